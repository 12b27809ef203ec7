import { describe, expect, it } from 'vitest';
import impossible from '../../../server/src/rules/dates/date-impossible.ts';
import malformed from '../../../server/src/rules/dates/date-malformed.ts';
import rule from '../../../server/src/rules/dates/period-not-full-year.ts';
import { afterFirstFix, afterSafeFixes, findingsOf } from '../../helpers/check-rule.ts';

const count = (text: string) => findingsOf(rule, text).length;

describe('period-not-full-year', () => {
  it.each([
    '统计期限自2023年1月1日起至2023年12月30日止。',
    '统计期限自2023年1月2日起至2023年12月31日止。',
    '统计期限截至2023年11月30日。',
    '统计时段：2022年1月1日—2023年12月31日。',
    '统计期限为2023 年 1 月 1 日至 12 月 1 日。',
    '统计期限从2023年1月1日起，至2023年12月30日止。',
    '统计期限自2023年1月1日开始，到11月30日为止。',
    '统计数据时间为2023年1月1日至2023年12月30日。',
    '统计数据的时间为2023年1月1日至2023年12月30日。',
    '本报告期为2023年1月1日至2023年12月30日。',
    '报告期间：2023年1月1日至12月30日。',
    '数据统计截止时间2023年11月30日。',
    '数据统计截止日期为2023年11月30日。',
    '统计时间跨度为2023年1月1日至2023年12月30日。',
    '统计时间范围：2023年1月1日至2023年12月30日。',
    '本报告的时间跨度为2023年1月1日至2023年12月30日。',
    '所列数据时间范围为2023年1月1日至2023年12月30日。',
    '数据起止时间：2023年1月1日至2023年12月30日。',
    '本报告数据截止时间为2023年11月30日。',
    '统计期间从2022年1月起到2021年12月止。',
    '统计期限为2023年1月至11月。',
  ])('reports %s', (text) => {
    expect(count(text)).toBe(1);
  });

  it.each([
    '统计期限自20201月1日起至2020年12月31日止。',
    '统计期限自2020年1月1日起至202012月31日止。',
    '统计期限自20201月1日起至202012月31日止。',
  ])('waits until the dates of %s can be read', (text) => {
    expect(count(text)).toBe(0);
    expect(count(afterSafeFixes(malformed, text))).toBe(0);
  });

  it.each([
    '统计期限自2023年1月1日起至2023年12月32日止。',
    '统计期限自2023年1月0日起至2023年12月31日止。',
    '统计期限自2023年2月29日起至2023年12月31日止。',
    '统计期限自2023年1月1日起至12月32日止。',
  ])('leaves the date that no calendar has in %s to date-impossible', (text) => {
    expect(count(text)).toBe(0);
    expect(findingsOf(impossible, text).length).toBe(1);
  });

  it.each([
    '数据统计截止时间为2023年12月31日。',
    '数据统计截止时间：2023年1月1日至2023年12月31日。',
    '统计期限截至2023年1月1日至12月31日。',
    '报告期内，2023年5月8日召开会议，2023年6月1日改版。',
    '据统计截至2023年6月30日，公开信息12条。',
    '全省经济普查数据截止时间为2023年6月30日。',
    '专项检查时间范围为2023年5月1日至2023年6月30日。',
    '案件时间跨度大，2023年5月1日至2023年6月30日集中办理。',
    '统计周期为2023年全年。',
    '统计期限为2023年度，统计期限为2023年1月至12月。',
    '统计范围为2023年5月至6月新制发的文件。',
  ])('reads no other period in %s', (text) => {
    expect(count(text)).toBe(0);
  });

  it('is silent where the organ was founded within the year, said there or elsewhere', () => {
    expect(count('我局2023年3月组建，统计期限自2023年3月20日起至2023年12月31日止。')).toBe(0);
    expect(count('统计期限自2023年3月20日起至2023年12月31日止。\n2023年3月20日，我局正式挂牌。')).toBe(0);
    expect(count('统计期限自2023年3月20日起至2023年12月31日止。\n成立领导小组。')).toBe(1);
  });

  it('offers no fix where only months are stated', () => {
    expect(findingsOf(rule, '统计期限为2023年1月至11月。').flatMap((f) => f.fixes)).toEqual([]);
  });

  it('mends only the day that is wrong, in the way it was written, and not unasked', () => {
    const text = '统计期限自2023年1月1日起至2023 年 12 月 30 日止。';
    expect(afterFirstFix(rule, text)).toBe('统计期限自2023年1月1日起至2023 年 12 月 31 日止。');
    expect(afterFirstFix(rule, '统计期限自2023年2月1日起至11月30日止。')).toBe('统计期限自2023年1月1日起至12月31日止。');
    expect(afterSafeFixes(rule, text)).toBe(text);
  });
});
