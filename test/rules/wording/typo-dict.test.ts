import { describe, expect, it } from 'vitest';
import rule from '../../../server/src/rules/wording/typo-dict.ts';
import { typos } from '../../../server/src/standard/wording.ts';
import { afterFirstFix, afterSafeFixes, findingsOf, reportedWords } from '../../helpers/check-rule.ts';
import { cleanDraft } from '../../helpers/draft.ts';

describe('every row of the dictionary', () => {
  it.each(typos.map((typo) => [typo.wrong, typo] as const))('%s', (_, typo) => {
    const findings = findingsOf(rule, typo.bad);
    expect(findings.map((f) => [f.severity, typo.bad.slice(f.span.start, f.span.end)])).toEqual([[typo.severity ?? 'warning', typo.wrong]]);
    expect(afterFirstFix(rule, typo.bad)).toBe(typo.bad.replace(typo.wrong, typo.right));
    expect(findings[0]?.fixes[0]?.safe).toBe(typo.severity !== 'hint' && !typo.unsure);
    expect(reportedWords(rule, typo.good)).toEqual([]);
  });

  it('is there once, and changes something', () => {
    expect(new Set(typos.map((t) => t.wrong)).size).toBe(typos.length);
    expect(typos.filter((t) => t.wrong === t.right || t.right.includes(t.wrong))).toEqual([]);
  });

  it('never turns one slip into another', () => {
    expect(typos.filter((t) => reportedWords(rule, `我镇${t.right}。`).length > 0).map((t) => t.right)).toEqual([]);
  });
});

describe('typo-dict', () => {
  it('leaves the words of tables to the rules on tables', () => {
    expect(reportedWords(rule, cleanDraft().replaceAll('结果维持', '结果维护'))).toEqual([]);
  });

  it('looks at headings and at what is quoted, not at titles of documents', () => {
    expect(reportedWords(rule, '（一）布署情况\n坚持“平稳过度”，转发《关于布署工作的通知》。')).toEqual(['布署', '平稳过度']);
  });

  it.each([
    '整改错别字：“帐号”应为“账号”，“登陆网站”应当改为“登录网站”。',
    '把“其它”统一改为“其他”，“布署”系误写。',
    '坚决反对以点代面，杜绝“以点代面”，严禁以点代面。',
  ])('is silent where a slip is quoted to be put right, or is what must not be: %s', (text) => {
    expect(reportedWords(rule, text)).toEqual([]);
  });

  it('leaves style to the author', () => {
    expect(afterSafeFixes(rule, '其它事项平稳过度。')).toBe('其它事项平稳过渡。');
  });
});
