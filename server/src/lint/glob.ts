import { type GlobGroup, groupsIn, type Repetition } from './glob-groups.ts';

/**
 * Patterns for paths with `/`: `*` and `?` within one name, `**` across folders, `[…]`, `{…,…}` and the groups `@(…|…)`, `?(…)`, `*(…)`, `+(…)`.
 * All the ways in which a pattern may go on are followed at once, so that the time is that of its length times the path's.
 */
export function compileGlob(pattern: string): (path: string) => boolean {
  const signs = Array.from(pattern);
  const reader = { signs, at: 0, groups: groupsIn(signs) };
  const start = chain(readSequence(reader, ''), end);
  return (path) => accepts(start, path);
}

/** Whether a text has the special characters of a pattern. */
export function isGlob(text: string): boolean {
  return /[*?]|\[[^[\]]+\]|\{[^{}]*,|[@+!]\(/.test(text);
}

/** A place in the pattern, and the ways on: by a character that fits, or without one. */
interface State {
  readonly fits?: (character: string) => boolean;
  readonly next: State[];
}

const end: State = { next: [] };
const ofName = (character: string) => character !== '/';
const anything = () => true;

function accepts(start: State, path: string): boolean {
  let states = closure([start]);
  for (const character of path) {
    states = closure([...states].flatMap(({ fits, next }) => (fits?.(character) ? next : [])));
    if (states.size === 0) return false;
  }
  return states.has(end);
}

/** With all that is reached without a character. */
function closure(states: State[]): Set<State> {
  const reached = new Set(states);
  for (const { fits, next } of reached) if (!fits) for (const state of next) reached.add(state);
  return reached;
}

/** A part of a pattern: builds the way through it to what comes after. */
type Part = (next: State) => State;

const chain = (parts: readonly Part[], next: State): State => parts.reduceRight((state, part) => part(state), next);

const one =
  (fits: (character: string) => boolean): Part =>
  (next) => ({ fits, next: [next] });

/** Any number of characters; after each of them, and at once, it may go on. */
const many =
  (fits: (character: string) => boolean): Part =>
  (next) => {
    const loop: State = { next: [next] };
    loop.next.push({ fits, next: [loop] });
    return loop;
  };

/** Any number of folders. */
const folders: Part = (next) => ({ next: [next, many(anything)({ fits: (character) => character === '/', next: [next] })] });

const choice =
  (alternatives: readonly (readonly Part[])[], { isOptional = false, isRepeated = false }: Repetition): Part =>
  (next) => {
    const after: State = { next: [next] };
    const ways = { next: alternatives.map((parts) => chain(parts, after)) };
    if (isRepeated) after.next.push(ways);
    return isOptional ? { next: [ways, next] } : ways;
  };

interface Reader {
  readonly signs: readonly string[];
  /** By the place of the opening bracket. */
  readonly groups: ReadonlyMap<number, GlobGroup>;
  at: number;
}

/** Reads up to one of the closing characters, or to the end. */
function readSequence(reader: Reader, closing: string): Part[] {
  const parts: Part[] = [];
  for (let sign = reader.signs[reader.at]; sign !== undefined && !closing.includes(sign); sign = reader.signs[reader.at]) {
    parts.push(readGroup(reader) ?? readClass(reader) ?? readSign(reader));
  }
  return parts;
}

function readSign(reader: Reader): Part {
  const { signs, at } = reader;
  const sign = signs[at] ?? '';
  reader.at++;
  if (sign === '?') return one(ofName);
  if (sign === '*') return readStars(reader, at);
  if (sign === '\\' && signs[at + 1] !== undefined) {
    reader.at++;
    return one((character) => character === signs[at + 1]);
  }
  return one((character) => character === sign);
}

function readStars(reader: Reader, start: number): Part {
  const { signs } = reader;
  while (signs[reader.at] === '*') reader.at++;
  const isWhole = reader.at - start === 2 && [undefined, '/'].includes(signs[start - 1]) && [undefined, '/'].includes(signs[reader.at]);
  if (!isWhole) return many(ofName);
  if (signs[reader.at] === undefined) return many(anything);
  reader.at++;
  return folders;
}

/** Braces, or a round bracket with the operator before it. */
function readGroup(reader: Reader): Part | undefined {
  const { signs, at } = reader;
  const group = reader.groups.get(signs[at + 1] === '(' ? at + 1 : at);
  if (!group) return undefined;
  const alternatives: Part[][] = [];
  reader.at = group.open;
  while (reader.at < group.close) {
    reader.at++;
    alternatives.push(readSequence(reader, group.separator + group.closing));
  }
  reader.at = group.close + 1;
  return choice(alternatives, group.kind);
}

/** `[abc]`, `[a-c]`, `[!abc]`. */
function readClass(reader: Reader): Part | undefined {
  const { signs, at } = reader;
  if (signs[at] !== '[') return undefined;
  const isNegated = signs[at + 1] === '!' || signs[at + 1] === '^';
  const start = at + (isNegated ? 2 : 1);
  const close = signs.indexOf(']', start + 1);
  if (close < 0) return undefined;
  const isIn = inClass(signs.slice(start, close));
  reader.at = close + 1;
  return one((character) => ofName(character) && isIn(character) !== isNegated);
}

function inClass(signs: readonly string[]): (character: string) => boolean {
  const ranges: [string, string][] = [];
  for (let at = 0; at < signs.length; at++) {
    const first = signs[at] ?? '';
    const isRange = signs[at + 1] === '-' && at + 2 < signs.length;
    ranges.push([first, isRange ? (signs[at + 2] ?? '') : first]);
    if (isRange) at += 2;
  }
  return (character) => ranges.some(([first, last]) => first <= character && character <= last);
}
