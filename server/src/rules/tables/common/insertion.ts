import { lineEnd, prevailingStyle, styleOf } from '../../../report/table-style.ts';
import type { MissingRow, Report, Table } from '../../../report/types.ts';
import { writeRow, writeTable } from '../../../report/write-table.ts';
import { forms, tableHeaders } from '../../../standard/forms.ts';
import type { FormId, TableId } from '../../../standard/types.ts';
import type { Edit } from '../../rule.ts';

/** The edit that puts missing rows, which follow one another in the form, into the table in the layout of the draft. */
export function rowInsertion(report: Report, table: Table, missing: readonly MissingRow[], value: (key: string) => string): Edit | null {
  const [first] = missing;
  if (!first || table.layout === 'glued') return null;
  const style = { ...styleOf(report, table), value };
  const blocks = missing.map(({ standard }) => writeRow(table.standard, standard, style, lacksLead(table, standard)).join(report.eol));
  const apart = report.eol.repeat((style.layout === 'cells' ? (style.rowGap ?? style.gap ?? 0) : 0) + 1);
  const text = blocks.join(apart);
  if (first.after) {
    const at = endOfRow(report, table, first.after.span.end);
    return { span: { start: at, end: at }, newText: apart + text };
  }
  const below = table.rows[0];
  if (!below || table.layout === 'html') return null;
  const at = lineStart(report, below.span.start);
  return { span: { start: at, end: at }, newText: text + apart };
}

const lacksLead = (table: Table, row: MissingRow['standard']): boolean =>
  row.lead.length > 0 && !table.labels.some((l) => l.role === 'lead' && row.lead.includes(l.label));

function endOfRow(report: Report, table: Table, offset: number): number {
  if (table.layout !== 'html') return lineEnd(report.text, offset);
  const close = report.text.slice(offset, table.span.end).search(/<\/tr\s*>/i);
  return close < 0 ? offset : report.text.indexOf('>', offset + close) + 1;
}

function lineStart(report: Report, offset: number): number {
  return report.lines.findLast((l) => l.start <= offset)?.start ?? 0;
}

/** An empty table of the form, all numbers 0, in the layout of the draft's other tables. */
export function emptyTable(report: Report, id: TableId, form: FormId): string {
  return writeTable(forms[form].tables[id], tableHeaders[id], prevailingStyle(report));
}

/** The edit that puts a block of its own below a place, a blank line between. */
export function blockBelow(report: Report, offset: number, block: string): Edit {
  const at = lineEnd(report.text, offset);
  return { span: { start: at, end: at }, newText: report.eol + report.eol + block };
}
