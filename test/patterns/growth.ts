import { type AST, visitRegExpAST } from '@eslint-community/regexpp';
import { type Automaton, automatonOf, backwardAutomata, type State } from './automaton.ts';
import { type ParsedPattern, parsePattern } from './characters.ts';
import { compile, type Program } from './program.ts';
import { countSteps } from './steps.ts';
import { cycleOf, statesFrom, wordBetween } from './walks.ts';

/** A text that a search takes long for: `prefix`, many times `pump`, `suffix`. */
interface Attack {
  readonly prefix: string;
  readonly pump: string;
  readonly suffix: string;
}

/** How the steps of a search grow with the worst text found. */
export interface Growth extends Attack {
  /** 1 is linear, 2 is quadratic. */
  readonly exponent: number;
}

/** The exponent above which a pattern is too slow. */
export const tolerated = 1.3;

/** How the steps of a search with this pattern grow with the length of the text, on the worst of the texts made up for it. */
export function growthOf(source: string, flags: string): Growth | null {
  const pattern = parsePattern(source, flags);
  if (isBounded(pattern)) return null;
  const program = compile(pattern);
  const length = lengthFor(pattern);
  let worst: Growth | null = null;
  for (const attack of attacksOn(pattern)) {
    const exponent = exponentOf(program, attack, length);
    if (!worst || exponent > worst.exponent) worst = { ...attack, exponent };
    if (exponent > tolerated) return worst;
  }
  return worst;
}

/** Without an endless repetition no match, and no look around, is longer than the pattern allows: the steps grow with the text. */
function isBounded({ tree }: ParsedPattern): boolean {
  let bounded = true;
  visitRegExpAST(tree, {
    onQuantifierEnter: ({ max }) => {
      if (!Number.isFinite(max)) bounded = false;
    },
    onBackreferenceEnter: () => {
      bounded = false;
    },
  });
  return bounded;
}

function exponentOf(program: Program, { prefix, pump, suffix }: Attack, length: number): number {
  const times = Math.ceil(length / pump.length);
  const characters = (count: number): string[] => {
    const text = prefix + pump.repeat(count) + suffix;
    return program.pattern.flags.includes('u') || program.pattern.flags.includes('v') ? [...text] : text.split('');
  };
  const few = countSteps(program, characters(times), stepLimit);
  if (few >= stepLimit) return Number.POSITIVE_INFINITY;
  if (few < quadraticFloor * length) return 1;
  const many = countSteps(program, characters(2 * times), 8 * stepLimit);
  return Math.log2(many / few);
}

const stepLimit = 8_000_000;
/** Fewer steps for each character are not those of a text on which a search grows. */
const quadraticFloor = 8;

/** Long enough for every bounded repetition to have come to its bound. */
function lengthFor({ tree }: ParsedPattern): number {
  let bound = 0;
  visitRegExpAST(tree, {
    onQuantifierEnter: ({ max }) => {
      if (Number.isFinite(max)) bound = Math.max(bound, max);
    },
  });
  return Math.min(Math.max(160, 4 * bound), 3000);
}

/** Texts made for a pattern: words on which two of its loops, or a loop and the search itself, run along together. */
function* attacksOn(pattern: ParsedPattern): Generator<Attack> {
  const seen = new Set<string>();
  for (const [prefix, pump, tails] of pumpsFor(pattern)) {
    for (const suffix of tails) {
      const name = JSON.stringify([prefix, pump, suffix]);
      if (seen.has(name)) continue;
      seen.add(name);
      yield { prefix, pump, suffix };
    }
  }
}

function* pumpsFor(pattern: ParsedPattern): Generator<[prefix: string, pump: string, suffixes: string[]]> {
  const lookbehinds: AST.LookbehindAssertion[] = [];
  visitRegExpAST(pattern.tree, {
    onAssertionEnter: (node) => {
      if (node.kind === 'lookbehind') lookbehinds.push(node);
    },
  });
  const whole = automatonOf(pattern);
  const sample = wordBetween(pattern, pattern.alphabet, [whole.start], [whole.end])?.join('') ?? '';
  for (const alphabet of orders(pattern.alphabet)) {
    for (const [prefix, pump] of pumpsOf(pattern, whole, alphabet)) {
      yield [prefix.join(''), pump.join(''), tailsAfter(pattern, pump.join(''))];
    }
    for (const automaton of backwardAutomata(lookbehinds)) {
      for (const [, pump] of pumpsOf(pattern, automaton, alphabet)) {
        const forward = pump.reverse().join('');
        yield ['', forward, [...tailsAfter(pattern, forward), sample]];
        yield ['', forward + sample, ['']];
      }
    }
  }
  if (sample) yield ['', sample, ['', sample.slice(0, -1)]];
  for (const character of pattern.alphabet.slice(0, 12)) yield ['', character, ['', '\u0001']];
}

function* pumpsOf(
  pattern: ParsedPattern,
  { start, search, loops }: Automaton,
  alphabet: readonly string[],
): Generator<[string[], string[]]> {
  const cycles = new Map(loops.map((loop) => [loop, cycleOf(loop)]));
  for (const loop of loops) {
    const cycle = cycles.get(loop);
    const together = search && wordBetween(pattern, alphabet, [search, loop], [loop, loop], [undefined, cycle]);
    if (together) yield [[], together];
    const prefix = wordBetween(pattern, alphabet, [start], [loop]) ?? [];
    const ahead = statesFrom(loop);
    for (const later of loops.filter((other) => other !== loop && ahead.has(other))) {
      const pump = meeting(pattern, alphabet, loop, later, cycles);
      if (pump) yield [prefix, pump];
    }
    const alone = wordBetween(pattern, alphabet, [loop], [loop], [cycle]);
    if (alone) yield [prefix, alone];
  }
}

/** A word that keeps the first loop going, keeps the later one going, and leads from the first to the later. */
function meeting(
  pattern: ParsedPattern,
  alphabet: readonly string[],
  loop: State,
  later: State,
  cycles: ReadonlyMap<State, Set<State>>,
): string[] | null {
  return wordBetween(pattern, alphabet, [loop, loop, later], [loop, later, later], [cycles.get(loop), undefined, cycles.get(later)]);
}

/** Different characters first, so that a word that lets the pattern match is not the only one tried. */
function orders(alphabet: readonly string[]): string[][] {
  const half = alphabet.length >> 1;
  return [[...alphabet], [...alphabet].reverse(), [...alphabet.slice(half), ...alphabet.slice(0, half)]];
}

function tailsAfter(pattern: ParsedPattern, pump: string): string[] {
  const others = pattern.alphabet.filter((character) => !pump.includes(character));
  return ['\u0001', '', '\n', 'x', ...others.slice(0, 3), ...others.slice(-2)];
}
