// npm run layouts [-- --layout NAME] [-- --habit NAME] [-- --show]: writes the tables in every layout and habit, and counts what is read.
// --show prints the first draft that the names leave, and what is wrong with it.

import { parseArgs } from 'node:util';
import { formIds } from '../server/src/standard/forms.ts';
import { combinations, holds, verdictOf, write } from '../test/layouts/combinations.ts';
import type { Verdict } from '../test/layouts/judge.ts';
import { heading, table } from './bench/print.ts';

const { values: options } = parseArgs({ options: { layout: { type: 'string' }, habit: { type: 'string' }, show: { type: 'boolean' } } });
const chosen = combinations.filter(
  ({ writer, habit }) => (!options.layout || writer.name === options.layout) && (!options.habit || habit.name.includes(options.habit)),
);
const results = chosen.map((combination) => ({ ...combination, verdict: verdictOf(combination) }));

/** ✓ all read; else the cells not read, those read wrongly (✗), tables of which nothing tells (?), untrue sums (≠). */
function sign({ cells, right, wrong, untold, untrue }: Verdict): string {
  const unread = cells - right - wrong.length;
  const parts = [
    unread && String(unread),
    wrong.length && `✗${wrong.length}`,
    untold.length && `?${untold.length}`,
    untrue.length && `≠${untrue.length}`,
  ];
  return parts.filter(Boolean).join(' ') || '✓';
}

const layouts = [...new Set(results.map(({ writer }) => writer.name))];
const habits = [...new Set(results.map(({ habit }) => habit.name))];
const verdictAt = (layout: string, habit: string) =>
  results.find(({ writer, habit: own }) => writer.name === layout && own.name === habit)?.verdict;

for (const layout of layouts) {
  const own = results.filter(({ writer }) => writer.name === layout);
  const share = own.reduce((sum, { verdict }) => sum + verdict.right, 0) / own.reduce((sum, { verdict }) => sum + verdict.cells, 0);
  const open = own.filter(({ verdict }) => !holds(verdict));
  heading(`${layout}: ${(100 * share).toFixed(2)} % read, ${own.length - open.length} of ${own.length} hold`);
  const shown = habits.flatMap((habit) => {
    const verdict = verdictAt(layout, habit);
    const text = verdict ? sign(verdict) : '✓';
    return text === '✓' ? [] : [[verdict && holds(verdict) ? `  ${habit}` : `! ${habit}`, text]];
  });
  table(shown);
}
const failed = results.filter(({ verdict }) => !holds(verdict));
heading(
  `${results.length} combinations, ${results.length - failed.length} hold, ${results.filter(({ verdict }) => verdict.right === verdict.cells).length} wholly read`,
);

if (options.show) {
  const first = failed[0] ?? results[0];
  if (first) {
    for (const form of formIds) console.log(`\n${form}\n${write(first, form).text}`);
    const { wrong, untold, untrue } = first.verdict;
    console.log([...wrong, ...untold.map((id) => `not told: ${id}`), ...untrue].join('\n'));
  }
}
