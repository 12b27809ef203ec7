import type { InlayHint, Range } from 'vscode-languageserver-types';
import { sumOfColumns, sumOfRows } from '../rules/support/equation-finding.ts';
import { cellName, columnOf, tablesOf } from '../tables/check/naming.ts';
import type { CellChange } from '../tables/check/repairs.ts';
import type { Cell, Table } from '../tables/model.ts';
import type { Span } from '../text/span.ts';
import { type Correction, corrections } from './corrections.ts';
import type { DraftSnapshot } from './draft-snapshot.ts';

/** The hints that the user wants to see. */
export interface InlayHintChoice {
  /** The column of each number, in tables that are written one cell a line. */
  readonly columns: boolean;
  /** The right number beside a wrong sum, and in an empty one. */
  readonly totals: boolean;
}

/** What is shown beside the numbers of a part of a draft, in the order of the text. */
export function inlayHints(reading: DraftSnapshot, range: Range, { columns, totals }: InlayHintChoice): InlayHint[] {
  const asked = reading.index.spanOf(range);
  const tables = tablesOf(reading.report).filter(({ span }) => span.start <= asked.end && asked.start <= span.end);
  const hints = tables.flatMap((table) => [
    ...(columns && table.layout === 'cells' ? columnHints(reading, table, asked) : []),
    ...(totals ? totalHints(reading, table, asked) : []),
  ]);
  return hints.sort((a, b) => a.position.line - b.position.line || a.position.character - b.position.character);
}

/** A hint stands behind its cell. */
const isIn = (asked: Span, { span }: Cell): boolean => asked.start <= span.end && span.end <= asked.end;

function columnHints({ index }: DraftSnapshot, table: Table, asked: Span): InlayHint[] {
  return [...table.cells.values()]
    .filter((cell) => cell.raw !== '' && isIn(asked, cell))
    .map((cell) => ({
      position: index.positionAt(cell.span.end),
      label: columnOf(cell)?.name ?? cell.column,
      tooltip: cellName(cell),
      paddingLeft: true,
    }));
}

function totalHints({ report, index }: DraftSnapshot, table: Table, asked: Span): InlayHint[] {
  const edits = (changes: readonly CellChange[]) =>
    changes.map(({ cell, value }) => ({ range: index.rangeOf(cell.span), newText: String(value) }));
  return corrections(table)
    .filter(({ cell }) => isIn(asked, cell))
    .map((correction) => ({
      position: index.positionAt(correction.cell.span.end),
      label: `${wordFor(correction)} ${correction.value}`,
      tooltip: reasonFor(correction),
      paddingLeft: true,
      ...(correction.changes.every(({ cell }) => standsApart(report.text, cell.span)) ? { textEdits: edits(correction.changes) } : {}),
    }));
}

function wordFor({ cell, fitsAll }: Correction): string {
  if (cell.raw === '') return '应填';
  return fitsAll ? '应为' : '各项之和';
}

/** False where numbers run together: another one put in between would not be read as it was meant. */
function standsApart(text: string, { start, end }: Span): boolean {
  return !/\d/.test(text.charAt(start - 1)) && !/\d/.test(text.charAt(end));
}

/** The sum in figures; where another cell than the sum is to be changed, what stands in its place now. */
function reasonFor({ cell, changes, evaluation }: Correction): string {
  const { identity, left, right, leftSum, rightSum, assumed } = evaluation;
  const empty = assumed ? '（空格按 0 计）' : '';
  const sum = `${identity.statement}：${terms(left)} = ${leftSum}${empty}`;
  if (right.length === 1 && right[0]?.key === cell.key) return sum;
  const values = changes.map((change) => `“${cellName(change.cell)}”改为 ${change.value}`).join('、');
  return `${sum}，${right.length === 1 ? '总计填' : `${terms(right)} =`} ${rightSum}；${values}，即全部平衡`;
}

/** Cells of one column are told apart by their rows, others by their columns. */
function terms(cells: readonly Cell[]): string {
  return cells.every(({ column }) => column === cells[0]?.column) ? sumOfRows(cells) : sumOfColumns(cells);
}
