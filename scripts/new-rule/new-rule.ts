import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { familyNames } from '../../server/src/rules/families.ts';
import type { Family } from '../../server/src/rules/rule.ts';
import { ruleFiles } from '../lib/rule-files.ts';
import { ruleSkeleton, testSkeleton } from './skeleton.ts';

/** The call made no sense; the message says what to do. */
export class WrongCall extends Error {}

const catalogueFile = 'server/src/rules/catalogue.ts';

/**
 * Creates the file of a rule and its test below `root`, puts the id into the catalogue, and returns what to do next.
 * Throws a WrongCall, and writes nothing, for a family or an id that cannot be.
 */
export function newRule(root: string, [family, id]: readonly string[]): string {
  if (!family || !id) throw new WrongCall(`用法：npm run new-rule -- <family> <rule-id>\nfamily：${Object.keys(familyNames).join(' ')}`);
  if (!isFamily(family)) throw new WrongCall(`没有类别 ${family}，现有：${Object.keys(familyNames).join(' ')}`);
  if (!/^[a-z][a-z\d]*(-[a-z\d]+)*$/.test(id)) throw new WrongCall(`规则编号用小写字母、数字和连字符，如 table3-balance，不能是 ${id}`);
  const rule = `server/src/rules/${family}/${id}.ts`;
  const test = `test/rules/${family}/${id}.test.ts`;
  for (const file of [rule, test]) if (existsSync(join(root, file))) throw new WrongCall(`${file} 已经有了，没有改动。`);
  const familyOf = new Map(ruleFiles(root).map((file) => [file.id, file.family]));
  if (familyOf.has(id)) throw new WrongCall(`已经有规则 ${id}，在类别 ${familyOf.get(id)} 中，没有改动。`);
  const catalogue = readFileSync(join(root, catalogueFile), 'utf8');
  write(root, catalogueFile, withId(catalogue, id, family, familyOf));
  write(root, rule, ruleSkeleton(family, id, comingVersion(root)));
  write(root, test, testSkeleton(family, id));
  return nextSteps(rule, test, id);
}

/** The catalogue with the id behind the others of its family, which are before those of the next families. */
function withId(catalogue: string, id: string, family: Family, familyOf: ReadonlyMap<string, string>): string {
  const ids = Array.from(catalogue.matchAll(/^ {2}'([^']+)',$/gm), ([, listed = '']) => listed);
  if (ids.includes(id)) return catalogue;
  const families: readonly string[] = Object.keys(familyNames);
  const rank = (listed: string) => families.indexOf(familyOf.get(listed) ?? '');
  const next = ids.findIndex((listed) => rank(listed) > families.indexOf(family));
  const before = next < 0 ? ids : ids.slice(0, next);
  const last = before.findLast((listed) => familyOf.get(listed) === family) ?? before.findLast((listed) => rank(listed) >= 0);
  const line = last === undefined ? '[\n' : `'${last}',\n`;
  return catalogue.replace(line, `${line}  '${id}',\n`);
}

function isFamily(name: string): name is Family {
  return Object.hasOwn(familyNames, name);
}

/** The version that will bring the rule: the next minor one, as new rules break nothing. */
function comingVersion(root: string): string {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly version: string };
  const [major, minor] = version.split('.').map(Number);
  return `${major}.${(minor ?? 0) + 1}.0`;
}

function write(root: string, file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

function nextSteps(rule: string, test: string, id: string): string {
  return `已创建：
  ${rule}
  ${test}
并写进了 ${catalogueFile}：编号定了就不再改。

接下来：
  1. 在规则文件里写 title、severity、description、basis（做法不要说成法定）。
  2. 先写例子：bad 里用 ⟦ ⟧ 标出应当标的位置，有修正的写上 fixed；good 里写容易误报的正确写法。
  3. 写 check：只比较 Report 里已经读好的内容，一遍扫完；两种读法有一种说得通，就不报。
     常用的函数列在 CONTRIBUTING.md 的“Helpers”里。
  4. npm run rule -- ${id}
     看它在自己的例子里报了什么，一两秒钟；改到都符合为止
  5. npm run generate            生成规则索引、docs/rules 的页面和配置的 schema
  6. npx vitest run test/rules test/project/rules.test.ts
  7. npm start -- --lint         再看一遍 samples 的结果，有没有误报`;
}
