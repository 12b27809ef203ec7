import { type AST, visitRegExpAST } from '@eslint-community/regexpp';
import type { Leaf, ParsedPattern } from './characters.ts';

/** What the machine does in one step. */
export type Instruction =
  | { readonly op: 'take'; readonly leaf: Leaf; readonly back: boolean; readonly known: ReadonlyMap<string, boolean> }
  | { readonly op: 'fork'; readonly first: number; readonly second: number }
  | { readonly op: 'jump'; readonly to: number }
  | { readonly op: 'keep'; readonly register: number; readonly value: 'place' | 'zero' | 'increase' | 'nothing' }
  | {
      readonly op: 'repeat';
      readonly register: number;
      readonly min: number;
      readonly max: number;
      readonly greedy: boolean;
      readonly exit: number;
    }
  | { readonly op: 'progress'; readonly place: number; readonly count: number; readonly min: number }
  | { readonly op: 'look'; readonly to: number; readonly negate: boolean }
  | { readonly op: 'edge'; readonly holds: (text: readonly string[], at: number) => boolean }
  | { readonly op: 'again'; readonly start: number; readonly end: number; readonly back: boolean }
  | { readonly op: 'end' };

/** A pattern as a program for a backtracking machine like that of the engines, which counts its steps. */
export interface Program {
  readonly instructions: readonly Instruction[];
  readonly registers: number;
  readonly pattern: ParsedPattern;
}

/** Makes the program of a pattern. */
export function compile(pattern: ParsedPattern): Program {
  const instructions: Instruction[] = [];
  const groups = new Map<AST.CapturingGroup, number>();
  let registers = 0;
  const add = (instruction: Instruction): number => instructions.push(instruction) - 1;
  const set = (at: number, instruction: Instruction): void => {
    instructions[at] = instruction;
  };
  const hole: Instruction = { op: 'end' };

  const group = (node: AST.CapturingGroup): number => {
    let register = groups.get(node);
    if (register === undefined) {
      register = registers;
      registers += 2;
      groups.set(node, register);
    }
    return register;
  };

  const alternatives = (list: readonly AST.Alternative[], back: boolean): void => {
    const exits: number[] = [];
    list.forEach((alternative, index) => {
      const fork = index < list.length - 1 ? add(hole) : -1;
      const elements = back ? [...alternative.elements].reverse() : alternative.elements;
      for (const element of elements) one(element, back);
      if (fork < 0) return;
      exits.push(add(hole));
      set(fork, { op: 'fork', first: fork + 1, second: instructions.length });
    });
    for (const exit of exits) set(exit, { op: 'jump', to: instructions.length });
  };

  const quantifier = (node: AST.Quantifier, back: boolean): void => {
    if (node.min === 0 && node.max === 1) {
      const fork = add(hole);
      one(node.element, back);
      const [inside, after] = [fork + 1, instructions.length];
      set(fork, node.greedy ? { op: 'fork', first: inside, second: after } : { op: 'fork', first: after, second: inside });
      return;
    }
    const [count, place] = [registers, registers + 1];
    registers += 2;
    add({ op: 'keep', register: count, value: 'zero' });
    const repeat = add(hole);
    add({ op: 'keep', register: place, value: 'place' });
    add({ op: 'keep', register: count, value: 'increase' });
    for (const inner of groupsIn(node)) add({ op: 'keep', register: group(inner) + 1, value: 'nothing' });
    one(node.element, back);
    add({ op: 'progress', place, count, min: node.min });
    add({ op: 'jump', to: repeat });
    set(repeat, { op: 'repeat', register: count, min: node.min, max: node.max, greedy: node.greedy, exit: instructions.length });
  };

  const look = (node: AST.LookaroundAssertion): void => {
    const at = add(hole);
    alternatives(node.alternatives, node.kind === 'lookbehind');
    add({ op: 'end' });
    set(at, { op: 'look', to: instructions.length, negate: node.negate });
  };

  const one = (node: AST.Element, back: boolean): void => {
    switch (node.type) {
      case 'Quantifier':
        quantifier(node, back);
        break;
      case 'Group':
        alternatives(node.alternatives, back);
        break;
      case 'CapturingGroup': {
        const register = group(node);
        add({ op: 'keep', register: back ? register + 1 : register, value: 'place' });
        alternatives(node.alternatives, back);
        add({ op: 'keep', register: back ? register : register + 1, value: 'place' });
        break;
      }
      case 'Backreference': {
        const start = group(Array.isArray(node.resolved) ? (node.resolved[0] as AST.CapturingGroup) : node.resolved);
        add({ op: 'again', start, end: start + 1, back });
        break;
      }
      case 'Assertion':
        if (node.kind === 'lookahead' || node.kind === 'lookbehind') look(node);
        else add({ op: 'edge', holds: edgeOf(node, pattern.flags.includes('m')) });
        break;
      default:
        add({ op: 'take', leaf: node, back, known: pattern.answersOf(node) });
    }
  };

  alternatives(pattern.tree.alternatives, false);
  add({ op: 'end' });
  return { instructions, registers, pattern };
}

const isWord = (character: string | undefined): boolean => character !== undefined && /^\w$/.test(character);
const isBreak = (character: string | undefined): boolean => character !== undefined && /^[\n\r\u2028\u2029]$/.test(character);

/** The groups that each repetition fills anew. */
function groupsIn(node: AST.Quantifier): AST.CapturingGroup[] {
  const groups: AST.CapturingGroup[] = [];
  visitRegExpAST(node, { onCapturingGroupEnter: (group) => void groups.push(group) });
  return groups;
}

type Edge = AST.EdgeAssertion | AST.WordBoundaryAssertion;

function edgeOf(node: Edge, multiline: boolean): (text: readonly string[], at: number) => boolean {
  if (node.kind === 'word') {
    const { negate } = node;
    return (text, at) => (isWord(text[at - 1]) !== isWord(text[at])) !== negate;
  }
  if (node.kind === 'start') return (text, at) => at === 0 || (multiline && isBreak(text[at - 1]));
  return (text, at) => at === text.length || (multiline && isBreak(text[at]));
}
