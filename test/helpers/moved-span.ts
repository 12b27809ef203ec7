import type { Edit, Span } from '../../server/src/text/span.ts';

/** Where a range stands after the edits, which are in order; one that holds an edit, or that an edit touches at its end, takes it in. */
export function movedSpan({ start, end }: Span, edits: readonly Edit[]): Span {
  let from = start;
  let to = end;
  for (const { span, newText } of edits) {
    const change = newText.length - (span.end - span.start);
    if (span.end <= start && span.start < start) from += change;
    if (span.start <= end) to += change;
  }
  return { start: Math.min(from, to), end: Math.max(from, to) };
}
