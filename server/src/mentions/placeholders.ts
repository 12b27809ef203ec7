import type { Report } from '../report/types.ts';
import { placeholder } from '../standard/phrases.ts';
import { lastIndex } from '../text/last-index.ts';
import { allMatches } from '../text/matches.ts';
import { once } from '../text/once.ts';
import type { Span } from '../text/span.ts';

/** How a placeholder begins that this tool has put in. */
export const ownOpening = placeholder('').slice(0, -1);

/** A whole one, as a pattern. */
export const ownPlaceholder = `${ownOpening}[^】]{0,80}】`;

const pattern = new RegExp(ownPlaceholder, 'g');

/** The spans of this tool's placeholders, in order. */
const placeholders: (report: Report) => readonly Span[] = once(({ text }) =>
  allMatches(text, pattern).map((match) => ({ start: match.index, end: match.index + match[0].length })),
);

/** Tests whether a range is in a placeholder of this tool: words that no author wrote. */
export function insidePlaceholders(report: Report): (span: Span) => boolean {
  const spans = placeholders(report);
  return ({ start, end }) => {
    const candidate = spans[lastIndex(spans, (span) => span.end < end) + 1];
    return candidate !== undefined && candidate.start <= start;
  };
}
