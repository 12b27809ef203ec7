import { distance } from 'fastest-levenshtein';
import { createColors } from 'picocolors';
import { attributesOf, type RulePageSubject, rulePage } from '../features/rule-page.ts';
import { rulePageUrl } from '../features/rule-pages.ts';
import { ownRules } from '../lint/own-rules.ts';
import { severityNames } from '../rules/families.ts';
import type { BadExample, Severity } from '../rules/rule.ts';
import type { ReportService } from '../service.ts';
import { table } from './columns.ts';
import { wantsColor, writeOutput } from './output.ts';
import { printable, printableLines, toJson } from './printable.ts';
import { UsageError } from './problems.ts';
import { ruleJson } from './rules.ts';

export const explainFormats = ['text', 'json', 'markdown'] as const;

/** The options of `nianbao explain` as they were read. */
export interface ExplainOptions {
  readonly format: (typeof explainFormats)[number];
  readonly color: boolean;
}

type Colors = ReturnType<typeof createColors>;

/** Writes the page of one rule. Throws a UsageError with the nearest ids where there is no such rule. */
export async function explain(id: string, { format, color }: ExplainOptions, service: ReportService): Promise<void> {
  const rules: readonly RulePageSubject[] = [...service.rules, ...ownRules];
  const rule = rules.find((candidate) => candidate.id === id);
  if (!rule) throw new UsageError(unknownRuleProblem(id, rules));
  const formats: Record<ExplainOptions['format'], () => string> = {
    text: () => printedPage(rule, createColors(wantsColor(color))),
    json: () => toJson({ schema: 'nianbao.explain/1', ...ruleJson(rule), examples: rule.examples ?? null }),
    markdown: () => rulePage(rule),
  };
  await writeOutput(formats[format]());
}

/** How many ids are offered in place of an unknown one. */
const mostSuggestions = 3;

function unknownRuleProblem(id: string, rules: readonly RulePageSubject[]): string {
  const nearest = nearestIds(id.trim().toLowerCase(), rules);
  const suggestion = nearest.length > 0 ? `最接近的有 ${nearest.join('、')}` : '没有相近的编号';
  return `没有规则“${printable(id)}”，${suggestion}；全部规则用 nianbao rules 列出。`;
}

/** Ids and titles that hold the name come first, then ids that differ from it by a slip of the pen. */
function nearestIds(name: string, rules: readonly RulePageSubject[]): string[] {
  const rank = ({ id, title }: RulePageSubject) => (name !== '' && (id.includes(name) || title.includes(name)) ? 0 : distance(name, id));
  return rules
    .map((rule) => ({ id: rule.id, rank: rank(rule) }))
    .filter((candidate) => candidate.rank <= Math.max(2, name.length / 3))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, mostSuggestions)
    .map(({ id }) => id);
}

function printedPage(rule: RulePageSubject, colors: Colors): string {
  const { id, title, description, basis, examples } = rule;
  const sections = [
    `${colors.bold(title)}  ${colors.dim(id)}\n${colors.dim(attributesOf(rule).join(' · '))}`,
    description,
    `${colors.bold('依据')}  ${basis}`,
    ...(examples
      ? [
          `${colors.bold('会报告的写法')}${colors.dim('（⟦ ⟧ 之间是标出的位置）')}`,
          ...examples.bad.map((example) => badExample(example, colors)),
          colors.bold('不会报告的写法'),
          ...examples.good.map((text) => marked('✓', text, colors.green)),
        ]
      : []),
    `${colors.bold(rule.off ? '打开' : '关闭')}\n${indented(switches(id, rule.off ? rule.severity : 'off'))}`,
  ];
  return sections.map((section) => `${section}\n`).join('\n');
}

function badExample({ text, fixed, severity }: BadExample, colors: Colors): string {
  const level = severity ? `${colors.dim(`  （${severityNames[severity]}）`)}\n` : '';
  const places = (line: string) => line.replace(/⟦[^⟦⟧]*⟧?|(?<![^⟦⟧])[^⟦⟧]*⟧/g, (place) => colors.red(place));
  const after = fixed === undefined ? '' : `\n${marked('→', fixed, colors.green)}`;
  return `${level}${marked('✗', text, colors.red, places)}${after}`;
}

/** A text whose first line has a mark before it and whose others are below the first. */
function marked(symbol: string, text: string, color: (text: string) => string, line = (content: string) => content): string {
  const [first = '', ...others] = printableLines(text).split('\n');
  return [`  ${color(symbol)} ${line(first)}`, ...others.map((other) => (other === '' ? '' : `    ${line(other)}`))].join('\n');
}

/** The ways to give a rule another level, and where its page is. */
function switches(id: string, level: Severity | 'off'): string {
  return table([
    ['VS Code 设置', `{ "nianbao.rules": { "${id}": "${level}" } }`],
    ['.nianbao.json', `{ "rules": { "${id}": "${level}" } }`],
    ['命令行', `nianbao check --rule ${id}=${level} <文件>`],
    ['网页', rulePageUrl(id)],
  ]).trimEnd();
}

const indented = (text: string): string => text.replace(/^/gm, '  ');
