import { afterEach, describe, expect, test } from 'vitest';
import type { CompletionList, Position } from 'vscode-languageserver-types';
import { cleanDraft } from '../helpers/draft.ts';
import { Client, stopClients } from './client.ts';

afterEach(stopClients);

const uri = 'file:///drafts/新建.nianbao';
const fillsSnippets = { capabilities: { textDocument: { completion: { completionItem: { snippetSupport: true } } } } };

const complete = (client: Client, position: Position): Promise<CompletionList> =>
  client.connection.sendRequest('textDocument/completion', { textDocument: { uri }, position });
const labelsAt = async (client: Client, position: Position) => (await complete(client, position)).items.map(({ label }) => label);

const start = { line: 0, character: 0 };
const pastTheEnd = { line: 100_000, character: 100_000 };

test('it is announced with the characters that bring it up', async () => {
  const client = await Client.start();
  expect(client.initializeResult).toMatchObject({
    capabilities: { completionProvider: { triggerCharacters: [...'《〔我本一二三四五六（第自截'] } },
  });
});

describe('a new document of our language', () => {
  test('blank: a title, a preamble and the headings, and no findings', async () => {
    const client = await Client.start();
    await client.open(uri, '', 'nianbao');
    expect((await labelsAt(client, start)).slice(0, 3)).toEqual([
      '××镇人民政府20××年政府信息公开工作年度报告',
      '根据《中华人民共和国政府信息公开条例》……',
      '一、总体情况',
    ]);
    expect(await client.rules(uri)).toEqual([]);
  });

  test('with its title: all that comes below it', async () => {
    const client = await Client.start();
    await client.open(uri, '青禾镇人民政府2023年政府信息公开工作年度报告\n', 'nianbao');
    expect((await labelsAt(client, { line: 1, character: 0 })).slice(0, 2)).toEqual([
      '根据《中华人民共和国政府信息公开条例》……',
      '一、总体情况',
    ]);
  });

  test('while the first words are typed', async () => {
    const client = await Client.start();
    await client.open(uri, '根据《', 'nianbao');
    expect((await complete(client, { line: 0, character: 3 })).items[0]?.label).toBe(
      '《中华人民共和国政府信息公开条例》（国务院令第711号）',
    );
  });
});

test('a document of another language that is no report: nothing', async () => {
  const client = await Client.start();
  await client.open(uri, '会议纪要\n根据《', 'plaintext');
  for (const position of [start, { line: 1, character: 3 }, pastTheEnd]) {
    expect(await complete(client, position)).toEqual({ isIncomplete: false, items: [] });
  }
});

describe('in a report', () => {
  const draft = cleanDraft({ without: [6] });

  test('past the end: what comes next', async () => {
    const client = await Client.start();
    await client.open(uri, `${draft}\n`, 'plaintext');
    expect(await labelsAt(client, pastTheEnd)).toEqual(['六、其他需要报告的事项']);
  });

  test('fields for an editor that has them, plain text for one that has not', async () => {
    const text = '青禾镇人民政府2023年政府信息公开工作年度报告\n四、政府信息公开行政复议、行政诉讼情况\n\n';
    const find = async (client: Client) => {
      await client.open(uri, text);
      return (await complete(client, { line: 2, character: 0 })).items.find(({ detail }) => detail === '复议、诉讼的件数');
    };
    expect(await find(await Client.start(fillsSnippets))).toMatchObject({
      insertTextFormat: 2,
      textEdit: { newText: `2023年，我镇因政府信息公开被申请行政复议\${1:××}件，被提起行政诉讼\${2:××}件。` },
    });
    expect(await find(await Client.start())).toMatchObject({
      insertTextFormat: 1,
      textEdit: { newText: '2023年，我镇因政府信息公开被申请行政复议××件，被提起行政诉讼××件。' },
    });
  });

  test('the text as it stands when asked', async () => {
    const client = await Client.start();
    await client.open(uri, draft);
    await client.change(uri, { range: { start: pastTheEnd, end: pastTheEnd }, text: '\n六' });
    const [item] = (await complete(client, pastTheEnd)).items;
    const line = draft.split('\n').length;
    expect(item).toMatchObject({
      label: '六、其他需要报告的事项',
      textEdit: { range: { start: { line, character: 0 }, end: { line, character: 1 } } },
    });
  });
});
