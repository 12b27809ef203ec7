/** The end of a string, or a place within several: which searches end here, and what goes on by the next UTF-16 unit. */
interface Branch {
  readonly next: Map<number, Branch>;
  readonly searches: number[];
  /** The text in which its searches were last told. */
  toldIn: number;
}

const newBranch = (): Branch => ({ next: new Map(), searches: [], toldIn: 0 });

/** Tells, in one pass over a text, which of many searches may find something in it: those of whose strings it has at least one. */
export class Scanner {
  /** The branch of each UTF-16 unit that a string begins with: most units begin none. */
  readonly #starts: (Branch | undefined)[] = new Array(0x10000);
  readonly #always: number[] = [];
  #texts = 0;

  /** `searches`: the strings of each; null for one that must always be tried. */
  constructor(searches: readonly (Iterable<string> | null)[]) {
    for (const [number, strings] of searches.entries()) {
      if (strings) for (const text of strings) this.#add(text, number);
      else this.#always.push(number);
    }
  }

  #add(text: string, search: number): void {
    this.#starts[text.charCodeAt(0)] ??= newBranch();
    let branch = this.#starts[text.charCodeAt(0)];
    for (let at = 1; branch && at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (!branch.next.has(unit)) branch.next.set(unit, newBranch());
      branch = branch.next.get(unit);
    }
    branch?.searches.push(search);
  }

  /** The numbers of the searches that may find something in a text, in no order. */
  candidates(text: string): readonly number[] {
    const found = new Set(this.#always);
    const starts = this.#starts;
    const told = ++this.#texts;
    for (let at = 0; at < text.length; at++) {
      let branch = starts[text.charCodeAt(at)];
      for (let end = at + 1; branch; end++) {
        if (branch.toldIn !== told) {
          branch.toldIn = told;
          for (const search of branch.searches) found.add(search);
        }
        branch = branch.next.size > 0 ? branch.next.get(text.charCodeAt(end)) : undefined;
      }
    }
    return [...found];
  }
}
