import type { Evaluation } from '../../tables/check/balance.ts';
import { type BrokenIdentity, cellToRepair } from '../../tables/check/broken-identities.ts';
import { cellName, columnOf } from '../../tables/check/naming.ts';
import type { CellChange } from '../../tables/check/repairs.ts';
import type { Cell } from '../../tables/model.ts';
import { collect } from '../../text/collect.ts';
import type { Fix, RuleFinding } from '../rule.ts';

/** How a broken equation is put into words. */
export interface Wording {
  /** The clause before the figures: 总计少 1. */
  readonly clause: string;
  /** The figures: 自然人 11 + 商业企业 8 = 19，表中填 18. */
  readonly figures: string;
}

/** A message that lists more repairs than this does not help the author. */
const mostRepairs = 3;

/**
 * The finding for a broken equation: at the one cell that would mend it, if there is just one, else at `place`.
 * `total`: the cell that the form defines as the sum; its correction is always offered.
 */
export function equationFinding(fault: BrokenIdentity, wording: Wording, place: Cell, total: Cell | null): RuleFinding {
  const empty = fault.assumed ? '（空格按 0 计）' : '';
  const assumed = [fault, ...fault.also].every((e) => e.assumed);
  return {
    span: (cellToRepair(fault) ?? place).span,
    message: `${wording.clause}：${wording.figures}${empty}${others(fault)}${remedy(fault, place)}`,
    ...(assumed ? { severity: 'warning' as const } : {}),
    related: relatedCells(fault),
    fixes: fixesFor(fault, total),
  };
}

/** The other equations that do not hold either. */
const others = ({ also }: BrokenIdentity): string => also.map((e) => `；${e.identity.subject ?? e.identity.statement}也不平`).join('');

/** The cells and their numbers; nothing where the figures already say it all, or where it could be any cell. */
function remedy({ also, repairs }: BrokenIdentity, place: Cell): string {
  const [first] = repairs;
  if (!first || repairs.length > mostRepairs || (repairs.length > 1 && also.length === 0)) return '';
  if (also.length === 0 && first.changes[0]?.cell === place) return '';
  const ways = repairs.map(({ changes }) => `把${changes.map(changeWords).join('、')}`);
  return repairs.length === 1 ? `；只${ways[0]}，行列即全部平衡` : `；${ways.join('，或')}，以上各处即平衡`;
}

const changeWords = ({ cell, value }: CellChange): string => `“${cellName(cell)}”改为 ${value}`;

function relatedCells(fault: BrokenIdentity) {
  const filled = (cells: readonly Cell[]) => cells.filter((c) => c.value !== 0 && c.value !== null);
  const shown = new Set(collect([fault, ...fault.also], ({ left, right }) => [...filled(left), ...right]));
  return [...shown].map((cell) => ({ message: `${cellName(cell)}：${cell.raw || '空'}`, span: cell.span }));
}

function fixesFor({ repairs, leftSum }: BrokenIdentity, total: Cell | null): Fix[] {
  const covered = repairs.find((r) => r.changes.some(({ cell }) => cell === total));
  const few = repairs.length > mostRepairs ? [] : repairs.filter((r) => r !== covered);
  const offered = [...(covered ? [covered] : []), ...few];
  const fixes = offered.map((repair) => changing(repair.changes, repairs.length === 1 ? '（行、列随之平衡）' : ''));
  return total && !covered && leftSum >= 0 ? [...fixes, changing([{ cell: total, value: leftSum }], '（各项之和）')] : fixes;
}

function changing(changes: readonly CellChange[], reason: string): Fix {
  const edits = changes.map(({ cell, value }) => ({ span: cell.span, newText: String(value) }));
  return { title: `将${changes.map(changeWords).join('、')}${reason}`, safe: false, edits };
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
