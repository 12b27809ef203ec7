import type { Position, SelectionRange } from 'vscode-languageserver-types';
import { codeSpan, documentNumbers } from '../mentions/citations.ts';
import { quantitiesOf, sentencesOf } from '../prose/draft-prose.ts';
import type { Report } from '../report/types.ts';
import { tablesOf } from '../tables/check/naming.ts';
import type { Table } from '../tables/model.ts';
import type { Line } from '../text/document.ts';
import { trimmed } from '../text/normalise.ts';
import type { Span } from '../text/span.ts';
import { cellAt } from './cells.ts';
import type { DraftSnapshot } from './draft-snapshot.ts';
import { type OutlinePart, outlineOf } from './outline.ts';

/**
 * What a selection grows to, step by step; one answer for each position. In a table: cell, row, table. In the prose: number, date,
 * 《title》 or what else stands in marks, sentence, paragraph. Then the parts of the outline from the inside out, and the document.
 */
export function selectionRanges({ report, index }: DraftSnapshot, positions: readonly Position[]): SelectionRange[] {
  return positions.map((position) => {
    let selection: SelectionRange = { range: index.rangeOf({ start: 0, end: report.text.length }) };
    for (const span of shrinking(spansAround(report, index.offsetAt(position)), report.text.length)) {
      selection = { range: index.rangeOf(span), parent: selection };
    }
    return selection;
  });
}

/** By size, the largest first; each within the one before, and smaller than it. */
function shrinking(spans: readonly Span[], length: number): Span[] {
  let outer: Span = { start: 0, end: length };
  return [...spans]
    .sort((a, b) => sizeOf(b) - sizeOf(a))
    .filter((span) => {
      const isWithin = outer.start <= span.start && span.end <= outer.end && sizeOf(span) < sizeOf(outer) && sizeOf(span) > 0;
      if (isWithin) outer = span;
      return isWithin;
    });
}

const sizeOf = ({ start, end }: Span): number => end - start;

function spansAround(report: Report, offset: number): Span[] {
  const table = tablesOf(report).find(({ span }) => isIn(offset, span));
  return [...(table ? tableSpans(report, table, offset) : proseSpans(report, offset)), ...partsAround(outlineOf(report), offset)];
}

function tableSpans(report: Report, { labels, rows, span }: Table, offset: number): Span[] {
  const lines = report.lines.map((line) => ({ span: wordsOf(line) }));
  const cell = cellAt(report, offset)?.cell;
  return [span, ...at(lines, offset), ...at(rows, offset), ...at(labels, offset), ...(cell ? [cell.span] : [])];
}

function proseSpans(report: Report, offset: number): Span[] {
  const [paragraph] = at(report.paragraphs, offset);
  if (!paragraph) return [];
  const numbers = documentNumbers(report).map((number) => ({ span: codeSpan(number) }));
  const pairs = report.pairs.map(({ span }) => span).filter((pair) => isIn(offset, pair) && pair.end <= paragraph.end);
  const insides = pairs.map(({ start, end }) => ({ start: start + 1, end: end - 1 })).filter((inside) => isIn(offset, inside));
  const quantity = quantitiesOf(report)
    .filter(({ span }) => isIn(offset, span))
    .at(-1);
  return [
    paragraph,
    ...at(sentencesOf(report), offset),
    ...pairs,
    ...insides,
    ...(report.period ? at([report.period], offset) : []),
    ...at(report.dates, offset),
    ...at(numbers, offset),
    ...(quantity ? [quantity.span, ...at([{ span: quantity.numberSpan }], offset)] : []),
  ];
}

/** The parts of the outline that an offset stands in, and the names of those it stands in the name of. */
function partsAround(parts: readonly OutlinePart[], offset: number): Span[] {
  return parts
    .filter((part) => isIn(offset, part))
    .flatMap((part) => [part, ...at([{ span: part.nameSpan }], offset), ...partsAround(part.children, offset)]);
}

/** Of things side by side the one at an offset; where two meet, the one that begins there. */
function at(things: readonly { readonly span: Span }[], offset: number): Span[] {
  let found: Span | null = null;
  for (const { span } of things) if (isIn(offset, span) && (!found || span.start > found.start)) found = span;
  return found ? [found] : [];
}

const isIn = (offset: number, { start, end }: Span): boolean => start <= offset && offset <= end;

function wordsOf({ text, start }: Line): Span {
  const words = trimmed(text);
  return { start: start + words.start, end: start + words.end };
}
