import { afterEach, describe, expect, test } from 'vitest';
import type { Hover, Position } from 'vscode-languageserver-types';
import type { RuleEntry, RulePage } from '../../server/src/lsp/protocol.ts';
import { cleanDraft } from '../helpers/draft.ts';
import { Client, type ClientOptions, stopClients } from './client.ts';
import { openWorkspace, removeWorkspaces } from './workspace.ts';

afterEach(async () => {
  await stopClients();
  removeWorkspaces();
});

const uri = 'file:///drafts/青禾镇.txt';
const markdown: ClientOptions = { capabilities: { textDocument: { diagnostic: {}, hover: { contentFormat: ['markdown', 'plaintext'] } } } };
const place = '一、本年新收政府信息公开申请数量 | 6';

function ask(client: Client, document: string, position: Position): Promise<Hover | null> {
  return client.connection.sendRequest('textDocument/hover', { textDocument: { uri: document }, position });
}

/** What is told about the last character of some words. */
async function told(client: Client, document: string, words: string): Promise<string> {
  const { end } = client.rangeOf(document, words);
  const answer = await ask(client, document, { line: end.line, character: end.character - 1 });
  return JSON.stringify(answer?.contents ?? null);
}

test('an editor is told about the cell under the pointer, in Markdown where it knows that', async () => {
  const client = await Client.start(markdown);
  await client.open(uri, cleanDraft({ eol: '\r\n' }));
  const { end } = client.rangeOf(uri, place);
  const answer = await ask(client, uri, { line: end.line, character: end.character - 1 });
  expect(answer?.contents).toMatchObject({ kind: 'markdown', value: expect.stringContaining('**表三 · 一、本年新收') });
  expect(answer?.range).toEqual({ start: { line: end.line, character: end.character - 1 }, end });
});

test('one that does not is told in plain text', async () => {
  const client = await Client.start();
  await client.open(uri, cleanDraft());
  expect(await told(client, uri, place)).toMatch(/"kind":"plaintext","value":"表三 · /);
});

test('nothing is told of empty documents, others than reports, and places past the end', async () => {
  const client = await Client.start(markdown);
  await client.open('file:///empty.txt', '');
  await client.open('file:///empty.nianbao', '', 'nianbao');
  await client.open('file:///notes.txt', '国务院令第711号 | 3 |\n');
  await client.open(uri, cleanDraft());
  for (const document of ['file:///empty.txt', 'file:///empty.nianbao', 'file:///notes.txt', 'file:///nowhere.txt']) {
    expect(await ask(client, document, { line: 0, character: 2 })).toBeNull();
  }
  expect(await ask(client, uri, { line: 9999, character: 9999 })).toBeNull();
});

describe('the pages of the rules', () => {
  const slip = cleanDraft().replace('2023年1月1日', '20231月1日');

  test('are linked to on the web', async () => {
    const client = await Client.start(markdown);
    await client.open(uri, slip);
    expect(await told(client, uri, '20231月')).toContain('](https://github.com/');
  });

  test('are linked to by our command for a client that has it', async () => {
    const client = await Client.start({ ...markdown, initializationOptions: { opensRules: true } });
    await client.open(uri, slip);
    expect(await told(client, uri, '20231月')).toContain('](command:nianbao.showRule?%5B%22date-malformed%22%5D');
  });

  test('are listed, and given one by one', async () => {
    const client = await Client.start();
    const rules = await client.connection.sendRequest<readonly RuleEntry[]>('nianbao/rules', {});
    expect(rules).toContainEqual({ id: 'date-malformed', title: '日期缺字或多字', family: '日期与期间', severity: '错误' });
    expect(rules).toContainEqual({ id: 'words', title: '本单位用词表', family: '配置', severity: '警告' });
    for (const { id, title } of rules) {
      const page = await client.connection.sendRequest<RulePage | null>('nianbao/rulePage', { rule: id });
      expect(page).toMatchObject({ title, markdown: expect.stringContaining(`# ${title}\n`) });
    }
    expect(await client.connection.sendRequest('nianbao/rulePage', { rule: 'no-such-rule' })).toBeNull();
    expect(await client.connection.sendRequest('nianbao/rulePage', {})).toBeNull();
  });
});

describe("last year's report", () => {
  const lastYear = cleanDraft({ year: 2022, cells: { 'applications.received.natural': '31' } });

  const openBeside = (previous: string, files: Readonly<Record<string, string>>) =>
    openWorkspace({ ...files, '草稿.txt': cleanDraft(), '.nianbao.json': JSON.stringify({ previous }) }, markdown);

  test('that the configuration names is beside the figures', async () => {
    const { client, open } = await openBeside('2022/年报 #1.txt', { '2022/年报 #1.txt': lastYear });
    expect(await told(client, await open('草稿.txt'), place)).toContain('2022 年度：31');
  });

  test('holds as it is open in the editor', async () => {
    const { client, open } = await openBeside('./2022/年报.txt', { '2022/年报.txt': lastYear });
    const last = await open('2022/年报.txt');
    await client.replace(last, `${place.slice(0, -1)}31`, `${place.slice(0, -1)}32`);
    expect(await told(client, await open('草稿.txt'), place)).toContain('2022 年度：32');
  });

  test.each(['2022/没有.txt', '2022', '2022/年报.docx', '\\\\?\\:', ''])(
    'that is not there, a folder or no text is left out: “%s”',
    async (previous) => {
      const { client, open } = await openBeside(previous, { '2022/年报.docx': lastYear });
      const text = await told(client, await open('草稿.txt'), place);
      expect(text).toContain('表三 · ');
      expect(text).not.toContain('2022 年度');
    },
  );
});
