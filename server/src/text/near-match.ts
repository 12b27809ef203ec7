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

/** Which words there are, and for which of their characters another may have been put. */
export interface NearWords {
  readonly words: Iterable<string>;
  /** Asked often, with UTF-16 units. */
  readonly mayExchange: (meant: number, written: number) => boolean;
  /** Those of the words in which any character may have been put for another. */
  readonly free?: ReadonlySet<string>;
}

/** Shorter words have too little left that tells them. */
const shortest = 4;
/** A shorter word that lost a character is another word too often. */
const shortestLost = 6;
/** The Chinese characters of which the words are made. */
const firstLetter = 0x4e00;
const lastLetter = 0x9fff;

/** Which three of the first four units words are looked up by: the first three, or those without the first, second or third. */
type Kind = 0 | 1 | 2 | 3;
const beginning: Kind = 0;

/** Words that have three units in common; where one of the first four is left out, they share that one too. */
interface Group {
  readonly key: number;
  /** The unit that is left out; 0 for the first three. */
  readonly left: number;
  readonly words: string[];
  /** One of the words is free. */
  isFree: boolean;
  /** Another group at the same place of the table. */
  readonly next: Group | null;
}

/** A number of its own for three units. */
const keyOf = (one: number, two: number, three: number): number => (one * 0x10000 + two) * 0x10000 + three;

/** With these three units are spread over the places of a table. */
const [spreadOne, spreadTwo, spreadThree] = [0x9e3779b1, 0x85ebca6b, 0xc2b2ae35] as const;

const placeOf = (one: number, two: number, three: number): number =>
  (Math.imul(one, spreadOne) ^ Math.imul(two, spreadTwo) ^ Math.imul(three, spreadThree)) >>> 16;

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
  /** At each place a bit for each kind that has a group there: most places of a text end here. */
  readonly #used = new Uint8Array(0x10000);
  /** The number of the first group at each place and of each kind; 0 where there is none. */
  readonly #firsts = new Uint16Array(4 * 0x10000);
  readonly #groups: (Group | null)[] = [null];
  readonly #mayExchange: NearWords['mayExchange'];
  readonly #free: ReadonlySet<string>;

  constructor({ words, mayExchange, free = new Set() }: NearWords) {
    this.#mayExchange = mayExchange;
    this.#free = free;
    for (const word of words) {
      if (word.length < shortest) continue;
      const [one, two, three, four] = [word.charCodeAt(0), word.charCodeAt(1), word.charCodeAt(2), word.charCodeAt(3)];
      this.#add(beginning, word, one, two, three, 0);
      // Two that changed places, and a third one that was lost.
      this.#add(beginning, word, two, one, three, 0);
      this.#add(beginning, word, one, three, two, 0);
      this.#add(beginning, word, one, two, four, 0);
      this.#add(1, word, two, three, four, one);
      this.#add(2, word, one, three, four, two);
      this.#add(3, word, one, two, four, three);
    }
  }

  #add(kind: Kind, word: string, one: number, two: number, three: number, left: number): void {
    const place = placeOf(one, two, three);
    const key = keyOf(one, two, three);
    const number = place * 4 + kind;
    const next = this.#groups[this.#firsts[number] ?? 0] ?? null;
    let group = next;
    while (group && !(group.key === key && group.left === left)) group = group.next;
    if (group) group.words.push(word);
    else {
      group = { key, left, words: [word], isFree: false, next };
      this.#firsts[number] = this.#groups.push(group) - 1;
      this.#used[place] = (this.#used[place] ?? 0) | (1 << kind);
    }
    if (this.#free.has(word)) group.isFree = true;
  }

  #find(kind: Kind, one: number, two: number, three: number): Group | null {
    const first = this.#firsts[placeOf(one, two, three) * 4 + kind] ?? 0;
    return sameKey(this.#groups[first] ?? null, keyOf(one, two, three));
  }

  find(text: string): NearMatches {
    const right: { start: number; end: number }[] = [];
    const near: NearMatch[] = [];
    const used = this.#used;
    const { length } = text;
    let one = 0;
    let two = 0;
    let three = 0;
    // The same units spread as the first, second and third of three: each is reckoned once.
    let oneFirst = 0;
    let twoFirst = 0;
    let twoSecond = 0;
    let threeFirst = 0;
    let threeSecond = 0;
    let threeThird = 0;
    // How many letters there are in a row: a mark or a figure is part of no word.
    let letters = 0;
    for (let at = 0; at < length; at++) {
      const four = text.charCodeAt(at);
      const fourThird = Math.imul(four, spreadThree);
      letters = four >= firstLetter && four <= lastLetter ? letters + 1 : 0;
      if (letters >= shortest) {
        const kinds =
          ((used[(oneFirst ^ twoSecond ^ threeThird) >>> 16] ?? 0) & 1) |
          ((used[(twoFirst ^ threeSecond ^ fourThird) >>> 16] ?? 0) & 2) |
          ((used[(oneFirst ^ threeSecond ^ fourThird) >>> 16] ?? 0) & 4) |
          ((used[(oneFirst ^ twoSecond ^ fourThird) >>> 16] ?? 0) & 8);
        if (kinds !== 0) {
          const start = at - 3;
          if (kinds & 1) this.#addBegun(right, near, text, start, this.#find(beginning, one, two, three));
          if (kinds & 2) this.#addExchanged(near, text, start, 0, this.#find(1, two, three, four));
          if (kinds & 4) this.#addExchanged(near, text, start, 1, this.#find(2, one, three, four));
          if (kinds & 8) this.#addExchanged(near, text, start, 2, this.#find(3, one, two, four));
        }
      }
      one = two;
      two = three;
      three = four;
      oneFirst = twoFirst;
      twoFirst = threeFirst;
      twoSecond = threeSecond;
      threeFirst = Math.imul(four, spreadOne);
      threeSecond = Math.imul(four, spreadTwo);
      threeThird = fourThird;
    }
    return { right, near };
  }

  /** Adds the words of a group that are in a text at a start, or nearly. */
  #addBegun(right: { start: number; end: number }[], near: NearMatch[], text: string, start: number, group: Group | null): void {
    if (!group) return;
    for (const word of group.words) {
      const index = firstDifference(text, start, word, 0);
      if (index === word.length) right.push({ start, end: start + index });
      else this.#addSlips(near, text, start, word, index);
    }
  }

  /** Adds the words, from a group on, that have another unit at an index and nowhere else. */
  #addExchanged(near: NearMatch[], text: string, start: number, index: number, from: Group | null): void {
    const written = text.charCodeAt(start + index);
    for (let group = from; group; group = sameKey(group.next, group.key)) {
      if (written === group.left) continue;
      const may = this.#mayExchange(group.left, written);
      if (!may && !group.isFree) continue;
      for (const word of group.words) {
        if ((!may && !this.#free.has(word)) || firstDifference(text, start, word, shortest) < word.length) continue;
        near.push({ word, start, end: start + word.length, at: start + index, slip: 'exchanged' });
      }
    }
  }

  /** Adds the slips with which a text that is the word up to an index may go on to be the word. */
  #addSlips(near: NearMatch[], text: string, start: number, word: string, index: number): void {
    const { length } = word;
    const at = start + index;
    if (index > 2 && firstDifference(text, start, word, index + 1) === length) {
      if (this.#mayExchange(word.charCodeAt(index), text.charCodeAt(at)) || this.#free.has(word)) {
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
