import { formIds, newestForm, tableIds, tableStandard } from '../../standard/forms.ts';
import type { TableId } from '../../standard/types.ts';
import { collect } from '../../text/collect.ts';
import type { Line } from '../../text/document.ts';
import { lastIndex } from '../../text/last-index.ts';
import { detachedText } from '../../text/memo.ts';
import type { Span } from '../../text/span.ts';
import { columnKeys } from './label-index.ts';
import { type Piece, rowAt, type TokenisedRow } from './pieces.ts';
import { almostLabel, headAbove, headBelow, isLabelOf } from './region-heads.ts';
import { htmlReadings, lineReading, type RowReading } from './row-readings.ts';
import { beginsTable, endsTable } from './table-ends.ts';

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
interface BlankLine {
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
  /** Lines that show the table by one of its labels; of labels in one line each counts. */
  labels: number;
  /** Lines with labels that have not run together: of two places for a table the whole one is the table. */
  whole: number;
  values: number;
  /** The table's last label was there: its first one begins another such table. */
  isWhole: boolean;
}

/** Longer lines without bars are prose unless labels have run together in them. */
const longestRow = 45;
/** Narrow columns break a head into no more lines than this. */
const longestHead = 48;

/** What the tables of a draft are found in. */
export interface TableSources {
  readonly text: string;
  readonly lines: readonly Line[];
  /** The text with its HTML tables blanked, and where these are. */
  readonly markup: { readonly view: string; readonly tables: readonly Span[] };
  /** The lines where a section begins, by number: no table crosses them. */
  readonly sectionLines: ReadonlySet<number>;
}

/**
 * Finds the tables by their labels, wherever they are.
 * Of several places that look like the same table the one with most labels counts.
 */
export function findRegions({ text, lines, markup, sectionLines }: TableSources): Region[] {
  const regions = new RegionFinder();
  let html = 0;
  for (const line of lines) {
    for (let table = markup.tables[html]; table && table.start <= line.start; table = markup.tables[++html]) {
      const { start, end } = table;
      for (const reading of htmlReadings(detachedText(text.slice(start, end)))) {
        regions.add(rowAt(reading.row, start, lineAt(lines, start + reading.row.span.start)), reading);
      }
    }
    if (sectionLines.has(line.number)) regions.close(line.number);
    else regions.addLine(line);
  }
  return regions.finish();
}

function lineAt(lines: readonly Line[], offset: number): number {
  return Math.max(
    0,
    lastIndex(lines, ({ start }) => start <= offset),
  );
}

class RegionFinder {
  readonly #done: OpenRegion[] = [];
  #open: OpenRegion | null = null;
  /** The last few rows outside any table. */
  #recent: TokenisedRow[] = [];

  addLine(line: Line): void {
    const reading = lineReading(line.text);
    if (reading === 'nothing') this.#open?.blankLines.push({ line: line.number, start: line.start });
    else if (this.#open) this.#open.lineBelow ??= line.number;
    if (reading === 'prose') this.#prose();
    else if (reading !== 'nothing') this.add(rowAt(reading.row, line.start, line.number), reading);
  }

  add(row: TokenisedRow, reading: RowReading): void {
    const { shows, values } = reading;
    const { pieces } = row;
    const id = shows.find((shown) => shown === this.#open?.id) ?? shows[0];
    if (id) this.#label(id, row, reading);
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
      const [best] = this.#done.filter((r) => r.id === id && isTable(r)).sort(mostLikely);
      return best ? [regionOf(best)] : [];
    });
  }

  #isOwnLabel(piece: Piece): boolean {
    const id = this.#open?.id;
    return piece.kind === 'text' && id !== undefined && isLabelOf(piece.key, id);
  }

  /** A row with a single number shows that it belongs to the open table by what its label is like. */
  #isMisspeltRow(pieces: readonly Piece[], values: number): boolean {
    const id = this.#open?.id;
    return id !== undefined && values > 0 && pieces.some((p) => p.kind === 'text' && almostLabel(p.key, id));
  }

  #label(id: TableId, row: TokenisedRow, { labels, whole }: RowReading): void {
    if (this.#open?.id !== id || (this.#open.isWhole && this.#open.values > 0 && beginsTable(row, id))) {
      const above = this.#open?.pending ?? this.#recent;
      this.close(row.line);
      const head = headAbove(above, id);
      const values = collect(head, (r) => r.pieces).filter((p) => p.kind === 'value').length;
      this.#open = {
        id,
        rows: head,
        pending: [],
        lineBelow: null,
        blankLines: [],
        interrupted: false,
        labels: 0,
        whole: 0,
        values,
        isWhole: false,
      };
    }
    const open = this.#open;
    open.rows.push(...open.pending, row);
    open.pending = [];
    open.lineBelow = null;
    open.interrupted = false;
    open.labels += labels;
    open.isWhole ||= endsTable(row, id);
    if (whole.includes(id)) open.whole++;
    open.values += row.pieces.filter((p) => p.kind === 'value').length;
  }

  #values(row: TokenisedRow, count: number): void {
    const open = this.#open;
    if (!open) this.#remember(row);
    if (!open || (open.interrupted && !isOnlyRowOf(open, row, count))) return;
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

/** Whether a row holds all the numbers of a table of one row, which has none yet: a note may be above them. */
const isOnlyRowOf = ({ id, values }: OpenRegion, { source }: TokenisedRow, count: number): boolean =>
  source !== 'line' && values === 0 && newestForm.tables[id].rows.length === 1 && count === narrowest.get(id);

/** Of two places for a table the one that is there from line to line comes first, then the one with more labels. */
const mostLikely = (a: OpenRegion, b: OpenRegion): number =>
  Number(isIntact(b)) - Number(isIntact(a)) || b.labels - a.labels || b.whole - a.whole;

/** A table of fewer lines has run together, or is none. */
const fewestLines = 3;

const isIntact = ({ isWhole, whole }: OpenRegion): boolean => isWhole && whole >= fewestLines;

/** One label alone is a word of prose, unless numbers are beside it. */
function isTable(region: OpenRegion): boolean {
  const { labels, values } = region;
  return (labels >= 2 || (labels === 1 && values >= 3)) && !isListOfTotals(region);
}

/** No table of the form, but a list that has one number for each of its names, and perhaps their sums. */
function isListOfTotals({ id, rows, labels, values }: OpenRegion): boolean {
  const width = narrowest.get(id) ?? 1;
  if (values === 0 || values >= width || values > 2 * labels || labels > rows.length) return false;
  const isOfForm = (piece: Piece) => (piece.kind === 'value' ? piece.value.raw.length >= width : columnKeys.has(piece.key));
  return !rows.some(({ pieces }) => pieces.some(isOfForm));
}

const narrowest: ReadonlyMap<TableId, number> = new Map(
  tableIds.map((id) => [id, Math.min(...collect(formIds, (form) => tableStandard(form, id).rows.map((row) => row.columns.length)))]),
);
