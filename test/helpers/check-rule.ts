import { type Checked, fixAll } from '../../server/src/lint/fix.ts';
import { type Finding, lint } from '../../server/src/lint/lint.ts';
import { parse } from '../../server/src/report/parse.ts';
import { edited } from '../../server/src/report/reread.ts';
import type { Facts } from '../../server/src/report/types.ts';
import type { Rule } from '../../server/src/rules/rule.ts';

/** The findings of one rule in a text that is taken for a report; a rule that throws fails the test. */
export function findingsOf(rule: Rule, text: string, facts: Facts = {}): Finding[] {
  return [...checkedBy([rule], text, facts).findings];
}

/** A text that is taken for a report, with the findings of these rules; one that throws fails the test. */
export function checkedBy(rules: readonly Rule[], text: string, facts: Facts = {}): Checked {
  const report = parse(text, { assumeReport: true, ...facts });
  const onRuleError = (_: string, error: unknown) => {
    throw error;
  };
  return { report, findings: lint(report, rules, { onRuleError }) };
}

/** The words that the rule reports, in order. */
export function reportedWords(rule: Rule, text: string, facts: Facts = {}): string[] {
  const { report, findings } = checkedBy([rule], text, facts);
  return findings.map(({ span }) => report.text.slice(span.start, span.end));
}

/** The text after the first fix of the first finding; the text itself where none is offered. */
export function afterFirstFix(rule: Rule, text: string, facts: Facts = {}): string {
  const { report, findings } = checkedBy([rule], text, facts);
  return edited(report, findings[0]?.fixes[0]?.edits ?? []);
}

/** The text after all safe fixes of the rule, as `source.fixAll` applies them. */
export function afterSafeFixes(rule: Rule, text: string, facts: Facts = {}): string {
  return fixAll(text, (current) => checkedBy([rule], current, facts)).text;
}
