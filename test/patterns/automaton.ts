import type { AST } from '@eslint-community/regexpp';
import type { Leaf, ParsedPattern } from './characters.ts';

/** A state of the automaton of a pattern. */
export interface State {
  readonly id: number;
  /** States that are reached without a character. */
  readonly free: State[];
  /** The leaf that must take a character to reach `next`; without a leaf any character does. */
  readonly leaf?: Leaf;
  next?: State;
}

/** What a pattern can read, without the conditions that look around. */
export interface Automaton {
  readonly start: State;
  /** Where a search that may begin anywhere stays until it begins; missing where it can only begin at the start. */
  readonly search: State | undefined;
  readonly end: State;
  /** The heads of the loops without a bound. */
  readonly loops: readonly State[];
}

/** More copies of an optional part than this tell nothing new. */
const optionalCopies = 4;
/** Longer required repetitions are cut. */
const requiredCopies = 24;

/** The automaton of a whole pattern. */
export function automatonOf({ tree, flags }: ParsedPattern): Automaton {
  return build(tree.alternatives, false, !flags.includes('y'), flags.includes('m'));
}

/** The automata of the parts that look behind, which read backwards. */
export function backwardAutomata(lookbehinds: readonly AST.LookbehindAssertion[]): Automaton[] {
  return lookbehinds.map(({ alternatives }) => build(alternatives, true, true, true));
}

function build(alternatives: readonly AST.Alternative[], back: boolean, searches: boolean, multiline: boolean): Automaton {
  let id = 0;
  const loops: State[] = [];
  const state = (rest: Partial<Omit<State, 'id'>> = {}): State => ({ id: id++, free: [], ...rest });
  /** Passed only at the start of the text: no way leads on from here for a search that has begun to move. */
  const edges = new Map<State, State>();

  const choice = (list: readonly AST.Alternative[], next: State, backwards: boolean): State => {
    const ways = list.map(({ elements }) => {
      const ordered = backwards ? elements : [...elements].reverse();
      return ordered.reduce((after, element) => one(element, after, backwards), next);
    });
    return ways.length === 1 ? (ways[0] as State) : state({ free: ways });
  };

  const quantifier = ({ element, min, max }: AST.Quantifier, next: State, backwards: boolean): State => {
    let after = next;
    if (max === Number.POSITIVE_INFINITY) {
      const head = state();
      head.free.push(one(element, head, backwards), next);
      loops.push(head);
      after = head;
    } else {
      for (let i = 0; i < Math.min(max - min, optionalCopies); i++) after = state({ free: [one(element, after, backwards), next] });
    }
    for (let i = 0; i < Math.min(min, requiredCopies); i++) after = one(element, after, backwards);
    return after;
  };

  const one = (node: AST.Element, next: State, backwards: boolean): State => {
    switch (node.type) {
      case 'Quantifier':
        return quantifier(node, next, backwards);
      case 'Group':
      case 'CapturingGroup':
        return choice(node.alternatives, next, backwards);
      case 'Backreference':
        return next;
      case 'Assertion': {
        if (node.kind === 'lookahead' && !backwards) return state({ free: [next, choice(node.alternatives, state(), false)] });
        if (node.kind !== 'start' || multiline || backwards) return next;
        const edge = state();
        edges.set(edge, next);
        return edge;
      }
      default:
        return state({ leaf: node, next });
    }
  };

  const end = state();
  const first = choice(alternatives, end, back);
  const search = searches ? state() : undefined;
  if (search) {
    const any = state({ next: search });
    search.free.push(first, any);
  }
  const start = state({ free: [first] });
  const anchored = [...edges].map(([edge, next]) => ({ edge, next }));
  if (anchored.length === 0) return { start, search, end, loops };
  return { start: withEdges(start, edges), search, end, loops };
}

/** A copy of the ways from the start on which the edges are open; copies end where a character has been read. */
function withEdges(start: State, edges: ReadonlyMap<State, State>): State {
  const copies = new Map<State, State>();
  const copy = (state: State): State => {
    if (state.leaf || state.next) return state;
    const known = copies.get(state);
    if (known) return known;
    const made: State = { id: -1 - copies.size, free: [] };
    copies.set(state, made);
    const edge = edges.get(state);
    made.free.push(...state.free.map(copy), ...(edge ? [copy(edge)] : []));
    return made;
  };
  return copy(start);
}
