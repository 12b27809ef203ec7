import type { CellKey } from '../../standard/types.ts';
import { collect } from '../../text/collect.ts';
import { labelKey } from '../../text/normalise.ts';
import type { Span } from '../../text/span.ts';
import type { MatchedLabel, Table, TableDraft } from '../model.ts';
import { isDrawnRule } from '../read/physical-rows.ts';
import { alignedLines, layoutGrid } from './aligned.ts';
import { type GridPiece, type GridRow, gridOf } from './grid.ts';

/** A table of a draft that can be written down anew without losing anything: all its rows, and the content of each cell. */
export interface WholeTable {
  /** With the official labels, or the author's own where these say more. */
  readonly rows: readonly GridRow[];
  /** What is written in a cell, by its key. */
  value(key: CellKey): string;
}

/**
 * The table as rows of labels and cells, where its lines have nothing else but blanks, bars and drawn rules.
 * Rows that are missing stay missing. Null where anything else is missing, is unknown or has run together.
 */
export function wholeTable(draft: TableDraft, table: Table): WholeTable | null {
  const whole = table.layout === 'html' || table.layout === 'glued' ? null : tableInside(table);
  if (!whole?.hasAllLabels) return null;
  const known = [...table.labels.map((label) => withMarks(draft.text, label)), ...[...table.cells.values()].map(({ span }) => span)];
  return isAllThere(draft, table, known) ? whole : null;
}

/** The rows that a table has, as the form prints them, whatever else is around them. Null where it is damaged otherwise. */
export function tableInside(table: Table): (WholeTable & { readonly hasAllLabels: boolean }) | null {
  const { missingColumns, foreign, flattened, cells } = table;
  if (missingColumns.length > 0 || foreign.length > 0 || flattened.length > 0 || cells.size === 0) return null;
  const printed = gridOf({ ...table.standard, rows: table.rows.map(({ standard }) => standard) });
  const keys = collect(printed.flat(), ({ cell }) => cell ?? []);
  if (keys.length !== cells.size || keys.some((key) => !cells.has(key))) return null;
  const waiting = new Map<string, MatchedLabel[]>();
  for (const reading of table.labels) waiting.set(reading.label.text, [...(waiting.get(reading.label.text) ?? []), reading]);
  let hasAllLabels = true;
  const write = (piece: GridPiece): GridPiece => {
    const reading = piece.text === null ? undefined : waiting.get(piece.text)?.shift();
    if (piece.text !== null && !reading) hasAllLabels = false;
    return reading ? { ...piece, text: labelText(reading) } : piece;
  };
  const rows = printed.map((row) => row.map(write));
  const isOver = [...waiting.values()].some((left) => left.length > 0);
  return isOver ? null : { rows, value: (key) => cells.get(key)?.raw ?? '', hasAllLabels };
}

/**
 * How a label is to be written: the official words where the author's are an accepted spelling of them and say nothing more.
 * 采购总金额（万元） stays, for it names the unit.
 */
export function labelText({ label, raw, match }: MatchedLabel): string {
  return match === 'exact' && isWithin(labelKey(raw), labelKey(label.text)) ? label.text : raw;
}

/** Whether every character of one text comes in the other, in order. */
function isWithin(part: string, whole: string): boolean {
  let at = 0;
  for (const letter of whole) if (part.startsWith(letter, at)) at += letter.length;
  return at === part.length;
}

/** The place of a label with the marks of the official one around it, which are lost where labels are parted at blanks: （一. */
function withMarks(text: string, { label, span }: MatchedLabel): Span {
  const official = label.text.normalize('NFKC');
  const isMark = (at: number) => /\p{P}/u.test(text.charAt(at)) && official.includes(text.charAt(at).normalize('NFKC'));
  let { start, end } = span;
  while (start > 0 && isMark(start - 1)) start--;
  while (end < text.length && isMark(end)) end++;
  return { start, end };
}

const blankOrBar = /^[\s|｜│┃¦]*$/;

/** Whether the lines of the table have nothing outside of these spans. */
function isAllThere({ text, lines }: TableDraft, { span }: Table, known: readonly Span[]): boolean {
  const rules = lines.filter((line) => line.start >= span.start && line.end <= span.end && isDrawnRule(line.text));
  let done = span.start;
  for (const { start, end } of [...known, ...rules].sort((a, b) => a.start - b.start)) {
    if (start > done && !blankOrBar.test(text.slice(done, start))) return false;
    done = Math.max(done, end);
  }
  return blankOrBar.test(text.slice(done, span.end));
}

/** The lines of the table between bars, aligned. */
export function barLines(table: Table, { rows, value }: WholeTable): string[] {
  return alignedLines(layoutGrid(table.standard, rows, ({ text, cell }) => text ?? (cell ? value(cell) : '')));
}
