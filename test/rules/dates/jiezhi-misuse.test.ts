import { describe, expect, it } from 'vitest';
import rule from '../../../server/src/rules/dates/jiezhi-misuse.ts';
import { afterSafeFixes, findingsOf, reportedWords } from '../../helpers/check-rule.ts';

describe('jiezhi-misuse', () => {
  it.each(['2022年12月31日', '2022 年底', '目前', '今年', '年底', '12月31日', '十二月底', '报告期末'])('reports 截止%s', (time) => {
    const text = `截止${time}，我镇公开信息12条。`;
    expect(reportedWords(rule, text)).toEqual(['截止']);
    expect(findingsOf(rule, text)[0]?.severity).toBe('information');
    expect(afterSafeFixes(rule, text)).toBe(text.replace('截止', '截至'));
  });

  it('reports a period of the statistics', () => {
    expect(reportedWords(rule, '数据统计时间截止2022年12月31日。')).toEqual(['截止']);
  });

  it('only hints at 截止到, and leaves it to the author', () => {
    const text = '截止到2022年底，我镇公开信息12条。';
    expect(findingsOf(rule, text)[0]?.severity).toBe('hint');
    expect(afterSafeFixes(rule, text)).toBe(text);
  });

  it.each([
    '截至2022年12月31日，我镇公开信息12条。',
    '征集截止日期为6月30日，报名截止时间为12月1日。',
    '报名截止2022年6月30日，意见征集于12月底截止。',
    '缴费期限截止2022年6月30日，报名时间为2月1日，截止。',
    '公开《截止2022年底债务情况表》。',
  ])('is silent on %s', (text) => {
    expect(reportedWords(rule, text)).toEqual([]);
  });
});
