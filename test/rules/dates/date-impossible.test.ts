import { describe, expect, it } from 'vitest';
import rule from '../../../server/src/rules/dates/date-impossible.ts';
import { findingsOf, reportedWords } from '../../helpers/check-rule.ts';

describe('date-impossible', () => {
  it.each([
    '2023年2月29日',
    '2100年2月29日',
    '2023 年 4 月 31 日',
    '２０２３年１３月１日',
    '2023年0月5日',
    '2023年5月0日',
    '2月30日',
    '2023年13月',
    '2023年12月32号',
    '2月30号',
  ])('reports %s', (date) => {
    expect(reportedWords(rule, `截至${date}，公开12条。`)).toEqual([date]);
  });

  it.each([
    '2024年2月29日',
    '2000年2月29日',
    '2月29日',
    '12月31日',
    '1.13月5日',
    '24月龄',
    '每月30日',
    '30日内',
    '2023年1—12月',
    '12月31号',
    '2月30号楼',
    '5月45号文件',
  ])('is silent on %s', (text) => {
    expect(reportedWords(rule, `${text}。`)).toEqual([]);
  });

  it('names the days that the month has', () => {
    expect(findingsOf(rule, '2023年2月29日').map((f) => f.message)).toEqual([
      '没有这个日期：“2023年2月29日”，2023年2月只有1日至28日，请核对',
    ]);
  });

  it('leaves dates that lost characters to another rule', () => {
    expect(reportedWords(rule, '20201月1日至202012月31日')).toEqual([]);
  });
});
