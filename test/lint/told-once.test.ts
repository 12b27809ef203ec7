import { describe, expect, it } from 'vitest';
import { lint } from '../../server/src/lint/lint.ts';
import { parse } from '../../server/src/report/parse.ts';
import { rules } from '../../server/src/rules/index.ts';

const checked = (text: string, only: readonly string[], off: readonly string[] = []) =>
  lint(
    parse(text, { assumeReport: true }),
    rules.filter(({ id }) => only.includes(id)),
    { rules: Object.fromEntries(off.map((id) => [id, 'off' as const])) },
  );
const ids = (...args: Parameters<typeof checked>) => checked(...args).map(({ rule }) => rule);

describe('one fault at one place', () => {
  const halfBracket = '一、总体情况\n（一）主动公开\n（二、依申请公开\n二、主动公开政府信息情况\n';
  const bracketRules = ['heading-number-punct', 'unpaired-bracket'];

  it('is told once where a heading has half a bracket', () => {
    expect(ids(halfBracket, bracketRules)).toEqual(['heading-number-punct']);
  });

  it('is told by the other rule where the first is off', () => {
    expect(ids(halfBracket, bracketRules, ['heading-number-punct'])).toEqual(['unpaired-bracket']);
  });

  it('leaves the same rule its findings elsewhere', () => {
    expect(ids(`${halfBracket}公开文件2件（含修订1件。\n`, bracketRules)).toEqual(['heading-number-punct', 'unpaired-bracket']);
  });

  it('is no date of a page besides its words', () => {
    const page = '青禾镇2023年政府信息公开工作年度报告\n成文日期 | 发布日期 | 2024-01-06 |\n一、总体情况\n各项工作有序推进。\n';
    expect(ids(page, ['web-residue', 'date-style'], ['web-residue'])).toEqual(['date-style']);
    expect(ids(page, ['web-residue', 'date-style'])).toEqual(['web-residue']);
  });

  it('keeps the fixes of what is left out, and one safe fix', () => {
    const [first, ...others] = checked('我镇重视，落实，完善，组织,加强，考核，公开,推进,促进，提高。', ['mixed-width-punct']);
    expect(first?.message).toContain('全角半角混用');
    expect(first?.fixes.map(({ edits }) => edits.length)).toEqual([3, 1]);
    expect(first?.fixes.filter(({ safe }) => safe).length).toBeLessThan(2);
    expect(others.map(({ span }) => span.start)).not.toContain(first?.span.start);
    expect(others).toHaveLength(2);
  });
});
