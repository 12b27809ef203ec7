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

/** Shorter words have too little left that tells them. */
const shortest = 4;
/** A shorter word that lost a character is another word too often. */
const shortestLost = 6;

/** A number for three units; those that share one are told apart when the words are compared. */
const placeOf = (one: number, two: number, three: number): number => (Math.imul(Math.imul(one, 31) + two, 31) + three) & 0xffff;

/** Words by three of their units: at each place of a table the first entry, at each entry the next one with the same place. No entry is 0. */
class Index {
  readonly #firsts = new Uint16Array(0x10000);
  readonly #words: string[] = [''];
  readonly #nexts: number[] = [0];

  add(word: string, one: number, two: number, three: number): void {
    const place = placeOf(word.charCodeAt(one), word.charCodeAt(two), word.charCodeAt(three));
    this.#nexts.push(this.#firsts[place] ?? 0);
    this.#firsts[place] = this.#words.push(word) - 1;
  }

  /** The first entry of words that may have these units; 0 at most places. */
  first(one: number, two: number, three: number): number {
    return this.#firsts[placeOf(one, two, three)] ?? 0;
  }

  next(entry: number): number {
    return this.#nexts[entry] ?? 0;
  }

  word(entry: number): string {
    return this.#words[entry] ?? '';
  }
}

/**
 * Finds words of four and more units in which one unit was exchanged for another, two neighbours changed places, or (in words of six and more)
 * one was lost. One slip leaves three of the first four units in their order: by these the words are looked up.
 */
export class NearWordSearch {
  readonly #beginning = new Index();
  /** Without the first, second and third unit. */
  readonly #without = [new Index(), new Index(), new Index()] as const;
  readonly #mayExchange: (meant: number, written: number) => boolean;

  /** `mayExchange` tells for which unit another may have been put; it is asked often. */
  constructor(words: Iterable<string>, mayExchange: (meant: number, written: number) => boolean) {
    this.#mayExchange = mayExchange;
    const [first, second, third] = this.#without;
    for (const word of words) {
      if (word.length < shortest) continue;
      this.#beginning.add(word, 0, 1, 2);
      // Two that changed places, and a third one that was lost.
      this.#beginning.add(word, 1, 0, 2);
      this.#beginning.add(word, 0, 2, 1);
      this.#beginning.add(word, 0, 1, 3);
      first.add(word, 1, 2, 3);
      second.add(word, 0, 2, 3);
      third.add(word, 0, 1, 3);
    }
  }

  find(text: string): NearMatches {
    const right: { start: number; end: number }[] = [];
    const near: NearMatch[] = [];
    const [withoutFirst, withoutSecond, withoutThird] = this.#without;
    let [first, second, third] = [text.charCodeAt(0), text.charCodeAt(1), text.charCodeAt(2)];
    for (let at = 0; at < text.length - 2; at++) {
      const fourth = text.charCodeAt(at + 3);
      for (let entry = this.#beginning.first(first, second, third); entry !== 0; entry = this.#beginning.next(entry)) {
        const word = this.#beginning.word(entry);
        const index = firstDifference(text, at, word, 0);
        if (index === word.length) right.push({ start: at, end: at + index });
        else this.#addSlips(near, text, at, word, index);
      }
      this.#addExchanged(near, text, at, withoutFirst, withoutFirst.first(second, third, fourth), 0);
      this.#addExchanged(near, text, at, withoutSecond, withoutSecond.first(first, third, fourth), 1);
      this.#addExchanged(near, text, at, withoutThird, withoutThird.first(first, second, fourth), 2);
      [first, second, third] = [second, third, fourth];
    }
    return { right, near };
  }

  /** Adds the words, from an entry on, that have another unit at an index and nowhere else. */
  #addExchanged(near: NearMatch[], text: string, start: number, index: Index, from: number, hole: number): void {
    for (let entry = from; entry !== 0; entry = index.next(entry)) {
      const word = index.word(entry);
      const written = text.charCodeAt(start + hole);
      if (written === word.charCodeAt(hole) || !this.#mayExchange(word.charCodeAt(hole), written)) continue;
      const isElse = firstDifference(text, start, word, 0) === hole && firstDifference(text, start, word, hole + 1) === word.length;
      if (isElse) near.push({ word, start, end: start + word.length, at: start + hole, slip: 'exchanged' });
    }
  }

  /** Adds the slips with which a text that is the word up to an index may go on to be the word. */
  #addSlips(near: NearMatch[], text: string, start: number, word: string, index: number): void {
    const { length } = word;
    const at = start + index;
    if (index > 2 && firstDifference(text, start, word, index + 1) === length) {
      if (this.#mayExchange(word.charCodeAt(index), text.charCodeAt(at))) {
        near.push({ word, start, end: start + length, at, slip: 'exchanged' });
      }
    } else if (isSwapped(text, at, word, index) && firstDifference(text, start, word, index + 2) === length) {
      near.push({ word, start, end: start + length, at, slip: 'swapped' });
    }
    if (length >= shortestLost && index < length - 1 && firstDifference(text, start - 1, word, index + 1) === length) {
      near.push({ word, start, end: start + length - 1, at, slip: 'lost' });
    }
  }
}

/** The index in the word of the first unit, from an index on, that the text at an offset does not have; the word's length where it has all. */
function firstDifference(text: string, at: number, word: string, from: number): number {
  let index = from;
  while (index < word.length && text.charCodeAt(at + index) === word.charCodeAt(index)) index++;
  return index;
}

const isSwapped = (text: string, at: number, word: string, index: number): boolean =>
  index + 1 < word.length && text.charCodeAt(at) === word.charCodeAt(index + 1) && text.charCodeAt(at + 1) === word.charCodeAt(index);
