import type { Report } from '../report/types.ts';
import type { Cell, Table } from '../tables/model.ts';
import { wholeTable } from '../tables/write/whole-table.ts';
import type { Edit } from '../text/span.ts';
import { cellEdits, hasOwnPlace, withNumber } from './cell-edits.ts';
import type { CellPlace } from './cells.ts';
import { type TotalsQuestion, tableTotals } from './totals.ts';

/** Asks the server to fill totals: the document's URI, and the table's id or a position in it; left out: all tables. */
export const fillTotalsCommand = 'nianbao.fillTotals';

/** The edits that make every total of a table the sum of its parts; see `totalsOf` for those that cannot be told. */
export function fillTotals(report: Report, table: Table): Edit[] {
  return editsFor(report, table, {});
}

/**
 * The edits that put 0 into the empty cells of a table that hold counts, and the sums into its empty totals.
 * 增/减 and amounts stay empty: whether there was none is not to be seen from the table. Totals that are filled stay.
 */
export function fillZeros(report: Report, table: Table): Edit[] {
  return editsFor(report, table, { zeros: true });
}

/** The edits that make the totals that a cell goes into follow its number; the cell itself stays. */
export function recomputeTotals(report: Report, { table, cell }: CellPlace): Edit[] {
  return editsFor(report, table, { changed: cell.key });
}

function editsFor(report: Report, table: Table, question: TotalsQuestion): Edit[] {
  const isWhole = wholeTable(report, table) !== null;
  const canFill = (cell: Cell) => isWhole || hasOwnPlace(table, cell);
  const texts = tableTotals(table, { ...question, canFill }).map(({ cell, value }) => ({ cell, text: withNumber(cell, value) }));
  return cellEdits(report, table, texts);
}
