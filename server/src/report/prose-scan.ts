import type { Paragraph } from '../text/document.ts';
import { memoByText } from '../text/memo.ts';
import { once } from '../text/once.ts';
import { Scanner } from '../text/scanner.ts';
import type { Report } from './types.ts';

/** Something to look for in each paragraph by itself. */
export interface Search<T> {
  /** Strings of which a text has at least one where there is something to find; null where no such list can be derived. */
  strings(): Iterable<string> | null;
  /** What is in a text, in order. Depends on nothing but the text. */
  look(text: string): readonly T[];
}

/** What one search found in a paragraph. */
interface Found {
  readonly paragraph: Paragraph;
  readonly found: readonly unknown[];
}

/** By the number of the search; a search that finds nothing has no entry. */
type FoundBySearch = ReadonlyMap<number, readonly Found[]>;

/** Searches that one pass over each paragraph answers together. */
export class ProseScan {
  readonly #searches: Search<unknown>[] = [];
  #made = { count: 0, foundIn: (_: Report): FoundBySearch => new Map() };

  /** Adds a search. The result lists everything that the search finds in a report, in order. */
  declare<T>(search: Search<T>): <R>(report: Report, place: (found: T, paragraph: Paragraph) => R) => R[] {
    const number = this.#searches.push(search) - 1;
    return (report, place) => {
      const inParagraphs = this.foundIn(report).get(number) ?? [];
      return inParagraphs.flatMap(({ paragraph, found }) => (found as readonly T[]).map((one) => place(one, paragraph)));
    };
  }

  /** What all searches find in a report. The scanner is made when it is first needed, and again where a search was declared since. */
  foundIn(report: Report): FoundBySearch {
    if (this.#made.count !== this.#searches.length) {
      this.#made = { count: this.#searches.length, foundIn: finderOf([...this.#searches]) };
    }
    return this.#made.foundIn(report);
  }
}

/** That of all rules and features. */
export const sharedScan = new ProseScan();

function finderOf(all: readonly Search<unknown>[]): (report: Report) => FoundBySearch {
  const scanner = new Scanner(all.map((search) => search.strings()));
  const hitsIn = memoByText((text) =>
    scanner.candidates(text).flatMap((number) => {
      const found = all[number]?.look(text) ?? [];
      return found.length > 0 ? [{ number, found }] : [];
    }),
  );
  return once(({ paragraphs }: Report) => {
    const bySearch = new Map<number, Found[]>();
    for (const paragraph of paragraphs) {
      for (const { number, found } of hitsIn(paragraph.text)) {
        const known = bySearch.get(number);
        if (known) known.push({ paragraph, found });
        else bySearch.set(number, [{ paragraph, found }]);
      }
    }
    return bySearch;
  });
}
