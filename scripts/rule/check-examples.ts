import { applyEdits, mergedEdits } from '../../server/src/lint/fix.ts';
import { type Finding, lint } from '../../server/src/lint/lint.ts';
import { parse } from '../../server/src/report/parse.ts';
import type { BadExample, Rule } from '../../server/src/rules/rule.ts';
import { mark, readMarks } from '../../test/helpers/marks.ts';

/** Something about an example that is otherwise than the rule says. */
export interface ExampleProblem {
  readonly about: string;
  readonly expected: string;
  readonly actual: string;
}

/** What the rule reports in one of its examples. */
export interface ExampleResult {
  /** Without marks. */
  readonly text: string;
  readonly findings: readonly Finding[];
  /** The text after the first fix of each finding; the text itself where there is none. */
  readonly fixed: string;
  readonly problems: readonly ExampleProblem[];
}

/** Checks a text that the rule is to report, with the places marked. A rule that throws is not caught. */
export function checkBadExample(rule: Rule, { text: marked, fixed: expectedFix, severity = rule.severity }: BadExample): ExampleResult {
  const { text, spans } = readMarks(marked);
  const findings = findingsOf(rule, text);
  const fixed = afterFirstFixes(text, findings);
  const hasFixes = findings.some(({ fixes }) => fixes.length > 0);
  const leavesNothing = expectedFix !== undefined && findings.every(({ fixes: [first] }) => first?.safe);
  const problems = [
    different('标出的位置', mark(text, spans), mark(text, spansOf(findings))),
    different('级别', severity, [...new Set(findings.map((finding) => finding.severity))].join('、')),
    ...(expectedFix === undefined
      ? [different('修正', '改动原文', hasFixes && fixed === text ? '没有改动' : '改动原文')]
      : [different('改后', expectedFix, fixed)]),
    ...(leavesNothing ? [different('改后再查', fixed, mark(fixed, spansOf(findingsOf(rule, fixed))))] : []),
    different('一处的自动修正', '最多一个', findings.some(({ fixes }) => fixes.filter((fix) => fix.safe).length > 1) ? '几个' : '最多一个'),
  ];
  return { text, findings, fixed, problems: problems.flat() };
}

/** Checks a text that the rule is to leave alone. A rule that throws is not caught. */
export function checkGoodExample(rule: Rule, text: string): ExampleResult {
  const findings = findingsOf(rule, text);
  return { text, findings, fixed: text, problems: different('标出的位置', text, mark(text, spansOf(findings))) };
}

function different(about: string, expected: string, actual: string): ExampleProblem[] {
  return expected === actual ? [] : [{ about, expected, actual }];
}

/** With the severities of the rule itself, also where it is off unless asked for. */
function findingsOf(rule: Rule, text: string): Finding[] {
  const { off: _, ...switchedOn } = rule;
  const onRuleError = (_id: string, error: unknown) => {
    throw error;
  };
  return lint(parse(text, { assumeReport: true }), [switchedOn], { onRuleError });
}

function afterFirstFixes(text: string, findings: readonly Finding[]): string {
  const fixes = findings.flatMap((finding) => finding.fixes.slice(0, 1));
  return applyEdits(text, mergedEdits(text, fixes));
}

const spansOf = (findings: readonly Finding[]) => findings.map(({ span }) => span);
