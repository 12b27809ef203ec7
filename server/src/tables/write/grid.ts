import { cellKey } from '../../standard/cell-key.ts';
import type { CellKey, HeadGrid, Label, RowStandard, TableStandard } from '../../standard/types.ts';
import { collect } from '../../text/collect.ts';

/** The statutory tables as they are printed: rows of pieces with the columns and lines that each piece takes up. */

export interface GridPiece {
  /** What is printed; null for a number, which `cell` names. */
  readonly text: string | null;
  /** `received.natural`; null for a label. */
  readonly cell: CellKey | null;
  readonly colspan: number;
  readonly rowspan: number;
}

export type GridRow = readonly GridPiece[];

const label = (text: string, colspan = 1, rowspan = 1): GridPiece => ({ text, cell: null, colspan, rowspan });

/** How many columns of numbers the rows of a table take up. */
const widthOf = ({ rows }: TableStandard): number => Math.max(...rows.map((row) => row.columns.length));

/** The last number takes up what is left to the right edge. */
function valuesOf(row: RowStandard, width: number): GridPiece[] {
  const last = row.columns.length - 1;
  return row.columns.map((column, index) => ({
    text: null,
    cell: cellKey(row, column),
    colspan: index === last ? width - last : 1,
    rowspan: 1,
  }));
}

/** Lines of a head, as wide as the table. */
function linesOf(table: TableStandard, head: HeadGrid): GridRow[] {
  const width = table.labelColumns + widthOf(table);
  return head.map((line) => {
    const taken = line.reduce((sum, { colspan }) => sum + (colspan === 'rest' ? 0 : colspan), 0);
    return line.map((word) => label(word.label.text, word.colspan === 'rest' ? width - taken : word.colspan, word.rowspan));
  });
}

/** The head of the block that a row opens, if it has one of its own. */
const blockHead = (table: TableStandard, { head }: RowStandard): GridRow[] => (head === table.head ? [] : linesOf(table, head));

/** How many rows the name of a group is beside. */
const rowsBeside = ({ rows }: TableStandard, group: Label): number => rows.filter(({ groups }) => groups.includes(group)).length;

/** The names of the groups that a row opens, its own label, and its numbers. */
function lineOf(table: TableStandard, row: RowStandard, opensGroup: boolean): GridRow {
  const groups = opensGroup ? row.groupLabels.filter((name) => row.groups.includes(name)) : [];
  const names = groups.map((name) => label(name.text, 1, rowsBeside(table, name)));
  const own = table.labelColumns > 0 ? [label(row.label?.text ?? '', table.labelColumns - row.groups.length)] : [];
  return [...names, ...own, ...valuesOf(row, widthOf(table))];
}

/**
 * One row of numbers as printed. With `opensGroup`, also the labels that open its block or group: the lines of a block's head, the
 * cells to its left.
 */
export function rowsOf(table: TableStandard, row: RowStandard, opensGroup: boolean): GridRow[] {
  return [...(opensGroup ? blockHead(table, row) : []), lineOf(table, row, opensGroup)];
}

/** The whole table, line by line. */
export function gridOf(table: TableStandard): GridRow[] {
  return [...linesOf(table, table.head), ...collect(table.rows, (row) => rowsOf(table, row, true))];
}

/**
 * The same rows with an empty piece (`null`) wherever a piece of the row before, or to the left, reaches:
 * every piece is then in its true column.
 */
export function expandSpans(rows: readonly GridRow[]): (GridPiece | null)[][] {
  const reaching: number[] = [];
  return rows.map((row) => {
    const line: (GridPiece | null)[] = [];
    const skip = () => {
      while ((reaching[line.length] ?? 0) > 0) {
        reaching[line.length] = (reaching[line.length] ?? 0) - 1;
        line.push(null);
      }
    };
    for (const piece of row) {
      skip();
      for (let i = 0; i < piece.colspan; i++) {
        reaching[line.length] = piece.rowspan - 1;
        line.push(i === 0 ? piece : null);
      }
    }
    skip();
    return line;
  });
}
