import { applyEdits } from '../../server/src/lint/edits.ts';
import { fixAll } from '../../server/src/lint/fix.ts';
import { type Finding, lint } from '../../server/src/lint/lint.ts';
import { parse } from '../../server/src/report/parse.ts';
import type { Facts } from '../../server/src/report/types.ts';
import type { Rule } from '../../server/src/rules/rule.ts';

/** The findings of one rule in a text that is taken for a report; a rule that throws fails the test. */
export function findingsOf(rule: Rule, text: string, facts: Facts = {}): Finding[] {
  return lint(parse(text, { assumeReport: true, ...facts }), [rule], {
    onRuleError: (_, error) => {
      throw error;
    },
  });
}

/** The words that the rule reports, in order. */
export function reportedWords(rule: Rule, text: string, facts: Facts = {}): string[] {
  return findingsOf(rule, text, facts).map(({ span }) => text.slice(span.start, span.end));
}

/** The text after the first fix of the first finding; the text itself where none is offered. */
export function afterFirstFix(rule: Rule, text: string, facts: Facts = {}): string {
  const fix = findingsOf(rule, text, facts)[0]?.fixes[0];
  return fix ? applyEdits(text, fix.edits) : text;
}

/** The text after all safe fixes of the rule, as `source.fixAll` applies them. */
export function afterSafeFixes(rule: Rule, text: string, facts: Facts = {}): string {
  return fixAll(text, (current) => findingsOf(rule, current, facts)).text;
}
