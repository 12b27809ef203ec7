import { insidePlaceholders } from '../mentions/placeholders.ts';
import type { Report } from '../report/types.ts';
import placeholderLeft from '../rules/residue/placeholder-left.ts';
import type { Fix, Related, Rule, RuleFinding, Severity } from '../rules/rule.ts';
import { formStandard } from '../standard/forms.ts';
import { collect } from '../text/collect.ts';
import type { IgnoreEntry, RuleSettings, WordList } from './configuration.ts';
import { withoutDuplicateFaults } from './duplicate-faults.ts';
import { withoutIgnored } from './ignore.ts';
import { wellFormed, wholeCharacters, withoutRepeats } from './well-formed.ts';
import { wordsRule } from './words.ts';

/** A rule's finding with everything filled in. */
export interface Finding extends RuleFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly related: readonly Related[];
  readonly fixes: readonly Fix[];
}

export interface LintOptions {
  readonly rules?: RuleSettings;
  readonly words?: WordList;
  /** Findings that are left out. */
  readonly ignores?: readonly IgnoreEntry[];
  /** Called for each ignore entry whose rule has run, with how many findings it left out. */
  readonly onIgnore?: (entry: IgnoreEntry, count: number) => void;
  /** Called for a rule that threw; its findings are lost, the others' are not. */
  readonly onRuleError?: (rule: string, error: unknown) => void;
}

/**
 * Runs the rules over a report.
 * Returns the findings by start, end, rule, message; nothing for a document that is no report.
 */
export function lint(report: Report, rules: readonly Rule[], options: LintOptions = {}): Finding[] {
  if (!report.isReport) return [];
  const { words, ignores = [] } = options;
  const isOurs = insidePlaceholders(report);
  const found = collect(words ? [...rules, wordsRule(words)] : rules, (rule) => run(rule, report, options))
    .filter(({ rule, span }) => rule === placeholderLeft.id || !isOurs(span))
    .sort(byPlace);
  const findings = [...withoutDuplicateFaults(withoutRepeats(found))];
  const active = ignores.filter(({ rule }) => isOn(rule, rules, options));
  if (active.length === 0) return findings;
  return withoutIgnored(report.text, findings, active, (entry, count) => options.onIgnore?.(entry, count));
}

function run(rule: Rule, report: Report, options: LintOptions): Finding[] {
  const setting = settingOf(rule, options);
  if (setting === 'off' || !appliesTo(rule, report)) return [];
  try {
    return Array.from(rule.check(report), (found) => ({
      ...found,
      rule: rule.id,
      severity: setting ?? found.severity ?? rule.severity,
      span: wholeCharacters(report.text, found.span),
      related: found.related ?? [],
      fixes: wellFormed(found.fixes ?? [], report),
    }));
  } catch (error) {
    options.onRuleError?.(rule.id, error);
    return [];
  }
}

function settingOf(rule: Pick<Rule, 'id' | 'off'>, { rules }: LintOptions): Severity | 'off' | undefined {
  return rules?.[rule.id] ?? (rule.off ? 'off' : undefined);
}

function isOn(id: string, rules: readonly Rule[], options: LintOptions): boolean {
  return settingOf(rules.find((rule) => rule.id === id) ?? { id }, options) !== 'off';
}

function appliesTo(rule: Rule, report: Report): boolean {
  return !rule.forms || (report.form !== null && rule.forms(formStandard(report.form.id)));
}

function byPlace(a: Finding, b: Finding): number {
  return a.span.start - b.span.start || a.span.end - b.span.end || compare(a.rule, b.rule) || compare(a.message, b.message);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
