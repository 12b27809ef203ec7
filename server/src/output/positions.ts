import type { Position, Range } from 'vscode-languageserver-types';
import type { Report } from '../report/types.ts';
import { lastIndex } from '../text/last-index.ts';
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

const lineFeed = 10;
const carriageReturn = 13;

/** Reads the line breaks of a text once. */
export function createLineIndex(text: string): LineIndex {
  const starts = lineStarts(text);

  const startOf = (line: number) => starts[line] ?? text.length;
  const endOf = (line: number) => beforeBreak(text, startOf(line), startOf(line + 1));

  function positionAt(offset: number): Position {
    const inside = clamp(offset, 0, text.length);
    const line = lastAtOrBefore(starts, inside);
    return { line, character: Math.min(inside, endOf(line)) - startOf(line) };
  }

  function offsetAt({ line, character }: Position): number {
    if (line < 0) return 0;
    if (line >= starts.length) return text.length;
    return clamp(startOf(line) + character, startOf(line), endOf(line));
  }

  return {
    lineCount: starts.length,
    positionAt,
    offsetAt,
    rangeOf: ({ start, end }) => ({ start: positionAt(start), end: positionAt(end) }),
    spanOf: ({ start, end }) => {
      const [a, b] = [offsetAt(start), offsetAt(end)];
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

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit !== lineFeed && unit !== carriageReturn) continue;
    if (unit === carriageReturn && text.charCodeAt(i + 1) === lineFeed) i++;
    starts.push(i + 1);
  }
  return starts;
}

/** The end of a line without the break that closes it. */
function beforeBreak(text: string, start: number, next: number): number {
  let end = next;
  if (end > start && text.charCodeAt(end - 1) === lineFeed) end--;
  if (end > start && text.charCodeAt(end - 1) === carriageReturn) end--;
  return end;
}

function lastAtOrBefore(starts: readonly number[], offset: number): number {
  return Math.max(
    0,
    lastIndex(starts, (start) => start <= offset),
  );
}

/** Not a number counts as the lower bound. */
function clamp(value: number, low: number, high: number): number {
  return value > low ? Math.min(value, high) : low;
}
