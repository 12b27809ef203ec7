import { insidePairs } from '../../report/inside-pairs.ts';
import { proseWords, type WordPlace } from '../../report/search.ts';
import type { Report } from '../../report/types.ts';
import type { PhraseStandard } from '../../standard/wording.ts';
import { collect } from '../../text/collect.ts';
import type { Paragraph } from '../../text/document.ts';
import type { Span } from '../../text/span.ts';

/** A phrase that was found where its guards let it count. */
export interface PhraseMatch<T> {
  readonly phrase: T;
  readonly span: Span;
  readonly paragraph: Paragraph;
}

/**
 * Makes the search for literal phrases, each with its guards.
 * Phrases in 《》 are somebody else's words and are passed over, unless they say otherwise.
 */
export function phraseFinder<T extends PhraseStandard>(phrases: readonly T[]): (report: Report) => PhraseMatch<T>[] {
  const byWord = new Map(phrases.map((phrase) => [phrase.wrong, { phrase, guards: guardsOf(phrase) }]));
  const placesOf = proseWords([...byWord.keys()]);
  return (report) => {
    const places = placesOf(report);
    if (places.length === 0) return [];
    const isTitle = insidePairs(report, ['title']);
    return collect(places, (place) => {
      const known = byWord.get(place.word);
      if (!known || (!known.phrase.inTitles && isTitle(place.span.start)) || !passes(known.guards, place)) return [];
      return [{ phrase: known.phrase, span: place.span, paragraph: place.paragraph }];
    });
  };
}

interface Guards {
  readonly refusedBefore: RegExp | null;
  readonly refusedAfter: RegExp | null;
  readonly wantedBefore: RegExp | null;
  readonly wantedAfter: RegExp | null;
}

const endingWith = (pattern: string | undefined): RegExp | null => (pattern === undefined ? null : new RegExp(`(?:${pattern})$`));
const beginningWith = (pattern: string | undefined): RegExp | null => (pattern === undefined ? null : new RegExp(`^(?:${pattern})`));

const guardsOf = ({ notAfter, notBefore, onlyAfter, onlyBefore }: PhraseStandard): Guards => ({
  refusedBefore: endingWith(notAfter),
  refusedAfter: beginningWith(notBefore),
  wantedBefore: endingWith(onlyAfter),
  wantedAfter: beginningWith(onlyBefore),
});

/** The guards look no farther than this. */
const contextLength = 40;

/** “帐号”应为“账号”: the wrong word is quoted in order to be put right. */
const quotedBefore = /[“‘]$/;
const putRightAfter = /^[^“”]{0,6}”\s?(?:[一-龥]{0,4}[误错]|等?[一-龥]{0,2}应[当该]?[为写作]|[一-龥]{0,4}改[为成])/;

const isPutRight = (before: string, after: string): boolean => quotedBefore.test(before) && putRightAfter.test(after);

/** Whether a stretch is quoted in order to be put right. */
export const isQuotedSlip = (paragraph: Paragraph, span: Span): boolean => {
  const { text, span: whole } = paragraph;
  const [start, end] = [span.start - whole.start, span.end - whole.start];
  return isPutRight(text.slice(Math.max(0, start - 1), start), text.slice(end, end + contextLength));
};

function passes({ refusedBefore, refusedAfter, wantedBefore, wantedAfter }: Guards, { paragraph, span }: WordPlace): boolean {
  const start = span.start - paragraph.span.start;
  const end = span.end - paragraph.span.start;
  const before = paragraph.text.slice(Math.max(0, start - contextLength), start);
  const after = paragraph.text.slice(end, end + contextLength);
  if (refusedBefore?.test(before) || refusedAfter?.test(after)) return false;
  if (isPutRight(before, after)) return false;
  return (wantedBefore?.test(before) ?? true) && (wantedAfter?.test(after) ?? true);
}
