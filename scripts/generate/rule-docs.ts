import { rulePage, severityOf } from '../../server/src/features/rule-page.ts';
import { familyNames } from '../../server/src/rules/families.ts';
import { rules } from '../../server/src/rules/index.ts';
import { safeFixRules } from './safe-fixes.ts';

/** The pages of the rules and their index, by path. */
export function ruleDocs(): Record<string, string> {
  const pages = rules.map((rule) => [`docs/rules/${rule.id}.md`, `${notice}\n${rulePage(rule)}`]);
  return { ...Object.fromEntries(pages), 'docs/rules/README.md': index() };
}

const notice = '<!-- 本页由 npm run generate 从规则的源文件生成，请勿手改。 -->';

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
