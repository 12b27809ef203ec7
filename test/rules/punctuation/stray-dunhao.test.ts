import { describe, expect, it } from 'vitest';
import rule from '../../../server/src/rules/punctuation/stray-dunhao.ts';
import { reportedWords } from '../../helpers/check-rule.ts';

describe('stray-dunhao', () => {
  it.each([
    '在乡村振兴、民生保障、等领域加强公开。',
    '发布“惠农政策”、等信息12条。',
    '公开财政预决算、等。',
    '努力做到、及时公开。',
    '改进措施、一是加强培训；二是加强考核。',
  ])('is found in %s', (text) => {
    expect(reportedWords(rule, text)).toEqual(['、']);
  });

  it.each([
    '落实安全、等级保护要求。',
    '看得到、做到、用得好。',
    '做到、看到、想到。',
    '问题、等待解决。',
    '一是查、二是改。',
    '平等、等同对待。',
  ])('is silent on %s', (text) => {
    expect(reportedWords(rule, text)).toEqual([]);
  });
});
