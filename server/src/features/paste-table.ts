import type { Range, TextEdit } from 'vscode-languageserver-types';
import { toTextEdits } from '../output/text-edits.ts';
import { parse } from '../report/parse.ts';
import { isSameTable, rereadAfter } from '../report/reread.ts';
import type { Report } from '../report/types.ts';
import { tableIds } from '../standard/forms.ts';
import { tablesOf } from '../tables/check/naming.ts';
import type { Cell, Table } from '../tables/model.ts';
import { rowsOfHtml } from '../tables/read/html-rows.ts';
import { readCellValue } from '../tables/read/values.ts';
import { prevailingStyle } from '../tables/write/table-style.ts';
import { barLines, tableInside } from '../tables/write/whole-table.ts';
import { writeGrid } from '../tables/write/write-table.ts';
import { escaped } from '../text/html/references.ts';
import type { Edit, Span } from '../text/span.ts';
import { type CellText, cellEdits } from './cell-edits.ts';
import { cellAt } from './cells.ts';
import type { DraftSnapshot } from './draft-snapshot.ts';

/** What was copied, as Word, spreadsheets and browsers offer it. */
export interface Clipboard {
  readonly html?: string;
  readonly text?: string;
}

/** How to paste it. */
export interface TablePaste {
  readonly title: string;
  /** Goes where the selection is. */
  readonly insertText: string;
  /** What changes elsewhere; nothing in the selection does. */
  readonly edits: readonly TextEdit[];
}

/** Longer ones are no table of ours. */
const longestClipboard = 500_000;

/**
 * Where the clipboard holds a statutory table, or rows of one, or a block of numbers: what it becomes at this place.
 *
 * - With the cursor in that table of the draft, its cells get the numbers of the clipboard; labels are matched by what they say.
 * - Where the draft does not have the table yet, it is written at the cursor in the layout of the draft's other tables.
 * - A block of nothing but numbers fills the cells of the table at the cursor, from the cell at the cursor on.
 *
 * Null for anything else, and where something of the clipboard would have no place: it is then pasted as ever.
 */
export function pasteTable(reading: DraftSnapshot, range: Range, clipboard: Clipboard): TablePaste | null {
  const { report, index } = reading;
  const selection = index.spanOf(range);
  const copied = readClipboard(clipboard, report);
  const paste =
    copied && ('table' in copied ? pasteStatutory(report, selection, copied.table) : pasteNumbers(report, selection, copied.block));
  if (!paste) return null;
  return { title: paste.title, insertText: paste.insertText, edits: toTextEdits(paste.edits, reading) };
}

interface Paste {
  readonly title: string;
  readonly insertText: string;
  readonly edits: readonly Edit[];
}

type Copied = { readonly table: Table } | { readonly block: readonly (readonly string[])[] };

/** HTML first: it has the cells as they were. */
function readClipboard({ html = '', text = '' }: Clipboard, { form }: Report): Copied | null {
  const sources = [/<table\b/i.test(html) ? `<html>${html}` : '', text].filter((s) => s.trim() !== '' && s.length <= longestClipboard);
  for (const source of sources) {
    const report = parse(source, { assumeReport: true, ...(form ? { form: form.id } : {}) });
    const [table, ...others] = tablesOf(report);
    if (table && others.length === 0 && report.paragraphs.length === 0 && table.cells.size > 0) return { table };
    const block = table ? null : numbersOf(source);
    if (block) return { block };
  }
  return null;
}

/** Rows of nothing but numbers and empty cells, two cells at least, blank rows at the end apart. */
function numbersOf(source: string): string[][] | null {
  const isHtml = source.startsWith('<html>');
  const rows = isHtml
    ? rowsOfHtml(source).map(({ cells }) => cells.map(({ text }) => text.trim()))
    : source.split(/\r\n|\n|\r/).map((line) => line.split('\t').map((text) => text.trim()));
  while (rows.at(-1)?.every((text) => text === '')) rows.pop();
  const texts = rows.flat();
  const isBlock = texts.length > 1 && texts.every((text) => readCellValue(text) !== null) && texts.some((text) => /\d/.test(text));
  return isBlock ? rows : null;
}

function pasteStatutory(report: Report, selection: Span, copied: Table): Paste | null {
  const own = report.tables[copied.id];
  if (!own) return pasteNew(report, selection, copied);
  if (selection.start < own.span.start || selection.end > own.span.end) return null;
  const texts = [...copied.cells.values()].filter(({ raw }) => raw !== '').map(({ key, raw }) => ({ cell: own.cells.get(key), text: raw }));
  return fill(report, own, selection, texts, `填入${own.standard.name}`);
}

/** Puts the texts into their cells; null where one has none. */
function fill(
  report: Report,
  table: Table,
  selection: Span,
  texts: readonly { readonly cell: Cell | undefined; readonly text: string }[],
  title: string,
): Paste | null {
  const placed = texts.flatMap(({ cell, text }): CellText[] => (cell ? [{ cell, text }] : []));
  const edits = placed.length === texts.length ? cellEdits(report, table, placed) : [];
  return edits.length > 0 ? aroundSelection(report, selection, edits, `${title}（${placed.length} 格）`, table.layout === 'html') : null;
}

/** Makes the edit at the selection, if there is one, what is inserted there. */
function aroundSelection({ source }: Report, { start, end }: Span, edits: readonly Edit[], title: string, isHtml: boolean): Paste | null {
  const selected = source.spanOf({ start, end });
  const isAtSelection = ({ span }: Edit) => span.start <= end && start <= span.end;
  const [here, ...others] = edits.filter(isAtSelection);
  const elsewhere = edits.filter((edit) => !isAtSelection(edit));
  if (!here) return { title, insertText: source.text.slice(selected.start, selected.end), edits: elsewhere };
  if (others.length > 0 || here.span.start > start || here.span.end < end) return null;
  const rests = [
    { start: here.span.start, end: start },
    { start: end, end: here.span.end },
  ];
  const removed = rests.filter((rest) => rest.end > rest.start).map((span) => ({ span, newText: '' }));
  return {
    title,
    insertText: isHtml ? escaped(here.newText) : here.newText,
    edits: [...elsewhere, ...removed].sort((a, b) => a.span.start - b.span.start),
  };
}

/** The table on lines of its own. */
function pasteNew(report: Report, { start, end }: Span, copied: Table): Paste | null {
  const whole = tableInside(copied);
  // A page is not written at the cursor: lines of text are no table there.
  if (!whole || report.source.isPage) return null;
  const style = prevailingStyle(report);
  const lines = style.layout === 'pipe' ? barLines(copied, whole) : writeGrid(whole.rows, { ...style, grid: true, value: whole.value });
  const isAfterWords = /\S[^\S\r\n]*$/.test(report.text.slice(Math.max(0, start - 200), start));
  const isBeforeWords = /^[^\S\r\n]*\S/.test(report.text.slice(end, end + 200));
  const insertText = (isAfterWords ? report.eol : '') + lines.join(report.eol) + (isBeforeWords ? report.eol : '');
  const after = rereadAfter(report, [{ span: { start, end }, newText: insertText }]);
  const texts = (table: Table | null) => JSON.stringify([...(table?.cells.values() ?? [])].map(({ key, raw }) => [key, raw]));
  const isRight = tableIds.every((id) =>
    id === copied.id ? texts(after.tables[id]) === texts(copied) : isSameTable(report.tables[id], after.tables[id]),
  );
  return isRight ? { title: `粘贴为${copied.standard.name}（统一格式）`, insertText, edits: [] } : null;
}

/** The numbers from the cell at the cursor on, or from the first cell of the row whose label the cursor is in. */
function pasteNumbers(report: Report, selection: Span, block: readonly (readonly string[])[]): Paste | null {
  const from = cellAt(report, selection.start) ?? firstOfRow(report, selection.start);
  if (!from) return null;
  const { rows } = from.table;
  const top = rows.findIndex(({ standard }) => standard === from.cell.row);
  const left = rows[top]?.cells.indexOf(from.cell) ?? -1;
  if (top < 0 || left < 0) return null;
  const texts = block.flatMap((row, down) =>
    row.flatMap((text, right) => (text === '' ? [] : [{ cell: rows[top + down]?.cells[left + right], text }])),
  );
  return fill(report, from.table, selection, texts, `填入${from.table.standard.name}：从“${from.cell.row.name}”起`);
}

function firstOfRow(report: Report, offset: number): { readonly table: Table; readonly cell: Cell } | null {
  for (const table of tablesOf(report)) {
    const cell = table.rows.find(({ span }) => span.start <= offset && offset <= span.end)?.cells[0];
    if (cell) return { table, cell };
  }
  return null;
}
