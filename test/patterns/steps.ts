import type { Instruction, Program } from './program.ts';

/** The steps of a search through a whole text: all matches of a global pattern, else the first; `limit` and more where it takes too long. */
export function countSteps(program: Program, text: readonly string[], limit: number): number {
  const { flags } = program.pattern;
  const machine = new Machine(program, text, limit);
  const [isGlobal, isSticky] = [flags.includes('g'), flags.includes('y')];
  for (let at = 0; at <= text.length && machine.steps < limit; ) {
    const end = machine.match(at);
    if (end !== null && !isGlobal) break;
    if (end === null && isSticky) break;
    at = end === null || end === at ? at + 1 : end;
  }
  return machine.steps;
}

/** Where a pattern first matches. */
export function firstMatch(program: Program, text: readonly string[]): { start: number; end: number } | null {
  const machine = new Machine(program, text, Number.POSITIVE_INFINITY);
  for (let start = 0; start <= text.length; start++) {
    const end = machine.match(start);
    if (end !== null) return { start, end };
  }
  return null;
}

type Keeping = Extract<Instruction, { op: 'keep' }>;

class Machine {
  steps = 0;
  readonly #program: Program;
  readonly #text: readonly string[];
  readonly #limit: number;
  readonly #registers: number[];
  /** Instruction, place and height of the trail of each way not yet tried. */
  readonly #ways: number[] = [];
  #height = 0;
  /** Registers and what they held before. */
  readonly #trail: number[] = [];
  #trailHeight = 0;

  constructor(program: Program, text: readonly string[], limit: number) {
    this.#program = program;
    this.#text = text;
    this.#limit = limit;
    this.#registers = new Array(program.registers).fill(-1);
  }

  /** The end of the match that begins there. */
  match(at: number): number | null {
    this.#undo(0);
    this.#height = 0;
    return this.#run(0, at);
  }

  #run(start: number, from: number): number | null {
    const text = this.#text;
    const { instructions, pattern } = this.#program;
    const floor = this.#height;
    let pc = start;
    let at = from;
    let failed = false;
    for (;;) {
      if (failed) {
        if (this.#height === floor || this.steps >= this.#limit) {
          this.#height = floor;
          return null;
        }
        this.#height -= 3;
        pc = this.#ways[this.#height] as number;
        at = this.#ways[this.#height + 1] as number;
        this.#undo(this.#ways[this.#height + 2] as number);
        failed = false;
      }
      this.steps++;
      const instruction = instructions[pc++] as Instruction;
      switch (instruction.op) {
        case 'take': {
          const character = text[instruction.back ? at - 1 : at];
          if (character !== undefined && (instruction.known.get(character) ?? pattern.takes(instruction.leaf, character)))
            at += instruction.back ? -1 : 1;
          else failed = true;
          break;
        }
        case 'fork':
          this.#try(instruction.second, at);
          pc = instruction.first;
          break;
        case 'jump':
          pc = instruction.to;
          break;
        case 'keep':
          this.#keep(instruction.register, this.#valueOf(instruction, at));
          break;
        case 'repeat': {
          const count = this.#registers[instruction.register] as number;
          if (count < instruction.min) break;
          if (count >= instruction.max) pc = instruction.exit;
          else if (instruction.greedy) this.#try(instruction.exit, at);
          else {
            this.#try(pc, at);
            pc = instruction.exit;
          }
          break;
        }
        case 'progress':
          failed = this.#registers[instruction.place] === at && (this.#registers[instruction.count] as number) > instruction.min;
          break;
        case 'look': {
          const height = this.#trailHeight;
          const found = this.#run(pc, at) !== null;
          if (instruction.negate || !found) this.#undo(height);
          failed = found === instruction.negate;
          pc = instruction.to;
          break;
        }
        case 'edge':
          failed = !instruction.holds(text, at);
          break;
        case 'again': {
          const [begin, end] = [this.#registers[instruction.start] as number, this.#registers[instruction.end] as number];
          const length = begin < 0 || end < 0 ? 0 : end - begin;
          const to = instruction.back ? at - length : at;
          for (let i = 0; i < length && !failed; i++) {
            this.steps++;
            failed = text[begin + i] !== text[to + i];
          }
          if (!failed) at += instruction.back ? -length : length;
          break;
        }
        case 'end':
          this.#height = floor;
          return at;
      }
    }
  }

  #try(pc: number, at: number): void {
    this.#ways[this.#height] = pc;
    this.#ways[this.#height + 1] = at;
    this.#ways[this.#height + 2] = this.#trailHeight;
    this.#height += 3;
  }

  #valueOf({ register, value }: Keeping, at: number): number {
    if (value === 'place') return at;
    if (value === 'nothing') return -1;
    return value === 'zero' ? 0 : (this.#registers[register] as number) + 1;
  }

  #keep(register: number, value: number): void {
    this.#trail[this.#trailHeight++] = register;
    this.#trail[this.#trailHeight++] = this.#registers[register] as number;
    this.#registers[register] = value;
  }

  #undo(height: number): void {
    while (this.#trailHeight > height) {
      const value = this.#trail[--this.#trailHeight] as number;
      this.#registers[this.#trail[--this.#trailHeight] as number] = value;
    }
  }
}
