import type { Cell, Span, Table } from '../../../report/types.ts';
import type { Fix, RuleFinding } from '../../rule.ts';
import { type Evaluation, type Repair, repairs } from './balance.ts';
import { cellName, columnOf } from './naming.ts';

/** How a broken equation is put into words. */
export interface Wording {
  /** The clause before the figures: 总计少 1. */
  readonly clause: string;
  /** The figures: 自然人 11 + 商业企业 8 = 19，表中填 18. */
  readonly figures: string;
}

/**
 * The finding for a broken equation: at the one cell that would mend it, if there is just one, else at `place`.
 * `total`: the cell that the form defines as the sum; its correction is always offered.
 */
export function equationFinding(table: Table, evaluation: Evaluation, wording: Wording, place: Cell, total: Cell | null): RuleFinding {
  const found = repairs(table, evaluation);
  const [only] = found.length === 1 ? found : [];
  const culprit = only && only.cell !== place ? `；只把“${cellName(only.cell)}”改为 ${only.value}，行列即全部平衡` : '';
  const empty = evaluation.assumed ? '（空格按 0 计）' : '';
  return {
    span: visible(only?.cell ?? place),
    message: `${wording.clause}：${wording.figures}${empty}${culprit}`,
    ...(evaluation.assumed ? { severity: 'warning' as const } : {}),
    related: relatedCells(evaluation),
    fixes: fixesFor(found, total, evaluation),
  };
}

/** An empty cell has no width of its own. */
const visible = (cell: Cell): Span => cell.span;

function relatedCells({ left, right }: Evaluation) {
  const filled = (cells: readonly Cell[]) => cells.filter((c) => c.value !== 0 && c.value !== null);
  const shown = [...filled(left), ...right];
  return shown.map((cell) => ({ message: `${cellName(cell)}：${cell.raw || '空'}`, span: cell.span }));
}

function fixesFor(found: readonly Repair[], total: Cell | null, { leftSum }: Evaluation): Fix[] {
  const covered = found.find((r) => r.cell === total);
  const ordered = covered ? [covered, ...found.filter((r) => r !== covered)] : found;
  const offered = ordered.slice(0, 3).map((repair) => setCell(repair, found.length === 1 ? '（行、列随之平衡）' : ''));
  return total && !covered && leftSum >= 0 ? [...offered, setCell({ cell: total, value: leftSum }, '（各项之和）')] : offered;
}

function setCell({ cell, value }: Repair, reason: string): Fix {
  return { title: `将“${cellName(cell)}”改为 ${value}${reason}`, safe: false, edits: [{ span: cell.span, newText: String(value) }] };
}

/** `自然人 11 + 商业企业 8`: the parts that are not zero, named by their columns; 0 where all are. */
export function sumOfColumns(cells: readonly Cell[]): string {
  return terms(cells, (cell) => columnOf(cell)?.name.replace(/^.*·/, '') ?? cell.column);
}

/** The same, named by their rows. */
export function sumOfRows(cells: readonly Cell[]): string {
  return terms(cells, (cell) => cell.row.name);
}

function terms(cells: readonly Cell[], name: (cell: Cell) => string): string {
  const filled = cells.filter((c) => c.value !== 0 && c.value !== null);
  return filled.length === 0 ? '各项均为 0' : filled.map((c) => `${name(c)} ${c.value}`).join(' + ');
}

/** 少 1, 多 3: how far the written total is from the sum of its parts. */
export function difference({ leftSum, rightSum }: Evaluation): string {
  return rightSum < leftSum ? `少 ${leftSum - rightSum}` : `多 ${rightSum - leftSum}`;
}
