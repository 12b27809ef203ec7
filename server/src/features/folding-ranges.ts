import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver-types';
import type { Report } from '../report/types.ts';
import type { DraftSnapshot } from './draft-snapshot.ts';
import { type OutlinePart, outlineOf } from './outline.ts';

/** Whole lines, both included. */
interface Fold {
  readonly startLine: number;
  readonly endLine: number;
  /** How many folds it lies in. */
  readonly depth: number;
}

/**
 * What may be folded: each heading with what stands under it, each table, and a long preamble.
 * Whole lines only. `limit`: the most that the editor wants; the innermost are left out first.
 */
export function foldingRanges(reading: DraftSnapshot, limit = Number.POSITIVE_INFINITY): FoldingRange[] {
  const parts = outlineOf(reading.report);
  const folds = [...preambleFold(reading, parts[0]), ...foldsOf(reading, parts, reading.index.lineCount - 1, 0)];
  const kept = folds.length > limit ? [...folds].sort((a, b) => a.depth - b.depth).slice(0, limit) : folds;
  return kept
    .sort((a, b) => a.startLine - b.startLine)
    .map(({ startLine, endLine }) => ({ startLine, endLine, kind: FoldingRangeKind.Region }));
}

/** In a web page a line may hold the end of one part and the beginning of the next: it belongs to the next one's fold. */
function foldsOf(reading: DraftSnapshot, parts: readonly OutlinePart[], lastLine: number, depth: number): Fold[] {
  const { index, report } = reading;
  const lineOf = (offset: number) => index.positionAt(offset).line;
  return parts.flatMap((part, at) => {
    const next = parts[at + 1];
    const startLine = lineOf(part.start);
    const endLine = Math.min(lineOf(part.end), lastLine, next ? lineOf(next.start) - 1 : lastLine);
    const isFold = endLine > startLine && (part.kind !== 'title' || isLong(report));
    const inner = foldsOf(reading, part.children, endLine, depth + 1).filter((fold) => !isFold || fold.startLine > startLine);
    return isFold ? [{ startLine, endLine, depth }, ...inner] : inner;
  });
}

/** In characters; a shorter preamble is read at a glance. */
const longPreamble = 150;

/** The preamble of a draft without a title, under its first paragraph. */
function preambleFold({ report, index }: DraftSnapshot, first: OutlinePart | undefined): Fold[] {
  const [from, to] = [report.preamble[0], report.preamble.at(-1)];
  if (report.title || !from || !to || !isLong(report) || (first && first.start < to.span.end)) return [];
  const [startLine, endLine] = [index.positionAt(from.span.start).line, index.positionAt(to.span.end).line];
  const isApart = endLine > startLine && (!first || index.positionAt(first.start).line > endLine);
  return isApart ? [{ startLine, endLine, depth: 0 }] : [];
}

function isLong({ preamble }: Report): boolean {
  return preamble.reduce((length, { text }) => length + text.length, 0) >= longPreamble;
}
