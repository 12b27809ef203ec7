import { describe, expect, it } from 'vitest';
import { applyEdits, mergedEdits } from '../../server/src/lint/fix.ts';
import { lint } from '../../server/src/lint/lint.ts';
import { parse } from '../../server/src/report/parse.ts';
import { rules } from '../../server/src/rules/index.ts';
import type { Rule } from '../../server/src/rules/rule.ts';
import { mark, readMarks } from '../helpers/marks.ts';

/** Every rule says of itself what it finds, what it does not, and what its fix leaves. */

const check = (rule: Rule, text: string) =>
  lint(parse(text, { assumeReport: true }), [rule], {
    rules: { [rule.id]: 'warning' },
    onRuleError: (_, error) => {
      throw error;
    },
  });

/** With the severities of its own. */
const severitiesOf = (rule: Rule, text: string) =>
  lint(parse(text, { assumeReport: true }), [{ ...rule, off: undefined } as unknown as Rule]).map((f) => f.severity);

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it.each(rule.examples.bad.map((e) => [e.text, e] as const))('finds %s', (_text, example) => {
    const { text, spans } = readMarks(example.text);
    const findings = check(rule, text);
    expect(
      mark(
        text,
        findings.map((f) => f.span),
      ),
    ).toBe(mark(text, spans));
    expect(findings.length).toBeGreaterThan(0);
    expect(new Set(severitiesOf(rule, text))).toEqual(new Set([example.severity ?? rule.severity]));
    const fixes = findings.flatMap((f) => f.fixes.slice(0, 1));
    const fixed = applyEdits(text, mergedEdits(text, fixes));
    if (example.fixed !== undefined) expect(fixed).toBe(example.fixed);
    else expect(findings.every((f) => f.fixes.length === 0) || fixed !== text).toBe(true);
    if (example.fixed !== undefined && findings.every((f) => f.fixes[0]?.safe)) expect(check(rule, fixed)).toEqual([]);
  });

  it.each(rule.examples.good)('is silent on %s', (text) => {
    expect(check(rule, text).map((f) => f.message)).toEqual([]);
  });

  it('never offers more than one safe fix', () => {
    for (const example of rule.examples.bad) {
      for (const finding of check(rule, readMarks(example.text).text)) {
        expect(finding.fixes.filter((f) => f.safe).length).toBeLessThanOrEqual(1);
      }
    }
  });
});
