import type { Paragraph, Report, Span } from '../../../report/types.ts';
import type { PhraseStandard } from '../../../standard/wording.ts';
import { insidePairs, matchProse, type ProseMatch } from '../../text.ts';

/** A phrase that was found where its guards let it count. */
export interface PhraseMatch<T> {
  readonly phrase: T;
  readonly span: Span;
  readonly paragraph: Paragraph;
}

/**
 * Makes the search for literal phrases: all of them in one pass over the prose, each with its guards.
 * Phrases in 《》 are somebody else's words and are passed over, unless they say otherwise.
 */
export function phraseFinder<T extends PhraseStandard>(phrases: readonly T[]): (report: Report) => PhraseMatch<T>[] {
  const byWord = new Map(phrases.map((phrase) => [phrase.wrong, { phrase, guards: guardsOf(phrase) }]));
  const longestFirst = phrases.map(({ wrong }) => wrong).sort((a, b) => b.length - a.length);
  const any = new RegExp(longestFirst.join('|'), 'g');
  return (report) => {
    const matches = [...matchProse(report, any)];
    if (matches.length === 0) return [];
    const isTitle = insidePairs(report, ['title']);
    return matches.flatMap((match) => {
      const known = byWord.get(match.match[0]);
      if (!known || (!known.phrase.inTitles && isTitle(match.span.start)) || !passes(known.guards, match)) return [];
      return [{ phrase: known.phrase, span: match.span, paragraph: match.paragraph }];
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

function passes({ refusedBefore, refusedAfter, wantedBefore, wantedAfter }: Guards, { paragraph, span }: ProseMatch): boolean {
  const start = span.start - paragraph.span.start;
  const end = span.end - paragraph.span.start;
  const before = paragraph.text.slice(Math.max(0, start - contextLength), start);
  const after = paragraph.text.slice(end, end + contextLength);
  if (refusedBefore?.test(before) || refusedAfter?.test(after)) return false;
  return (wantedBefore?.test(before) ?? true) && (wantedAfter?.test(after) ?? true);
}
