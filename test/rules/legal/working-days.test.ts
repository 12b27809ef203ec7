import { describe, expect, it } from 'vitest';
import rule from '../../../server/src/rules/legal/working-days.ts';
import { reportedWords } from '../../helpers/check-rule.ts';

describe('working-days', () => {
  it.each([
    ['信息形成、变更之日起20日内，及时公开。', '20日'],
    ['政府信息形成或变更后20天内在网站公开。', '20天'],
    ['收到政府信息公开申请之日起，20日内依法答复申请人。', '20日'],
    ['经批准可以延长答复期限，延长的期限最长不超过二十日。', '二十日'],
    ['书面征求第三方的意见，第三方应当在15日内提出意见。', '15日'],
  ])('%s: %s', (text, days) => {
    expect(reportedWords(rule, text)).toEqual([days]);
  });

  it.each([
    '收到申请之日起20个工作日内答复。',
    '收到申请之日起平均8日内答复，比法定期限少12日。',
    '机构变更后20日内办理了印章移交。',
    '公开期延长20日。',
    '第三方机构15日内提交了评估报告。',
  ])('is silent on %s', (text) => {
    expect(reportedWords(rule, text)).toEqual([]);
  });
});
