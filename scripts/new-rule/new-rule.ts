import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { familyNames } from '../../server/src/rules/families.ts';
import type { Family } from '../../server/src/rules/rule.ts';
import { ruleSkeleton, testSkeleton } from './skeleton.ts';

/** The call made no sense; the message says what to do. */
export class WrongCall extends Error {}

/**
 * Creates the file of a rule and its test below `root`, and returns what to do next. `catalogue`: the ids there may be.
 * Throws a WrongCall, and writes nothing, for a family or an id that cannot be.
 */
export function newRule(root: string, [family, id]: readonly string[], catalogue: readonly string[]): string {
  if (!family || !id) throw new WrongCall(`用法：npm run new-rule -- <family> <rule-id>\nfamily：${Object.keys(familyNames).join(' ')}`);
  if (!isFamily(family)) throw new WrongCall(`没有类别 ${family}，现有：${Object.keys(familyNames).join(' ')}`);
  if (!/^[a-z][a-z\d]*(-[a-z\d]+)*$/.test(id)) throw new WrongCall(`规则编号用小写字母、数字和连字符，如 table3-balance，不能是 ${id}`);
  if (!catalogue.includes(id)) {
    throw new WrongCall(`目录里没有 ${id}。请先把它按顺序加进 server/src/rules/catalogue.ts（编号定了就不再改），再运行一次。`);
  }
  const rule = `server/src/rules/${family}/${id}.ts`;
  const test = `test/rules/${family}/${id}.test.ts`;
  for (const file of [rule, test]) if (existsSync(join(root, file))) throw new WrongCall(`${file} 已经有了，没有改动。`);
  write(root, rule, ruleSkeleton(family, id, versionIn(root)));
  write(root, test, testSkeleton(family, id));
  return nextSteps(rule, test);
}

function isFamily(name: string): name is Family {
  return Object.hasOwn(familyNames, name);
}

function versionIn(root: string): string {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version;
}

function write(root: string, file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

function nextSteps(rule: string, test: string): string {
  return `已创建：
  ${rule}
  ${test}

接下来：
  1. 在规则文件里写 title、severity、description、basis（做法不要说成法定）。
  2. 先写例子：bad 里用 ⟦ ⟧ 标出应当标的位置，有修正的写上 fixed；good 里写容易误报的正确写法。
  3. 写 check：只比较 Report 里已经读好的内容，一遍扫完；两种读法有一种说得通，就不报。
  4. npm run generate            生成规则索引、docs/rules 的页面、配置的 schema 和设置
  5. npx vitest run test/rules test/project/rules.test.ts
  6. npm start -- --lint         再看一遍 samples 的结果，有没有误报`;
}
