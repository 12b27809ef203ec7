import { type Checked, type FixResult, fixAll } from './lint/fix.ts';
import { type Finding, type LintOptions, lint } from './lint/lint.ts';
import { ownRules } from './lint/own-rules.ts';
import { parse } from './report/parse.ts';
import type { Facts, Report } from './report/types.ts';
import { rules as allRules } from './rules/index.ts';
import type { Rule } from './rules/rule.ts';

/** All that an editor, a command line or another program can ask of the engine. Stateless: the caller keeps the reports. */
export interface ReportService {
  /** The rules in the order of the catalogue. */
  readonly rules: readonly Rule[];
  /** Every id that may be set or ignored: the rules', and those of findings that come of a configuration. */
  readonly ruleIds: readonly string[];
  /** Reads a text. Never throws; a text that is no such report has `isReport: false`. */
  parse(text: string, facts?: Facts): Report;
  /** The findings of a report, sorted by place. Empty where it is no report. */
  check(report: Report, options?: LintOptions): Finding[];
  /** Applies the safe fixes until none is left. `known`: the document as it stands, where it was read and checked already. */
  fix(text: string, facts?: Facts, options?: LintOptions, known?: Checked): FixResult;
}

/** The composition root: the only place where the parts are put together. */
export function createReportService(rules: readonly Rule[] = allRules): ReportService {
  const check = (report: Report, options?: LintOptions) => lint(report, rules, options);
  return Object.freeze<ReportService>({
    rules,
    ruleIds: [...rules, ...ownRules].map(({ id }) => id),
    parse,
    check,
    fix: (text, facts, options, known) =>
      fixAll(text, (current) => {
        if (known && current === text) return known;
        const report = parse(current, facts);
        return { report, findings: check(report, options) };
      }),
  });
}
