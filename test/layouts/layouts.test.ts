import { describe, expect, it } from 'vitest';
import { type Combination, combinations, verdictOf } from './combinations.ts';
import type { Verdict } from './judge.ts';
import { shares } from './shares.ts';
import { writers } from './writers.ts';

/** One set of cells, written in every layout with every habit: each cell comes back right or is told to be unreadable. */

const verdicts = new Map<Combination, Verdict>();

/** Each combination is read once for both tests. */
function verdict(combination: Combination): Verdict {
  const known = verdicts.get(combination) ?? verdictOf(combination);
  verdicts.set(combination, known);
  return known;
}

describe.each(writers.map(({ name }) => name))('%s', (layout) => {
  const own = combinations.filter(({ writer }) => writer.name === layout);

  it.each(own)('$habit.name: every cell is right or told unreadable', (combination) => {
    const { wrong, untold, untrue } = verdict(combination);
    expect({ wrong, untold, untrue }).toEqual({ wrong: [], untold: [], untrue: [] });
  });

  it('reads no smaller share of the cells than before', () => {
    const all = own.map(verdict);
    const share = all.reduce((sum, { right }) => sum + right, 0) / all.reduce((sum, { cells }) => sum + cells, 0);
    expect(100 * share).toBeGreaterThanOrEqual(shares[layout] ?? 100);
  });
});
