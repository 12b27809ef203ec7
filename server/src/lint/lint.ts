import type { Report } from '../report/types.ts';
import type { Fix, Related, Rule, RuleFinding, Severity } from '../rules/rule.ts';

/** A rule's finding with everything filled in. */
export interface Finding extends RuleFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly related: readonly Related[];
  readonly fixes: readonly Fix[];
}

/** Severity for each rule id, or `off`; rules that are not named keep their own. */
export type RuleSettings = Readonly<Record<string, Severity | 'off'>>;

export interface LintOptions {
  readonly rules?: RuleSettings;
  /** Told of a rule that threw; its findings are lost, the others' are not. */
  readonly onRuleError?: (rule: string, error: unknown) => void;
}

/**
 * Runs the rules over a report.
 * Returns the findings by start, end, rule, message; nothing for a document that is no report.
 */
export function lint(report: Report, rules: readonly Rule[], options: LintOptions = {}): Finding[] {
  if (!report.isReport) return [];
  const findings: Finding[] = [];
  for (const rule of rules) {
    const setting = options.rules?.[rule.id] ?? (rule.off ? 'off' : undefined);
    if (setting === 'off' || !appliesTo(rule, report)) continue;
    try {
      for (const found of rule.check(report)) {
        findings.push({
          ...found,
          rule: rule.id,
          severity: setting ?? found.severity ?? rule.severity,
          related: found.related ?? [],
          fixes: found.fixes ?? [],
        });
      }
    } catch (error) {
      options.onRuleError?.(rule.id, error);
    }
  }
  return findings.sort(byPlace);
}

function appliesTo(rule: Rule, report: Report): boolean {
  return !rule.forms || (report.form !== null && rule.forms.includes(report.form.id));
}

function byPlace(a: Finding, b: Finding): number {
  return a.span.start - b.span.start || a.span.end - b.span.end || compare(a.rule, b.rule) || compare(a.message, b.message);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
