import type { Paragraph } from '../text/document.ts';
import { lazy } from '../text/lazy.ts';
import type { Passage } from '../text/passages.ts';
import { JoinedPassages } from './joined-passages.ts';

/** What may be looked for in passages, each by itself. */
export interface ProseSearch<T> {
  /** What is in each passage, without those that have nothing. Depends on nothing but the words. */
  look(passages: JoinedPassages): Map<Passage, readonly T[]>;
}

/** What a search found in one paragraph. */
export interface Found<T> {
  readonly paragraph: Paragraph;
  readonly found: readonly T[];
}

type Results = Map<ProseSearch<unknown>, ReadonlyMap<Passage, readonly unknown[]>>;

/** The words of a version's paragraphs, to be searched. What was found in an earlier version is not looked for again. */
export class Prose {
  readonly #paragraphs = new Map<Passage, Paragraph[]>();
  readonly #all: () => JoinedPassages;
  /** Without those that the version before had among its paragraphs. */
  readonly #new: JoinedPassages;
  readonly #results: Results = new Map();
  readonly #resultsBefore: Results | undefined;

  /** `before`: that of an earlier version of the draft, if there is one. */
  constructor(paragraphs: readonly Paragraph[], before?: Prose) {
    for (const paragraph of paragraphs) {
      const known = this.#paragraphs.get(paragraph.passage);
      if (known) known.push(paragraph);
      else this.#paragraphs.set(paragraph.passage, [paragraph]);
    }
    const passages = [...this.#paragraphs.keys()];
    this.#all = lazy(() => new JoinedPassages(passages));
    this.#new = new JoinedPassages(before ? before.#without(passages) : []);
    this.#resultsBefore = before ? before.#results : undefined;
  }

  /** In a method of its own: what a constructor's functions see they keep alive, and a version must not keep the one before it. */
  #without(passages: readonly Passage[]): Passage[] {
    return passages.filter((passage) => !this.#paragraphs.has(passage));
  }

  /** The paragraphs in which the search finds something, in order. */
  find<T>(search: ProseSearch<T>): readonly Found<T>[] {
    let results = this.#results.get(search) as ReadonlyMap<Passage, readonly T[]> | undefined;
    if (!results) {
      results = this.#look(search);
      this.#results.set(search, results);
    }
    const all: Found<T>[] = [];
    for (const [passage, found] of results) for (const paragraph of this.#paragraphs.get(passage) ?? []) all.push({ paragraph, found });
    return all.length > 1 ? all.sort((a, b) => a.paragraph.span.start - b.paragraph.span.start) : all;
  }

  #look<T>(search: ProseSearch<T>): ReadonlyMap<Passage, readonly T[]> {
    const before = this.#resultsBefore?.get(search) as ReadonlyMap<Passage, readonly T[]> | undefined;
    if (!before) return search.look(this.#all());
    const results = search.look(this.#new);
    for (const [passage, found] of before) if (this.#paragraphs.has(passage)) results.set(passage, found);
    return results;
  }
}
