/** A part of a tree: what ends here, and what goes on by the next UTF-16 unit. */
interface Branch<T> {
  readonly next: Map<number, Branch<T>>;
  value: T | null;
}

const newBranch = <T>(): Branch<T> => ({ next: new Map(), value: null });

/** Words by their UTF-16 units, one after another: all that begin at a place are found without making a string of each. */
export class WordTree<T> {
  readonly #root = newBranch<T>();
  /** The branches of the units that words begin with, and the place of each of these among them: most units begin none. */
  readonly #branches: (Branch<T> | undefined)[] = [undefined];
  readonly #places = new Uint16Array(0x10000);

  /** Adds a word, which must not be empty; of two with the same spelling the later counts. */
  add(word: string, value: T): void {
    let branch = this.#root;
    for (let index = 0; index < word.length; index++) {
      const unit = word.charCodeAt(index);
      let next = branch.next.get(unit);
      if (!next) {
        next = newBranch();
        branch.next.set(unit, next);
      }
      branch = next;
      if (index === 0 && this.#places[unit] === 0) this.#places[unit] = this.#branches.push(branch) - 1;
    }
    branch.value = value;
  }

  /** The UTF-16 units that words begin with. */
  starts(): Iterable<number> {
    return this.#root.next.keys();
  }

  /** The value of the longest word that begins at a place of a text; null where none does. */
  longestAt(text: string, at: number): T | null {
    let found: T | null = null;
    let branch = this.#branches[this.#places[text.charCodeAt(at)] ?? 0];
    for (let end = at + 1; branch; end++) {
      found = branch.value ?? found;
      branch = branch.next.get(text.charCodeAt(end));
    }
    return found;
  }
}
