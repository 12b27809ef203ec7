import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { DocumentHighlight, Hover, Location, LocationLink, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import { cleanDraft } from '../helpers/draft.ts';
import { Client, stopClients } from './client.ts';
import { removeWorkspaces } from './workspace.ts';

/** In a saved page places are those of its source: between tags, and where one character is written as several. */

const uri = 'file:///drafts/青禾镇.html';
const page = `<!DOCTYPE html><html><head><title>青禾镇</title></head><body>${cleanDraft({ layout: 'html' })
  .replace('<td>6</td>', '<td>&nbsp;6&nbsp;</td>')
  .replace('新收政府信息公开申请8件', '新收政府信息公开申请<b>8</b>件')
  .replace(/^(?!<)(.+)$/gm, '<p>&ldquo;&nbsp;&rdquo;$1</p>')}</body></html>`;

let client: Client;

beforeEach(async () => {
  client = await Client.start();
  await client.open(uri, page, 'html');
});

afterEach(async () => {
  await stopClients();
  removeWorkspaces();
});

/** The answer about the last character of some words of the source. */
function ask<T>(method: string, words: string, more: object = {}): Promise<T> {
  const { end } = client.rangeOf(uri, words);
  const position = { line: end.line, character: end.character - 1 };
  return client.connection.sendRequest(method, { textDocument: { uri }, position, ...more });
}

const source = ({ start, end }: { start: { line: number; character: number }; end: { line: number; character: number } }): string => {
  const lines = page.split('\n');
  expect(start.line).toBe(end.line);
  return lines[start.line]?.slice(start.character, end.character) ?? '';
};

describe('in a saved page', () => {
  test('a cell behind an entity is told of, at the place of its number', async () => {
    const hover = await ask<Hover>('textDocument/hover', '<td>&nbsp;6');
    expect(JSON.stringify(hover.contents)).toContain('表二 · 行政规范性文件 · 现行有效件数');
    expect(hover.range && source(hover.range)).toBe('6');
  });

  test('the cells of its equation light up as the numbers that they are', async () => {
    const highlights = await ask<DocumentHighlight[]>('textDocument/documentHighlight', '<td>&nbsp;6');
    expect(highlights.length).toBeGreaterThan(1);
    for (const { range } of highlights) expect(source(range)).toMatch(/^\d+$/);
  });

  test('a number of the prose leads to the cell', async () => {
    const found = await ask<(Location | LocationLink)[] | Location | null>('textDocument/definition', '申请<b>8');
    const [first] = [found ?? []].flat();
    const range = first && ('targetSelectionRange' in first ? first.targetSelectionRange : first.range);
    expect(range && source(range)).toBe('8');
  });

  test('what the organ is renamed to is escaped, and only its name is written over', async () => {
    const edit = await ask<WorkspaceEdit>('textDocument/rename', '青禾镇人民', { newName: '云汀<县' });
    const edits = Object.values(edit.changes ?? {})
      .flat()
      .concat((edit.documentChanges ?? []).flatMap((change) => ('edits' in change ? (change.edits as TextEdit[]) : [])));
    expect(edits.length).toBeGreaterThan(0);
    for (const { range, newText } of edits) {
      expect(source(range)).not.toMatch(/[<>&]/);
      expect(newText).not.toContain('<县');
    }
  });
});
