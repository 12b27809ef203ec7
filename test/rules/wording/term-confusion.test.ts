import { describe, expect, it } from 'vitest';
import rule from '../../../server/src/rules/wording/term-confusion.ts';
import { confusedTerms } from '../../../server/src/standard/terms.ts';
import { afterFirstFix, afterSafeFixes, findingsOf, reportedWords } from '../../helpers/check-rule.ts';

describe('every confused term', () => {
  it.each(confusedTerms.map((term) => [term.wrong, term] as const))('%s', (_, term) => {
    const findings = findingsOf(rule, term.bad);
    expect(findings.map((f) => [f.severity, term.bad.slice(f.span.start, f.span.end)])).toEqual([[term.severity ?? 'warning', term.wrong]]);
    expect(afterFirstFix(rule, term.bad)).toBe(term.bad.replace(term.wrong, term.right));
    expect(reportedWords(rule, afterFirstFix(rule, term.bad))).toEqual([]);
    expect(reportedWords(rule, term.good)).toEqual([]);
  });

  it('is there once, and changes something', () => {
    expect(new Set(confusedTerms.map((t) => t.wrong)).size).toBe(confusedTerms.length);
    expect(confusedTerms.filter((t) => t.wrong === t.right)).toEqual([]);
  });
});

describe('term-confusion', () => {
  it('changes unasked only what has one meaning', () => {
    const text = '防止泄露国家机密，收到依申请公开3件，公开三公经费。';
    expect(afterSafeFixes(rule, text)).toBe(text.replace('国家机密', '国家秘密'));
  });

  it.each([
    '收到政务公开咨询3件，推进政务公开，政府信息公开工作有序。',
    '转发《关于国家机密管理的通知》。',
    '公开“三公”经费、“三公经费”。',
    '依申请公开申请渠道，依申请公开申请书，政府信息依申请公开申请3件。',
    '（二）依申请公开。受理依申请公开窗口设在办公室。',
  ])('is silent on %s', (text) => {
    expect(reportedWords(rule, text)).toEqual([]);
  });
});
