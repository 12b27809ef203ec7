import type { ColumnStandard, RowStandard } from '../../standard/types.ts';
import { collect } from '../collect.ts';
import type { Cell, CellValue } from '../types.ts';
import type { ValuePiece } from './pieces.ts';
import { withoutTrailingEmpties } from './resolve.ts';
import { readCellValue } from './values.ts';

export interface Assignment {
  readonly cells: Cell[];
  /** How many values the row has, empty cells at its end apart. */
  readonly found: number;
}

/** No more digits than this are parted; no row of real counts is longer. */
const longestDigits = 24;

/**
 * Gives a row's values to its columns. Where there are more or fewer values than columns and nothing shows
 * which one is missing, no cell gets a value: better none than a wrong one.
 * `labelEnd`: where the values of a row without any would begin.
 */
export function assign(row: RowStandard, values: readonly ValuePiece[], labelEnd: number, absent: ReadonlySet<string>): Assignment {
  const columns = row.columns.filter((c) => !absent.has(c.key));
  const width = columns.length;
  const kept = withoutLeadingEmpties(withoutTrailingEmpties(withoutRepeats(values, width), width), width);
  if (kept.every((v) => v.value.raw === '')) return { cells: emptyCells(row, columns, kept, labelEnd), found: 0 };
  const found = kept.length;
  const fitting = found === width ? kept : partDigits(kept, row, width, labelEnd);
  if (fitting?.length !== width) return { cells: [], found };
  const cells = collect(columns, (column, i) => {
    const piece = fitting[i];
    return piece ? [cell(row, column, piece.value, piece.span)] : [];
  });
  return { cells, found: fitting.length };
}

function cell(row: RowStandard, column: ColumnStandard, value: CellValue, span: Cell['span']): Cell {
  const { value: number, raw, unit, note } = value;
  return { value: number, raw, unit, note, key: cellKey(row, column), row, column: column.key, span };
}

/** `received.natural`; in table 4 the column's key says all. */
function cellKey(row: RowStandard, column: ColumnStandard): string {
  return row.key === '' ? column.key : `${row.key}.${column.key}`;
}

const nothing: CellValue = { value: null, raw: '', unit: null, note: null };

function emptyCells(row: RowStandard, columns: readonly ColumnStandard[], pieces: readonly ValuePiece[], at: number): Cell[] {
  return columns.map((column, i) => cell(row, column, nothing, pieces[i]?.span ?? { start: at, end: at }));
}

/** Rows of so few values have them in cells that are merged in the form; some programs write the last one out in each. */
const mostMerged = 2;

function withoutRepeats(values: readonly ValuePiece[], width: number): readonly ValuePiece[] {
  const [last, ...repeats] = width > mostMerged ? [] : values.slice(width - 1);
  const isWrittenOut = last && repeats.every((v) => v.row === last.row && v.value.raw === last.value.raw);
  return isWrittenOut ? values.slice(0, width) : values;
}

function withoutLeadingEmpties(values: readonly ValuePiece[], width: number): readonly ValuePiece[] {
  let from = 0;
  while (values.length - from > width && values[from]?.value.raw === '') from++;
  return values.slice(from);
}

/**
 * Numbers that have run together (规章000): parted where there is only one way, without leading zeros,
 * or only one in which the last number is the sum of the others. A number that stands apart from its label is one number.
 */
function partDigits(values: readonly ValuePiece[], row: RowStandard, width: number, labelEnd: number): ValuePiece[] | null {
  const [piece] = values;
  if (values.length !== 1 || !piece || piece.value.note !== null) return null;
  const digits = piece.value.raw;
  if (row.label && piece.span.start > labelEnd && !/^0\d/.test(digits)) return null;
  if (!/^\d+$/.test(digits) || digits.length < width || digits.length > longestDigits) return null;
  const ways = partings(digits, width);
  const [only] = ways.length === 1 ? ways : ways.filter((w) => isSummed(w, row));
  const fits = only && (ways.length === 1 || ways.filter((w) => isSummed(w, row)).length === 1);
  if (!fits) return null;
  let at = piece.span.start;
  return only.map((text) => {
    const span = { start: at, end: at + text.length };
    at = span.end;
    return { ...piece, value: readCellValue(text) ?? nothing, span };
  });
}

/** Every way to part the digits into `count` numbers; gives up beyond a few thousand. */
function partings(digits: string, count: number): string[][] {
  const found: string[][] = [];
  const walk = (at: number, parts: string[]) => {
    if (found.length > 4000) return;
    const left = count - parts.length;
    if (left === 0) {
      if (at === digits.length) found.push(parts);
      return;
    }
    const most = digits[at] === '0' ? 1 : digits.length - at - (left - 1);
    for (let length = 1; length <= most; length++) walk(at + length, [...parts, digits.slice(at, at + length)]);
  };
  walk(0, []);
  return found;
}

function isSummed(parts: readonly string[], row: RowStandard): boolean {
  if (row.columns.at(-1)?.key !== 'total') return false;
  const numbers = parts.map(Number);
  const total = numbers.at(-1) ?? 0;
  return numbers.slice(0, -1).reduce((a, b) => a + b, 0) === total;
}
