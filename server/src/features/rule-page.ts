import type { RuleInfo } from '../lint/own-rules.ts';
import { familyNames, severityNames } from '../rules/families.ts';
import type { BadExample, Rule } from '../rules/rule.ts';
import { formsOf } from '../rules/rule.ts';

/** A rule of the catalogue, or another code that findings have, which has fewer things to tell. */
export type RulePageSubject = RuleInfo & Partial<Pick<Rule, 'family' | 'forms' | 'off' | 'examples'>>;

/** The page that explains a rule, in Markdown: in docs/rules, and inside an editor. */
export function rulePage(rule: RulePageSubject): string {
  const { id, title, description, basis } = rule;
  return `# ${title}

${[`\`${id}\``, ...attributesOf(rule)].join(' · ')}

${description}

**依据**：${basis}
${examples(rule)}
## 调整

在设置 \`nianbao.rules\` 或命令行 \`--rule\` 中改变级别，或用 \`off\` 关闭：

\`\`\`json
{ "nianbao.rules": { "${id}": "off" } }
\`\`\`
`;
}

function examples({ examples: all }: RulePageSubject): string {
  if (!all) return '';
  return `
## 会报告的写法

${all.bad.map(badExample).join('\n\n')}

## 不会报告的写法

${all.good.map((text) => fence(text)).join('\n\n')}
`;
}

function badExample({ text, fixed, severity }: BadExample): string {
  const level = severity ? `（${severityNames[severity]}）` : '';
  const after = fixed === undefined ? '' : `\n\n改后：\n\n${fence(fixed)}`;
  return `⟦ ⟧ 之间是标出的位置${level}：\n\n${fence(text)}${after}`;
}

const fence = (text: string): string => `\`\`\`\`text\n${text}\n\`\`\`\``;

/** Severity, family, forms and first version of a rule, in words. */
export function attributesOf(rule: RulePageSubject): string[] {
  const { family, since } = rule;
  return [severityOf(rule), ...(family ? [familyNames[family], formsWords(rule)] : []), `自 ${since}`];
}

/** The severity of a rule as pages and lists show it. */
export function severityOf({ severity, off }: Pick<Rule, 'severity' | 'off'>): string {
  return severityNames[severity] + (off ? '（默认关闭）' : '');
}

function formsWords(rule: RulePageSubject): string {
  const forms = formsOf(rule);
  return forms ? `仅 ${forms.join('、')} 年版格式` : '各版格式';
}
