import { describe, expect, it } from 'vitest';
import rule from '../../../server/src/rules/dates/year-mismatch.ts';
import { afterFirstFix, findingsOf } from '../../helpers/check-rule.ts';
import { cleanDraft } from '../../helpers/draft.ts';

const draft = (title: number, announced: number, period: number) =>
  `青禾镇${title}年政府信息公开工作年度报告\n` +
  `现公布青禾镇${announced}年政府信息公开工作年度报告。\n` +
  `统计期限自${period}年1月1日起至${period}年12月31日止。\n一、总体情况\n公开信息12条。`;
const found = (text: string, year?: number) =>
  findingsOf(rule, text, year === undefined ? {} : { year }).map((f) => `${f.severity} ${f.message}`);

describe('year-mismatch', () => {
  it('reports the one statement that the other two contradict', () => {
    expect(found(draft(2022, 2023, 2023))).toEqual(['error 报告年度不一致：标题为2022年，统计期限为2023年']);
    expect(found(draft(2023, 2023, 2022))).toEqual(['error 报告年度不一致：统计期限为2022年，标题为2023年']);
    expect(found(draft(2023, 2022, 2023))).toEqual(['warning 报告年度不一致：引言为2022年，标题为2023年']);
  });

  it('puts the years of the period right together, whether written once or twice', () => {
    expect(afterFirstFix(rule, draft(2023, 2023, 2022))).toBe(draft(2023, 2023, 2023));
    const short = draft(2023, 2023, 2022).replace('至2022年', '至');
    expect(afterFirstFix(rule, short)).toBe(draft(2023, 2023, 2023).replace('至2023年', '至'));
    expect(afterFirstFix(rule, draft(2022, 2023, 2023))).toBe(draft(2023, 2023, 2023));
  });

  it('believes the year that the user set', () => {
    expect(found(draft(2022, 2022, 2022), 2023)).toHaveLength(3);
    expect(found(draft(2023, 2023, 2023), 2023)).toEqual([]);
  });

  it('has nothing to compare in a draft with one statement or none', () => {
    expect(found(cleanDraft({ parts: { preamble: '根据《条例》编制。' } }))).toEqual([]);
    expect(found(cleanDraft({ parts: { title: '', preamble: '' } }))).toEqual([]);
  });

  it('leaves a period over two years to another rule', () => {
    expect(found(draft(2023, 2023, 2023).replace('自2023年', '自2022年'))).toEqual([]);
    expect(found(draft(2022, 2022, 2023).replace('自2023年', '自2022年'))).toEqual([]);
  });
});
