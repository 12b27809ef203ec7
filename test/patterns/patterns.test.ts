import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { patternsInUse } from './all-patterns.ts';
import { parsePattern } from './characters.ts';
import { growthOf, tolerated } from './growth.ts';
import { compile } from './program.ts';
import { buildingPlaces, literalPatterns, type SourcePattern } from './source-patterns.ts';
import { firstMatch } from './steps.ts';

describe('no regular expression of the source', { timeout: 300_000 }, () => {
  it('is built where this test does not see it', async () => {
    const seen = new Set((await patternsInUse()).map(({ place }) => place));
    expect(buildingPlaces().filter((place) => !seen.has(place))).toEqual([]);
  });

  it('takes steps that grow faster than the text', async () => {
    const all = [...literalPatterns(), ...(await patternsInUse())];
    const different = [...new Map(all.map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern])).values()];
    expect(different.length).toBeGreaterThan(500);
    expect(different.flatMap(complaints)).toEqual([]);
  });
});

/** What is wrong with a pattern, with a text on which it can be seen. */
function complaints({ place, source, flags }: SourcePattern): string[] {
  const growth = growthOf(source, flags);
  if (!growth || growth.exponent <= tolerated) return [];
  const { prefix, pump, suffix, exponent } = growth;
  const text = `${JSON.stringify(prefix)} + ${JSON.stringify(pump)}.repeat(n) + ${JSON.stringify(suffix)}`;
  return [`${place}: n^${exponent.toFixed(1)} on ${text}: /${source}/${flags}`];
}

describe('the growth of a pattern', () => {
  it.each([
    [/(a+)+b/, 'a group of repetitions repeated'],
    [/(?:a|a)*$/, 'two ways for one character'],
    [/\s*年?\s*$/, 'blanks on both sides of what may be missing'],
    [/^\s*年?\s*度$/, 'the same, where the beginning is fixed'],
    [/\d+年/, 'a run that is begun anew at each character'],
    [/国务院[^。]*号/g, 'words that are looked for up to the end from each of their places'],
    [/(?<=条例\s*)》/g, 'a run looked back on from each character'],
    [/等(?![^。]*止)/, 'a run looked ahead on'],
    [/^[|-]*-{2,}[|-]*$/, 'a run within runs'],
    [/《[^》]*$/, 'an opening sign without its closing one'],
    [/\s+$/, 'blanks at the end'],
    [/(a+)\1b/, 'a run that is repeated'],
  ])('is seen: %s, %s', (pattern) => {
    expect(growthOf(pattern.source, pattern.flags)?.exponent).toBeGreaterThan(tolerated);
  });

  it.each([
    [/^\s*(?:年\s*)?度$/],
    [/(?<!\d)\d+年/],
    [/\d{1,4}年/g],
    [/国务院[^。]{0,40}号/g],
    [/(?<!\s)\s+$/],
    [/《[^《》]*》/g],
    [/[^。]*(?:。|$)/g],
    [/^(?=[|-]*--)[|-]+$/],
    [/\s*号/y],
    [/(?<=条例)》/g],
  ])('is not seen where there is none: %s', (pattern) => {
    expect(growthOf(pattern.source, pattern.flags)?.exponent ?? 1).toBeLessThanOrEqual(tolerated);
  });
});

describe('the machine that counts steps', () => {
  it('finds what the engine finds', () => {
    const patterns = [
      /(a+?)(b|ab)*c?$/,
      /(?<=a\s*)b{2,3}(?!c)/,
      /^(?:(a)|b)*\1c/m,
      /(?<!\d)\d{1,3}(?:,\d{3})+(?!\d)|\d+/,
      /\b(?:a|ab)(?:c|bcd)*?d?\b/i,
      /(?=(a+))a*b\1/,
      /[^a-c]|(?:a|b){0,2}?c/s,
      /(?:a?){3}b/,
    ];
    const texts = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', ' ', '1', ',', '\n', 'A'), maxLength: 14 });
    fc.assert(
      fc.property(fc.constantFrom(...patterns), texts, (pattern, text) => {
        const found = pattern.exec(text);
        expect(firstMatch(compile(parsePattern(pattern.source, pattern.flags)), text.split(''))).toEqual(
          found && { start: found.index, end: found.index + found[0].length },
        );
      }),
      { numRuns: 2000 },
    );
  });
});
