import { describe, expect, it } from 'vitest';
import { quantitiesOf, sentencesOf } from '../../server/src/prose/draft-prose.ts';
import { parse } from '../../server/src/report/parse.ts';
import { wholeChineseNumber } from '../../server/src/text/numerals.ts';

/** Numbers with a measure word, wherever they stand in the prose. */

const read = (text: string) =>
  quantitiesOf(parse(text, { assumeReport: true })).map((q) => [q.value, q.unit, ...(q.approximate ? ['约'] : [])]);

describe('quantities', () => {
  it.each<[string, unknown[][]]>([
    [
      '收到申请12件，办结１１件。',
      [
        [12, '件'],
        [11, '件'],
      ],
    ],
    [
      '主动公开信息1,295条、1，024条。',
      [
        [1295, '条'],
        [1024, '条'],
      ],
    ],
    [
      '收到三件，公开一百零五条。',
      [
        [3, '件'],
        [105, '条'],
      ],
    ],
    [
      '有1件被申请行政复议，占4.35%。',
      [
        [1, '件'],
        [4.35, '%'],
      ],
    ],
    [
      '收费 12.5 万元，咨询372人次。',
      [
        [12.5, '万元'],
        [372, '人次'],
      ],
    ],
    [
      '公开68余条，约37件，十余次。',
      [
        [68, '条', '约'],
        [37, '件', '约'],
        [null, '次', '约'],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    '国办公开办函〔2019〕60号，国务院令第711号，2023年1月1日。',
    '本报告由六部分组成，涉及3部门。',
    '青禾镇第五届四次党代会，五届三次全会，上一篇、下一次。',
    '电话0100-5550123，http://example.cn/?tid=6328326，10:08:26，第三项、第1条。',
  ])('none in %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('point at the number and at the measure word', () => {
    const text = '收到申请 12 件。';
    const [quantity] = quantitiesOf(parse(text, { assumeReport: true }));
    expect(text.slice(quantity?.numberSpan.start, quantity?.numberSpan.end)).toBe('12');
    expect(text.slice(quantity?.span.start, quantity?.span.end)).toBe('12 件');
  });
});

describe('Chinese numerals', () => {
  it.each<[string, number | null]>([
    ['三', 3],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['一百零五', 105],
    ['两千三百', 2300],
    ['一万二千', 12_000],
    ['二三', null],
    ['', null],
  ])('%s is %s', (text, value) => {
    expect(wholeChineseNumber(text)).toBe(value);
  });
});

describe('sentences', () => {
  it('end with a full stop, and a paragraph’s last one without', () => {
    const text = '2023年，我镇公开信息12条。收到申请3件！未发生复议';
    expect(sentencesOf(parse(text, { assumeReport: true })).map((s) => text.slice(s.span.start, s.span.end))).toEqual([
      '2023年，我镇公开信息12条。',
      '收到申请3件！',
      '未发生复议',
    ]);
  });
});
