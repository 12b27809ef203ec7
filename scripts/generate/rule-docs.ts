import { familyNames, severityNames } from '../../server/src/rules/families.ts';
import { rules } from '../../server/src/rules/index.ts';
import type { BadExample, Rule } from '../../server/src/rules/rule.ts';
import { safeFixRules } from './safe-fixes.ts';

/** The pages of the rules and their index, by path. */
export function ruleDocs(): Record<string, string> {
  const pages = rules.map((rule) => [`docs/rules/${rule.id}.md`, page(rule)]);
  return { ...Object.fromEntries(pages), 'docs/rules/README.md': index() };
}

const notice = '<!-- 本页由 npm run generate 从规则的源文件生成，请勿手改。 -->';

function page(rule: Rule): string {
  const bad = rule.examples.bad.map(badExample).join('\n\n');
  const good = rule.examples.good.map((text) => fence(text)).join('\n\n');
  return `${notice}
# ${rule.title}

\`${rule.id}\` · ${severityOf(rule)} · ${familyNames[rule.family]} · ${formsOf(rule)} · 自 ${rule.since}

${rule.description}

**依据**：${rule.basis}

## 会报告的写法

${bad}

## 不会报告的写法

${good}

## 调整

在设置 \`nianbao.rules\` 或命令行 \`--rule\` 中改变级别，或用 \`off\` 关闭：

\`\`\`json
{ "nianbao.rules": { "${rule.id}": "off" } }
\`\`\`
`;
}

function badExample({ text, fixed, severity }: BadExample): string {
  const level = severity ? `（${severityNames[severity]}）` : '';
  const after = fixed === undefined ? '' : `\n\n改后：\n\n${fence(fixed)}`;
  return `⟦ ⟧ 之间是标出的位置${level}：\n\n${fence(text)}${after}`;
}

const fence = (text: string): string => `\`\`\`\`text\n${text}\n\`\`\`\``;

const severityOf = (rule: Rule): string => severityNames[rule.severity] + (rule.off ? '（默认关闭）' : '');

const formsOf = (rule: Rule): string => (rule.forms ? `仅 ${rule.forms.join('、')} 年版格式` : '各版格式');

function index(): string {
  const families = Object.entries(familyNames).flatMap(([family, name]) => {
    const own = rules.filter((r) => r.family === family);
    if (own.length === 0) return [];
    const rows = own.map((r) => `| [${r.id}](${r.id}.md) | ${r.title} | ${severityOf(r)} | ${safeFixRules.has(r.id) ? '自动' : ''} |`);
    return [`## ${name}\n\n| 规则 | 标题 | 级别 | 修正 |\n|---|---|---|---|\n${rows.join('\n')}`];
  });
  return `${notice}
# 规则目录

共 ${rules.length} 条。“自动”：例子中的修正只有一种可能，可以由“全部修正”或 \`--fix\` 直接改好。

${families.join('\n\n')}
`;
}
