import { describe, expect, test } from 'vitest';
import type { Range } from 'vscode-languageserver-types';
import { definitionLinks, definitions, references } from '../../server/src/features/cell-navigation.ts';
import type { DraftSnapshot } from '../../server/src/features/draft-snapshot.ts';
import { cursorBefore, readAtCursor } from '../helpers/cursor.ts';
import { cleanDraft } from '../helpers/draft.ts';

const received = '一、本年新收政府信息公开申请数量';
/** With the cursor in a cell of the draft, which is named by its row and the numbers before it. */
const inCell = (draft: string, before: string) => draft.replace(before, `${before}‸`);

/** The words of a place, with its line where they are a mere number. */
function words({ report, index }: DraftSnapshot, range: Range): string {
  const { start, end } = index.spanOf(range);
  const text = report.text.slice(start, end);
  if (!/^\d*$/.test(text)) return text;
  const lineStart = report.text.lastIndexOf('\n', start - 1) + 1;
  return `${report.text.slice(lineStart, start)}⟦${text}⟧`.replace(/^\| /, '');
}

function definedAt(marked: string): string[] {
  const { reading, position } = readAtCursor(marked);
  return definitions(reading, position).map(({ range }) => words(reading, range));
}

function referredAt(marked: string, includeDeclaration = false): string[] {
  const { reading, position } = readAtCursor(marked);
  return references(reading, position, includeDeclaration).map(({ range }) => words(reading, range));
}

describe('definition', () => {
  test('of a claim: the cell with its figure', () => {
    expect(definedAt(cursorBefore(cleanDraft(), '申请8件'))).toEqual([`${received} | 6 | 2 | 0 | 0 | 0 | 0 | ⟦8⟧`]);
  });

  test('of a claim about a sum: all its cells', () => {
    expect(definedAt(cursorBefore(cleanDraft(), '无法提供1件'))).toEqual([
      '（四）无法提供 | 1.本机关不掌握相关政府信息 | 1 | 0 | 0 | 0 | 0 | 0 | ⟦1⟧',
      '2.没有现成信息需要另行制作 | 0 | 0 | 0 | 0 | 0 | 0 | ⟦0⟧',
      '3.补正后申请内容仍不明确 | 0 | 0 | 0 | 0 | 0 | 0 | ⟦0⟧',
    ]);
  });

  test('of a claim with a wrong number: the cell that it should agree with', () => {
    const draft = cleanDraft().replace('新收政府信息公开申请8件', '新收政府信息公开申请5件');
    expect(definedAt(cursorBefore(draft, '申请5件'))).toEqual([`${received} | 6 | 2 | 0 | 0 | 0 | 0 | ⟦8⟧`]);
  });

  test('of a cell: the claims that state it', () => {
    expect(definedAt(inCell(cleanDraft(), `${received} | 6 | 2 | 0 | 0 | 0 | 0 | `))).toEqual(['新收政府信息公开申请8件']);
  });

  test('of a cell that the prose has only in a sum: none', () => {
    expect(definedAt(inCell(cleanDraft(), '1.本机关不掌握相关政府信息 | 1 | 0 | 0 | 0 | 0 | 0 | '))).toEqual([]);
  });

  test.each([
    ['words of the prose', cursorBefore(cleanDraft(), '认真贯彻')],
    ['a claim without its table', cursorBefore(cleanDraft({ without: [3] }), '申请8件')],
    ['an empty text', '‸'],
    ['the end of a draft', `${cleanDraft()}‸`],
  ])('of %s: none', (_, marked) => {
    expect(definedAt(marked)).toEqual([]);
  });

  test('as a link spans the words that it begins at', () => {
    const { reading, position } = readAtCursor(cursorBefore(cleanDraft(), '申请8件'));
    const [link] = definitionLinks(reading, position);
    if (!link?.originSelectionRange) throw new Error('no link');
    expect(words(reading, link.originSelectionRange)).toBe('新收政府信息公开申请8件');
    expect(link.targetUri).toBe(reading.uri);
    expect(link.targetRange).toEqual(link.targetSelectionRange);
  });

  test('as a link to a claim shows its sentence', () => {
    const { reading, position } = readAtCursor(inCell(cleanDraft(), `${received} | 6 | 2 | 0 | 0 | 0 | 0 | `));
    const [link] = definitionLinks(reading, position);
    if (!link) throw new Error('no link');
    expect(words(reading, link.targetRange)).toMatch(/^2023年，我镇新收政府信息公开申请8件，.*。$/);
    expect(words(reading, link.targetSelectionRange)).toBe('新收政府信息公开申请8件');
  });
});

describe('references', () => {
  test('to a cell: the claims about it', () => {
    expect(referredAt(inCell(cleanDraft(), `${received} | 6 | 2 | 0 | 0 | 0 | 0 | `))).toEqual(['新收政府信息公开申请8件']);
  });

  test('to a cell: the claims about a sum that it is in, too', () => {
    expect(referredAt(inCell(cleanDraft(), '2.没有现成信息需要另行制作 | 0 | 0 | 0 | 0 | 0 | 0 | '))).toEqual(['无法提供1件']);
  });

  test('to a claim: all claims about its cells, itself among them', () => {
    const draft = cleanDraft().replace('（三）政府信息管理。', '（三）政府信息管理。全年收到政府信息公开申请8件。');
    expect(referredAt(cursorBefore(draft, '新收政府信息公开申请8件'))).toEqual(['新收政府信息公开申请8件', '收到政府信息公开申请8件']);
  });

  test('with the declaration: the cells as well', () => {
    const cell = `${received} | 6 | 2 | 0 | 0 | 0 | 0 | ⟦8⟧`;
    expect(referredAt(cursorBefore(cleanDraft(), '申请8件'), true)).toEqual(['新收政府信息公开申请8件', cell]);
    expect(referredAt(inCell(cleanDraft(), `${received} | 6 | 2 | 0 | 0 | 0 | 0 | `), true)).toEqual(['新收政府信息公开申请8件', cell]);
  });

  test('to a cell that the prose does not speak of: only itself', () => {
    const marked = inCell(cleanDraft(), `${received} | `);
    expect(referredAt(marked)).toEqual([]);
    expect(referredAt(marked, true)).toEqual([`${received} | ⟦6⟧`]);
  });

  test.each([
    ['words of the prose', cursorBefore(cleanDraft(), '认真贯彻')],
    ['an empty text', '‸'],
  ])('to %s: none', (_, marked) => {
    expect(referredAt(marked, true)).toEqual([]);
  });
});

test('past the end of the text there is nothing', () => {
  const { reading } = readAtCursor(cleanDraft());
  const position = { line: 100_000, character: 100_000 };
  expect(definitionLinks(reading, position)).toEqual([]);
  expect(references(reading, position, true)).toEqual([]);
});
