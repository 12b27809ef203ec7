/** Pseudo-random choices: the same ones for the same seed. */
export interface Random {
  /** One of the items; null of none. */
  of<T>(items: readonly T[]): T | null;
}

/** Linear congruential generator, seeded by any words. */
export function randomOf(seed: string): Random {
  let state = 2166136261;
  for (const character of seed) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 16777619) >>> 0;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  return { of: (items) => items[Math.floor(next() * items.length)] ?? null };
}
