import { describe, expect, test } from 'vitest';
import { parse } from '../../server/src/report/parse.ts';
import { ProseScan } from '../../server/src/report/prose-scan.ts';
import * as search from '../../server/src/report/search.ts';
import type { Report } from '../../server/src/report/types.ts';

/** Not that of the rules: what is declared here must not be looked for in other tests. */
const scan = new ProseScan();
const prosePattern = (pattern: RegExp, mayMatch?: (text: string) => boolean) => search.prosePattern(pattern, mayMatch, scan);

const draft = (...paragraphs: readonly string[]) => parse(paragraphs.join('\n'), { assumeReport: true });
/** The words at each place, with the number of their paragraph. */
const wordsAt = (
  report: Report,
  places: readonly { readonly paragraph: Report['paragraphs'][number]; readonly span: { start: number; end: number } }[],
) => places.map(({ paragraph, span }) => `${report.paragraphs.indexOf(paragraph)} ${report.text.slice(span.start, span.end)}`);

describe('matches of a pattern', () => {
  test('come in order, with their places in the report and in the paragraph', () => {
    const report = draft('公开12件', '', '其中主动公开3件、5件');
    const found = prosePattern(/\d+件/g)(report);
    expect(wordsAt(report, found)).toEqual(['0 12件', '1 3件', '1 5件']);
    expect(found.map(({ match }) => match.index)).toEqual([2, 6, 9]);
  });

  test.each([
    ['a match', /公开[^。]*/g, ['0 公开', '1 公开']],
    ['what is looked for behind', /公开(?=[^件]*件)/g, []],
    ['what is looked for before', /(?<=公开[^件]*)件/g, []],
    ['what must not stand behind', /公开(?!.*件)/g, ['0 公开', '1 公开']],
    ['a beginning and an end', /^公开$/g, ['0 公开', '1 公开']],
    ['nothing at all', /条|(?=件)/g, ['2 ']],
  ])('keep to their paragraph: %s', (_, pattern, expected) => {
    const report = draft('公开', '公开', '件');
    expect(wordsAt(report, prosePattern(pattern)(report))).toEqual(expected);
  });

  test('are found in every report that is read before or after the pattern was declared', () => {
    const before = draft('公开3件');
    const found = prosePattern(/\d件/g);
    expect(wordsAt(before, found(before))).toEqual(['0 3件']);
    const other = prosePattern(/公开/g);
    const after = draft('其中5件', '公开');
    expect(wordsAt(after, found(after))).toEqual(['0 5件']);
    expect(wordsAt(after, other(after))).toEqual(['1 公开']);
  });

  test('are looked for only where a quicker test says so', () => {
    const report = draft('公开3件', '收到5件');
    expect(wordsAt(report, prosePattern(/\d件/g, (text) => text.includes('收到'))(report))).toEqual(['1 5件']);
  });

  test('are found in every paragraph of the same words', () => {
    const report = draft('公开3件', '其他', '公开3件');
    expect(wordsAt(report, prosePattern(/\d件/g)(report))).toEqual(['0 3件', '2 3件']);
  });
});

describe.each([
  ['words that the rules declare', (words: readonly string[]) => search.proseWords(words, scan)],
  ['words of a configuration', search.configuredWords],
])('%s', (_, find) => {
  test('are found in order; where two overlap, the earlier and longer one', () => {
    const report = draft('结果维护和结果', '维护结果');
    expect(wordsAt(report, find(['维护结果', '结果', '结果维护', '果维', '未见'])(report))).toEqual(['0 结果维护', '0 结果', '1 维护结果']);
  });

  test('do not reach from one paragraph into the next', () => {
    const report = draft('结果', '维护');
    expect(find(['结果维护'])(report)).toEqual([]);
  });
});
