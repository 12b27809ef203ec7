import type { CellKey, ColumnStandard, RowStandard, TableStandard } from './types.ts';

/** `received.natural`; in table 4 the column's key says all. */
export function cellKey(row: Pick<RowStandard, 'key'>, column: Pick<ColumnStandard, 'key'>): CellKey {
  return (row.key === '' ? column.key : `${row.key}.${column.key}`) as CellKey;
}

/** The keys of all cells of a table, in the order of the form. */
export function cellKeysOf({ rows }: Pick<TableStandard, 'rows'>): CellKey[] {
  return rows.flatMap((row) => row.columns.map((column) => cellKey(row, column)));
}
