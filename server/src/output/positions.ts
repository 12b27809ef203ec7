import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Position, Range } from 'vscode-languageserver-types';
import type { Report } from '../report/types.ts';
import type { Span } from '../text/span.ts';

/**
 * Between offsets of a text and LSP positions: zero-based lines that end in \n, \r\n or \r, characters in UTF-16 units.
 * Anything outside the text is moved to its nearest place inside; a place after a line break's first unit moves before it.
 */
export interface LineIndex {
  /** At least 1. */
  readonly lineCount: number;
  positionAt(offset: number): Position;
  offsetAt(position: Position): number;
  rangeOf(span: Span): Range;
  /** The ends of the range are put in order. */
  spanOf(range: Range): Span;
}

/** Reads the line breaks of a text once. */
export function createLineIndex(text: string): LineIndex {
  const document = TextDocument.create('', '', 0, text);
  const positionAt = (offset: number) => document.positionAt(offset);
  // What is no number counts as 0.
  const offsetAt = ({ line, character }: Position) => document.offsetAt({ line: line || 0, character: character || 0 });
  return {
    lineCount: document.lineCount,
    positionAt,
    offsetAt,
    rangeOf: ({ start, end }) => ({ start: positionAt(start), end: positionAt(end) }),
    spanOf: (range) => {
      const [a, b] = [offsetAt(range.start), offsetAt(range.end)];
      return { start: Math.min(a, b), end: Math.max(a, b) };
    },
  };
}

/** Between offsets of a report's text and positions in the document that it was read from. */
export function createReportIndex({ source }: Report): LineIndex {
  const index = createLineIndex(source.text);
  if (source.isVerbatim) return index;
  return {
    lineCount: index.lineCount,
    positionAt: (offset) => index.positionAt(source.spanOf({ start: offset, end: offset }).start),
    offsetAt: (position) => source.offsetOf(index.offsetAt(position)),
    rangeOf: (span) => index.rangeOf(source.spanOf(span)),
    spanOf: (range) => {
      const { start, end } = index.spanOf(range);
      return { start: source.offsetOf(start), end: source.offsetOf(end) };
    },
  };
}
