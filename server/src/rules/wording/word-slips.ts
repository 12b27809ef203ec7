import { insidePairs } from '../../report/inside-pairs.ts';
import { proseSearch } from '../../report/search.ts';
import type { Report } from '../../report/types.ts';
import { genreWords } from '../../standard/genre-words.ts';
import { type Slip, slipOf } from '../../standard/slips.ts';
import { typos } from '../../standard/wording.ts';
import { NearWordSearch } from '../../text/near-match.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { isQuotedSlip } from '../support/phrases.ts';

/** A word of the genre that is written with a slip. */
export interface WordSlip {
  readonly word: string;
  readonly slip: Slip;
  readonly span: Span;
}

interface Found extends Span {
  readonly word: string;
  readonly slip: Slip;
}

/** Spellings in the dictionary have guards of their own. */
const isListed = (written: string): boolean => typos.some(({ wrong }) => written.includes(wrong));

const search = new NearWordSearch(genreWords);

/** The slips in a text, in order; of those at one character that of the longest word. What is part of a right word is none. */
function slipsIn(text: string): readonly Found[] {
  const { right, near } = search.find(text);
  const byPlace = new Map<number, Found>();
  for (const one of near) {
    if (right.some(({ start, end }) => start <= one.at && one.at < end)) continue;
    const known = byPlace.get(one.at);
    if (known && known.word.length >= one.word.length) continue;
    const slip = slipOf(one, text);
    if (slip && !isListed(text.slice(one.start, one.end))) byPlace.set(one.at, { start: one.start, end: one.end, word: one.word, slip });
  }
  const found = [...byPlace.values()];
  return found
    .filter((one) => !found.some((other) => other !== one && overlaps(one, other) && isRather(other, one)))
    .sort((a, b) => a.start - b.start);
}

/** Of two that overlap the longer one counts, or the earlier one. */
const isRather = (one: Found, other: Found): boolean =>
  one.word.length > other.word.length || (one.word.length === other.word.length && one.start < other.start);

const placesOf = proseSearch(slipsIn);

/** The slips in the prose of a report, but for titles of documents, which are others' words, and what is quoted to be put right. */
export function wordSlips(report: Report): readonly WordSlip[] {
  const places = placesOf(report);
  if (places.length === 0) return [];
  const isTitle = insidePairs(report, ['title']);
  return places
    .filter(({ paragraph, span }) => !isTitle(span.start) && !isQuotedSlip(paragraph, span))
    .map(({ found: { word, slip }, span }) => ({ word, slip, span }));
}
