import { collect } from '../../text/collect.ts';
import { lastIndex } from '../../text/last-index.ts';
import type { Span } from '../../text/span.ts';
import type { ResolvedRow } from './groups.ts';
import type { ValuePiece } from './pieces.ts';
import type { Region } from './regions.ts';

/** A cell with something in it, and its distance from the top of the table, in lines and in bars. */
interface Mark {
  readonly start: number;
  readonly end: number;
  readonly distance: Readonly<Record<Measure, number>>;
}

type Measure = 'lines' | 'bars';

/** How a table may leave cells empty: cells come at this distance, be they filled or empty. */
interface Habit {
  readonly measure: Measure;
  readonly step: number;
}

/** The cells of one row among the marks: from what is before its first value to what is behind its last. */
interface MarkedRow {
  readonly row: ResolvedRow;
  readonly width: number;
  readonly marks: readonly Mark[];
}

/** How many cells a row has empty: before its values, after each but the last, and behind them all what there is room for. */
interface Emptiness {
  readonly offset: number;
  readonly between: readonly number[];
  /** Null at the end of the draft. */
  readonly room: number | null;
}

/**
 * Puts the empty cells into the rows of a table with one cell a line, where they show only as wider gaps between the others.
 * Gaps are measured in the way by which most rows get all their cells, and none too many.
 * A row that it does not explain stays as it is.
 */
export function withEmptyCells(resolved: readonly ResolvedRow[], region: Region): readonly ResolvedRow[] {
  const isShort = ({ standard, group }: ResolvedRow) => group.values.length < standard.columns.length;
  if (!resolved.some(isShort)) return resolved;
  const marks = marksOf(region);
  const rows = collect(resolved, (row) => markedRow(row, marks) ?? []);
  const explained = collect(habitsOf(marks), (habit) => explain(rows, habit) ?? []);
  const [best] = explained.sort((a, b) => b.score - a.score);
  if (!best) return resolved;
  const places = placesOf(region, best.habit);
  return resolved.map((row) => {
    const found = best.found.get(row);
    return found ? { ...row, group: { ...row.group, values: filled(found, places) } } : row;
  });
}

function marksOf({ rows, lineBelow }: Region): Mark[] {
  const marks: Mark[] = [];
  let bars = 0;
  for (const row of rows) {
    for (const cell of row.cells) {
      if (cell.text !== '') marks.push({ ...cell.span, distance: { lines: row.line, bars: bars + (cell.bars ?? 0) } });
    }
    bars += row.bars ?? 0;
  }
  const end = rows.at(-1)?.span.end ?? 0;
  marks.push({ start: end + 1, end: end + 1, distance: { lines: lineBelow ?? Number.NaN, bars } });
  return marks;
}

function markedRow(row: ResolvedRow, marks: readonly Mark[]): MarkedRow | null {
  const own = row.group.values.map((value) => markAt(marks, value.span.start));
  const first = own[0] ?? (row.words ? markAt(marks, row.words.span.end - 1) + 1 : -1);
  const last = own.at(-1) ?? first - 1;
  const around = [marks[first - 1], ...own.map((i) => marks[i]), marks[last + 1]];
  const known = around.filter((mark) => mark !== undefined);
  return known.length === around.length ? { row, width: row.standard.columns.length, marks: known } : null;
}

function markAt(marks: readonly Mark[], offset: number): number {
  return Math.max(
    0,
    lastIndex(marks, ({ start }) => start <= offset),
  );
}

/** So many distances are tried as the usual one between two cells. */
const triedSteps = 2;

function habitsOf(marks: readonly Mark[]): Habit[] {
  return collect(['bars', 'lines'] as const, (measure) => {
    const counts = new Map<number, number>();
    for (const [i, mark] of marks.entries()) {
      const distance = mark.distance[measure] - (marks[i - 1]?.distance[measure] ?? Number.NaN);
      if (distance > 0) counts.set(distance, (counts.get(distance) ?? 0) + 1);
    }
    const steps = [...counts.entries()].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, triedSteps);
    return steps.map(([step]) => ({ measure, step }));
  });
}

interface Explanation {
  readonly score: number;
  /** The rows that it fills. */
  readonly found: ReadonlyMap<ResolvedRow, MeasuredRow & { readonly emptiness: Emptiness }>;
  readonly habit: Habit;
}

/** Null where it explains fewer of the rows than it contradicts. */
function explain(rows: readonly MarkedRow[], habit: Habit): Explanation | null {
  const measured = collect(rows, (row) => ({ row, emptiness: measure(row, habit) }));
  const padding = usualPadding(measured);
  const found = new Map<ResolvedRow, MeasuredRow & { emptiness: Emptiness }>();
  let score = 0;
  for (const { row, emptiness } of measured) {
    const count = row.row.group.values.length;
    const fits = emptiness !== null && isFull(row, emptiness, padding);
    if (count >= row.width) score -= fits ? 0 : 0.5;
    else if (!fits) score -= 1;
    else {
      score += 1;
      found.set(row.row, { row, emptiness });
    }
  }
  return score > 0 && found.size > 0 ? { score, found, habit } : null;
}

interface MeasuredRow {
  readonly row: MarkedRow;
  readonly emptiness: Emptiness | null;
}

function measure({ row, width, marks }: MarkedRow, habit: Habit): Emptiness | null {
  const gaps = marks.slice(1).map((mark, i) => emptyBetween(marks[i], mark, habit));
  const inner = collect(gaps.slice(0, -1), (gap) => gap ?? []);
  const last = gaps.at(-1);
  if (inner.length < gaps.length - 1) return null;
  const [offset = 0, ...between] = inner;
  const found = { offset, between, room: last ?? null };
  return row.words ? found : withoutLabel(found, width - between.reduce((sum, n) => sum + n, row.group.values.length));
}

/** A row without a label begins where the row above ends: the same separator is before it and behind it. */
function withoutLabel({ offset, between, room }: Emptiness, lacking: number): Emptiness | null {
  if (lacking === 0) return { offset: 0, between, room };
  if (room === null) return null;
  const padding = (offset + room - lacking) / 2;
  const isSame = Number.isInteger(padding) && padding >= 0 && padding <= Math.min(offset, room);
  return isSame ? { offset: offset - padding, between, room: room - padding } : null;
}

/** How many empty cells there are between two others; null where it is no whole number. */
function emptyBetween(above: Mark | undefined, below: Mark, { measure, step }: Habit): number | null {
  const distance = below.distance[measure] - (above?.distance[measure] ?? 0);
  return distance > 0 && distance % step === 0 ? distance / step - 1 : null;
}

const cellsOf = ({ row }: MarkedRow, { offset, between }: Emptiness): number =>
  between.reduce((sum, n) => sum + n, offset) + row.group.values.length;

/** The separator of two rows besides their cells, measured on rows that need no empty cells at their end. */
function usualPadding(rows: readonly MeasuredRow[]): number {
  const counts = new Map<number, number>();
  for (const { row, emptiness } of rows) {
    if (emptiness?.room == null) continue;
    const isBlank = row.row.group.values.length === 0;
    const padding = emptiness.room - (isBlank ? row.width : 0);
    if (padding >= 0 && (isBlank || cellsOf(row, emptiness) === row.width)) counts.set(padding, (counts.get(padding) ?? 0) + 1);
  }
  return [...counts.entries()].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** Whether a row has its cells, the filled and the empty ones, and none too many. */
function isFull(row: MarkedRow, emptiness: Emptiness, padding: number): boolean {
  const lacking = row.width - cellsOf(row, emptiness);
  return lacking === 0 || (lacking > 0 && emptiness.room !== null && emptiness.room - padding === lacking);
}

const nothing: ValuePiece['value'] = { value: null, raw: '', unit: null, note: null };

type FoundRow = MeasuredRow & { readonly emptiness: Emptiness };

function filled({ row, emptiness: { offset, between } }: FoundRow, places: Places): ValuePiece[] {
  const { values } = row.row.group;
  const before = [offset, ...between];
  const cells = collect(values, (value, i) => [...emptyPieces(before[i] ?? 0, row.marks[i], value, places), value]);
  return [...cells, ...emptyPieces(row.width - cells.length, row.marks[values.length], values.at(-1), places)];
}

/** Where the empty cells behind a cell are, as far as they have a place in the text. */
type Places = (behind: Mark, count: number) => readonly Span[];

function placesOf({ rows, blankLines }: Region, { measure, step }: Habit): Places {
  if (measure === 'lines') {
    const starts = new Map(blankLines.map(({ line, start }) => [line, { start, end: start }]));
    return (behind, count) => collect(Array.from({ length: count }), (_, i) => starts.get(behind.distance.lines + step * (i + 1)) ?? []);
  }
  const empty = collect(rows, ({ cells }) => collect(cells, ({ text, span }) => (text === '' ? span : [])));
  return (behind, count) => {
    const first = empty.findIndex(({ start }) => start >= behind.end);
    return first < 0 ? [] : empty.slice(first, first + count);
  };
}

/** Empty cells without a place are put at the end of the cell before. */
function emptyPieces(count: number, behind: Mark | undefined, beside: ValuePiece | undefined, placesBehind: Places): ValuePiece[] {
  if (!behind || count === 0) return [];
  const places = placesBehind(behind, count);
  const at = { start: behind.end, end: behind.end };
  const { row, line } = beside ?? { row: 0, line: 0 };
  return Array.from({ length: count }, (_, i) => ({
    kind: 'value',
    value: nothing,
    span: (places.length === count && places[i]) || at,
    row,
    line,
  }));
}
