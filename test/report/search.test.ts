import { describe, expect, it, test } from 'vitest';
import { parse } from '../../server/src/report/parse.ts';
import { findWords, matchProse, matchProseWith } from '../../server/src/report/search.ts';
import type { Report } from '../../server/src/report/types.ts';

const draft = (...paragraphs: readonly string[]) => parse(paragraphs.join('\n'), { assumeReport: true });
/** The words at each place, with the number of their paragraph. */
const wordsAt = (
  report: Report,
  places: readonly { readonly paragraph: Report['paragraphs'][number]; readonly span: { start: number; end: number } }[],
) => places.map(({ paragraph, span }) => `${report.paragraphs.indexOf(paragraph)} ${report.text.slice(span.start, span.end)}`);

describe('matches of a pattern', () => {
  test('come in order, with their places in the report and in the paragraph', () => {
    const report = draft('公开12件', '', '其中主动公开3件、5件');
    const found = matchProse(report, /\d+件/g);
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
    expect(wordsAt(report, matchProse(report, pattern))).toEqual(expected);
  });

  test('of a costly pattern are looked for only where its sign is', () => {
    const report = draft('截止目前3件', '目前5件', '截止');
    expect(wordsAt(report, matchProseWith(report, /截止/, /\d件/g))).toEqual(['0 3件']);
    expect(wordsAt(report, matchProseWith(report, /件$/, /\d件/g))).toEqual(['0 3件', '1 5件']);
  });

  test('are found in every paragraph of the same words', () => {
    const report = draft('公开3件', '其他', '公开3件');
    expect(wordsAt(report, matchProse(report, /\d件/g))).toEqual(['0 3件', '2 3件']);
  });
});

describe('words', () => {
  test('are found in order; where two overlap, the earlier and longer one', () => {
    const report = draft('结果维护和结果', '维护结果');
    expect(wordsAt(report, findWords(report, ['维护结果', '结果', '结果维护', '果维', '未见']))).toEqual([
      '0 结果维护',
      '0 结果',
      '1 维护结果',
    ]);
  });

  test('do not reach from one paragraph into the next', () => {
    const report = draft('结果', '维护');
    expect(findWords(report, ['结果维护'])).toEqual([]);
  });
});

describe('the next version of a draft', () => {
  const pattern = /\d件/g;
  const words = ['公开'];

  it('has what was found before at its new place, and what is new', () => {
    const before = draft('公开3件', '收到5件', '公开7件');
    matchProse(before, pattern);
    findWords(before, words);
    const report = parse('收到1件\n公开3件\n公开8件', { assumeReport: true }, before);
    expect(wordsAt(report, matchProse(report, pattern))).toEqual(['0 1件', '1 3件', '2 8件']);
    expect(wordsAt(report, findWords(report, words))).toEqual(['1 公开', '2 公开']);
    expect(wordsAt(before, matchProse(before, pattern))).toEqual(['0 3件', '1 5件', '2 7件']);
  });

  it('is searched as a whole for what nothing was searched for before', () => {
    const report = parse('公开3件\n公开4件', { assumeReport: true }, draft('公开3件'));
    expect(wordsAt(report, matchProse(report, pattern))).toEqual(['0 3件', '1 4件']);
  });

  it('finds a line of a table that has become a paragraph', () => {
    const table =
      '二、主动公开政府信息情况\n信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数\n规章 | 1件 | 0 | 0\n行政规范性文件 | 0 | 0 | 0';
    const before = parse(table, { assumeReport: true });
    expect(matchProse(before, pattern)).toEqual([]);
    const report = parse('规章 | 1件 | 0 | 0', { assumeReport: true }, before);
    expect(wordsAt(report, matchProse(report, pattern))).toEqual(['0 1件']);
  });
});
