import { describe, expect, it } from 'vitest';
import { complaintsOf, minimised, wordsOf } from './fuzz.ts';

/** A short run of `npm run fuzz`; the long one prints cases like these. */
const documents = 10;
const parts = 3;

describe('documents as nobody would write them', { timeout: 300_000 }, () => {
  it.each(Array.from({ length: parts }, (_, part) => [part]))('do no harm and come to none: part %i', (part) => {
    for (let seed = part * documents; seed < (part + 1) * documents; seed++) {
      const [complaint] = complaintsOf(seed);
      expect(complaint && wordsOf(minimised(seed, complaint))).toBeUndefined();
    }
  });
});
