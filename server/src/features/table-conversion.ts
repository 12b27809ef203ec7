import { isSameRest, isSameTable, rereadAfter } from '../report/reread.ts';
import type { Report } from '../report/types.ts';
import { tableIds } from '../standard/forms.ts';
import type { Table } from '../tables/model.ts';
import { barLines, wholeTable } from '../tables/write/whole-table.ts';
import { type TableWriting, writeGrid } from '../tables/write/write-table.ts';
import { once } from '../text/once.ts';
import type { Edit } from '../text/span.ts';

/** Asks the server to write a table in another layout: the document's URI, the table's id or a position in it, the layout. */
export const convertTableCommand = 'nianbao.convertTable';

/** The layouts that a table can be written in, and what doing so is called. */
export const tableLayouts = [
  { layout: 'pipe', title: '转为竖线表格' },
  { layout: 'tab', title: '转为制表符表格（可贴入 Word）' },
  { layout: 'cells', title: '转为一格一行' },
] as const;

export type TableLayout = (typeof tableLayouts)[number]['layout'];

/** How a layout is written, best first. Word and spreadsheets want every cell in its true column. */
const writings: Readonly<Record<Exclude<TableLayout, 'pipe'>, readonly TableWriting[]>> = {
  tab: [{ layout: 'tab', grid: true }, { layout: 'tab' }],
  cells: [{ layout: 'cells' }, { layout: 'cells', gap: 0, rowGap: 1 }],
};

/**
 * The edit that writes a table of the draft in another layout.
 * Null where it has that layout, or where something would be lost or read differently: the table is damaged, or holds more than its cells.
 */
export function convertTable(report: Report, table: Table, layout: TableLayout): Edit | null {
  const known = conversions(report);
  const key = `${table.id} ${layout}`;
  const edit = known.get(key) ?? (known.has(key) ? null : conversionOf(report, table, layout));
  known.set(key, edit);
  return edit;
}

/** Each is tried on the whole text: it is done once, however often a menu is opened. */
const conversions = once(() => new Map<string, Edit | null>());

function conversionOf(report: Report, table: Table, layout: TableLayout): Edit | null {
  const whole = table.layout === layout ? null : wholeTable(report, table);
  if (!whole) return null;
  const ways =
    layout === 'pipe' ? [barLines(table, whole)] : writings[layout].map((way) => writeGrid(whole.rows, { ...way, value: whole.value }));
  for (const lines of ways) {
    const edit = { span: table.span, newText: lines.join(report.eol) };
    if (isSame(report, rereadAfter(report, [edit]), table, layout)) return edit;
  }
  return null;
}

/** Whether the draft says the same as before, and only this table has another layout, the wanted one. */
function isSame(before: Report, after: Report, { id }: Table, layout: TableLayout): boolean {
  const isSameLayout = tableIds.every((other) => after.tables[other]?.layout === (other === id ? layout : before.tables[other]?.layout));
  return isSameLayout && tableIds.every((other) => isSameTable(before.tables[other], after.tables[other])) && isSameRest(before, after);
}
