import type { CellKey, Identity } from '../../standard/types.ts';
import { collect } from '../../text/collect.ts';
import type { Cell, Table } from '../model.ts';
import { whyNoCount } from './counts.ts';

/** An identity with the figures of a draft. */
export interface Evaluation<T extends Identity = Identity> {
  readonly identity: T;
  readonly left: readonly Cell[];
  readonly right: readonly Cell[];
  readonly leftSum: number;
  readonly rightSum: number;
  readonly holds: boolean;
  /** An empty cell was counted as 0. */
  readonly assumed: boolean;
}

/** The cell of a key: that of the table, or the one that is tried in its place. */
export type CellOf = (key: CellKey) => Cell | undefined;

/** Marks that stand for nothing in a cell; everything else that is no number cannot be calculated with. */
const nothing = /^(?:[/\\\-−–—―]*|无|暂无|没有|不适用)$/;

function countOf(cell: Cell): number | null {
  if (cell.value !== null) return whyNoCount(cell) === null ? cell.value : null;
  return nothing.test(cell.raw.normalize('NFKC')) ? 0 : null;
}

/**
 * An identity tried on the cells of a table. Null where it cannot be judged: a cell is missing, unreadable or no possible count,
 * a sum is still to be filled in, or nothing is filled in at all.
 */
export function evaluate(table: Table, identity: Identity, cellOf: CellOf): Evaluation | null {
  const left = identity.left.map(cellOf);
  const right = identity.right.map(cellOf);
  if (!left.every(isCell) || !right.every(isCell)) return null;
  const all = [...left, ...right];
  if (all.every((c) => c.value === null) || all.some((c) => countOf(c) === null)) return null;
  if (all.some((c) => c.value === null && awaitsSum(table, c, cellOf))) return null;
  const sum = (cells: readonly Cell[]) => cells.reduce((total, c) => total + (countOf(c) ?? 0), 0);
  const leftSum = sum(left);
  const rightSum = sum(right);
  const assumed = all.some((c) => c.value === null);
  return { identity, left, right, leftSum, rightSum, holds: holds(identity, leftSum, rightSum), assumed };
}

/** An empty total beside filled parts is to be filled in; it is not 0. */
function awaitsSum(table: Table, cell: Cell, cellOf: CellOf): boolean {
  const definition = table.standard.identities.find((i) => i.relation === '=' && i.right.length === 1 && i.right[0] === cell.key);
  return definition?.left.some((key) => (cellOf(key)?.value ?? 0) !== 0) ?? false;
}

const isCell = (cell: Cell | undefined): cell is Cell => cell !== undefined;

function holds({ relation }: Identity, left: number, right: number): boolean {
  if (relation === '=') return left === right;
  if (relation === '>=') return left >= right;
  return (left === 0) === (right === 0);
}

/** Those of some identities that do not hold. */
export function broken<T extends Identity>(table: Table, identities: readonly T[]): Evaluation<T>[] {
  return collect(identities, (identity): Evaluation<T>[] => {
    const evaluation = evaluate(table, identity, (key) => table.cells.get(key));
    return evaluation && !evaluation.holds ? [{ ...evaluation, identity }] : [];
  });
}
