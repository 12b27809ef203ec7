import { collect } from '../../text/collect.ts';
import type { Line } from '../../text/document.ts';
import type { Table } from '../model.ts';
import { isDrawnRule, rowOfLine } from '../read/physical-rows.ts';
import { readCellValue } from '../read/values.ts';
import { alignedLines, type PlacedCell } from './aligned.ts';
import { labelText } from './whole-table.ts';

/** Lines of a table between bars, aligned as they are: for damaged tables, whose rows and cells do not change. */

/** A line parted at its bars. */
interface BarRow {
  readonly line: Line;
  readonly texts: readonly string[];
  /** How many of its last cells are values. */
  readonly values: number;
}

/** The lines anew, as many as there are; those without bars stay as they are. */
export function alignPipeTable(table: Table, lines: readonly Line[]): string[] {
  const rows = collect(lines, (line) => pipeRow(table, line));
  const placed = isEven(rows) ? rows.map(({ texts }) => texts.map(single)) : placeAtValues(rows);
  const aligned = alignedLines(collect(placed, (cells) => (cells ? [cells] : [])));
  const written = new Map(rows.map(({ line, texts }, index) => [line, (placed[index] && aligned.shift()) ?? `| ${texts.join(' | ')} |`]));
  return lines.map((line) => written.get(line) ?? line.text);
}

function pipeRow(table: Table, line: Line): BarRow[] {
  const row = rowOfLine(line);
  if (row?.source !== 'pipe') return isDrawnRule(line.text) ? ruleRow(line) : [];
  const texts = row.cells.map(({ text, span }) => {
    const label = table.labels.find((l) => l.span.start === span.start && l.span.end === span.end);
    return label ? labelText(label) : text;
  });
  const words = texts.findLastIndex((text) => readCellValue(text) === null);
  return [{ line, texts, values: texts.length - 1 - words }];
}

/** A rule below the head, as Markdown has it: | --- | :-: |. Others are drawn without regard to cells. */
function ruleRow(line: Line): BarRow[] {
  const inner = /^\s*\|?(.*?)\|?\s*$/.exec(line.text)?.[1] ?? '';
  const texts = inner.split('|').map((text) => text.trim());
  return texts.length > 1 && texts.every((text) => /^:?-+:?$/.test(text)) ? [{ line, texts, values: 0 }] : [];
}

/** Whether every row has as many cells as the others: each is then in its column. */
const isEven = (rows: readonly BarRow[]): boolean => new Set(rows.map(({ texts }) => texts.length)).size <= 1;

const single = (text: string, column: number): PlacedCell => ({ text, from: column, to: column + 1 });

/**
 * Rows of different lengths: the words at their beginning share a column, values and the heads right above them have one each.
 * Null for a row that fits neither.
 */
function placeAtValues(rows: readonly BarRow[]): (PlacedCell[] | null)[] {
  const width = Math.max(0, ...rows.map(({ values }) => values));
  const labels = rows.some(({ texts, values }) => values > 0 && texts.length > values) ? 1 : 0;
  return rows.map(({ texts, values }) => {
    const columns = values > 0 ? values : width;
    const words = texts.slice(0, Math.max(0, texts.length - columns));
    const fits = values > 0 ? words.length >= labels : words.length === labels;
    if (!fits || width === 0) return null;
    return [...(labels > 0 ? [words.join(' | ')] : words), ...texts.slice(words.length)].map(single);
  });
}
