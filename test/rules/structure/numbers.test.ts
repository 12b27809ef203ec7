import { describe, expect, it } from 'vitest';
import type { Rule } from '../../../server/src/rules/rule.ts';
import skip from '../../../server/src/rules/structure/heading-level-skip.ts';
import punct from '../../../server/src/rules/structure/heading-number-punct.ts';
import { afterSafeFixes, findingsOf, reportedWords } from '../../helpers/check-rule.ts';
import { cleanDraft, type DraftOptions } from '../../helpers/draft.ts';

const overview = (lines: string, options: DraftOptions = {}) => cleanDraft({ ...options, parts: { overview: lines } });
const words = (rule: Rule, text: string) => reportedWords(rule, text).map((w) => w.replace(/\s/g, ''));

describe('heading-level-skip', () => {
  it.each([
    ['（一）甲\n（1）子\n（2）丑', ['（1）']],
    ['（一）甲\n（1）子\n（2）丑\n（二）乙\n(1)寅\n(2)卯', ['（1）', '(1)']],
    ['（一）甲\n说明。\n（1）子\n说明。\n（2）丑\n说明。', ['（1）']],
  ])('%j: %j', (lines, expected) => {
    expect(words(skip, overview(lines))).toEqual(expected);
  });

  it.each([
    '1.甲\n2.乙',
    '（1）甲\n（2）乙',
    '1.甲\n（1）子\n（2）丑',
    '（一）甲\n1.子\n（1）寅\n（2）卯\n（二）乙',
    '（一）甲。公开（1）子；（2）丑。\n（1）2023年5月9日公开子；（2）2023年9月29日公开丑。',
    '（一）甲\n（1）只有这一处',
    '（一）甲\n（3）子\n（4）丑',
  ])('is silent on %j', (lines) => {
    expect(words(skip, overview(lines))).toEqual([]);
  });

  it.each(['cells', 'pipe', 'tab', 'glued'] as const)('takes no row of a table for a heading: %s', (layout) => {
    for (const form of ['2019', '2021'] as const) expect(words(skip, cleanDraft({ layout, form }))).toEqual([]);
  });
});

describe('heading-number-punct', () => {
  it.each([
    ['（一）、甲\n（二）乙', ['（一）、']],
    ['（1）、甲\n（2）、乙', ['（1）、']],
    ['(一).甲', ['(一).']],
    ['1、甲\n2、乙\n（一）、丙', ['1、', '（一）、']],
  ])('%j: %j', (lines, expected) => {
    expect(words(punct, overview(lines))).toEqual(expected);
  });

  it.each(['1.甲\n2.乙', '1．甲\n2．乙', '（一）甲\n（1）子', '1、2、3号公示栏已更新。', '1、2023年5月公开目录。', '第一，甲。'])(
    'is silent on %j',
    (lines) => {
      expect(words(punct, overview(lines))).toEqual([]);
    },
  );

  it('knows the marks of a section, and leaves its style to another rule', () => {
    const heading = (first: string) => cleanDraft().replace('一、总体情况\n', `${first}总体情况\n`);
    expect(words(punct, heading('一．'))).toEqual(['一．']);
    expect(words(punct, heading('1、'))).toEqual([]);
  });

  it('mends all at once, and only the numbers', () => {
    const text = overview('（一）、甲\n1、子\n2、丑\n（二）、乙');
    expect(findingsOf(punct, text)).toHaveLength(2);
    expect(afterSafeFixes(punct, text)).toBe(overview('（一）甲\n1.子\n2.丑\n（二）乙'));
  });

  it.each(['cells', 'pipe', 'tab', 'glued'] as const)('reads no number in a table: %s', (layout) => {
    for (const form of ['2019', '2021'] as const) expect(words(punct, cleanDraft({ layout, form }))).toEqual([]);
  });
});
