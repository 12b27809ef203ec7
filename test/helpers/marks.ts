import type { Span } from '../../server/src/text/span.ts';

/** A text in which ranges were marked as ⟦…⟧: without the marks, and the ranges in it. */
export interface Marked {
  readonly text: string;
  readonly spans: readonly Span[];
}

/** Takes the marks out of a text. Marks do not nest. */
export function readMarks(marked: string): Marked {
  const spans: Span[] = [];
  let text = '';
  let start = -1;
  for (const part of marked.split(/([⟦⟧])/)) {
    if (part === '⟦') start = text.length;
    else if (part === '⟧') spans.push({ start, end: text.length });
    else text += part;
  }
  return { text, spans };
}

/** Puts marks around the ranges, for readable comparisons. */
export function mark(text: string, spans: readonly Span[]): string {
  const sorted = [...spans].sort((a, b) => b.start - a.start);
  return sorted.reduce((done, { start, end }) => `${done.slice(0, start)}⟦${done.slice(start, end)}⟧${done.slice(end)}`, text);
}
