let readers = 0;

/**
 * A line, a paragraph or a sentence as nothing but its words. Equal words are one passage, in a draft and in the next version
 * of it, and what was read of them alone stays with it: after a keystroke only the passage that has changed is read anew.
 */
export class Passage {
  readonly text: string;
  /** By the numbers of `PassageReading`; no one else's business. Made at its full length: an array that grows keeps room for more. */
  readonly readings: unknown[] = new Array(readers);

  constructor(text: string) {
    this.text = text;
  }
}

/** The passages of one version of a draft, by their words. */
export type Passages = ReadonlyMap<string, Passage>;

/** Finds the passages of a new version of a draft: those that `before` has, where there is a version before, and new ones. */
export class PassageFinder {
  readonly passages = new Map<string, Passage>();
  readonly #before: Passages | undefined;

  constructor(before: Passages | undefined) {
    this.#before = before;
  }

  of(text: string): Passage {
    let passage = this.passages.get(text);
    if (!passage) {
      passage = this.#before?.get(text) ?? new Passage(this.#before ? ownCopy(text) : text);
      this.passages.set(passage.text, passage);
    }
    return passage;
  }
}

/** The same characters on their own: a part of a long text keeps all of it in memory, and a passage may outlive its version. */
const ownCopy = (text: string): string => ` ${text}`.slice(1);

/** What one reader knows of passages. To be made once for each reader, not for each draft: its room in the passages is never given back. */
export class PassageReading<T> {
  readonly #number = readers++;

  /** Undefined where nothing is kept. */
  of(passage: Passage): T | undefined {
    return passage.readings[this.#number] as T | undefined;
  }

  keep(passage: Passage, value: T): void {
    passage.readings[this.#number] = value;
  }
}

/** A reading that depends on nothing but a passage's words: made when it is first asked for, and kept. `undefined` is not kept. */
export function oncePerPassage<T>(read: (text: string, passage: Passage) => T): (passage: Passage) => T {
  const reading = new PassageReading<T>();
  return (passage) => {
    let value = reading.of(passage);
    if (value === undefined) {
      value = read(passage.text, passage);
      reading.keep(passage, value);
    }
    return value;
  };
}
