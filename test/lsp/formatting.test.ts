import { afterEach, describe, expect, test } from 'vitest';
import type { Range, TextEdit } from 'vscode-languageserver-types';
import { cleanDraft } from '../helpers/draft.ts';
import { Client, stopClients } from './client.ts';

afterEach(stopClients);

const uri = 'file:///稿/年报.txt';
const options = { tabSize: 2, insertSpaces: true };

describe('formatting', () => {
  const aligned = '| 行政规范性文件 | 2            | 1            | 6            |';

  test('aligns the tables of a draft', async () => {
    const client = await Client.start();
    await client.open(uri, cleanDraft());
    const edits: TextEdit[] = await client.connection.sendRequest('textDocument/formatting', { textDocument: { uri }, options });
    expect(edits.map(({ newText }) => newText)).toContain(aligned);
  });

  test('aligns the table in a range only', async () => {
    const client = await Client.start();
    await client.open(uri, cleanDraft());
    const ask = (range: Range): Promise<TextEdit[]> =>
      client.connection.sendRequest('textDocument/rangeFormatting', { textDocument: { uri }, range, options });
    expect(await ask(client.rangeOf(uri, '一、总体情况'))).toEqual([]);
    const lines = client.textOf(uri).split('\n');
    const edits = await ask(client.rangeOf(uri, '行政处罚'));
    expect(edits.every(({ range }) => range.start.line > lines.indexOf('二、主动公开政府信息情况'))).toBe(true);
    expect(edits.every(({ range }) => range.end.line < lines.indexOf('三、收到和处理政府信息公开申请情况'))).toBe(true);
  });
});
