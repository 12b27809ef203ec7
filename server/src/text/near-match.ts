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

/** The Chinese characters of which the words are made. */
const firstLetter = 0x4e00;
const lastLetter = 0x9fff;

/** Words that have three units in common; where these are looked up without a fourth, they share that one too. */
interface Group {
  readonly key: number;
  readonly left: number;
  readonly words: string[];
  /** Another group at the same place of the table. */
  readonly next: Group | null;
}

/** A number of its own for three units. */
const keyOf = (one: number, two: number, three: number): number => (one * 0x10000 + two) * 0x10000 + three;

/** Spreads three units over the places of a table. */
const placeOf = (one: number, two: number, three: number): number =>
  (Math.imul(one, 0x9e3779b1) ^ Math.imul(two, 0x85ebca6b) ^ Math.imul(three, 0xc2b2ae35)) >>> 16;

/** Words by three of their units. Most lookups find nothing, and end at an empty place of the table. */
class Index {
  /** The number of the first group at each place; 0 where there is none. */
  readonly #firsts = new Uint16Array(0x10000);
  readonly #groups: (Group | null)[] = [null];

  /** `left` is the unit that is left out; 0 where there is none. */
  add(word: string, one: number, two: number, three: number, left = 0): void {
    const place = placeOf(one, two, three);
    const key = keyOf(one, two, three);
    const next = this.#groups[this.#firsts[place] ?? 0] ?? null;
    let group = next;
    while (group && !(group.key === key && group.left === left)) group = group.next;
    if (group) group.words.push(word);
    else this.#firsts[place] = this.#groups.push({ key, left, words: [word], next }) - 1;
  }

  /** The first group of words with three units; the others are next to it. */
  find(one: number, two: number, three: number): Group | null {
    const first = this.#firsts[placeOf(one, two, three)] ?? 0;
    return first === 0 ? null : sameKey(this.#groups[first] ?? null, keyOf(one, two, three));
  }
}

/** The first group from one on with a key. */
function sameKey(group: Group | null, key: number): Group | null {
  let found = group;
  while (found && found.key !== key) found = found.next;
  return found;
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
      const [one, two, three, four] = [word.charCodeAt(0), word.charCodeAt(1), word.charCodeAt(2), word.charCodeAt(3)];
      this.#beginning.add(word, one, two, three);
      // Two that changed places, and a third one that was lost.
      this.#beginning.add(word, two, one, three);
      this.#beginning.add(word, one, three, two);
      this.#beginning.add(word, one, two, four);
      first.add(word, two, three, four, one);
      second.add(word, one, three, four, two);
      third.add(word, one, two, four, three);
    }
  }

  find(text: string): NearMatches {
    const right: { start: number; end: number }[] = [];
    const near: NearMatch[] = [];
    const [withoutFirst, withoutSecond, withoutThird] = this.#without;
    let [first, second, third] = [0, 0, 0];
    // How many letters there are in a row: a mark or a figure is part of no word.
    let letters = 0;
    for (let at = 0; at < text.length; at++) {
      const fourth = text.charCodeAt(at);
      letters = fourth >= firstLetter && fourth <= lastLetter ? letters + 1 : 0;
      if (letters >= shortest) {
        const start = at - 3;
        const beginning = this.#beginning.find(first, second, third);
        if (beginning) this.#addBegun(right, near, text, start, beginning.words);
        const one = withoutFirst.find(second, third, fourth);
        if (one) this.#addExchanged(near, text, start, one, 0);
        const two = withoutSecond.find(first, third, fourth);
        if (two) this.#addExchanged(near, text, start, two, 1);
        const three = withoutThird.find(first, second, fourth);
        if (three) this.#addExchanged(near, text, start, three, 2);
      }
      [first, second, third] = [second, third, fourth];
    }
    return { right, near };
  }

  /** Adds the words that are in a text at a start, or nearly. */
  #addBegun(right: { start: number; end: number }[], near: NearMatch[], text: string, start: number, words: readonly string[]): void {
    for (const word of words) {
      const index = firstDifference(text, start, word, 0);
      if (index === word.length) right.push({ start, end: start + index });
      else this.#addSlips(near, text, start, word, index);
    }
  }

  /** Adds the words, from a group on, that have another unit at an index and nowhere else. */
  #addExchanged(near: NearMatch[], text: string, start: number, from: Group, index: number): void {
    for (let group: Group | null = from; group; group = sameKey(group.next, group.key)) {
      const written = text.charCodeAt(start + index);
      if (written === group.left || !this.#mayExchange(group.left, written)) continue;
      for (const word of group.words) {
        if (firstDifference(text, start, word, shortest) < word.length) continue;
        near.push({ word, start, end: start + word.length, at: start + index, slip: 'exchanged' });
      }
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
