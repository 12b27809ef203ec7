import stringWidth from 'fast-string-width';
import type { TableStandard } from '../../standard/types.ts';
import { expandSpans, type GridPiece, type GridRow } from './grid.ts';

/** Rows of a table as lines between bars, the bars of all lines one below the other. */

/** A cell that takes up the columns from `from` up to `to`, not included. */
export interface PlacedCell {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** ` | ` between two cells. */
const barWidth = 3;

/**
 * The lines of rows whose cells are in columns; the cells of a row follow one another without a gap, from column 0 on.
 * Full-width characters count as two.
 */
export function alignedLines(rows: readonly (readonly PlacedCell[])[]): string[] {
  const widths = columnWidths(rows);
  return rows.map((row) => `| ${row.map((cell) => padded(cell.text, room(widths, cell))).join(' | ')} |`);
}

/** Each column is as wide as its widest cell; a cell over several columns that needs more room widens the last of them. */
function columnWidths(rows: readonly (readonly PlacedCell[])[]): number[] {
  const widths: number[] = [];
  const cells = rows.flat().sort((a, b) => a.to - a.from - (b.to - b.from));
  for (const cell of cells) {
    const last = cell.to - 1;
    const lacking = stringWidth(cell.text) - room(widths, cell);
    if (lacking > 0) widths[last] = (widths[last] ?? 0) + lacking;
  }
  return widths;
}

function room(widths: readonly number[], { from, to }: PlacedCell): number {
  let sum = barWidth * (to - from - 1);
  for (let column = from; column < to; column++) sum += widths[column] ?? 0;
  return sum;
}

const padded = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - stringWidth(text)));

/**
 * The cells of a printed table in their columns, all columns of labels being one: labels side by side share it.
 * Where a merged cell reaches down, the rows below have an empty cell.
 */
export function layoutGrid(
  { labelColumns: labels }: Pick<TableStandard, 'labelColumns'>,
  rows: readonly GridRow[],
  textOf: (piece: GridPiece) => string,
): PlacedCell[][] {
  const columnOf = (column: number) => (labels === 0 ? column : Math.max(0, column - labels + 1));
  return expandSpans(rows).map((line) => {
    const cells: PlacedCell[] = [];
    for (let at = 0; at < line.length; ) {
      const piece = line[at] ?? null;
      const next = at + (piece?.colspan ?? 1);
      const cell = { text: piece ? textOf(piece) : '', from: columnOf(at), to: columnOf(next - 1) + 1 };
      const last = cells.at(-1);
      if (last?.to === 1 && cell.to === 1 && labels > 0) cells[cells.length - 1] = { ...last, text: sideBySide(last.text, cell.text) };
      else cells.push(cell);
      at = next;
    }
    return cells;
  });
}

const sideBySide = (a: string, b: string): string => (a && b ? `${a} | ${b}` : a || b);
