import { collect } from '../../text/collect.ts';
import { allMatches } from '../../text/matches.ts';
import { labelKey } from '../../text/normalise.ts';
import type { Span } from '../../text/span.ts';
import type { CellValue } from '../model.ts';
import { keyBeforeNote, notesIn } from './label-note.ts';
import { readCellValue } from './values.ts';

/** One cell of a physical row, as its layout parts them. */
export interface RawCell {
  readonly text: string;
  readonly span: Span;
  /** How many bars of its line are before it. */
  readonly bars?: number;
  /** The place of a part of the text, where it is not written in the draft as it reads: in HTML. */
  readonly spanOf?: (from: number, to: number) => Span;
}

/** A line of the draft, or a row of an HTML table, parted into cells. */
export interface PhysicalRow {
  readonly source: 'pipe' | 'tab' | 'line' | 'html';
  /** Unique among the rows of a draft. */
  readonly id: number;
  /** Number of the line it begins on. */
  readonly line: number;
  readonly span: Span;
  readonly cells: readonly RawCell[];
  /** How many bars it has. */
  readonly bars?: number;
}

/** The smallest part of a table that has one meaning: words, a value, or a cell left empty. */
export type Piece = TextPiece | ValuePiece;

/** A physical row and what is in it. */
export interface TokenisedRow extends PhysicalRow {
  readonly pieces: readonly Piece[];
}

export interface TextPiece {
  readonly kind: 'text';
  readonly text: string;
  readonly key: string;
  readonly span: Span;
  /** The physical row it is in. */
  readonly row: number;
  readonly line: number;
}

export interface ValuePiece {
  readonly kind: 'value';
  readonly value: CellValue;
  readonly span: Span;
  readonly row: number;
  readonly line: number;
}

const numberInText =
  /(?:[+\-−＋－]|(?<![\p{L}/／])[增减])?(?:[0-9０-９]{1,3}(?:[,，][0-9０-９]{3})+(?![0-9０-９])|[0-9０-９]+)(?:[.．][0-9０-９]+)?(?:\s*(?:万元|亿元|元|件|项|条|宗|份|次|个))?(?:\s*[（(](?![一二三四五六七八九十0-9]{1,3}[)）])[^（()）\n]{1,30}[)）])?/gu;
const digit = /[0-9０-９]/;
/** A digit that numbers a label (1.属于国家秘密) or belongs to words (第20条, 2023年, （1）). */
const indexAfter = /^\s*[.．、)）]\s*\p{Script=Han}|^\s*[年月日条款章]/u;
const wordBefore = /[第（(]\s*$/;

/** A row with its cells parted into pieces. */
export function tokenise(row: PhysicalRow): TokenisedRow {
  const [only] = row.cells;
  const pieces =
    row.cells.length === 1 && only
      ? tokeniseCell(only, row.id, row.line)
      : collect(withoutRepeatedLabels(row.cells), (cell) => tokeniseCell(cell, row.id, row.line));
  return { ...row, pieces };
}

/**
 * A label merged over several cells, which some programs write out in each of them, counts once: only what stands before
 * the first number of its row, for heads are alike where they are cut short.
 */
function withoutRepeatedLabels(cells: readonly RawCell[]): readonly RawCell[] {
  const repeats = (cell: RawCell, i: number) => i > 0 && cell.text !== '' && cell.text === cells[i - 1]?.text;
  if (!cells.some(repeats)) return cells;
  const firstValue = cells.findIndex(({ text }) => digit.test(text) && readCellValue(text));
  return cells.filter((cell, i) => !(i < firstValue && repeats(cell, i) && !readCellValue(cell.text)));
}

/** A row that was read from a piece of the text alone, at its place: so many offsets farther on, on this line. */
export function rowAt({ id, source, span, cells, pieces, bars }: TokenisedRow, by: number, line: number): TokenisedRow {
  const at = ({ start, end }: Span): Span => ({ start: by + start, end: by + end });
  return {
    source,
    id: by + id,
    line,
    span: at(span),
    bars: bars ?? 0,
    cells: cells.map((cell) => ({ text: cell.text, span: at(cell.span), bars: cell.bars ?? 0 })),
    pieces: pieces.map((piece) => ({ ...piece, span: at(piece.span), row: by + id, line })),
  };
}

/**
 * Parts a cell into pieces: the whole cell as a value, else its words and the numbers among them
 * (`规章 0 0 1`, 政府集中采购130万元).
 */
function tokeniseCell(cell: RawCell, row: number, line: number): Piece[] {
  const text = cell.text;
  const whole = readCellValue(text);
  if (whole) return [{ kind: 'value', value: whole, span: cell.span, row, line }];
  const pieces: Piece[] = [];
  const spanFrom = (from: number, length: number): Span =>
    cell.spanOf?.(from, from + length) ?? { start: cell.span.start + from, end: cell.span.start + from + length };
  const addText = (from: number, to: number) => {
    const raw = text.slice(from, to);
    const words = raw.trim();
    const key = keyBeforeNote(words) ?? labelKey(words);
    if (key === '') return;
    const span = spanFrom(from + (raw.length - raw.trimStart().length), words.length);
    pieces.push({ kind: 'text', text: words, key, span, row, line });
  };
  const values = valuesAtEnd(text);
  const wordsEnd = values[0]?.from ?? text.length;
  const words = text.slice(0, wordsEnd);
  const hasNumber = digit.test(words);
  const notes = hasNumber ? notesIn(words) : [];
  let done = 0;
  for (const match of hasNumber ? allMatches(words, numberInText) : []) {
    if (notes.some(({ start, end }) => match.index >= start && match.index < end)) continue;
    const end = match.index + match[0].length;
    const cut = indexDigits(match[0], words.slice(end), words.slice(done, match.index));
    const raw = match[0].slice(0, match[0].length - cut);
    const value = raw === '' ? null : readCellValue(raw);
    if (!value) continue;
    addText(done, match.index);
    pieces.push({ kind: 'value', value, span: spanFrom(match.index, raw.length), row, line });
    done = end - cut;
  }
  addText(done, wordsEnd);
  for (const { from, value } of values) pieces.push({ kind: 'value', value, span: spanFrom(from, value.raw.length), row, line });
  return pieces;
}

/** A number, readable or not, or a mark or word for “nothing”; not a number in words, which may number a label. */
const valueLike = /[0-9０-９]|^[/／\\\-－–—―]+$|^(?:无|暂无|没有|不适用)$/;

/** No cell of numbers is longer. */
const longestValue = 30;

/** The values at the end of a line of words, parted by blanks: `规章 / 0 0`, 行政许可 约5. */
function valuesAtEnd(text: string): { readonly from: number; readonly value: CellValue }[] {
  const found: { from: number; value: CellValue }[] = [];
  if (!blank.test(text)) return found;
  for (let end = text.length; end > 0; ) {
    let from = end;
    while (from > 0 && end - from <= longestValue && !blank.test(text.charAt(from - 1))) from--;
    const word = text.slice(from, end);
    const isWord = from > 0 ? blank.test(text.charAt(from - 1)) : found.length > 0;
    const value = isWord && valueLike.test(word) ? readCellValue(word) : null;
    if (!value) break;
    found.unshift({ from, value });
    end = from;
    while (end > 0 && blank.test(text.charAt(end - 1))) end--;
  }
  return found;
}

const blank = /\s/;

/** How many of a number's last digits belong to the words around it: all, one that numbers the next label, or none. */
function indexDigits(digits: string, after: string, before: string): number {
  if (wordBefore.test(before) || /^\s*[年月日条款章]/.test(after)) return digits.length;
  // Behind a blank 、 begins the rest of a broken label: 1448    、行政机关不再处理.
  if (/^\s+、/.test(after)) return 0;
  return indexAfter.test(after) ? 1 : 0;
}
