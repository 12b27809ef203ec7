import { afterEach, describe, expect, test } from 'vitest';
import type {
  CodeLens,
  DocumentHighlight,
  InlayHint,
  Location,
  LocationLink,
  Position,
  Range,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver-types';
import { cleanDraft } from '../helpers/draft.ts';
import { Client, type ClientOptions, stopClients } from './client.ts';

afterEach(stopClients);

const uri = 'file:///drafts/青禾镇.txt';
const everything: Range = { start: { line: 0, character: 0 }, end: { line: 100_000, character: 0 } };
const pastTheEnd: Position = { line: 100_000, character: 100_000 };
const slip = cleanDraft({ layout: 'cells', eol: '\r\n', cells: { 'applications.received.total': '7' } });
const able: ClientOptions = {
  settings: {},
  showsDocuments: true,
  capabilities: {
    textDocument: { definition: { linkSupport: true } },
    workspace: { configuration: true, inlayHint: { refreshSupport: true }, codeLens: { refreshSupport: true } },
  },
};

async function openIn(options: ClientOptions, text = slip, languageId?: string): Promise<Client> {
  const client = await Client.start(options);
  await client.open(uri, text, languageId);
  return client;
}

const ask = <T>(client: Client, method: string, params: object = {}, document = uri): Promise<T> =>
  client.connection.sendRequest(`textDocument/${method}`, { textDocument: { uri: document }, ...params });
const hints = (client: Client, range = everything) => ask<InlayHint[]>(client, 'inlayHint', { range });
const lenses = (client: Client) => ask<CodeLens[]>(client, 'codeLens');
const labels = async (client: Client) => [...new Set((await hints(client)).map(({ label }) => label))];

describe('hints', () => {
  test('tell the columns, and the right sum, which can be put in', async () => {
    const client = await openIn(able);
    const right = (await hints(client)).find(({ label }) => label === '应为 8');
    const [edit] = right?.textEdits ?? [];
    if (!edit) throw new Error('no hint');
    await client.change(uri, { range: edit.range, text: edit.newText });
    expect(await labels(client)).not.toContain('应为 8');
    expect(client.textOf(uri)).toBe(cleanDraft({ layout: 'cells', eol: '\r\n' }).replace('申请8件', '申请7件'));
  });

  test('follow the text', async () => {
    const client = await openIn(able, cleanDraft());
    expect(await labels(client)).toEqual([]);
    await client.replace(uri, '| 6 | 2 | 0 | 0 | 0 | 0 | 8 |', '| 6 | 2 | 0 | 0 | 0 | 0 | 9 |');
    expect(await labels(client)).toEqual(['应为 8']);
  });

  test('each kind is switched off for itself, at once', async () => {
    const client = await openIn(able);
    let refreshed = 0;
    client.connection.onRequest('workspace/inlayHint/refresh', () => {
      refreshed++;
      return null;
    });
    expect(await labels(client)).toEqual(expect.arrayContaining(['自然人', '应为 8']));
    await client.setSettings({ inlayHints: { columns: false } });
    await client.until(() => refreshed === 1);
    expect(await labels(client)).toEqual(['应为 8']);
    await client.setSettings({ inlayHints: { columns: false, totals: false } });
    await client.until(() => refreshed === 2);
    expect(await labels(client)).toEqual([]);
  });

  test('with checking off there are the columns, and nothing is said to be wrong', async () => {
    const client = await openIn({ ...able, settings: { enable: false } });
    const found = await labels(client);
    expect(found).toContain('自然人');
    expect(found).not.toContain('应为 8');
  });
});

describe('lenses', () => {
  test('lead to the finding', async () => {
    const client = await openIn(able);
    const lens = (await lenses(client)).find(({ command }) => command?.title.startsWith('勾稽 37/39 通过'));
    await client.connection.sendRequest('workspace/executeCommand', { ...lens?.command, title: undefined });
    expect(client.shown).toHaveLength(1);
    const { selection } = client.shown[0] ?? {};
    expect(client.shown[0]?.uri).toBe(uri);
    expect(selection && client.document(uri).getText(selection)).toBe('7');
  });

  test('are only read in an editor that cannot be led', async () => {
    const client = await openIn({ ...able, showsDocuments: false });
    const commands = (await lenses(client)).map(({ command }) => command?.command);
    expect(commands).toContain('');
    expect(commands).not.toContain('nianbao.showPlace');
  });

  test('fill the sums of their table, in an editor that takes edits', async () => {
    const client = await openIn({ ...able, capabilities: { workspace: { applyEdit: true } } });
    const edits: TextEdit[] = [];
    client.connection.onRequest('workspace/applyEdit', ({ edit }: { edit: WorkspaceEdit }) => {
      for (const change of edit.documentChanges ?? []) if ('edits' in change) edits.push(...(change.edits as TextEdit[]));
      return { applied: true };
    });
    const lens = (await lenses(client)).find(({ command }) => command?.title === '填写合计');
    await client.connection.sendRequest('workspace/executeCommand', { ...lens?.command, title: undefined });
    expect(edits.map(({ range, newText }) => [client.document(uri).getText(range), newText])).toEqual([['7', '8']]);
  });

  test('have commands that the server runs', async () => {
    const client = await openIn(able);
    const { capabilities } = client.initializeResult as { capabilities: { executeCommandProvider: { commands: string[] } } };
    const offered = (await lenses(client)).flatMap(({ command }) => command?.command || []);
    expect(capabilities.executeCommandProvider.commands).toEqual(expect.arrayContaining(offered));
  });

  test('are switched off by the setting, at once', async () => {
    const client = await openIn(able);
    let refreshed = 0;
    client.connection.onRequest('workspace/codeLens/refresh', () => {
      refreshed++;
      return null;
    });
    expect(await lenses(client)).not.toEqual([]);
    await client.setSettings({ codeLens: false });
    await client.until(() => refreshed === 1);
    expect(await lenses(client)).toEqual([]);
  });
});

describe('between prose and tables', () => {
  test('a claim leads to its cell, as a link where the editor takes links', async () => {
    const client = await openIn(able, cleanDraft());
    const position = client.rangeOf(uri, '申请8件').start;
    const [link] = await ask<LocationLink[]>(client, 'definition', { position });
    expect(link && client.document(uri).getText(link.targetSelectionRange)).toBe('8');
    expect(link?.originSelectionRange && client.document(uri).getText(link.originSelectionRange)).toBe('新收政府信息公开申请8件');
  });

  test('as a place where it does not', async () => {
    const client = await openIn({}, cleanDraft());
    const position = client.rangeOf(uri, '申请8件').start;
    const [place] = await ask<Location[]>(client, 'definition', { position });
    expect(place && client.document(uri).getText(place.range)).toBe('8');
  });

  test('a cell leads back', async () => {
    const client = await openIn(able, cleanDraft());
    const position = client.rangeOf(uri, '8 |\n| 二、').start;
    const found = await ask<Location[]>(client, 'references', { position, context: { includeDeclaration: false } });
    expect(found.map(({ range }) => client.document(uri).getText(range))).toEqual(['新收政府信息公开申请8件']);
  });

  test('the cells of a relation light up; elsewhere the answer is null', async () => {
    const client = await openIn(able, cleanDraft());
    const position = client.rangeOf(uri, '8 |\n| 二、').start;
    expect(await ask<DocumentHighlight[]>(client, 'documentHighlight', { position })).toHaveLength(10);
    expect(await ask(client, 'documentHighlight', { position: client.rangeOf(uri, '认真贯彻').start })).toBeNull();
  });
});

describe('where there is nothing to say', () => {
  async function expectNothing(client: Client, document: string): Promise<void> {
    for (const position of [everything.start, pastTheEnd]) {
      expect(await ask(client, 'documentHighlight', { position }, document)).toBeNull();
      expect(await ask(client, 'definition', { position }, document)).toEqual([]);
      expect(await ask(client, 'references', { position, context: { includeDeclaration: true } }, document)).toEqual([]);
    }
    expect(await ask(client, 'inlayHint', { range: everything }, document)).toEqual([]);
    expect(await ask(client, 'inlayHint', { range: { start: pastTheEnd, end: pastTheEnd } }, document)).toEqual([]);
    expect(await ask(client, 'codeLens', {}, document)).toEqual([]);
  }

  test.each([
    ['an empty document', '', 'plaintext'],
    ['an empty document that is to be a report', '', 'nianbao'],
    ['a document that is no report', '# 会议记录\n\n| 规章 | 1 | 2 | 3 |\n', 'markdown'],
  ])('%s', async (_, text, languageId) => {
    const client = await openIn(able, text, languageId);
    await expectNothing(client, uri);
    expect(client.log).toEqual([]);
  });

  test('a document that is not open', async () => {
    await expectNothing(await openIn(able), 'file:///nowhere.txt');
  });

  test('past the end of a draft', async () => {
    const client = await openIn(able);
    expect(await ask(client, 'documentHighlight', { position: pastTheEnd })).toBeNull();
    expect(await ask(client, 'definition', { position: pastTheEnd })).toEqual([]);
    expect(await hints(client, { start: pastTheEnd, end: pastTheEnd })).toEqual([]);
  });
});
