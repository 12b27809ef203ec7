import { WordTree } from './word-tree.ts';

/** The searches that a string belongs to, and the number of the last text that contains it. */
interface StringSearches {
  readonly searches: number[];
  inText: number;
}

/** Finds, in one pass over a text, the searches that may match it: those of whose strings it has at least one. */
export class Scanner {
  readonly #strings = new WordTree<StringSearches>();
  readonly #always: number[] = [];
  #texts = 0;

  /** `searches`: the strings of each; null for one that must always be tried. */
  constructor(searches: readonly (Iterable<string> | null)[]) {
    for (const [number, strings] of searches.entries()) {
      if (!strings) this.#always.push(number);
      else for (const text of strings) this.#strings.update(text, (entry) => withSearch(entry ?? { searches: [], inText: 0 }, number));
    }
  }

  /** The numbers of the searches that may find something in a text, in no order. */
  candidates(text: string): readonly number[] {
    const found = new Set(this.#always);
    const number = ++this.#texts;
    const addSearches = (entry: StringSearches): void => {
      if (entry.inText === number) return;
      entry.inText = number;
      for (const search of entry.searches) found.add(search);
    };
    for (let at = 0; at < text.length; at++) this.#strings.eachAt(text, at, addSearches);
    return [...found];
  }
}

function withSearch(entry: StringSearches, search: number): StringSearches {
  entry.searches.push(search);
  return entry;
}
