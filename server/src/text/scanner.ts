import { WordTree } from './word-tree.ts';

/** The searches of which a string is one, and the text in which they were last told. */
interface Told {
  readonly searches: number[];
  inText: number;
}

/** Tells, in one pass over a text, which of many searches may find something in it: those of whose strings it has at least one. */
export class Scanner {
  readonly #strings = new WordTree<Told>();
  readonly #always: number[] = [];
  #texts = 0;

  /** `searches`: the strings of each; null for one that must always be tried. */
  constructor(searches: readonly (Iterable<string> | null)[]) {
    for (const [number, strings] of searches.entries()) {
      if (!strings) this.#always.push(number);
      else for (const text of strings) this.#strings.update(text, (told) => withSearch(told ?? { searches: [], inText: 0 }, number));
    }
  }

  /** The numbers of the searches that may find something in a text, in no order. */
  candidates(text: string): readonly number[] {
    const found = new Set(this.#always);
    const number = ++this.#texts;
    const tell = (told: Told): void => {
      if (told.inText === number) return;
      told.inText = number;
      for (const search of told.searches) found.add(search);
    };
    for (let at = 0; at < text.length; at++) this.#strings.eachAt(text, at, tell);
    return [...found];
  }
}

function withSearch(told: Told, search: number): Told {
  told.searches.push(search);
  return told;
}
