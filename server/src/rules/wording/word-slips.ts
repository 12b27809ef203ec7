import { insidePairs } from '../../report/inside-pairs.ts';
import { proseSearch } from '../../report/search.ts';
import type { Report } from '../../report/types.ts';
import { genreWords } from '../../standard/genre-words.ts';
import { idioms } from '../../standard/idioms.ts';
import { typos } from '../../standard/wording.ts';
import { lazy } from '../../text/lazy.ts';
import { NearWordSearch } from '../../text/near-match.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { isQuotedSlip } from '../support/phrases.ts';
import { isMistakable, type Slip, slipOf } from './slips.ts';

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

const search = lazy(
  () => new NearWordSearch({ words: new Set([...genreWords, ...idioms]), mayExchange: isMistakable, free: new Set(idioms) }),
);

/** The slips in a text, in order; of those that overlap the longest word, or the first. What is part of a right word is none. */
function slipsIn(text: string): readonly Found[] {
  const { right, near } = search().find(text);
  if (near.length === 0) return [];
  const isRight = new Uint8Array(text.length);
  for (const { start, end } of right) isRight.fill(1, start, end);
  const found: Found[] = [];
  for (const one of near) {
    const slip = isRight[one.at] === 0 && !isListed(text.slice(one.start, one.end)) ? slipOf(one, text) : null;
    if (slip) found.push({ start: one.start, end: one.end, word: one.word, slip });
  }
  return withoutOverlaps(found);
}

function withoutOverlaps(found: Found[]): readonly Found[] {
  const kept: Found[] = [];
  for (const one of found.sort((a, b) => a.start - b.start)) {
    const last = kept.at(-1);
    if (!last || !overlaps(last, one)) kept.push(one);
    else if (one.word.length > last.word.length) kept[kept.length - 1] = one;
  }
  return kept;
}

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
