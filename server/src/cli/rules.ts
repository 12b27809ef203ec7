import type { RulePageSubject } from '../features/rule-page.ts';
import { rulePageUrl } from '../features/rule-pages.ts';
import type { Rule } from '../rules/rule.ts';
import { formsOf } from '../rules/rule.ts';
import { table } from './columns.ts';
import { toJson } from './printable.ts';

/** The catalogue of rules in each form that `nianbao rules` has. */
export const catalogueFormats: Readonly<Record<'text' | 'json' | 'markdown', (rules: readonly Rule[]) => string>> = {
  text: (rules) => table(rules.map((rule) => [rule.id, level(rule), rule.title])),
  json: (rules) => toJson({ schema: 'nianbao.rules/1', rules: rules.map(ruleJson) }),
  markdown: (rules) =>
    ['| 规则 | 级别 | 查什么 | 依据 |', '|---|---|---|---|', ...rules.map(markdownRow)].map((line) => `${line}\n`).join(''),
};

function level(rule: Rule): string {
  return rule.off ? 'off' : rule.severity;
}

/** What the public JSON says of a rule; `family` is null for a code beside the catalogue. */
export function ruleJson(rule: RulePageSubject) {
  const { id, family = null, title, severity, off = false, description, basis, since } = rule;
  return { id, family, title, severity, off, forms: formsOf(rule), description, basis, since, url: rulePageUrl(id) };
}

function markdownRow(rule: Rule): string {
  const cells = [`[${rule.id}](${rulePageUrl(rule.id)})`, level(rule), rule.title, rule.basis];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
}
