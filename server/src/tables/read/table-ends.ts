import { formIds, tableIds, tableStandard } from '../../standard/forms.ts';
import { wordsAbove } from '../../standard/row-words.ts';
import type { TableId } from '../../standard/types.ts';
import { collect } from '../../text/collect.ts';
import { labelKey } from '../../text/normalise.ts';
import type { TokenisedRow } from './pieces.ts';

/** The keys of the labels with which each table begins and ends, in all forms. */
const ends = new Map(
  tableIds.map((id) => {
    const standards = formIds.map((form) => tableStandard(form, id));
    const first = collect(standards, (table) => {
      const [row] = table.rows;
      return row ? wordsAbove(row).slice(0, 1) : [];
    });
    const last = collect(standards, (table) => {
      const row = table.rows.at(-1);
      return row ? (row.label ?? wordsAbove(row).findLast(({ column }) => column === null)?.label ?? []) : [];
    });
    return [id, { first: first.map(({ label }) => labelKey(label.text)), last: last.map(({ text }) => labelKey(text)) }];
  }),
);

/** Whether a row has the label that a table begins with, be it that others have run into it. */
export function beginsTable(row: TokenisedRow, id: TableId): boolean {
  return row.pieces.some((p) => p.kind === 'text' && ends.get(id)?.first.some((key) => p.key.startsWith(key)));
}

/** Whether a row has the last label of a table, be it that it has run into others. */
export function endsTable(row: TokenisedRow, id: TableId): boolean {
  return row.pieces.some((p) => p.kind === 'text' && ends.get(id)?.last.some((key) => p.key.endsWith(key)));
}
