import { describe, expect, it } from 'vitest';
import { foldingRanges } from '../../server/src/features/folding-ranges.ts';
import type { Layout } from '../../server/src/tables/model.ts';
import { cleanDraft } from '../helpers/draft.ts';
import { readWith } from '../helpers/word-rule.ts';

/** First and last line of each fold, in order. */
function folds(text: string, limit?: number): (readonly [string, string])[] {
  const lines = text.split(/\r\n|\n|\r/);
  return foldingRanges(readWith(text), limit).map(({ startLine, endLine }) => [lines[startLine] ?? '?', lines[endLine] ?? '?']);
}

describe('headings', () => {
  it('fold down to the line before the next one of their level or above, without blank lines', () => {
    expect(
      folds(
        '一、总体情况\n（一）主动公开\n公开12条。\n更新3次。\n\n（二）依申请公开\n没有申请。\n\n\n二、主动公开政府信息情况\n见表。\n\n',
      ),
    ).toEqual([
      ['一、总体情况', '没有申请。'],
      ['（一）主动公开', '更新3次。'],
      ['（二）依申请公开', '没有申请。'],
      ['二、主动公开政府信息情况', '见表。'],
    ]);
  });

  it('with nothing below them do not fold', () => {
    expect(folds('一、总体情况\n\n二、主动公开政府信息情况\n（一）公开。全年12条。\n（二）更新。全年3次。')).toEqual([
      ['二、主动公开政府信息情况', '（二）更新。全年3次。'],
    ]);
  });

  it.each(['\r\n', '\r'])('fold whatever the line break', (eol) => {
    expect(folds(`一、总体情况${eol}公开12条。${eol}`)).toEqual([['一、总体情况', '公开12条。']]);
  });

  it('of a web page without line breaks do not fold', () => {
    expect(folds('<html><body><p>一、总体情况</p><p>公开12条。</p><p>二、主动公开政府信息情况</p></body></html>')).toEqual([]);
  });

  it('share no line: one that ends where the next begins leaves the line to it', () => {
    const page =
      '<html><body>\n<p>一、总体情况</p>\n<p>公开12条。</p>\n<p>更新3次。</p><p>二、主动公开政府信息情况</p>\n<p>见表。</p></body></html>';
    expect(foldingRanges(readWith(page)).map(({ startLine, endLine }) => [startLine, endLine])).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });
});

describe('tables', () => {
  const layouts: readonly Layout[] = ['pipe', 'tab', 'cells', 'spaced', 'html'];

  it.each(layouts)('fold within their sections: %s', (layout) => {
    const text = cleanDraft({ layout, without: [1, 3, 4, 5, 6], parts: { preamble: '' } });
    const [section, table] = foldingRanges(readWith(text));
    expect(section?.startLine).toBe(2);
    expect(table?.startLine).toBeGreaterThan(section?.startLine ?? 99);
    expect(table?.endLine).toBe(section?.endLine);
    expect(text.split('\n')[table?.endLine ?? 0]).toContain('0');
  });
});

describe('the preamble', () => {
  const long = `本报告根据有关规定编制。${'本报告的数据统计期限为全年。'.repeat(12)}\n如有疑问，请与本机关联系。`;
  const title = '青禾镇人民政府2023年政府信息公开工作年度报告';

  it('folds under the title if it is long', () => {
    expect(folds(`${title}\n\n${long}\n\n一、总体情况`)).toEqual([[title, '如有疑问，请与本机关联系。']]);
    expect(folds(`${title}\n现公布年度报告。\n\n一、总体情况`)).toEqual([]);
  });

  it('folds under its first paragraph where there is no title', () => {
    expect(folds(`${long}\n\n一、总体情况`)).toEqual([[long.split('\n')[0], '如有疑问，请与本机关联系。']]);
  });
});

describe('every fold', () => {
  it('is a region of whole lines', () => {
    for (const fold of foldingRanges(readWith(cleanDraft()))) {
      expect(Object.keys(fold).sort()).toEqual(['endLine', 'kind', 'startLine']);
      expect(fold.kind).toBe('region');
    }
  });

  it('lies within or outside every other one, and none begin together', () => {
    const ranges = foldingRanges(readWith(cleanDraft({ layout: 'cells' })));
    expect(ranges).toHaveLength(10);
    expect(new Set(ranges.map(({ startLine }) => startLine)).size).toBe(ranges.length);
  });

  it('of too many the outer ones are kept', () => {
    const text = '一、总体情况\n（一）主动公开\n公开12条。\n（二）依申请公开\n没有申请。\n二、主动公开政府信息情况\n见表。';
    expect(folds(text, 2).map(([first]) => first)).toEqual(['一、总体情况', '二、主动公开政府信息情况']);
  });

  it('of an empty text: none', () => expect(folds('')).toEqual([]));
});
