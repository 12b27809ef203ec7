/** A half-open range of UTF-16 offsets into the report's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A change of a text. */
export interface Edit {
  readonly span: Span;
  readonly newText: string;
  /** True where it puts in HTML, and takes out what its range holds with the tags; left out: text, and nothing but text. */
  readonly isMarkup?: true;
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** From the first to the last of the ranges, in whatever order they come; there must be at least one. */
export function coveringSpan(spans: readonly Span[]): Span {
  return { start: Math.min(...spans.map((s) => s.start)), end: Math.max(...spans.map((s) => s.end)) };
}
