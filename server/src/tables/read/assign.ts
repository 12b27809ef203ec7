import { cellKey } from '../../standard/cell-key.ts';
import type { ColumnStandard, RowStandard } from '../../standard/types.ts';
import { collect } from '../../text/collect.ts';
import type { Cell, CellValue } from '../model.ts';
import type { ValuePiece } from './pieces.ts';
import { withoutTrailingEmpties } from './resolve.ts';
import { partDigits } from './run-together.ts';

export interface Assignment {
  readonly cells: Cell[];
  /** How many values the row has, empty cells at its end apart. */
  readonly found: number;
}

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
  if (fitting?.length !== width || fitting.some((v) => longerThanAnyCount.test(v.value.raw))) return { cells: [], found };
  const cells = collect(columns, (column, i) => {
    const piece = fitting[i];
    return piece ? [cell(row, column, piece.value, piece.span)] : [];
  });
  return { cells, found: fitting.length };
}

/** Digits of several cells that have run together. */
const longerThanAnyCount = /\d{11}/;

function cell(row: RowStandard, column: ColumnStandard, value: CellValue, span: Cell['span']): Cell {
  const { value: number, raw, unit, note } = value;
  return { value: number, raw, unit, note, key: cellKey(row, column), row, column: column.key, span };
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
