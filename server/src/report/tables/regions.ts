import { distance } from 'fastest-levenshtein';
import { formIds, forms, tableIds } from '../../standard/forms.ts';
import { headerOf } from '../../standard/headers.ts';
import type { TableId } from '../../standard/types.ts';
import { collect } from '../collect.ts';
import { rowsOfHtml } from '../html/tables.ts';
import type { Markup } from '../markup.ts';
import { labelKey } from '../normalise.ts';
import { oncePerPassage, type PassageFinder } from '../passages.ts';
import type { Line } from '../types.ts';
import { labelIndex, splitKey, tellingLabels } from './label-index.ts';
import { keyBeforeNote, noteEnd } from './label-note.ts';
import { rowOfLine } from './physical-rows.ts';
import { type Piece, rowAt, type TokenisedRow, tokenise } from './pieces.ts';

/** The part of a draft that one table takes up. */
export interface Region {
  readonly id: TableId;
  readonly rows: readonly TokenisedRow[];
  /** The line below that is not blank; null at the end of the draft. */
  readonly lineBelow: number | null;
  /** The blank lines among its rows, in order. */
  readonly blankLines: readonly BlankLine[];
}

/** A line with nothing in it. */
export interface BlankLine {
  readonly line: number;
  readonly start: number;
}

interface OpenRegion {
  readonly id: TableId;
  readonly rows: TokenisedRow[];
  /** Rows that may still turn out to belong to the table: words between its labels. */
  pending: TokenisedRow[];
  /** The first line below the rows that is not blank, as far as one is known. */
  lineBelow: number | null;
  readonly blankLines: BlankLine[];
  /** Prose came in between: only another label of the table shows that it goes on. */
  interrupted: boolean;
  /** Lines that show the table by one of its labels. */
  labels: number;
  values: number;
}

/** Longer lines without bars are prose unless labels have run together in them. */
const longestRow = 45;
/** No table in one line is longer; beyond, a line is not looked at. */
const longestLine = 8000;
/** Cells of a row may hold sentences. */
const parted = /[|｜│┃¦\t]/;
const sentenceEnd = /[。；!！?？]/;
/** Rows above the first label of a table that may be a misspelt part of its head. */
const headReach = 8;
/** Narrow columns break a head into no more lines than this. */
const longestHead = 48;

const indexes = tableIds.map((id) => ({ id, indexes: formIds.map((form) => labelIndex(forms[form].tables[id])) }));

/** What the tables of a draft are found in. */
export interface TableSources {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly markup: Markup;
  /** The lines where a section begins, by number: no table crosses them. */
  readonly sectionLines: ReadonlySet<number>;
  readonly finder: PassageFinder;
}

/**
 * Finds the tables by their own labels, wherever they stand.
 * Of several places that look like the same table the one with most labels counts.
 */
export function findRegions({ text, lines, markup, sectionLines, finder }: TableSources): Region[] {
  const regions = new RegionFinder();
  let html = 0;
  for (const line of lines) {
    for (let table = markup.tables[html]; table && table.start <= line.start; table = markup.tables[++html]) {
      const { start, end } = table;
      for (const reading of htmlReadings(finder.of(text.slice(start, end)))) {
        regions.add(rowAt(reading.row, start, lineAt(lines, start + reading.row.span.start)), reading);
      }
    }
    if (sectionLines.has(line.number)) regions.close(line.number);
    else regions.addLine(line);
  }
  return regions.finish();
}

function lineAt(lines: readonly Line[], offset: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

class RegionFinder {
  readonly #done: OpenRegion[] = [];
  #open: OpenRegion | null = null;
  /** The last few rows outside any table. */
  #recent: TokenisedRow[] = [];

  addLine(line: Line): void {
    const reading = lineReading(line.passage);
    if (reading === 'nothing') this.#open?.blankLines.push({ line: line.number, start: line.start });
    else if (this.#open) this.#open.lineBelow ??= line.number;
    if (reading === 'prose') this.#prose();
    else if (reading !== 'nothing') this.add(rowAt(reading.row, line.start, line.number), reading);
  }

  add(row: TokenisedRow, { shows, values }: RowReading): void {
    const { pieces } = row;
    const id = shows.find((shown) => shown === this.#open?.id) ?? shows[0];
    if (id) this.#label(id, row);
    else if (values === pieces.length || isRowOfValues(row, values) || this.#isMisspeltRow(pieces, values)) this.#values(row, values);
    else if (row.source === 'line' && lengthOfWords(pieces) > longestRow && !pieces.some((p) => this.#isOwnLabel(p))) this.#prose();
    else if (this.#open) this.#open.pending.push(row);
    else this.#remember(row);
  }

  close(at: number | null): void {
    if (this.#open) {
      this.#open.lineBelow ??= at;
      this.#open.rows.push(...headBelow(this.#open.pending, this.#open.id));
      this.#done.push(this.#open);
    }
    this.#open = null;
    this.#recent = [];
  }

  finish(): Region[] {
    this.close(null);
    return collect(tableIds, (id) => {
      const [best] = this.#done.filter((r) => r.id === id && isTable(r)).sort((a, b) => b.labels - a.labels);
      return best ? [regionOf(best)] : [];
    });
  }

  #isOwnLabel(piece: Piece): boolean {
    const id = this.#open?.id;
    return piece.kind === 'text' && indexes.some((table) => table.id === id && table.indexes.some((labels) => labels.has(piece.key)));
  }

  /** A row with a single number shows that it belongs to the open table by what its label is like. */
  #isMisspeltRow(pieces: readonly Piece[], values: number): boolean {
    const id = this.#open?.id;
    return id !== undefined && values > 0 && pieces.some((p) => p.kind === 'text' && almostLabel(p.key, id));
  }

  #label(id: TableId, row: TokenisedRow): void {
    if (this.#open?.id !== id) {
      const above = this.#open?.pending ?? this.#recent;
      this.close(row.line);
      const head = headAbove(above, id);
      const values = collect(head, (r) => r.pieces).filter((p) => p.kind === 'value').length;
      this.#open = { id, rows: head, pending: [], lineBelow: null, blankLines: [], interrupted: false, labels: 0, values };
    }
    const open = this.#open;
    open.rows.push(...open.pending, row);
    open.pending = [];
    open.lineBelow = null;
    open.interrupted = false;
    open.labels++;
    open.values += row.pieces.filter((p) => p.kind === 'value').length;
  }

  #values(row: TokenisedRow, count: number): void {
    const open = this.#open;
    if (!open) this.#remember(row);
    if (!open || open.interrupted) return;
    open.rows.push(...open.pending, row);
    open.pending = [];
    open.lineBelow = null;
    open.values += count;
  }

  #remember(row: TokenisedRow): void {
    this.#recent.push(row);
    if (this.#recent.length > longestHead) this.#recent.shift();
  }

  #prose(): void {
    this.#recent = [];
    if (!this.#open) return;
    this.#open.pending = [];
    this.#open.interrupted = true;
  }
}

function regionOf({ id, rows, lineBelow, blankLines }: OpenRegion): Region {
  const end = rows.at(-1)?.span.end ?? 0;
  return { id, rows, lineBelow, blankLines: blankLines.filter(({ start }) => start < end) };
}

/** How long a line is without the blanks that set its columns apart. */
const lengthOfWords = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, piece) => sum + (piece.kind === 'text' ? piece.key.length : piece.value.raw.length), 0);

/** A row whose label nothing is like, but which holds numbers as only rows of a table do. */
function isRowOfValues(row: TokenisedRow, values: number): boolean {
  if (row.source !== 'line') return values > 0;
  return values >= 2 && !/[，,：:]/.test(row.cells[0]?.text ?? '');
}

/** One label alone is a word of prose, unless numbers stand beside it. */
function isTable({ labels, values }: OpenRegion): boolean {
  return labels >= 2 || (labels === 1 && values >= 3);
}

/** A row, and what it shows by itself. */
interface RowReading {
  readonly row: TokenisedRow;
  /** The tables whose labels it has, in order. */
  readonly shows: readonly TableId[];
  readonly values: number;
}

/** A line by its text alone. `nothing`: a blank line, or one that only draws. */
const lineReading = oncePerPassage((text): RowReading | 'prose' | 'nothing' => {
  if (text.trim() === '' && !text.includes('\t')) return 'nothing';
  if (text.length > longestLine || (sentenceEnd.test(text) && !parted.test(text) && !opensWithNote(text))) return 'prose';
  const row = rowOfLine({ number: 0, start: 0, end: text.length, text });
  return row ? showing(tokenise(row)) : 'nothing';
});

/** A label's note may hold sentences; behind it there are only numbers. */
function opensWithNote(text: string): boolean {
  const end = noteEnd(text);
  return end > 0 && keyBeforeNote(text.slice(0, end)) !== null && !/\p{L}/u.test(text.slice(end));
}

/** The rows of an HTML table. */
const htmlReadings = oncePerPassage((text) => rowsOfHtml(text).map((row) => showing(tokenise(row))));

function showing(row: TokenisedRow): RowReading {
  const { pieces } = row;
  const shows = collect(pieces, (piece) => (piece.kind === 'text' ? (tellingLabels.get(piece.key) ?? tableOfGlued(piece.key) ?? []) : []));
  return { row, shows, values: pieces.filter((p) => p.kind === 'value').length };
}

/** The table that most of a long word is made of, if labels of a table have run together in it. */
function tableOfGlued(key: string): TableId | null {
  if (key.length < 6) return null;
  let best: TableId | null = null;
  let most = 0;
  for (const { id, indexes: spellings } of indexes) {
    for (const index of spellings) {
      const known = splitKey(key, index)?.filter((part) => part.known) ?? [];
      const covered = known.reduce((sum, part) => sum + part.to - part.from, 0);
      if (covered <= most || !known.some((part) => tellingLabels.get(key.slice(part.from, part.to)) === id)) continue;
      best = id;
      most = covered;
    }
  }
  return best;
}

/** The rows directly above the first label that are the table's head, misspelt or broken into pieces by narrow columns. */
function headAbove(rows: readonly TokenisedRow[], id: TableId): TokenisedRow[] {
  const isHead = (row: TokenisedRow | undefined) =>
    row?.pieces.some((p) => p.kind === 'text' && (almostLabel(p.key, id) || isOfHead(p.key, id))) === true;
  const near = rows.slice(-headReach).findIndex(isHead);
  if (near < 0) return [];
  let first = Math.max(0, rows.length - headReach) + near;
  for (let above = rows[first - 1]; above && (isHead(above) || isOfRows(above, id)); above = rows[first - 1]) first--;
  return rows.slice(first);
}

/** Whether a line holds numbers alone, or parts of the table's labels, as narrow columns break them. */
function isOfRows({ source, pieces }: TokenisedRow, id: TableId): boolean {
  const labels = indexes.find((table) => table.id === id)?.indexes ?? [];
  const isPart = (key: string) => labels.some((index) => [...index.keys()].some((label) => label.includes(key)));
  return source === 'line' && pieces.every((p) => p.kind === 'value' || isPart(p.key));
}

/** The rows below the last label that only go on with the head, where no number follows. */
function headBelow(rows: readonly TokenisedRow[], id: TableId): TokenisedRow[] {
  const index = indexes.find((table) => table.id === id)?.indexes ?? [];
  const end = rows.findIndex((row) => row.pieces.some((p) => p.kind === 'text' && !index.some((labels) => labels.has(p.key))));
  return end < 0 ? [...rows] : rows.slice(0, end);
}

function almostLabel(key: string, id: TableId): boolean {
  if (key.length < 2) return false;
  const index = indexes.find((table) => table.id === id)?.indexes ?? [];
  return index.some((labels) => [...labels.keys()].some((label) => label === key || (key.length >= 4 && distance(key, label) <= 1)));
}

/** Whether the words are made of nothing but letters of the table's head. */
function isOfHead(key: string, id: TableId): boolean {
  const letters = headLetters.get(id);
  return letters !== undefined && [...key].every((letter) => letters.has(letter));
}

const headLetters: ReadonlyMap<TableId, ReadonlySet<string>> = new Map(tableIds.map((id) => [id, lettersOfHead(id)]));

function lettersOfHead(id: TableId): Set<string> {
  const words = collect(formIds, (form) => {
    const table = forms[form].tables[id];
    return collect(table.rows, (row) => [...headerOf(table, row), ...row.lead.map((label) => ({ label }))].map(({ label }) => label.text));
  });
  return new Set(labelKey(words.join('')));
}
