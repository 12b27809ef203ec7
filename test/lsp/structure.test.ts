import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DocumentLink, DocumentSymbol, FoldingRange, SelectionRange, SemanticTokens } from 'vscode-languageserver-types';
import { semanticTokensLegend } from '../../server/src/features/semantic-tokens.ts';
import { cleanDraft } from '../helpers/draft.ts';
import { Client, stopClients } from './client.ts';

let client: Client;
beforeAll(async () => {
  client = await Client.start({
    capabilities: {
      textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport: true }, foldingRange: { lineFoldingOnly: true } },
    },
  });
});
afterAll(stopClients);

const ask = <T>(method: string, uri: string, params: object = {}): Promise<T | null> =>
  client.connection.sendRequest(`textDocument/${method}`, { textDocument: { uri }, ...params });

const pastTheEnd = { line: 99_999, character: 99_999 };
const everywhere = { range: { start: { line: 0, character: 0 }, end: pastTheEnd } };

const draft = 'file:///draft.txt';
beforeAll(() => client.open(draft, cleanDraft({ layout: 'cells', eol: '\r\n' })));

describe('of a draft', () => {
  test('what the server can do is announced', () => {
    expect(client.initializeResult).toMatchObject({
      capabilities: {
        documentSymbolProvider: { label: '年报' },
        foldingRangeProvider: true,
        selectionRangeProvider: true,
        documentLinkProvider: {},
        semanticTokensProvider: { legend: semanticTokensLegend, full: true, range: true },
      },
    });
  });

  test('the outline is shown', async () => {
    const symbols = await ask<DocumentSymbol[]>('documentSymbol', draft);
    expect(symbols?.map(({ name }) => name.slice(0, 2))).toEqual(['青禾', '一、', '二、', '三、', '四、', '五、', '六、']);
    expect(symbols?.[1]?.children?.map(({ name }) => name)).toContain('（二）依申请公开');
  });

  test('sections and tables fold by whole lines', async () => {
    const folds = await ask<FoldingRange[]>('foldingRange', draft);
    const lines = client.textOf(draft).split('\r\n');
    expect(folds?.map(({ startLine }) => lines[startLine])).toContain('三、收到和处理政府信息公开申请情况');
    expect(folds?.every((fold) => !('startCharacter' in fold) && !('endCharacter' in fold))).toBe(true);
  });

  test('a selection grows at each of several places', async () => {
    const { start } = client.rangeOf(draft, '126条');
    const answers = await ask<SelectionRange[]>('selectionRange', draft, { positions: [start, pastTheEnd, { line: 0, character: 99 }] });
    expect(answers).toHaveLength(3);
    expect(answers?.[0]?.parent?.range).toEqual(client.rangeOf(draft, '126条'));
  });

  test('addresses are links', async () => {
    const links = await ask<DocumentLink[]>('documentLink', draft);
    expect(links).toEqual([{ range: client.rangeOf(draft, 'gongkai@example.gov.cn'), target: 'mailto:gongkai@example.gov.cn' }]);
  });

  test('words are told from one another, all of them or those of a range', async () => {
    const full = await ask<SemanticTokens>('semanticTokens/full', draft);
    expect(full?.data.length).toBeGreaterThan(500);
    expect(await ask('semanticTokens/range', draft, everywhere)).toEqual(full);
    const first = { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 7 } } };
    expect(await ask('semanticTokens/range', draft, first)).toEqual({ data: [0, 0, 7, 0, 0] });
    const after = { range: { start: pastTheEnd, end: pastTheEnd } };
    expect(await ask('semanticTokens/range', draft, after)).toEqual({ data: [] });
  });

  test('an answer follows the text', async () => {
    const uri = 'file:///changing.txt';
    await client.open(uri, cleanDraft());
    await client.replace(uri, '（一）主动公开。', '（一）公开情况。');
    const symbols = await ask<DocumentSymbol[]>('documentSymbol', uri);
    expect(symbols?.[1]?.children?.[0]?.name).toBe('（一）公开情况');
  });
});

describe('of what is no report', () => {
  const asked = [
    ['documentSymbol', {}],
    ['foldingRange', {}],
    ['selectionRange', { positions: [{ line: 0, character: 0 }, pastTheEnd] }],
    ['documentLink', {}],
  ] as const;

  test.each(asked)('%s answers nothing: the editor does what it does by itself', async (method, params) => {
    await client.open('file:///notes.md', '# 会议记录\n\n一、学习文件\n二、http://example.cn\n', 'markdown');
    await client.open('file:///blank.txt', '');
    expect(await ask(method, 'file:///notes.md', params)).toBeNull();
    expect(await ask(method, 'file:///blank.txt', params)).toBeNull();
    expect(await ask(method, 'file:///nowhere.txt', params)).toBeNull();
  });

  test('there are no tokens', async () => {
    await client.open('file:///notes.md', '# 会议记录\n', 'markdown');
    expect(await ask('semanticTokens/full', 'file:///notes.md')).toEqual({ data: [] });
    expect(await ask('semanticTokens/range', 'file:///notes.md', everywhere)).toEqual({ data: [] });
  });

  test('a blank page that is to become one has an empty structure', async () => {
    const uri = 'file:///new.nianbao';
    await client.open(uri, '', 'nianbao');
    expect(await ask('documentSymbol', uri)).toEqual([]);
    expect(await ask('foldingRange', uri)).toEqual([]);
    expect(await ask('documentLink', uri)).toEqual([]);
    expect(await ask<SelectionRange[]>('selectionRange', uri, { positions: [pastTheEnd] })).toHaveLength(1);
  });
});

test('an editor that takes no levels is given the outline as a list, and no more folds than it wants', async () => {
  const simple = await Client.start({ capabilities: { textDocument: { foldingRange: { rangeLimit: 3 } } } });
  await simple.open(draft, cleanDraft());
  const params = { textDocument: { uri: draft } };
  const symbols = await simple.connection.sendRequest('textDocument/documentSymbol', params);
  expect(symbols).toContainEqual(expect.objectContaining({ name: '（一）主动公开', containerName: '一、总体情况' }));
  expect(await simple.connection.sendRequest('textDocument/foldingRange', params)).toHaveLength(3);
});
