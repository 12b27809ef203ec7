import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DocumentHighlightKind } from 'vscode-languageserver-types';
import { documentHighlights } from '../../server/src/features/document-highlights.ts';
import type { DraftSnapshot } from '../../server/src/features/draft-snapshot.ts';
import type { Cell, Layout } from '../../server/src/tables/model.ts';
import { cursorBefore, readAtCursor } from '../helpers/cursor.ts';
import { cleanDraft } from '../helpers/draft.ts';
import { readWith } from '../helpers/word-rule.ts';

const signs = { [DocumentHighlightKind.Text]: '', [DocumentHighlightKind.Read]: '加', [DocumentHighlightKind.Write]: '和' } as const;

/** The lines with something lit, each place in ⟦ ⟧ after a word for its kind: 加 for a part, 和 for a sum. Null where nothing is. */
function lit(marked: string): string | null {
  const { reading, position } = readAtCursor(marked);
  const highlights = documentHighlights(reading, position);
  if (!highlights) return null;
  const { text } = reading.report;
  const shown = [...highlights].reverse().reduce((done, { range, kind }) => {
    const { start, end } = reading.index.spanOf(range);
    return `${done.slice(0, start)}⟦${signs[kind ?? DocumentHighlightKind.Text]}${text.slice(start, end)}⟧${done.slice(end)}`;
  }, text);
  const lines = shown.split('\n').filter((line) => line.includes('⟦'));
  return lines.join('\n');
}

const received = '一、本年新收政府信息公开申请数量';

describe('in a cell', () => {
  test('a part lights up its sum and the other parts', () => {
    expect(lit(`${received} | 6 | ‸2 | 0 | 0 | 0 | 1 | 9 |`)).toBe(`${received} | ⟦加6⟧ | ⟦2⟧ | ⟦加0⟧ | ⟦加0⟧ | ⟦加0⟧ | ⟦加1⟧ | ⟦和9⟧ |`);
  });

  test('a sum lights up its parts', () => {
    expect(lit(`${received} | 6 | 2 | 0 | 0 | 0 | 1 | 9‸ |`)).toBe(`${received} | ⟦加6⟧ | ⟦加2⟧ | ⟦加0⟧ | ⟦加0⟧ | ⟦加0⟧ | ⟦加1⟧ | ⟦9⟧ |`);
  });

  test('every relation of the cell is there: its row, and the balance of its column', () => {
    const draft = cleanDraft().replace(`${received} | 6`, `${received} | ‸6`);
    expect(lit(draft)?.split('\n')).toEqual([
      `| ${received} | ⟦6⟧ | ⟦加2⟧ | ⟦加0⟧ | ⟦加0⟧ | ⟦加0⟧ | ⟦加0⟧ | ⟦和8⟧ |`,
      '| 二、上年结转政府信息公开申请数量 | ⟦加2⟧ | 0 | 0 | 0 | 0 | 0 | 2 |',
      '| （七）总计 | ⟦加7⟧ | 2 | 0 | 0 | 0 | 0 | 9 |',
      '| 四、结转下年度继续办理 | ⟦加1⟧ | 0 | 0 | 0 | 0 | 0 | 1 |',
    ]);
  });

  test('of a result: the results of its column, with （七）总计 as their sum', () => {
    const lines = lit(cleanDraft().replace('（一）予以公开 | 4', '（一）予以公开 | ‸4'))?.split('\n') ?? [];
    expect(lines.filter((line) => !line.includes('⟦加0⟧ | 0'))).toEqual([
      '| 三、本年度办理结果 | （一）予以公开 | ⟦4⟧ | ⟦加2⟧ | ⟦加0⟧ | ⟦加0⟧ | ⟦加0⟧ | ⟦加0⟧ | ⟦和6⟧ |',
      '| （二）部分公开（区分处理的，只计这一情形，不计其他情形） | ⟦加1⟧ | 0 | 0 | 0 | 0 | 0 | 1 |',
      '| （四）无法提供 | 1.本机关不掌握相关政府信息 | ⟦加1⟧ | 0 | 0 | 0 | 0 | 0 | 1 |',
      '| （五）不予处理 | 1.信访举报投诉类申请 | ⟦加1⟧ | 0 | 0 | 0 | 0 | 0 | 1 |',
      '| （七）总计 | ⟦和7⟧ | 2 | 0 | 0 | 0 | 0 | 9 |',
    ]);
  });

  test('in table 2, where nothing is added up, what it is compared with', () => {
    expect(lit('信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数\n规章 | 0 | 0 | 0\n行政规范性文件 | ‸4 | 1 | 6')).toBe(
      '行政规范性文件 | ⟦4⟧ | 1 | ⟦加6⟧',
    );
  });

  test('that is in no relation lights up alone', () => {
    expect(lit(cleanDraft().replace('行政许可 | 8', '行政许可 | ‸8'))).toBe('| 行政许可 | ⟦8⟧ |');
  });

  test.each(['tab', 'cells', 'spaced', 'html', 'glued'] as const)('in layout %s', (layout) => {
    const text = cleanDraft({ layout });
    const cell = readWith(text).report.tables.proceedings?.cells.get('review.total');
    if (!cell) throw new Error('no such cell');
    const found = lit(`${text.slice(0, cell.span.end)}‸${text.slice(cell.span.end)}`);
    // Where numbers run together the place is the beginning of the next one.
    expect(found?.match(/⟦/g)).toHaveLength(5);
  });
});

describe('on a claim of the prose', () => {
  test('the claim and the cell that it is compared with', () => {
    expect(lit(cursorBefore(cleanDraft(), '政府信息公开申请8件'))).toBe(
      [
        cleanDraft()
          .split('\n')
          .find((line) => line.startsWith('（二）依申请公开'))
          ?.replace('新收政府信息公开申请8件', '⟦新收政府信息公开申请8件⟧'),
        `| ${received} | 6 | 2 | 0 | 0 | 0 | 0 | ⟦加8⟧ |`,
      ].join('\n'),
    );
  });

  test('the cells of a sum', () => {
    expect(lit(cursorBefore(cleanDraft(), '无法提供1件'))?.match(/⟦加\d⟧/g)).toEqual(['⟦加1⟧', '⟦加0⟧', '⟦加0⟧']);
  });
});

describe('elsewhere the editor highlights words', () => {
  test.each([
    ['in the prose', cursorBefore(cleanDraft(), '认真贯彻')],
    ['on a number that no table has', cursorBefore(cleanDraft(), '126条')],
    ['on a claim about a table that is not there', cursorBefore(cleanDraft({ without: [3] }), '新收政府')],
    ['in a label', cursorBefore(cleanDraft(), '科研机构')],
    ['in an empty text', '‸'],
    ['at the end of a draft', `${cleanDraft()}‸`],
  ])('%s', (_, marked) => {
    expect(lit(marked)).toBeNull();
  });

  test('past the end of the text', () => {
    const { reading } = readAtCursor(cleanDraft());
    expect(documentHighlights(reading, { line: 100_000, character: 100_000 })).toBeNull();
  });
});

const anyNumbers = fc.dictionary(
  fc.constantFrom('received.natural', 'received.total', 'granted.business', 'processed.total', 'refused.stateSecret.other'),
  fc.nat(2000).map(String),
);
const anyLayout = fc.constantFrom<Layout>('pipe', 'tab', 'cells', 'spaced', 'html');

test('what a cell lights up lights it up', () => {
  const litBy = (reading: DraftSnapshot, cell: Cell): string[] => {
    const found = documentHighlights(reading, reading.index.positionAt(cell.span.start)) ?? [];
    return found.map(({ range }) => JSON.stringify(reading.index.spanOf(range)));
  };
  fc.assert(
    fc.property(anyNumbers, anyLayout, fc.nat(), (numbers, layout, choice) => {
      const cells = Object.fromEntries(Object.entries(numbers).map(([key, text]) => [`applications.${key}`, text]));
      const reading = readWith(cleanDraft({ layout, cells }));
      const all = [...(reading.report.tables.applications?.cells.values() ?? [])];
      const cell = all[choice % all.length];
      if (!cell) throw new Error('no table');
      const own = JSON.stringify(cell.span);
      const partners = litBy(reading, cell);
      for (const other of all) {
        expect(litBy(reading, other).includes(own)).toBe(partners.includes(JSON.stringify(other.span)));
      }
    }),
    { numRuns: Number(process.env.FUZZ_RUNS ?? 20) },
  );
}, 120_000);
