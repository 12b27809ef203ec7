import type { Line } from '../../text/document.ts';
import { allMatches } from '../../text/matches.ts';
import { trimmed } from '../../text/normalise.ts';
import { isPageNumber } from './page-numbers.ts';
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

/** What a row is parted from: a line, or its text alone. */
type RowText = Pick<Line, 'number' | 'start' | 'end' | 'text'>;

/** Parts a line into cells: at bars, else at tabs, else the whole line is one. Null for a line that only draws. */
export function rowOfLine(line: RowText): PhysicalRow | null {
  const { text } = line;
  if (shortNumber.test(text)) return rowWith('line', line, [{ text, span: { start: line.start, end: line.end } }]);
  if (!barOrTab.test(text)) return isPageNumber(text) ? null : rowWith('line', line, [cellOf(text, line.start)]);
  if (bar.test(text)) return drawnRule.test(text) ? null : pipeRow(line);
  return rowWith('tab', line, tabCells(line));
}

function rowWith(source: PhysicalRow['source'], line: RowText, rowCells: readonly RawCell[]): PhysicalRow {
  return { source, id: line.start, line: line.number, span: { start: line.start, end: line.end }, cells: rowCells };
}

function cellOf(text: string, offset: number): RawCell {
  const { start, end } = trimmed(text);
  // The number of an empty cell would go behind the first blank.
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
function pipeRow(line: RowText): PhysicalRow {
  const cells = cellsBetween(line, bars).map((cell, i) => ({ ...cell, bars: i }));
  const count = cells.length - 1;
  const first = cells[0];
  const last = cells.at(-1);
  if (cells.length > 1 && last?.text === '') cells.pop();
  if (cells.length > 1 && first?.text === '') cells.shift();
  return { ...rowWith('pipe', line, cells), bars: count };
}
