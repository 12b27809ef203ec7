import { lazy } from '../text/lazy.ts';
import type { Passage } from '../text/passages.ts';

/** Stands between two passages, and is no white space, so that patterns end there as at the end of a text. */
const separator = '\0';

/** Passages as one text: a pattern begins once for all of them, not once for each of many short lines. */
export class JoinedPassages {
  readonly passages: readonly Passage[];
  readonly #text: () => string;
  readonly #starts: () => readonly number[];
  readonly #units: () => Uint8Array;

  constructor(passages: readonly Passage[]) {
    this.passages = passages;
    this.#text = lazy(() => passages.map(({ text }) => text).join(separator));
    this.#starts = lazy(() => startsOf(passages));
    this.#units = lazy(() => unitsOf(this.text));
  }

  get text(): string {
    return this.#text();
  }

  /** Where each of them begins in the text. */
  get starts(): readonly number[] {
    return this.#starts();
  }

  /** The number of the passage that an offset in the text belongs to, which is `from` or a later one. */
  indexAt(offset: number, from: number): number {
    const { starts } = this;
    let index = from;
    while ((starts[index + 1] ?? Number.POSITIVE_INFINITY) <= offset) index++;
    return index;
  }

  /** The passages in which a global pattern finds something, in order. */
  passagesWith(pattern: RegExp): Passage[] {
    const { text, starts } = this;
    const found: Passage[] = [];
    let index = 0;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      index = this.indexAt(match.index, index);
      const passage = this.passages[index];
      if (!passage) break;
      found.push(passage);
      pattern.lastIndex = (starts[index] ?? 0) + passage.text.length + 1;
    }
    return found;
  }

  /** Every place of any of these words in the text, in order; of two that begin at one place the longer first. */
  wordsAt(words: readonly string[]): { readonly at: number; readonly word: string }[] {
    const { text } = this;
    const units = this.#units();
    const found: { at: number; word: string }[] = [];
    for (const word of words) {
      if (!isMadeOf(word, units)) continue;
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) found.push({ at, word });
    }
    return found.sort((a, b) => a.at - b.at || b.word.length - a.word.length);
  }
}

function startsOf(passages: readonly Passage[]): number[] {
  let next = 0;
  return passages.map(({ text }) => {
    const start = next;
    next += text.length + 1;
    return start;
  });
}

/** Which UTF-16 units a text has: words with others in them need not be looked for. */
function unitsOf(text: string): Uint8Array {
  const units = new Uint8Array(0x10000);
  for (let index = 0; index < text.length; index++) units[text.charCodeAt(index)] = 1;
  return units;
}

function isMadeOf(word: string, units: Uint8Array): boolean {
  for (let index = 0; index < word.length; index++) if (units[word.charCodeAt(index)] !== 1) return false;
  return true;
}
