import type { State } from './automaton.ts';
import type { Leaf, ParsedPattern } from './characters.ts';

/** Several places in an automaton that are moved on by the same characters. */
type Walk = readonly State[];

interface Step {
  readonly walk: Walk;
  readonly before: Step | undefined;
  readonly character: string;
}

/** More places than this are not looked at: what is found then would be no short word. */
const limit = 60_000;

/**
 * The shortest word, of at least one character, that leads each of the places `from` to its place in `to`, all by the same characters.
 * `within`: the states that each may pass, where not all. `alphabet` says which characters are tried first.
 */
export function wordBetween(
  pattern: ParsedPattern,
  alphabet: readonly string[],
  from: Walk,
  to: Walk,
  within: readonly (ReadonlySet<State> | undefined)[] = [],
): string[] | null {
  const key = (walk: Walk): string => walk.map(({ id }) => id).join(',');
  const seen = new Set<string>();
  const freely = freeMoves(within);
  const isThere = (walk: Walk): boolean => walk.every((state, index) => freely(state, index).includes(to[index] as State));
  const common = commonCharacter(pattern, alphabet);
  let front: Step[] = [{ walk: from, before: undefined, character: '' }];
  while (front.length > 0 && seen.size < limit) {
    const next: Step[] = [];
    for (const step of front) {
      for (const walk of product(step.walk.map((state, index) => freely(state, index).filter(reads)))) {
        const moved = walk.map((state) => state.next as State);
        if (moved.some((state, index) => within[index] && !within[index].has(state))) continue;
        const name = key(moved);
        const arrived = isThere(moved);
        if (!arrived && seen.has(name)) continue;
        const character = common(walk);
        if (character === undefined) continue;
        const then: Step = { walk: moved, before: step, character };
        if (arrived) return wordOf(then);
        seen.add(name);
        next.push(then);
      }
    }
    front = next;
  }
  return null;
}

/** All states that lead from this one back to it, and itself. */
export function cycleOf(head: State): Set<State> {
  const ahead = statesFrom(head);
  const behind = new Map<State, State[]>();
  for (const state of ahead) {
    for (const next of nextOf(state)) {
      const known = behind.get(next);
      if (known) known.push(state);
      else behind.set(next, [state]);
    }
  }
  const cycle = new Set([head]);
  for (const state of cycle) for (const before of behind.get(state) ?? []) cycle.add(before);
  return cycle;
}

/** All states that can be reached. */
export function statesFrom(start: State): Set<State> {
  const states = new Set([start]);
  for (const state of states) for (const next of nextOf(state)) states.add(next);
  return states;
}

function nextOf({ free, next }: State): State[] {
  return next ? [...free, next] : free;
}

/** The first character that all these states take. */
function commonCharacter(pattern: ParsedPattern, alphabet: readonly string[]): (walk: Walk) => string | undefined {
  const taken = new Map<Leaf, string[]>();
  const takenBy = (leaf: Leaf): string[] => {
    const known = taken.get(leaf) ?? alphabet.filter((character) => pattern.takes(leaf, character));
    taken.set(leaf, known);
    return known;
  };
  return (walk) => {
    let left: readonly string[] = alphabet;
    for (const { leaf } of walk) {
      if (!leaf) continue;
      const own = takenBy(leaf);
      if (own.length < left.length) left = own;
    }
    return left.find((character) => walk.every(({ leaf }) => !leaf || pattern.takes(leaf, character)));
  };
}

function reads(state: State): boolean {
  return state.next !== undefined;
}

function freeMoves(within: readonly (ReadonlySet<State> | undefined)[]): (state: State, index: number) => State[] {
  const known: Map<State, State[]>[] = [];
  return (state, index) => {
    known[index] ??= new Map();
    let states = known[index].get(state);
    if (!states) {
      const found = new Set([state]);
      for (const one of found) for (const free of one.free) if (!within[index] || within[index].has(free)) found.add(free);
      states = [...found];
      known[index].set(state, states);
    }
    return states;
  };
}

function* product(lists: readonly (readonly State[])[], index = 0): Generator<State[]> {
  if (index === lists.length) {
    yield [];
    return;
  }
  for (const state of lists[index] ?? []) for (const rest of product(lists, index + 1)) yield [state, ...rest];
}

function wordOf(last: Step): string[] {
  const word: string[] = [];
  for (let step: Step | undefined = last; step?.before; step = step.before) word.push(step.character);
  return word.reverse();
}
