/** A part of a tree: what ends here, and what goes on by the next UTF-16 unit. */
interface Branch<T> {
  readonly next: Map<number, Branch<T>>;
  value: T | null;
}

const newBranch = <T>(): Branch<T> => ({ next: new Map(), value: null });

/** Words by their UTF-16 units, one after another: all that begin at a place are found without making a string of each. */
export class WordTree<T> {
  readonly #root = newBranch<T>();
  /** The branch of each unit that a word begins with: most units begin none. */
  readonly #starts: (Branch<T> | undefined)[] = [];

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
      if (index === 0) this.#starts[unit] = branch;
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
    let branch = this.#starts[text.charCodeAt(at)];
    for (let end = at + 1; branch; end++) {
      found = branch.value ?? found;
      branch = branch.next.get(text.charCodeAt(end));
    }
    return found;
  }
}
