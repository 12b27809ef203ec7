/** A stretch of a text that is a known word but for one slip. Offsets are UTF-16 units of the text. */
export interface NearMatch {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Where the stretch and the word part. */
  readonly at: number;
  readonly slip: 'exchanged' | 'swapped' | 'lost';
}

/** What was found in a text: stretches that are known words, and stretches that nearly are. */
export interface NearMatches {
  readonly right: readonly { readonly start: number; readonly end: number }[];
  readonly near: readonly NearMatch[];
}

/** Shorter words have no half that tells them. */
const shortest = 4;
/** A shorter word that lost a character is another word too often. */
const shortestLost = 6;

interface Halves {
  /** Words that begin with these two units, and words that end with them. */
  readonly heads: string[];
  readonly tails: string[];
  /** Words of four units with these two outside. */
  readonly outsides: string[];
}

const pairOf = (first: number, second: number): number => first * 0x10000 + second;

/**
 * Finds words of four and more units in which one unit was exchanged for another, two neighbours changed places, or (in words of six and more)
 * one was lost. One slip leaves the first or the last two units whole, or the two outside: by these the words are looked up.
 */
export class NearWordSearch {
  readonly #halves = new Map<number, Halves>();
  readonly #begins = new Uint8Array(0x10000);

  constructor(words: Iterable<string>) {
    for (const word of words) {
      if (word.length < shortest) continue;
      this.#at(word.charCodeAt(0), word.charCodeAt(1)).heads.push(word);
      this.#at(word.charCodeAt(word.length - 2), word.charCodeAt(word.length - 1)).tails.push(word);
      if (word.length === shortest) this.#at(word.charCodeAt(0), word.charCodeAt(3)).outsides.push(word);
    }
  }

  find(text: string): NearMatches {
    const right: { start: number; end: number }[] = [];
    const near: NearMatch[] = [];
    for (let at = 0; at < text.length - 1; at++) {
      const unit = text.charCodeAt(at);
      if (this.#begins[unit] === 0) continue;
      const halves = this.#halves.get(pairOf(unit, text.charCodeAt(at + 1)));
      if (halves) {
        for (const word of halves.heads) {
          const difference = firstDifference(text, at, word, 2);
          if (difference === word.length) right.push({ start: at, end: at + difference });
          else near.push(...slips(text, at, word, difference));
        }
        for (const word of halves.tails) {
          const start = at + 2 - word.length;
          if (start >= 0) near.push(...exchangedBefore(text, start, word));
        }
      }
      const outside = this.#halves.get(pairOf(unit, text.charCodeAt(at + 3)));
      for (const word of outside?.outsides ?? []) {
        if (isSwapped(text, at + 1, word, 1)) near.push({ word, start: at, end: at + word.length, at: at + 1, slip: 'swapped' });
      }
    }
    return { right, near };
  }

  #at(first: number, second: number): Halves {
    const pair = pairOf(first, second);
    const known = this.#halves.get(pair) ?? { heads: [], tails: [], outsides: [] };
    this.#halves.set(pair, known);
    this.#begins[first] = 1;
    return known;
  }
}

/** The index in the word of the first unit, from an index on, that the text at an offset does not have; the word's length where it has all. */
function firstDifference(text: string, at: number, word: string, from: number): number {
  let index = from;
  while (index < word.length && text.charCodeAt(at + index) === word.charCodeAt(index)) index++;
  return index;
}

const isSwapped = (text: string, at: number, word: string, index: number): boolean =>
  text.charCodeAt(at) !== text.charCodeAt(at + 1) &&
  text.charCodeAt(at) === word.charCodeAt(index + 1) &&
  text.charCodeAt(at + 1) === word.charCodeAt(index);

/** The slips with which a text that begins as the word does may go on to be the word. */
function* slips(text: string, start: number, word: string, index: number): Iterable<NearMatch> {
  const { length } = word;
  const at = start + index;
  if (at < text.length && firstDifference(text, start, word, index + 1) === length) {
    yield { word, start, end: start + length, at, slip: 'exchanged' };
  }
  if (isSwapped(text, at, word, index) && firstDifference(text, start, word, index + 2) >= length) {
    yield { word, start, end: start + length, at, slip: 'swapped' };
  }
  if (length >= shortestLost && index < length - 1 && firstDifference(text, start - 1, word, index + 1) === length) {
    yield { word, start, end: start + length - 1, at, slip: 'lost' };
  }
}

/** The same for a slip in the first two units, the last two being right. */
function* exchangedBefore(text: string, start: number, word: string): Iterable<NearMatch> {
  const isFirst = text.charCodeAt(start) === word.charCodeAt(0);
  const isSecond = text.charCodeAt(start + 1) === word.charCodeAt(1);
  if (isFirst && isSecond) return;
  if (firstDifference(text, start, word, 2) < word.length) return;
  const end = start + word.length;
  if (isFirst || isSecond) yield { word, start, end, at: isFirst ? start + 1 : start, slip: 'exchanged' };
  else if (isSwapped(text, start, word, 0)) yield { word, start, end, at: start, slip: 'swapped' };
}
