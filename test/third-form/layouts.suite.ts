import { describe, expect, it } from 'vitest';
import { combinations, verdictOf } from '../layouts/combinations.ts';
import { shares } from '../layouts/shares.ts';

/** The machine of test/layouts with the third form; in a build one combination in several, all of them with ALL_LAYOUTS. */

const step = process.env.ALL_LAYOUTS === undefined ? 24 : 1;
const layouts = [...new Set(combinations.map(({ writer }) => writer.name))];

describe.each(layouts)('%s', (layout) => {
  const own = combinations.filter(({ writer }) => writer.name === layout);
  const chosen = own.filter(({ habit }, at) => habit.name === 'plain' || (at + layouts.indexOf(layout)) % step === 0);

  it.each(chosen)('$habit.name: every cell is right or told unreadable', (combination) => {
    const { wrong, untold, untrue, cells, right } = verdictOf(combination, ['2031']);
    expect({ wrong, untold, untrue }).toEqual({ wrong: [], untold: [], untrue: [] });
    if (combination.habit.name === 'plain') expect((100 * right) / cells).toBeGreaterThanOrEqual(Math.min(shares[layout] ?? 100, 90));
  });
});
