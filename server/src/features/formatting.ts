import type { Range, TextEdit } from 'vscode-languageserver-types';
import { toTextEdits } from '../output/text-edits.ts';
import { isSameRest, isSameTable, rereadAfter } from '../report/reread.ts';
import type { Report } from '../report/types.ts';
import { tableIds } from '../standard/forms.ts';
import { tablesOf } from '../tables/check/naming.ts';
import type { Table } from '../tables/model.ts';
import { isDrawnRule } from '../tables/read/physical-rows.ts';
import { alignPipeTable } from '../tables/write/pipe-rows.ts';
import { barLines, wholeTable } from '../tables/write/whole-table.ts';
import type { Heading, Line } from '../text/document.ts';
import type { Edit, Span } from '../text/span.ts';
import type { DraftSnapshot } from './draft-snapshot.ts';

/**
 * The edits that format a draft, or the tables and headings in it that a range meets:
 *
 * - Tables between bars are aligned, with a bar at both ends and the official labels. A whole one is laid out as it is
 *   printed; a damaged one keeps its rows and cells. Tables in other layouts stay as they are.
 * - Headings lose the blanks between number and title and those at the end of the line. Where at least half of the
 *   sections' headings have a blank line above, the others get one.
 *
 * Nothing else changes: what would make a table or the rest of the draft read differently is left out.
 */
export function formatting(reading: DraftSnapshot, range?: Range): TextEdit[] {
  const { report, index } = reading;
  const asked = range ? index.spanOf(range) : { start: 0, end: report.text.length };
  const meets = ({ start, end }: Span) => start <= asked.end && asked.start <= end;
  const units = [
    ...tablesOf(report)
      .filter(({ span }) => meets(span))
      .map((table) => tableEdits(report, table)),
    headingEdits(report, ({ line }) => meets(line)),
  ];
  return toTextEdits(harmless(report, units), reading);
}

/** Of groups of edits those that leave the reading of the draft as it is, in order. */
function harmless(report: Report, units: readonly (readonly Edit[])[]): Edit[] {
  const wanted = units.filter((edits) => edits.length > 0);
  const together = inOrder(wanted.flat());
  if (wanted.length === 0 || isHarmless(report, together)) return together;
  const single = inOrder(wanted.filter((edits) => isHarmless(report, inOrder(edits))).flat());
  return isHarmless(report, single) ? single : [];
}

const inOrder = (edits: readonly Edit[]): Edit[] => [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);

function isHarmless(report: Report, edits: readonly Edit[]): boolean {
  const after = rereadAfter(report, edits);
  const isSame = tableIds.every((id) => {
    const [was, is] = [report.tables[id], after.tables[id]];
    return isSameTable(was, is) && was?.layout === is?.layout;
  });
  return isSame && isSameRest(report, after);
}

function tableEdits(report: Report, table: Table): Edit[] {
  const { span, layout } = table;
  const lines = report.lines.filter((line) => line.start >= span.start && line.end <= span.end);
  if (layout !== 'pipe' || !lines.every((line, i) => isPlain(report, line, lines[i + 1]))) return [];
  const whole = lines.some(({ text }) => isDrawnRule(text)) ? null : wholeTable(report, table);
  return lineEdits(report, lines, whole ? barLines(table, whole) : alignPipeTable(table, lines));
}

/** A line without markup, that a line break parts from the next. */
function isPlain({ text }: Report, line: Line, next: Line | undefined): boolean {
  return line.text === text.slice(line.start, line.end) && next?.start !== line.end;
}

/** The edits that make other lines of lines: one for each that differs, or one for all from the first to the last of them. */
function lineEdits(report: Report, lines: readonly Line[], texts: readonly string[]): Edit[] {
  const isKept = (at: number, to: number) => lines[at]?.text === texts[to];
  let head = 0;
  while (head < Math.min(lines.length, texts.length) && isKept(head, head)) head++;
  let tail = 0;
  const most = Math.min(lines.length, texts.length) - head;
  while (tail < most && isKept(lines.length - 1 - tail, texts.length - 1 - tail)) tail++;
  const old = lines.slice(head, lines.length - tail);
  const made = texts.slice(head, texts.length - tail);
  if (old.length === made.length) return old.flatMap((line, i) => changed(line, made[i] ?? '', line.text));
  const [first, last] = [old[0] ?? lines[head - 1], old.at(-1) ?? lines[head - 1]];
  if (!first || !last) return [];
  return [{ span: { start: first.start, end: last.end }, newText: made.join(report.eol) }];
}

const changed = (span: Span, newText: string, was: string): Edit[] =>
  was === newText ? [] : [{ span: { start: span.start, end: span.end }, newText }];

function headingEdits(report: Report, isAsked: (heading: Heading) => boolean): Edit[] {
  const spacing = report.headings.filter(isAsked).flatMap((heading) => blankEdits(report, heading));
  return [...spacing, ...blankLines(report, isAsked)];
}

/** A mark that ends a number, so that no blank is needed behind it. */
const closed = /[、.．,，:：)）]$/;

/** The blanks of a heading that are too many. One blank behind 1. stays: so lists are written in Markdown. */
function blankEdits({ text }: Report, { line, numberSpan, titleSpan, title }: Heading): Edit[] {
  const edits: Edit[] = [];
  const between = text.slice(numberSpan.end, titleSpan.start);
  const number = text.slice(numberSpan.start, numberSpan.end);
  const joins = closed.test(number) && !/^[\d０-９]/.test(title) && !(number.endsWith('.') && between === ' ');
  if (title !== '' && joins && /^\s+$/.test(between)) edits.push({ span: { start: numberSpan.end, end: titleSpan.start }, newText: '' });
  const end = line.start + text.slice(line.start, line.end).trimEnd().length;
  if (end < line.end && end > line.start) edits.push({ span: { start: end, end: line.end }, newText: '' });
  return edits;
}

/** What stands above a line with a blank line in between. */
const apart = /(?:\r\n|\n|\r(?!\n))[^\S\r\n]*(?:\r\n|\n|\r)$/;
const farthestAbove = 200;

/** A blank line above the sections' headings that lack one, where at least half of them have one. */
function blankLines({ text, sections, eol }: Report, isAsked: (heading: Heading) => boolean): Edit[] {
  const starts = sections.map(({ heading }) => ({ heading, above: text.slice(0, heading.line.start).slice(-farthestAbove) }));
  const below = starts.filter(({ above }) => /[\r\n]$/.test(above));
  const lacking = below.filter(({ above }) => !apart.test(above));
  if (lacking.length * 2 > below.length) return [];
  return lacking
    .filter(({ heading }) => isAsked(heading))
    .map(({ heading: { line } }) => ({ span: { start: line.start, end: line.start }, newText: eol }));
}
