import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { allMatches } from '../matches.ts';
import { trimmed } from '../normalise.ts';
import type { Line } from '../types.ts';
import type { PhysicalRow, RawCell } from './pieces.ts';

const bar = /[|｜│┃¦]/;
const barOrTab = /[|｜│┃¦\t]/;
const bars = /[|｜│┃¦]/g;
/** Rules that only draw: | --- | :--: |, +----+----+. */
const drawnRule = /^(?=[\s|｜│┃¦+:=\-–—─━┼├┤┌┐└┘]*[-–—─━=]{2})[\s|｜│┃¦+:=\-–—─━┼├┤┌┐└┘]+$/;

/** Whether a line holds nothing but a drawn rule. */
export const isDrawnRule = (text: string): boolean => drawnRule.test(text);

/** A cell of its own: the most frequent line of a draft with one cell a line. */
const shortNumber = /^\d{1,6}$/;
/** The number of a printed page. */
const pageNumber = /^\s{0,20}[-–—]\s?\d{1,3}\s?[-–—]\s*$/;

/** What a row is parted from: a line, or its text alone. */
type RowText = Pick<Line, 'number' | 'start' | 'end' | 'text'>;

/** Parts a line into cells: at bars, else at tabs, else the whole line is one. Null for a line that only draws. */
export function rowOfLine(line: RowText): PhysicalRow | null {
  const { text } = line;
  if (shortNumber.test(text)) return rowWith('line', line, [{ text, span: { start: line.start, end: line.end } }]);
  if (!barOrTab.test(text)) return pageNumber.test(text) ? null : rowWith('line', line, [cellOf(text, line.start)]);
  if (bar.test(text)) return drawnRule.test(text) ? null : barRow(line);
  return rowWith('tab', line, tabCells(line));
}

function rowWith(source: PhysicalRow['source'], line: RowText, rowCells: readonly RawCell[]): PhysicalRow {
  return { source, id: line.start, line: line.number, span: { start: line.start, end: line.end }, cells: rowCells };
}

function cellOf(text: string, offset: number): RawCell {
  const { start, end } = trimmed(text);
  // In an empty cell a number would stand behind the first blank.
  if (start === end)
    return { text: '', span: { start: offset + Math.min(1, text.length >> 1), end: offset + Math.min(1, text.length >> 1) } };
  return { text: text.slice(start, end), span: { start: offset + start, end: offset + end } };
}

function cellsBetween(line: RowText, separator: RegExp): RawCell[] {
  const cells: RawCell[] = [];
  let done = 0;
  for (const match of allMatches(line.text, separator)) {
    cells.push(cellOf(line.text.slice(done, match.index), line.start + done));
    done = match.index + 1;
  }
  cells.push(cellOf(line.text.slice(done), line.start + done));
  return cells;
}

/** A tab at the start of a line indents it. */
function tabCells(line: RowText): RawCell[] {
  const cells = cellsBetween(line, /\t/g);
  return cells.length > 1 && cells[0]?.text === '' ? cells.slice(1) : cells;
}

/** Outer bars part no cells. */
function barRow(line: RowText): PhysicalRow {
  const cells = cellsBetween(line, bars).map((cell, i) => ({ ...cell, bars: i }));
  const count = cells.length - 1;
  const first = cells[0];
  const last = cells.at(-1);
  if (cells.length > 1 && last?.text === '') cells.pop();
  if (cells.length > 1 && first?.text === '') cells.shift();
  return { ...rowWith('pipe', line, cells), bars: count };
}

type Node = DefaultTreeAdapterTypes.Node;

/** The rows of the HTML tables in a text, as if all stood on one line; cells in reading order, spans of merged cells play no part. */
export function rowsOfHtml(text: string): PhysicalRow[] {
  const fragment = parseFragment(text, { sourceCodeLocationInfo: true });
  const rows: PhysicalRow[] = [];
  for (const tr of nodes(fragment, row, none)) {
    const location = 'sourceCodeLocation' in tr ? tr.sourceCodeLocation : null;
    if (!location) continue;
    const span = { start: location.startOffset, end: location.endOffset };
    rows.push({ source: 'html', id: span.start, line: 0, span, cells: nodes(tr, cells, cells).map(htmlCell) });
  }
  return rows;
}

/**
 * Nodes of these names below the root, in order, not looking into nodes of the names in `closed`.
 * Iterative, for drafts may nest deeper than a stack.
 */
function nodes(root: Node, names: ReadonlySet<string>, closed: ReadonlySet<string>): Node[] {
  const found: Node[] = [];
  const open: Node[] = 'childNodes' in root ? [...root.childNodes].reverse() : [];
  for (let node = open.pop(); node; node = open.pop()) {
    if (names.has(node.nodeName)) found.push(node);
    if ('childNodes' in node && !closed.has(node.nodeName)) open.push(...[...node.childNodes].reverse());
  }
  return found;
}

const none: ReadonlySet<string> = new Set();
const row: ReadonlySet<string> = new Set(['tr']);
const cells: ReadonlySet<string> = new Set(['td', 'th']);
const words: ReadonlySet<string> = new Set(['#text']);
/** A table within a cell has rows of its own. */
const inner: ReadonlySet<string> = new Set(['table']);

/** The words of a cell; its range goes from the first to the last of them, or lies between its tags. */
function htmlCell(cell: Node): RawCell {
  const texts = nodes(cell, words, inner).filter((t) => 'value' in t && t.value.trim() !== '');
  const first = texts[0];
  const last = texts.at(-1);
  const location = 'sourceCodeLocation' in cell ? cell.sourceCodeLocation : null;
  if (!first || !last || !('value' in first) || !('value' in last)) {
    const tag = location && 'startTag' in location ? (location.startTag as { endOffset: number } | undefined) : undefined;
    const at = tag?.endOffset ?? location?.startOffset ?? 0;
    return { text: '', span: { start: at, end: at } };
  }
  const text = texts
    .map((t) => ('value' in t ? t.value : ''))
    .join('')
    .trim();
  const lead = first.value.length - first.value.trimStart().length;
  const start = (first.sourceCodeLocation?.startOffset ?? 0) + lead;
  const tail = last.value.length - last.value.trimEnd().length;
  return { text, span: { start, end: Math.max(start, (last.sourceCodeLocation?.endOffset ?? 0) - tail) } };
}
