/** A part of a tree: what ends here, and what goes on by the next UTF-16 unit. */
interface Branch<T> {
  readonly next: Map<number, Branch<T>>;
  value: T | null;
}

const newBranch = <T>(): Branch<T> => ({ next: new Map(), value: null });

/** What a unit may begin, as bits. */
const single = 1;
const longer = 2;

/** A number for two units in a row; few pairs share one. */
const pairOf = (first: number, second: number): number => (Math.imul(first, 31) + second) & 0xffff;

/** Words by their UTF-16 units, one after another: those at a place are found without making a string of each. */
export class WordTree<T> {
  readonly #root = newBranch<T>();
  /** What begins with each unit, and which pairs of units words begin with: at most places the tree need not be asked. */
  readonly #begins = new Uint8Array(0x10000);
  readonly #pairs = new Uint8Array(0x10000);

  /** Adds a word, which must not be empty; of two with the same spelling the later counts. */
  add(word: string, value: T): void {
    this.update(word, () => value);
  }

  /** Adds a word with what `next` makes of the value that it has; null where it has none. */
  update(word: string, next: (value: T | null) => T): void {
    let branch = this.#root;
    for (let index = 0; index < word.length; index++) {
      const unit = word.charCodeAt(index);
      const known = branch.next.get(unit) ?? newBranch<T>();
      branch.next.set(unit, known);
      branch = known;
    }
    branch.value = next(branch.value);
    const first = word.charCodeAt(0);
    this.#begins[first] = (this.#begins[first] ?? 0) | (word.length === 1 ? single : longer);
    if (word.length > 1) this.#pairs[pairOf(first, word.charCodeAt(1))] = 1;
  }

  /** The UTF-16 units that words begin with. */
  starts(): Iterable<number> {
    return this.#root.next.keys();
  }

  /** The value of the longest word that begins at a place of a text; null where none does. */
  longestAt(text: string, at: number): T | null {
    let longest: T | null = null;
    let branch = this.#branchAt(text, at);
    for (let end = at + 1; branch; end++) {
      longest = branch.value ?? longest;
      branch = branch.next.get(text.charCodeAt(end));
    }
    return longest;
  }

  /** Calls back with the value of every word that begins at an offset of a text, the shortest first. */
  eachAt(text: string, at: number, tell: (value: T) => void): void {
    let branch = this.#branchAt(text, at);
    for (let end = at + 1; branch; end++) {
      if (branch.value !== null) tell(branch.value);
      branch = branch.next.get(text.charCodeAt(end));
    }
  }

  #branchAt(text: string, at: number): Branch<T> | undefined {
    const unit = text.charCodeAt(at);
    const begins = this.#begins[unit] ?? 0;
    if (begins === 0 || (begins === longer && this.#pairs[pairOf(unit, text.charCodeAt(at + 1))] === 0)) return undefined;
    return this.#root.next.get(unit);
  }
}
