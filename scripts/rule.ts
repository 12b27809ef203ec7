// Runs the examples of one rule and prints what it reports in them: npm run rule -- <rule-id>

import { closest } from 'fastest-levenshtein';
import { createColors } from 'picocolors';
import type { Rule } from '../server/src/rules/rule.ts';
import { root } from './lib/root.ts';
import { ruleFiles } from './lib/rule-files.ts';
import { printedExamples } from './rule/print-examples.ts';

const [id] = process.argv.slice(2);
const files = ruleFiles(root);
const file = files.find((candidate) => candidate.id === id);

if (id === undefined) {
  console.error('用法：npm run rule -- <rule-id>');
  process.exitCode = 2;
} else if (file === undefined) {
  const ids = files.map((candidate) => candidate.id);
  console.error(`没有规则 ${id} 的文件，最接近的是 ${closest(id, ids)}；新规则用 npm run new-rule -- <family> <rule-id> 创建。`);
  process.exitCode = 2;
} else {
  const { default: rule } = (await import(`../server/src/rules/${file.family}/${file.id}.ts`)) as { readonly default: Rule };
  const { text, hasProblems } = printedExamples(rule, file.path, createColors(process.stdout.isTTY === true && !process.env.NO_COLOR));
  console.log(text);
  process.exitCode = hasProblems ? 1 : 0;
}
