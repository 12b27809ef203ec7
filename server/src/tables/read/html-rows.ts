import { type Mark, marksIn } from '../../text/html/marks.ts';
import { isBlock } from '../../text/html/page.ts';
import { ReadText } from '../../text/html/read-text.ts';
import { textParts } from '../../text/html/references.ts';
import type { Span } from '../../text/span.ts';
import type { PhysicalRow, RawCell } from './pieces.ts';

/** A table that is open while the marks are gone through. */
interface OpenTable {
  readonly start: number;
  hasInner: boolean;
  inCell: boolean;
}

/**
 * The tables that hold no others, in order: those around them only lay out the page. One that is not closed ends with the text or
 * where another begins. Rows that lost their table, one after another, are one as well.
 */
export function tablesIn(text: string): Span[] {
  const found: Span[] = [];
  const open: OpenTable[] = [];
  const loose = new LooseRows(text, found);
  const close = (end: number) => {
    const table = open.pop();
    if (table && !table.hasInner) found.push({ start: table.start, end });
  };
  for (const mark of marksIn(text)) {
    const { name, isClosing, start, end } = mark;
    const table = open.at(-1);
    if (name === 'table' && isClosing) close(end);
    else if (name === 'table') {
      loose.finish();
      if (table && !table.inCell) close(start);
      const around = open.at(-1);
      if (around) around.hasInner = true;
      open.push({ start, hasInner: false, inCell: false });
    } else if (!table) loose.add(mark);
    else if (cellNames.has(name) || name === 'tr') table.inCell = name !== 'tr' && !isClosing;
  }
  if (open.length > 0) close(text.length);
  loose.finish();
  return found.sort((a, b) => a.start - b.start);
}

/** Rows outside any table. */
class LooseRows {
  readonly #text: string;
  readonly #found: Span[];
  #start = -1;
  #end = -1;

  constructor(text: string, found: Span[]) {
    this.#text = text;
    this.#found = found;
  }

  add({ name, isClosing, start, end }: Mark): void {
    const isRow = name === 'tr';
    // Only blanks are between a row and the next.
    if (isRow && !isClosing && this.#start >= 0 && /\S/.test(this.#text.slice(this.#end, start))) this.finish();
    if (isRow && !isClosing && this.#start < 0) this.#start = start;
    if (this.#start >= 0 && (isRow || cellNames.has(name) || groupNames.has(name))) this.#end = end;
  }

  finish(): void {
    if (this.#start >= 0) this.#found.push({ start: this.#start, end: this.#end });
    this.#start = -1;
  }
}

const groupNames: ReadonlySet<string> = new Set(['tbody', 'thead', 'tfoot']);
const cellNames: ReadonlySet<string> = new Set(['td', 'th']);

/** A row or a cell that is open while the marks are gone through. */
interface OpenRow {
  readonly start: number;
  readonly cells: RawCell[];
}

/** The rows of HTML tables, as if all stood on one line; cells in reading order, spans of merged cells play no part. */
export function rowsOfHtml(text: string): PhysicalRow[] {
  const rows: PhysicalRow[] = [];
  let row: OpenRow | null = null;
  let cell: CellReader | null = null;
  const closeCell = () => {
    if (cell && row) row.cells.push(cell.read());
    cell = null;
  };
  const closeRow = (end: number) => {
    closeCell();
    if (row) rows.push({ source: 'html', id: row.start, line: 0, span: { start: row.start, end }, cells: row.cells });
    row = null;
  };
  let done = 0;
  for (const mark of marksIn(text)) {
    (cell as CellReader | null)?.addText(done, mark.start);
    done = mark.end;
    if (mark.name === 'tr' || mark.name === 'table') {
      closeRow(mark.name === 'tr' && mark.isClosing ? mark.end : mark.start);
      if (mark.name === 'tr' && !mark.isClosing) row = { start: mark.start, cells: [] };
    } else if (cellNames.has(mark.name)) {
      closeCell();
      if (!mark.isClosing) {
        row ??= { start: mark.start, cells: [] };
        cell = new CellReader(text, mark.end);
      }
    } else (cell as CellReader | null)?.addMark(mark);
  }
  (cell as CellReader | null)?.addText(done, text.length);
  closeRow(text.length);
  return rows;
}

const digit = /[0-9０-９]/;

/** Reads the content of a cell. */
class CellReader {
  readonly #text: string;
  readonly #start: number;
  readonly #read = new ReadText();
  #last = '';
  #isApart = false;

  constructor(text: string, start: number) {
    this.#text = text;
    this.#start = start;
  }

  addMark({ name, end }: Mark): void {
    if (isBlock(name)) this.#isApart = this.#last !== '' && end > 0;
  }

  addText(from: number, to: number): void {
    for (const { start, end, readAs } of textParts(this.#text, from, to)) {
      const words = readAs ?? this.#text.slice(start, end);
      // Numbers on lines of their own are no single number.
      if (this.#isApart && digit.test(this.#last) && digit.test(words.charAt(0))) this.#read.addReadAs(' ', start, start);
      if (words.trim() !== '') this.#isApart = false;
      this.#last = words.charAt(words.length - 1);
      if (readAs === null) this.#read.addVerbatim(this.#text, start, end);
      else this.#read.addReadAs(readAs, start, end);
    }
  }

  /** The words of the cell; its range goes from the first to the last of them, or lies behind its tag. */
  read(): RawCell {
    const { text } = this.#read;
    const words = text.trim();
    if (words === '') return { text: '', span: { start: this.#start, end: this.#start } };
    const from = text.length - text.trimStart().length;
    const spanOf = (start: number, end: number): Span => this.#read.sourceSpan({ start: from + start, end: from + end });
    const span = spanOf(0, words.length);
    return span.end - span.start === words.length ? { text: words, span } : { text: words, span, spanOf };
  }
}
