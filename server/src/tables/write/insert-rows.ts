import { tableStandard } from '../../standard/forms.ts';
import type { CellKey, FormId, RowStandard, TableId } from '../../standard/types.ts';
import { labelKey } from '../../text/normalise.ts';
import type { Edit } from '../../text/span.ts';
import type { MissingRow, Table, TableDraft, TableRow } from '../model.ts';
import { lineEnd, prevailingStyle, styleOf } from './table-style.ts';
import { writeRow, writeTable } from './write-table.ts';

/** The edit that puts missing rows, which follow one another in the form, into the table in the layout of the draft. */
export function rowInsertion(
  draft: TableDraft,
  table: Table,
  missing: readonly MissingRow[],
  value: (key: CellKey) => string,
): Edit | null {
  const [first] = missing;
  if (!first || table.layout === 'glued') return null;
  const style = { ...styleOf(draft, table), value };
  const blocks = missing.map(({ standard }) =>
    writeRow(table.standard, standard, style, lacksLead(draft, table, standard)).join(draft.eol),
  );
  const apart = draft.eol.repeat((style.layout === 'cells' ? (style.rowGap ?? style.gap ?? 0) : 0) + 1);
  const text = blocks.join(apart);
  const below = rowBelow(table, missing);
  if (first.after && !(below && isOpened(draft, table, missing))) {
    const at = endOfRow(draft, table, first.after.span.end);
    return { span: { start: at, end: at }, newText: apart + text, ...(table.layout === 'html' ? { isMarkup: true } : {}) };
  }
  if (!below || table.layout === 'html') return null;
  const at = lineStart(draft, below.span.start);
  return { span: { start: at, end: at }, newText: text + apart };
}

const placeOf = (table: Table, row: RowStandard): number => table.standard.rows.indexOf(row);

function rowBelow(table: Table, missing: readonly MissingRow[]): TableRow | undefined {
  const last = missing.at(-1);
  return last && table.rows.find(({ standard }) => placeOf(table, standard) > placeOf(table, last.standard));
}

/** Whether the rows belong to one group, what opens it is there already: they go below it. */
function isOpened(draft: TableDraft, table: Table, [first, ...others]: readonly MissingRow[]): boolean {
  if (!first || first.standard.groupLabels.length === 0 || table.layout === 'html') return false;
  return !lacksLead(draft, table, first.standard) && others.every(({ standard }) => standard.groupLabels.length === 0);
}

/** Whether the labels that open the row's group have to come with the row: they are not between its neighbours. */
function lacksLead(draft: TableDraft, table: Table, row: RowStandard): boolean {
  if (row.groupLabels.length === 0 || table.labels.some((l) => l.role === 'group' && row.groupLabels.includes(l.label))) return false;
  const above = table.rows.findLast(({ standard }) => placeOf(table, standard) < placeOf(table, row));
  const below = table.rows.find(({ standard }) => placeOf(table, standard) > placeOf(table, row));
  return !holdsLead(draft.text.slice(above?.span.end ?? table.span.start, below?.span.start ?? table.span.end), row);
}

/** Whether a text has the first of the labels that open the row's group. */
export function holdsLead(text: string, { groupLabels: [first] }: RowStandard): boolean {
  const key = labelKey(text);
  return first !== undefined && [first.text, ...(first.accepted ?? [])].some((label) => key.includes(labelKey(label)));
}

function endOfRow(draft: TableDraft, table: Table, offset: number): number {
  if (table.layout !== 'html') return lineEnd(draft.text, offset);
  const close = draft.text.slice(offset, table.span.end).search(/<\/tr\s*>/i);
  return close < 0 ? offset : draft.text.indexOf('>', offset + close) + 1;
}

function lineStart(draft: TableDraft, offset: number): number {
  return draft.lines.findLast((l) => l.start <= offset)?.start ?? 0;
}

/** An empty table of the form, all numbers 0, in the layout of the draft's other tables. */
export function emptyTable(draft: TableDraft, id: TableId, form: FormId): string {
  return tableOf(draft, id, form, () => '0');
}

/** A table of the form in the layout of the draft's other tables. */
export function tableOf(draft: TableDraft, id: TableId, form: FormId, value: (key: CellKey) => string): string {
  return writeTable(tableStandard(form, id), { ...prevailingStyle(draft), value });
}

/** The edit that puts a block of its own below a place, a blank line between. */
export function blockBelow(draft: TableDraft, offset: number, block: string): Edit {
  const at = lineEnd(draft.text, offset);
  return { span: { start: at, end: at }, newText: draft.eol + draft.eol + block };
}
