import type { Span } from '../../text/span.ts';
import type { Cell, LabelReading, Table, TableRow } from '../model.ts';

/** The same table at another place in its text: every offset `by` so many UTF-16 units farther on. */
export function movedTable(table: Table, by: number): Table {
  if (by === 0) return table;
  const at = ({ start, end }: Span): Span => ({ start: start + by, end: end + by });
  const labels = new Map(table.labels.map((label): [LabelReading, LabelReading] => [label, { ...label, span: at(label.span) }]));
  const cells = new Map([...table.cells].map(([key, cell]): [string, Cell] => [key, { ...cell, span: at(cell.span) }]));
  const rows = new Map(
    table.rows.map((row): [TableRow, TableRow] => [
      row,
      {
        ...row,
        label: (row.label && labels.get(row.label)) ?? null,
        cells: row.cells.map((cell) => cells.get(cell.key) ?? { ...cell, span: at(cell.span) }),
        span: at(row.span),
      },
    ]),
  );
  return {
    ...table,
    span: at(table.span),
    rows: [...rows.values()],
    cells,
    labels: [...labels.values()],
    missingRows: table.missingRows.map((missing) => ({ ...missing, after: (missing.after && rows.get(missing.after)) ?? null })),
    missingColumns: table.missingColumns.map((missing) => ({ ...missing, anchor: at(missing.anchor) })),
    foreign: table.foreign.map((label) => ({ ...label, span: at(label.span) })),
    flattened: table.flattened.map(at),
  };
}
