/** Pseudo-random choices: the same ones for the same seed. */
export interface Random {
  /** A whole number below `limit`, or 0. */
  below(limit: number): number;
  /** One of the items. */
  of<T>(items: readonly [T, ...T[]] | readonly T[]): T;
  /** True once in so many times. */
  once(times: number): boolean;
}

/** A generator that is seeded with a number and spreads it well (mulberry32). */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * Math.max(1, limit));
  return { below, of: (items) => items[below(items.length)] as never, once: (times) => below(times) === 0 };
}
