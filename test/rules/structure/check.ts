import { applyEdits } from '../../../server/src/lint/fix.ts';
import { type Finding, lint } from '../../../server/src/lint/lint.ts';
import { parse } from '../../../server/src/report/parse.ts';
import { rules } from '../../../server/src/rules/index.ts';

/** Runs the rules on the structure over a draft; a rule that throws fails the test. */
export function check(text: string): Finding[] {
  return lint(
    parse(text),
    rules.filter((rule) => rule.family === 'structure'),
    {
      onRuleError: (_, error) => {
        throw error;
      },
    },
  );
}

/** `missing-section error 7：章节缺失：…`: rule, severity, line from 1, message. */
export function spoken(text: string): string[] {
  return check(text).map(({ rule, severity, span, message }) => `${rule} ${severity} ${lineOf(text, span.start)}：${message}`);
}

/** Only the ids, in order of place. */
export function ids(text: string): string[] {
  return check(text).map((f) => f.rule);
}

/** The draft after one fix of the only finding of a rule; fails where there is not exactly one such finding with such a fix. */
export function fixedBy(text: string, rule: string, title = /./): string {
  const findings = check(text).filter((f) => f.rule === rule);
  const fixes = findings.flatMap((f) => f.fixes.filter((fix) => title.test(fix.title)).slice(0, 1));
  const [fix] = fixes;
  if (findings.length !== 1 || !fix) throw new Error(`${findings.length} findings of ${rule}, ${fixes.length} with such a fix`);
  return applyEdits(text, fix.edits);
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|\n|\r/).length;
}
