import { difference } from '../../rules/support/equation-finding.ts';
import type { Identity } from '../../standard/types.ts';
import { type Evaluation, evaluate } from '../../tables/check/balance.ts';
import { columnOf } from '../../tables/check/naming.ts';
import type { Cell, Table } from '../../tables/model.ts';
import { excerpt } from '../../text/quote.ts';

const longestTerm = 18;

const rowTerm = ({ row }: Cell): string => row.shortName ?? excerpt(row.name.replace(/^.*·\d+\./, ''), longestTerm);
const columnTerm = (cell: Cell): string => columnOf(cell)?.name.replace(/^.*·/, '') ?? cell.column;

/** What the cells of an identity are called in it: those of one column by their rows, those of one row by their columns. */
const termsOf = ({ name }: Identity) => (name === 'balance' || name === 'result-total' ? rowTerm : columnTerm);

/** A side with more terms shows only those that are not 0. */
const mostTerms = 3;

/**
 * An identity with the figures of the draft: `自然人列：新收 11 + 上年结转 0 = 办理结果总计 11 + 结转下年度 0 ✓`.
 * Where it does not hold, how far it is from it; where it cannot be judged, why.
 */
export function equationLine(table: Table, identity: Identity): string {
  const evaluation = evaluate(table, identity, (key) => table.cells.get(key));
  if (!evaluation) return `${identity.statement}（${whyNot(table, identity)}）`;
  const side = (cells: readonly Cell[]) => sideOf(cells, termsOf(identity));
  const assumed = evaluation.assumed ? '（空格按 0 计）' : '';
  return `${headOf(identity)}：${relations[identity.relation](side(evaluation.left), side(evaluation.right))} ${verdict(evaluation)}${assumed}`;
}

const relations: Readonly<Record<Identity['relation'], (left: string, right: string) => string>> = {
  '=': (left, right) => `${left} = ${right}`,
  '>=': (left, right) => `${left} ≥ ${right || '0'}`,
  'zero-together': (left, right) => `${left}，${right}`,
};

/** `自然人列`: what is before the colon in an identity's statement, without quotation marks; rows have long names. */
function headOf({ statement }: Identity): string {
  return /”行：/.test(statement) ? '本行' : (statement.split('：', 1)[0] ?? '').replace(/[“”]/g, '');
}

function sideOf(cells: readonly Cell[], nameOf: (cell: Cell) => string): string {
  const filled = cells.filter(({ value }) => value !== 0 && value !== null);
  const shown = cells.length <= mostTerms ? cells : filled;
  const sum = shown.map((cell) => `${nameOf(cell)} ${cell.value ?? 0}`).join(' + ');
  if (shown.length === cells.length) return sum;
  return shown.length === 0 ? '各项 0' : `${sum}（其余为 0）`;
}

function verdict(evaluation: Evaluation): string {
  const { identity, right, leftSum, rightSum, holds } = evaluation;
  if (holds) return '✓';
  if (identity.relation === 'zero-together') return '✗ 一项为 0，一项不为 0';
  if (identity.relation === '>=') return `✗ 少 ${rightSum - leftSum}`;
  if (right.length === 1) return `✗ ${difference(evaluation)}，各项之和为 ${leftSum}`;
  return `✗ 左边 ${leftSum}，右边 ${rightSum}，相差 ${Math.abs(leftSum - rightSum)}`;
}

function whyNot(table: Table, { left, right }: Identity): string {
  const isWhole = [...left, ...right].every((key) => table.cells.has(key));
  return isWhole ? '有空格或不能识别的数，没有核对' : '草稿里缺少其中的格子，没有核对';
}
