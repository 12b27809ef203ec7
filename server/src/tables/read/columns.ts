import { collect } from '../../text/collect.ts';
import type { ValuePiece } from './pieces.ts';
import type { PrintedLine } from './printed-lines.ts';

/** Columns by the places of numbers on their lines: for rows whose empty cells left nothing but blanks. */

/** A line and how many columns its row has; 0 where that is not known. */
export interface ColumnLine {
  readonly line: PrintedLine | null;
  readonly width: number;
}

/** How far on its line a place is: in characters, or with characters of full width as two. */
type Measure = (line: PrintedLine, offset: number) => number;

const inCharacters: Measure = ({ row }, offset) => offset - row.span.start;
const fullWidth = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6“”]/g;
const onScreen: Measure = (line, offset) => {
  const [cell] = line.row.cells;
  const before = cell ? cell.text.slice(0, Math.max(0, offset - cell.span.start)) : '';
  return inCharacters(line, offset) + (before.match(fullWidth)?.length ?? 0);
};

/** A number is certainly in a column when it is this much nearer to it than the next column is. */
const certain = 0.3;

/** Blanks that part two columns on the average; single blanks part words at any place. */
const columnGap = 2;

function gapsOf({ words, values }: PrintedLine): number[] {
  const places = [...words.slice(-1), ...values].map(({ span }) => span);
  return places.slice(1).map((span, i) => span.start - (places[i]?.end ?? 0));
}

/** Whether the gaps on a line are those between columns: neither single blanks nor always as many. */
function isInColumns(line: PrintedLine, full: PrintedLine): boolean {
  const gaps = gapsOf(line);
  return isWide(gaps) && isWide(gapsOf(full)) && new Set([...gaps, ...gapsOf(full)]).size > 1;
}

function isWide(gaps: readonly number[]): boolean {
  return gaps.every((gap) => gap > 0) && gaps.reduce((sum, gap) => sum + gap, 0) >= gaps.length * columnGap;
}

/**
 * The values of each line with empty ones in the columns that it leaves out. A line keeps the values that it has where the full lines
 * above and below do not agree on one place for each.
 */
export function inColumns(lines: readonly ColumnLine[]): (readonly ValuePiece[] | null)[] {
  return lines.map(({ line, width }, at) => {
    if (!line || line.values.length === 0 || line.values.length >= width) return null;
    const full = collect([nearestFull(lines, at, -1, width), nearestFull(lines, at, 1, width)], (l) =>
      l && isInColumns(line, l) ? [l] : [],
    );
    const places = collect(full, (other) => [inCharacters, onScreen].map((measure) => columnsOn(line, other, measure)));
    const told = places.filter((p) => p !== null);
    const [first] = told;
    const agree = first !== undefined && told.every((p) => p.join() === first.join());
    return agree && told.length * 2 >= places.length ? withEmpties(line, first, width) : null;
  });
}

function nearestFull(lines: readonly ColumnLine[], from: number, step: 1 | -1, width: number): PrintedLine | null {
  for (let at = from + step; at >= 0 && at < lines.length; at += step) {
    const other = lines[at];
    if (other?.line && other.width === width && other.line.values.length === width) return other.line;
  }
  return null;
}

/** The column of each value, by those of a full line; null where one fits no column for certain. */
function columnsOn(line: PrintedLine, full: PrintedLine, measure: Measure): number[] | null {
  const centres = full.values.map((value) => centre(full, value, measure));
  const columns: number[] = [];
  for (const value of line.values) {
    const at = centre(line, value, measure);
    const nearest = centres.reduce((best, x, i) => (Math.abs(x - at) < Math.abs((centres[best] ?? 0) - at) ? i : best), 0);
    const here = centres[nearest] ?? 0;
    const neighbours = [centres[nearest - 1], centres[nearest + 1]].filter((x) => x !== undefined);
    const room = Math.min(...neighbours.map((x) => Math.abs(x - here)));
    if (Math.abs(at - here) > room * certain || nearest <= (columns.at(-1) ?? -1)) return null;
    columns.push(nearest);
  }
  return columns;
}

const centre = (line: PrintedLine, { span }: ValuePiece, measure: Measure): number =>
  (measure(line, span.start) + measure(line, span.end)) / 2;

function withEmpties(line: PrintedLine, columns: readonly number[], width: number): ValuePiece[] {
  const filled: ValuePiece[] = [];
  for (let column = 0; column < width; column++) {
    const value = line.values[columns.indexOf(column)];
    filled.push(value ?? emptyAt(line, columns, column));
  }
  return filled;
}

/** An empty cell in the blanks between two numbers, not touching them where there is room. */
function emptyAt(line: PrintedLine, columns: readonly number[], column: number): ValuePiece {
  const next = columns.findIndex((c) => c > column);
  const last = next < 0 ? columns.length - 1 : next - 1;
  const from = line.values[last]?.span.end ?? line.words.at(-1)?.span.end ?? line.row.span.start;
  const to = line.values[next]?.span.start ?? line.row.span.end;
  const first = (columns[last] ?? -1) + 1;
  const missing = (columns[next] ?? column + 1) - first;
  const at = from + Math.floor(((to - from) * (column - first + 1)) / (missing + 1));
  const nothing = { value: null, raw: '', unit: null, note: null };
  return { kind: 'value', value: nothing, span: { start: at, end: at }, row: line.row.id, line: line.row.line };
}

/** Whether a number is on the line below another one, and under it. */
export function isBelowOne(value: ValuePiece, line: PrintedLine | null, above: PrintedLine): boolean {
  if (!line || line.row.line !== above.row.line + 1) return false;
  return [inCharacters, onScreen].some((measure) => {
    const at = centre(line, value, measure);
    return above.values.some(({ span }) => at >= measure(above, span.start) && at <= measure(above, span.end));
  });
}
