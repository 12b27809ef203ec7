import { lazy } from '../text/lazy.ts';
import { quantitiesIn } from './quantities.ts';
import { withTokenRules } from './token-rules.ts';
import type { Category } from './vocabulary/category.ts';
import type { OwnNames } from './vocabulary/own-names.ts';
import { endsWithOffice, isOthersName, ownerStarts, readOwner } from './vocabulary/owners.ts';
import { readTime, timeStarts } from './vocabulary/times.ts';
import { vocabulary, type Word } from './vocabulary/vocabulary.ts';
import { readZero, zeroStarts } from './vocabulary/zeros.ts';

/** A known word, a number with its measure word, a mark, or a stretch of words that the vocabulary does not know. */
export interface ProseToken {
  readonly category: Category;
  /** What it stands for within its category; the measure word of a quantity. */
  readonly concept: string;
  /** Offsets in the sentence. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The number of the quantity in its sentence; null for every other token. */
  readonly quantity: number | null;
  /** The year that a time names; null where it names none. */
  readonly year: number | null;
  /** True where the words before a time end like another organ's name: 思湖区全年收到申请31件. */
  readonly ofOthers: boolean;
}

/** What may begin with a character, as bits. Most characters begin nothing. */
const begins = { word: 1, time: 2, owner: 4, zero: 8 } as const;
const tokenStarts = lazy(() => {
  const starts = new Uint8Array(0x10000);
  const mark = (unit: number, bit: number) => {
    starts[unit] = (starts[unit] ?? 0) | bit;
  };
  for (const unit of vocabulary().starts()) mark(unit, begins.word);
  for (const character of timeStarts) mark(character.charCodeAt(0), begins.time);
  for (const character of ownerStarts) mark(character.charCodeAt(0), begins.owner);
  for (const character of zeroStarts) mark(character.charCodeAt(0), begins.zero);
  return starts;
});

const blank = /\s/;
const marks: ReadonlySet<Category> = new Set(['comma', 'stop', 'colon', 'open', 'close']);

/**
 * The words of a sentence in order; white space is left out, so that it never parts a clause.
 * `names`: how the prose may name the organ.
 */
export function tokensIn(text: string, names: OwnNames): readonly ProseToken[] {
  return withTokenRules(text, plainTokens(text, names));
}

function plainTokens(text: string, names: OwnNames): ProseToken[] {
  const tokens: ProseToken[] = [];
  const add = (
    category: Category,
    concept: string,
    start: number,
    words: string,
    year: number | null = null,
    quantity: number | null = null,
  ) => {
    const before = category === 'time' ? tokens.findLast((token) => !marks.has(token.category)) : undefined;
    const ofOthers =
      before !== undefined &&
      ((before.category === 'other' && isOthersName(before.text, names)) || endsWithOffice(text.slice(0, before.end), names));
    tokens.push({ category, concept, start, end: start + words.length, text: words, quantity, year, ofOthers });
  };
  let unknownFrom = -1;
  const closeUnknown = (at: number) => {
    if (unknownFrom >= 0) add('other', '', unknownFrom, text.slice(unknownFrom, at));
    unknownFrom = -1;
  };
  const quantities = quantitiesIn(text);
  const starts = tokenStarts();
  let next = 0;
  let at = 0;
  while (at < text.length) {
    while ((quantities[next]?.start ?? text.length) < at) next++;
    const quantity = quantities[next];
    const code = text.charCodeAt(at);
    const start = starts[code] ?? 0;
    if (quantity?.start === at) {
      closeUnknown(at);
      add('quantity', quantity.unit, at, text.slice(at, quantity.end), null, next);
      at = quantity.end;
      continue;
    }
    const word = nameAt(text, at, names, start > 0 ? wordAt(text, at, start) : null, unknownFrom < 0 && mayPrecedeShortName(tokens.at(-1)));
    if (word) {
      closeUnknown(at);
      add(word.category, word.concept, at, word.text, word.year);
      at += word.text.length;
      continue;
    }
    const isBlank = code < 0x21 || (code > 0x7f && code < 0x3001 && blank.test(text.charAt(at)));
    if (isBlank) closeUnknown(at);
    else if (unknownFrom < 0) unknownFrom = at;
    at++;
  }
  closeUnknown(at);
  return tokens;
}

/** The longest word that begins here, where `start` tells what may; of equally long ones that of the vocabulary. */
function wordAt(text: string, at: number, start: number): Word | null {
  const best = start & begins.word ? vocabulary().longestAt(text, at) : null;
  const longest = best?.text.length ?? 0;
  if (start & begins.time) {
    const time = readTime(text, at);
    if (time && time.text.length > longest) return time;
  } else if (start & begins.owner) {
    const owner = readOwner(text, at);
    if (owner && owner.length > longest) return { category: 'whose', concept: 'word', text: owner, year: null };
  }
  if (start & begins.zero) {
    const zero = readZero(text, at);
    if (zero && zero.length > longest) return { category: 'negation', concept: '', text: zero, year: null };
  }
  return best;
}

/** The organ's name that begins here where it is longer than `best`, else that. */
function nameAt(text: string, at: number, names: OwnNames, best: Word | null, mayBeShort: boolean): Word | null {
  const name = names.longestAt(text, at);
  if (!name || name.text.length <= (best?.text.length ?? 0) || (name.hasNoPlace && !mayBeShort)) return best;
  return { category: 'whose', concept: 'own', text: name.text, year: null };
}

const beforeShortName: ReadonlySet<Category> = new Set(['comma', 'stop', 'colon', 'open', 'close', 'time', 'compare', 'negation']);
/** Particles: words that lead from one to the next. */
const particle = /^(?:[由对向在就经被为是共将]|代表)$/;

/** Whether the organ's name may begin behind a token without the place: behind other words it ends another organ's. */
const mayPrecedeShortName = (token: ProseToken | undefined): boolean =>
  token === undefined || beforeShortName.has(token.category) || (token.category === 'fill' && particle.test(token.text));
