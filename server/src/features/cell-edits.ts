import stringWidth from 'fast-string-width';
import { isSameRest, rereadAfter } from '../report/reread.ts';
import type { Report } from '../report/types.ts';
import { tableIds } from '../standard/forms.ts';
import type { CellKey } from '../standard/types.ts';
import type { Cell, Table } from '../tables/model.ts';
import { styleOf } from '../tables/write/table-style.ts';
import { barLines, wholeTable } from '../tables/write/whole-table.ts';
import { writeGrid } from '../tables/write/write-table.ts';
import type { Edit, Span } from '../text/span.ts';

/** What a cell of a table is to hold. */
export interface CellText {
  readonly cell: Cell;
  readonly text: string;
}

/** A number, with its thousands separators and its decimals. */
const numberIn = /[+\-−]?[\d０-９][\d０-９,，]*(?:[.．][\d０-９]+)?/;

/** What stands in a cell, with another number: 18件 becomes 19件. */
export function withNumber({ raw }: Cell, value: number): string {
  return numberIn.test(raw) ? raw.replace(numberIn, String(value)) : String(value);
}

/**
 * The edits that put texts into cells of a table, in order; the bars of an aligned table stay where they are. Where an empty
 * cell has no place of its own in the text, the table is written anew in its layout.
 * None at all where the draft would then not have just these texts in these cells, and everything else as before.
 */
export function cellEdits(report: Report, table: Table, texts: readonly CellText[]): Edit[] {
  const changed = texts.filter(({ cell, text }) => cell.raw !== text);
  if (changed.length === 0) return [];
  const edits = changed.every(({ cell }) => hasOwnPlace(table, cell)) ? inPlace(report, table, changed) : anew(report, table, changed);
  return isJust(report, table, edits, changed) ? edits : [];
}

/** Whether a cell has a place in the text that is its own, as an empty one may have not. */
export function hasOwnPlace(table: Table, cell: Cell): boolean {
  const { start, end } = cell.span;
  return cell.raw !== '' || [...table.cells.values()].every((other) => other === cell || other.span.end < start || other.span.start > end);
}

function inPlace(report: Report, table: Table, texts: readonly CellText[]): Edit[] {
  const isPlain = texts.every(({ cell: { raw, span } }) => report.text.slice(span.start, span.end).trim() === raw);
  if (!isPlain) return [];
  const isAligned = table.layout === 'pipe' && hasAlignedBars(report, table);
  return texts
    .map(({ cell, text }) => (isAligned ? fitted(report.text, cell.span, text) : { span: cell.span, newText: text }))
    .sort((a, b) => a.span.start - b.span.start);
}

function anew(report: Report, table: Table, texts: readonly CellText[]): Edit[] {
  const whole = wholeTable(report, table);
  if (!whole) return [];
  const given = new Map<CellKey, string>(texts.map(({ cell, text }) => [cell.key, text]));
  const value = (key: CellKey) => given.get(key) ?? whole.value(key);
  const isAligned = table.layout === 'pipe';
  const lines = isAligned ? barLines(table, { ...whole, value }) : writeGrid(whole.rows, { ...styleOf(report, table), value });
  return [{ span: table.span, newText: lines.join(report.eol) }];
}

function hasAlignedBars({ lines }: Report, { span }: Table): boolean {
  const inside = lines.filter((line) => line.start >= span.start && line.end <= span.end && line.text.trim() !== '');
  return new Set(inside.map((line) => stringWidth(line.text.trimEnd()))).size === 1;
}

/** Takes from the blanks behind a cell what the text is longer, and adds what it is shorter. */
function fitted(text: string, span: Span, newText: string): Edit {
  const growth = newText.length - (span.end - span.start);
  const blanks = /^ +(?=\|)/.exec(text.slice(span.end, span.end + 200))?.[0].length ?? 0;
  const taken = Math.max(0, Math.min(growth, blanks - 1));
  return { span: { start: span.start, end: span.end + taken }, newText: newText + ' '.repeat(blanks > 0 ? Math.max(0, -growth) : 0) };
}

/** Whether after the edits just these cells of the draft are different, and as they should be. */
function isJust(report: Report, { id }: Table, edits: readonly Edit[], texts: readonly CellText[]): boolean {
  if (edits.some(({ span }, i) => span.start < (edits[i - 1]?.span.end ?? 0))) return false;
  const after = rereadAfter(report, edits);
  const wanted = new Map(texts.map(({ cell, text }) => [cell.key, text]));
  const hold = (table: Table | null, given?: ReadonlyMap<string, string>) =>
    JSON.stringify(table && [...table.cells.values()].map(({ key, raw }) => [key, given?.get(key) ?? raw]));
  return (
    tableIds.every((t) => hold(report.tables[t], t === id ? wanted : undefined) === hold(after.tables[t])) && isSameRest(report, after)
  );
}
