import type { Report } from '../../report/types.ts';
import { cellKey } from '../../standard/cell-key.ts';
import { tableStandard } from '../../standard/forms.ts';
import type { FormId, TableStandard } from '../../standard/types.ts';
import type { Table } from '../../tables/model.ts';
import { styleOf } from '../../tables/write/table-style.ts';
import { type TableWriting, writeTable } from '../../tables/write/write-table.ts';
import type { Edit, Span } from '../../text/span.ts';

/** The text of every cell of a table by its key. */
type Values = Readonly<Record<string, string>>;

/**
 * The edits that turn last year's tables into those to begin the new year with: 结转下年度 stands as 上年结转 and is still open,
 * what counts on from year to year is kept, every other number is 0. Where the year has another form, the tables are that form's.
 */
export function tableEdits(report: Report, form: FormId): Edit[] {
  return Object.values(report.tables).flatMap((table) => (table ? editsOf(report, table, form) : []));
}

function editsOf(report: Report, table: Table, form: FormId): Edit[] {
  const standard = tableStandard(form, table.id);
  const values: Values = { ...carriedOver(table), ...startingNumbers(table, standard) };
  const value = (key: string) => values[key] ?? '0';
  if (table.form === form && canStay(table)) {
    const changing = [...table.cells.values()].filter(({ key, raw }) => raw !== value(key));
    return changing.map(({ key, span }) => ({ span, newText: value(key) })).sort((a, b) => a.span.start - b.span.start);
  }
  const newText = writeTable(standard, { ...writableStyle(report, table), value });
  return [table.layout === 'html' ? elementEdit(report, table, newText) : { span: table.span, newText }];
}

/** How the table is written, but for one whose cells run into one another: nobody can fill that in. */
const writableStyle = (report: Report, table: Table): TableWriting =>
  table.layout === 'glued' ? { layout: 'pipe', eol: report.eol } : styleOf(report, table);

/** Whether the table needs nothing but other numbers: each stands in a cell of its own. */
function canStay({ layout, cells, missingRows, missingColumns, foreign }: Table): boolean {
  if (layout === 'glued' || layout === 'spaced') return false;
  const isWhole = missingRows.length === 0 && missingColumns.length === 0 && foreign.length === 0;
  return isWhole && [...cells.values()].every(({ raw }) => raw !== '');
}

/** A table of a web page is replaced with its tags, which may stand on lines of their own. */
function elementEdit({ text }: Report, { span }: Table, newText: string): Edit {
  const open = text.toLowerCase().lastIndexOf('<table', span.start + '<table'.length);
  const close = text.toLowerCase().indexOf('</table>', span.end - '</table>'.length);
  const element: Span = { start: open < 0 ? span.start : open, end: close < 0 ? span.end : close + '</table>'.length };
  return { span: element, newText, isMarkup: true };
}

/** What was carried out of last year is carried into this one, and is not yet dealt with: column by column, a total that is left out filled in. */
function carriedOver({ id, cells, standard }: Table): Values {
  if (id !== 'applications') return {};
  const parts = (standard.rows[0]?.columns ?? []).map(({ key }) => key).filter((key) => key !== 'total');
  const values: Record<string, string> = {};
  const counts = parts.map((key) => cells.get(`carriedOut.${key}`)?.value ?? null);
  const sum = counts.reduce<number>((all, count) => all + (count ?? 0), 0);
  const total = cells.get('carriedOut.total')?.value ?? sum;
  // A total alone cannot be shared out: the cells beside it are left to the author.
  const isOpen = total > 0 && counts.every((count) => count === null);
  for (const row of ['carriedIn', 'carriedOut']) {
    for (const [index, key] of parts.entries()) values[`${row}.${key}`] = isOpen ? '' : String(counts[index] ?? 0);
    values[`${row}.total`] = String(total);
  }
  return values;
}

/** What counts on from year to year: what is in force, all that was ever published, last year's number with its change. */
function startingNumbers({ cells }: Table, standard: TableStandard): Values {
  const bases = standard.rows.flatMap((row) =>
    row.columns.flatMap((column) => {
      if (!column.startsFrom) return [];
      const sum = column.startsFrom.reduce((all, key) => all + (cells.get(cellKey(row, { key }))?.value ?? 0), 0);
      return [[cellKey(row, column), sum] as const];
    }),
  );
  // What is no count of last year's is none to begin with.
  return Object.fromEntries(bases.map(([key, base]) => [key, Number.isInteger(base) && base > 0 ? String(base) : '0']));
}
