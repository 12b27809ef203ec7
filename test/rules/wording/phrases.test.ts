import { describe, expect, it } from 'vitest';
import submission from '../../../server/src/rules/wording/internal-submission-phrase.ts';
import leadership from '../../../server/src/rules/wording/vague-leadership.ts';
import { afterFirstFix, afterSafeFixes, findingsOf, reportedWords } from '../../helpers/check-rule.ts';
import { cleanDraft } from '../../helpers/draft.ts';

describe('vague-leadership', () => {
  it.each(['在委、政府的正确领导下', '在委政府的坚强领导下', '在、政府的正确领导下', '在政府的正确领导下'])('reports %s', (words) => {
    expect(reportedWords(leadership, `2023年，${words}，我局完成任务。`)).toEqual([words]);
  });

  it.each(['县委、县政府', '旗委政府', '区委区政府', '市政府', '党委、政府', '上级主管部门', '镇党委政府'])('is silent on %s', (organ) => {
    expect(reportedWords(leadership, `在${organ}的正确领导下，我局完成任务。`)).toEqual([]);
  });
});

describe('internal-submission-phrase', () => {
  const ending = (lines: string) => `${cleanDraft()}\n${lines}`;

  it.each([
    ['请审阅。', '请审阅', 'warning'],
    ['以上报告妥否，请批示。', '妥否，请批示', 'warning'],
    ['当否，请审示', '当否，请审示', 'warning'],
    ['现将情况报告如下，请审示。', '请审示', 'warning'],
    ['妥否？请予以批复。', '请予以批复', 'warning'],
    ['特此报告。', '特此报告', 'hint'],
    ['青禾镇人民政府（盖章）', '（盖章）', 'hint'],
    ['联系人手机：', '联系人手机', 'hint'],
  ])('reports %s', (text, words, severity) => {
    const findings = findingsOf(submission, ending(text));
    expect(findings.map((f) => [ending(text).slice(f.span.start, f.span.end), f.severity])).toEqual([[words, severity]]);
    expect(afterSafeFixes(submission, ending(text))).toBe(ending(text));
  });

  it('takes out a line of its own, and a remark alone', () => {
    expect(afterFirstFix(submission, ending('特此报告。'))).toBe(cleanDraft());
    expect(afterFirstFix(submission, ending('青禾镇人民政府（盖章）'))).toBe(ending('青禾镇人民政府'));
  });

  it.each([
    '拟公开的信息须报请审批。',
    '重要信息提请审定。',
    '群众申请审批，邀请审阅，请批准后公开。',
    '为人稳妥否则不用，办事得当否则退回。',
    '特此报告的格式见附件。',
    '申请表由申请人签字（盖章）后提交。',
  ])('is silent on %s', (text) => {
    expect(reportedWords(submission, ending(text))).toEqual([]);
  });

  it('lets the words stand that are not at the end', () => {
    expect(reportedWords(submission, `特此报告。\n${cleanDraft()}`)).toEqual([]);
  });
});
