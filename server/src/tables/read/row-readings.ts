import { formIds, tableIds, tableStandard } from '../../standard/forms.ts';
import type { TableId } from '../../standard/types.ts';
import { collect } from '../../text/collect.ts';
import { memoByText } from '../../text/memo.ts';
import { rowsOfHtml } from './html-rows.ts';
import { labelIndex, splitKey, tableOfLabel } from './label-index.ts';
import { keyBeforeNote, noteEnd } from './label-note.ts';
import { rowOfLine } from './physical-rows.ts';
import { type TokenisedRow, tokenise } from './pieces.ts';

/** What lines, and rows of web pages, show by themselves of the tables they may belong to. */

/** No table in one line is longer; beyond, a line is not looked at. */
const longestLine = 8000;
/** Cells of a row may hold sentences. */
const parted = /[|｜│┃¦\t]/;
const sentenceEnd = /[。；!！?？]/;
/** Words that the head of every table has. */
const headWords = /信息内容|申请人情况|自然人|结果维持/;
/** Labels that have run together make up a head, or more; fewer may be words of a sentence. */
const fewestGlued = 5;

const indexes = collect(tableIds, (id) => formIds.map((form) => ({ id, index: labelIndex(tableStandard(form, id)) })));

/** A row, and what it shows by itself. */
export interface RowReading {
  readonly row: TokenisedRow;
  /** The tables whose labels it has, in order. */
  readonly shows: readonly TableId[];
  /** Those of them whose labels have not run together with others. */
  readonly whole: readonly TableId[];
  readonly values: number;
  /** How many labels it has: many where they have run together. */
  readonly labels: number;
}

/** A line by its text alone. `nothing`: a blank line, or one that only draws. */
export const lineReading = memoByText((text): RowReading | 'prose' | 'nothing' => {
  if (text.trim() === '' && !text.includes('\t')) return 'nothing';
  if (text.length > longestLine || (sentenceEnd.test(text) && !parted.test(text) && !opensWithNote(text)))
    return besideSentence(text) ?? 'prose';
  const row = rowOfLine({ number: 0, start: 0, end: text.length, text });
  return row ? showing(tokenise(row)) : 'nothing';
});

/** The table that is on one line with a sentence; its labels have run together. */
function besideSentence(text: string): RowReading | null {
  const head = text.length > longestLine ? -1 : text.search(headWords);
  if (head < 0) return null;
  const start = Math.max(...[...text.slice(0, head).matchAll(/[。；!！?？]/g)].map(({ index }) => index + 1), 0);
  const length = text.slice(start).search(sentenceEnd);
  const end = length < 0 ? text.length : start + length;
  const row = rowOfLine({ number: 0, start, end, text: text.slice(start, end) });
  const reading = row && showing(tokenise(row));
  return reading && reading.labels >= fewestGlued ? reading : null;
}

/** A label's note may hold sentences; behind it there are only numbers. */
function opensWithNote(text: string): boolean {
  const end = noteEnd(text);
  return end > 0 && !/\p{L}/u.test(text.slice(end)) && keyBeforeNote(text.slice(0, end)) !== null;
}

/** The rows of an HTML table. */
export const htmlReadings = memoByText((text) => rowsOfHtml(text).map((row) => showing(tokenise(row))));

function showing(row: TokenisedRow): RowReading {
  const words = collect(row.pieces, (piece) => (piece.kind === 'text' ? [tableOf(piece.key)] : []));
  const shows = collect(words, (word) => word?.id ?? []);
  const values = row.pieces.filter((p) => p.kind === 'value').length;
  const glued = values > 0 ? Math.max(0, ...collect(words, (word) => word?.labels ?? 0)) : 0;
  const whole = collect(row.pieces, (piece) => (piece.kind === 'text' ? (tableOfLabel.get(piece.key) ?? []) : []));
  return { row, shows, whole, values, labels: glued >= fewestGlued ? glued : 1 };
}

/** The table that a word is a label of, or that most of it is made of where labels have run together. */
function tableOf(key: string): { readonly id: TableId; readonly labels: number } | null {
  const told = tableOfLabel.get(key);
  if (told) return { id: told, labels: 1 };
  if (key.length < 6) return null;
  let best: { readonly id: TableId; readonly labels: number } | null = null;
  let most = 0;
  for (const { id, index } of indexes) {
    const known = splitKey(key, index)?.filter((part) => part.known) ?? [];
    const covered = known.reduce((sum, part) => sum + part.to - part.from, 0);
    if (covered <= most || !known.some((part) => tableOfLabel.get(key.slice(part.from, part.to)) === id)) continue;
    best = { id, labels: known.length };
    most = covered;
  }
  return best;
}
