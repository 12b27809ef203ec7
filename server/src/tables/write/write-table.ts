import type { CellKey, RowStandard, TableStandard } from '../../standard/types.ts';
import type { Layout } from '../model.ts';
import { expandSpans, type GridPiece, type GridRow, gridOf, rowsOf } from './grid.ts';

/** How a statutory table is to be written down. */
export interface TableWriting {
  readonly layout: Layout;
  /** Line break; `\n` by default. */
  readonly eol?: string;
  /** The text of a cell by its key (`received.natural`); `0` by default. */
  readonly value?: (key: CellKey) => string;
  /** pipe: bars at both ends of a row too; true by default. */
  readonly outerBars?: boolean;
  /**
   * pipe, tab: empty cells where a merged cell reaches, so that every cell is in its true column (as spreadsheets and
   * Word want it); without it a row holds its own cells only.
   */
  readonly grid?: boolean;
  /** cells: put before each cell. */
  readonly indent?: string;
  /** cells: blank lines between two cells; 1 by default. */
  readonly gap?: number;
  /** cells: blank lines between two rows; as many as `gap` by default. */
  readonly rowGap?: number;
}

/**
 * Writes a whole statutory table: every label of the form in reading order, and a value for every cell.
 * No line break at the end.
 */
export function writeTable(table: TableStandard, writing: TableWriting): string {
  const lines = writeGrid(gridOf(table), writing);
  const all = writing.layout === 'html' ? ['<table>', ...lines, '</table>'] : lines;
  return all.join(writing.eol ?? '\n');
}

/**
 * Writes one row of numbers, to be put into a draft that has the rest of the table.
 * `lead`: also the labels that open its group (the block's head in table 2, （三）不予公开 in table 3), if it opens one.
 * Returns the lines, blank ones between cells included.
 */
export function writeRow(table: TableStandard, row: RowStandard, writing: TableWriting, groupLabels = false): string[] {
  return writeGrid(rowsOf(table, row, groupLabels), writing);
}

/** Writes printed rows: the lines, blank ones between cells included. */
export function writeGrid(rows: readonly GridRow[], writing: TableWriting): string[] {
  const { layout } = writing;
  if (layout === 'cells') return cellLines(rows, writing);
  if (layout === 'html') return rows.map((row) => `<tr>${row.map((piece) => htmlCell(piece, writing)).join('')}</tr>`);
  if (layout === 'glued') return rows.map((row) => glued(row, writing));
  if (layout === 'spaced') return rows.map((row) => texts(row, writing).join(' '));
  const placed = writing.grid ? expandSpans(rows) : rows;
  return placed.map((row) => (layout === 'tab' ? texts(row, writing).join('\t') : bars(texts(row, writing), writing)));
}

function textOf(piece: GridPiece | null, writing: TableWriting): string {
  if (!piece) return '';
  return piece.cell === null ? (piece.text ?? '') : (writing.value?.(piece.cell) ?? '0');
}

function texts(row: readonly (GridPiece | null)[], writing: TableWriting): string[] {
  return row.map((piece) => textOf(piece, writing));
}

function bars(cells: readonly string[], writing: TableWriting): string {
  const line = cells.join(' | ');
  return (writing.outerBars ?? true) ? `| ${line} |` : line;
}

/** Numbers of one digit follow one another as they do in flattened drafts; longer ones would run together, so blanks part them. */
function glued(row: GridRow, writing: TableWriting): string {
  const labels = row.filter((piece) => piece.cell === null).map((piece) => textOf(piece, writing));
  const values = row.filter((piece) => piece.cell !== null).map((piece) => textOf(piece, writing));
  return labels.join('') + values.join(values.every((value) => value.length < 2) ? '' : ' ');
}

function cellLines(rows: readonly GridRow[], writing: TableWriting): string[] {
  const gap = writing.gap ?? 1;
  const rowGap = writing.rowGap ?? gap;
  const indent = writing.indent ?? '';
  const lines: string[] = [];
  for (const row of rows) {
    if (lines.length > 0) lines.push(...Array<string>(rowGap).fill(''));
    row.forEach((piece, index) => {
      if (index > 0) lines.push(...Array<string>(gap).fill(''));
      lines.push(indent + textOf(piece, writing));
    });
  }
  return lines;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function htmlCell(piece: GridPiece, writing: TableWriting): string {
  const span = (name: string, count: number) => (count > 1 ? ` ${name}="${count}"` : '');
  const text = textOf(piece, writing).replace(/[&<>]/g, (c) => entities[c] ?? c);
  return `<td${span('colspan', piece.colspan)}${span('rowspan', piece.rowspan)}>${text}</td>`;
}
