import { formForYear, tableIds } from '../../standard/forms.ts';
import type { ColumnStandard, Label, TableStandard } from '../../standard/types.ts';
import { collect } from '../../text/collect.ts';
import type { Cell, Table, TableDraft } from '../model.ts';

/** The tables that the draft has, in the order of the form. */
export function tablesOf({ tables }: Pick<TableDraft, 'tables'>): Table[] {
  return collect(tableIds, (id) => tables[id] ?? []);
}

/** Whether table 2 is that of another form than the report's year asks for; what its labels lack is then no question. */
export function isOfWrongForm({ year }: { readonly year: { readonly value: number } | null }, { id, form }: Table): boolean {
  const due = year && formForYear(year.value);
  return id === 'disclosure' && due !== null && form !== due;
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

/** 表三（申请情况表） */
export function tableName({ standard }: Table): string {
  return `${standard.name}（${standard.title}）`;
}

/** Columns for messages: `“自然人”、“其他”`; in table 4, where three groups share the words, `行政复议“结果维持”、“总计”、复议后起诉“总计”`. */
export function columnNames(columns: readonly ColumnStandard[]): string {
  let group = '';
  return columns
    .map(({ name }) => {
      const [first = '', result] = name.split('·');
      if (result === undefined) return `“${first}”`;
      const groupLabels = first === group ? '' : first;
      group = first;
      return `${groupLabels}“${result}”`;
    })
    .join('、');
}

/** The column that a word of the head names; none for the words above several columns. */
export function columnBelow(standard: TableStandard, label: Label): ColumnStandard | undefined {
  return collect(standard.rows, (row) => row.columns).find((c) => c.label === label);
}

/** What a word of table 4's head is below, where three groups share the words: 行政复议; nothing elsewhere. */
export function groupOf(standard: TableStandard, label: Label): string {
  const [group = '', result] = (columnBelow(standard, label)?.name ?? '').split('·');
  return result === undefined ? '' : group;
}

/** Whether a table is there with its labels only: what else it lacks has no other cause. */
export const isBlank = ({ cells }: Table): boolean => cells.size > 0 && [...cells.values()].every(({ raw }) => raw === '');
