import { collect } from '../../../report/collect.ts';
import type { Cell, Report, Table } from '../../../report/types.ts';
import { tableIds } from '../../../standard/forms.ts';
import type { ColumnStandard } from '../../../standard/types.ts';

/** The tables that the draft has, in the order of the form. */
export function tablesOf(report: Report): Table[] {
  return collect(tableIds, (id) => report.tables[id] ?? []);
}

/** The column of a cell. */
export function columnOf(cell: Cell): ColumnStandard | undefined {
  return cell.row.columns.find((c) => c.key === cell.column);
}

/** A cell's name for messages: `（一）予以公开·自然人`; in table 4 the column's name says all. */
export function cellName(cell: Cell): string {
  const column = columnOf(cell)?.name ?? cell.column;
  return cell.row.key === '' ? column : `${cell.row.name}·${column}`;
}

/** 表三（收到和处理政府信息公开申请情况）: how authors know the tables, which carry no number in the form. */
const titles = { disclosure: '主动公开情况表', applications: '申请情况表', proceedings: '复议诉讼情况表' } as const;

export function tableName(table: Table): string {
  return `${table.standard.name}（${titles[table.id]}）`;
}
