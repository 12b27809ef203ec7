import { lazy } from '../../text/lazy.ts';
import type { Quantity, Sentence, SubjectOrgan } from '../types.ts';
import { commonWords } from './lexicon-common.ts';
import { otherWords } from './lexicon-others.ts';
import { requestWords } from './lexicon-requests.ts';
import { besideNeighbours } from './neighbours.ts';
import { namesOf, readTime, readWhose, timeStarts, whoseStarts } from './scope-words.ts';
import { type Word, type WordClass, wordsOf } from './words.ts';

/** A known word, a number with its measure word, a mark, or a stretch of words that the lexicon does not know. */
export interface Token {
  readonly cls: WordClass | 'quantity' | 'other';
  readonly id: string;
  /** Offsets in the sentence. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The number of the quantity in its sentence; null for every other word. */
  readonly quantity: number | null;
}

/** What readings of words depend on: the year and the organ that the report is for. */
export interface Reporter {
  readonly year: number | null;
  readonly organ: SubjectOrgan | null;
  /** How the prose may name the organ: 青禾镇人民政府, 青禾镇. */
  readonly names: readonly string[];
  /** Tells reporters apart whose words read differently. */
  readonly key: string;
}

/** The reporter that the words of a report are read for. */
export function reporterOf(year: number | null, organ: SubjectOrgan | null): Reporter {
  return { year, organ, names: namesOf(organ), key: `${year} ${organ?.kind} ${organ?.name}` };
}

/** Made when the first report is read for claims. */
const lexicon = lazy(() => wordsOf([...requestWords, ...otherWords, ...commonWords]));

/** What may begin with a character, as bits. Most characters begin nothing. */
const begins = { word: 1, time: 2, whose: 4 } as const;
const wordStarts = lazy(() => {
  const starts = new Uint8Array(0x10000);
  const mark = (unit: number, bit: number) => {
    starts[unit] = (starts[unit] ?? 0) | bit;
  };
  for (const unit of lexicon().starts()) mark(unit, begins.word);
  for (const character of timeStarts) mark(character.charCodeAt(0), begins.time);
  for (const character of whoseStarts) mark(character.charCodeAt(0), begins.whose);
  return starts;
});

const blank = /\s/;

/** The words of a sentence in order; white space is left out, so that it never parts a claim. `quantities`: those of the sentence. */
export function tokenise({ text, span }: Sentence, quantities: readonly Quantity[], reporter: Reporter): readonly Token[] {
  const tokens: Token[] = [];
  let unknown = -1;
  let next = 0;
  const add = (cls: Token['cls'], id: string, start: number, end: number, quantity: number | null = null) =>
    tokens.push({ cls, id, start, end, text: text.slice(start, end), quantity });
  const close = (at: number) => {
    if (unknown >= 0) add('other', '', unknown, at);
    unknown = -1;
  };
  const starts = wordStarts();
  const nameStarts = reporter.names.map((name) => name.charCodeAt(0));
  let at = 0;
  while (at < text.length) {
    while (next < quantities.length && (quantities[next]?.span.start ?? 0) - span.start < at) next++;
    const quantity = quantities[next];
    if (quantity && quantity.span.start - span.start === at) {
      close(at);
      at = quantity.span.end - span.start;
      add('quantity', quantity.unit, quantity.span.start - span.start, at, next);
      continue;
    }
    const code = text.charCodeAt(at);
    const start = starts[code] ?? 0;
    let word = start > 0 ? wordAt(text, at, start, reporter) : null;
    if (nameStarts.includes(code)) word = nameAt(text, at, reporter.names, word);
    if (word) {
      close(at);
      add(word.cls, word.id, at, at + word.text.length);
      at += word.text.length;
      continue;
    }
    const isBlank = code < 0x21 || (code > 0x7f && code < 0x3001 && blank.test(text.charAt(at)));
    if (unknown < 0) {
      if (!isBlank) unknown = at;
    } else if (isBlank) close(at);
    at++;
  }
  close(at);
  return besideNeighbours(text, tokens);
}

/** The longest word that begins here, where `start` tells what may; of equally long ones that of the lexicon. */
function wordAt(text: string, at: number, start: number, reporter: Reporter): Word | null {
  let best = start & begins.word ? lexicon().longestAt(text, at) : null;
  if (start & begins.time) {
    const time = readTime(text, at, reporter.year);
    if (isLonger(time, best)) best = time;
  } else if (start & begins.whose) {
    const whose = readWhose(text, at, reporter.organ);
    if (isLonger(whose, best)) best = whose;
  }
  return best;
}

/** The longest of the organ's names that begins here and is longer than `best`, else that. */
function nameAt(text: string, at: number, names: readonly string[], best: Word | null): Word | null {
  const name = names.find((known) => known.length > (best?.text.length ?? 0) && text.startsWith(known, at));
  return name === undefined ? best : { cls: 'whose', id: 'own', text: name };
}

const isLonger = (one: Word | null, other: Word | null): boolean => one !== null && one.text.length > (other?.text.length ?? 0);
