// npm run mutate [-- --check] [-- --show NAME]: breaks correct drafts, one thing at a time, and counts what is noticed.
// --check ends with 1 below the targets; --show prints the drafts in which the mutations of this name were missed or misread.

import { parseArgs } from 'node:util';
import { rules } from '../server/src/rules/index.ts';
import { heading, table, target } from './bench/print.ts';
import { check, judge } from './mutate/judge.ts';
import { cellMutations } from './mutate/mutations/cells.ts';
import { labelMutations } from './mutate/mutations/labels.ts';
import { proseMutations } from './mutate/mutations/prose.ts';
import { structureMutations } from './mutate/mutations/structure.ts';
import { tableMutations } from './mutate/mutations/tables.ts';
import { wordingMutations } from './mutate/mutations/wording.ts';
import { randomOf } from './mutate/random.ts';
import { readSubjects } from './mutate/subjects.ts';
import { printMisses, Tally } from './mutate/tally.ts';

const { values: options } = parseArgs({ options: { check: { type: 'boolean' }, show: { type: 'string' } } });
const leastReported = 0.98;
const mostCollateral = 0.05;

const mutations = [...cellMutations, ...labelMutations, ...tableMutations, ...structureMutations, ...proseMutations, ...wordingMutations];
const built = new Set(rules.map(({ id }) => id));
const waiting = mutations.filter((mutation) => !mutation.rules.some((id) => built.has(id)));
const running = mutations.filter((mutation) => !waiting.includes(mutation));

const tallies = new Map(running.map((mutation) => [mutation.name, new Tally(mutation)]));
for (const subject of readSubjects()) {
  const before = check(subject.text, rules);
  for (const mutation of running) {
    const mutant = mutation.of(subject, randomOf(`${mutation.name} ${subject.name}`));
    if (mutant) tallies.get(mutation.name)?.add(subject, mutant, judge(subject, before, mutation, mutant, rules));
  }
}

const all = [...tallies.values()];
if (options.show !== undefined) {
  const wanted = options.show;
  printMisses(all.filter(({ mutation }) => mutation.name.includes(wanted)));
}
heading('改坏一处，能不能发现');
const total = Tally.sum(all);
table([['改坏的地方', '稿件', '发现', '别处多报', '共报条数'], ...all.map((tally) => tally.row()), total.row()]);
for (const { name, rules: ids } of waiting) console.log(`  未试：${name}（规则 ${ids.join('、')} 还没有）`);
heading(`共 ${running.length} 种、${total.mutants} 份改坏的稿件`);
target(`在正确的位置由正确的规则发现 ${(100 * total.share).toFixed(2)}%，应不少于 98%`, total.share >= leastReported);
target(`每份稿件别处多报 ${total.collateralRate.toFixed(3)} 条，应少于 0.05`, total.collateralRate < mostCollateral);
if (options.check && (total.share < leastReported || total.collateralRate >= mostCollateral)) process.exitCode = 1;
