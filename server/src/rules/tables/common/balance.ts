import type { Cell, Table } from '../../../report/types.ts';
import type { Identity } from '../../../standard/types.ts';

/** An identity with the figures of a draft. */
export interface Evaluation {
  readonly identity: Identity;
  readonly left: readonly Cell[];
  readonly right: readonly Cell[];
  readonly leftSum: number;
  readonly rightSum: number;
  readonly holds: boolean;
  /** An empty cell was counted as 0. */
  readonly assumed: boolean;
}

/** Marks that stand for nothing in a cell; everything else that is no number cannot be calculated with. */
const nothing = /^(?:[/\\\-−–—―]*|无|暂无|没有|不适用)$/;

const countOf = (cell: Cell): number | null => cell.value ?? (nothing.test(cell.raw.normalize('NFKC')) ? 0 : null);

/**
 * An identity tried on a table. Null where it cannot be judged: a cell is missing or unreadable,
 * a sum is still to be filled in, or nothing is filled in at all.
 */
function evaluate(table: Table, identity: Identity): Evaluation | null {
  const left = identity.left.map((key) => table.cells.get(key));
  const right = identity.right.map((key) => table.cells.get(key));
  if (!left.every(isCell) || !right.every(isCell)) return null;
  const all = [...left, ...right];
  if (all.every((c) => c.value === null) || all.some((c) => countOf(c) === null)) return null;
  if (all.some((c) => c.value === null && awaitsSum(table, c))) return null;
  const sum = (cells: readonly Cell[]) => cells.reduce((total, c) => total + (countOf(c) ?? 0), 0);
  const leftSum = sum(left);
  const rightSum = sum(right);
  const assumed = all.some((c) => c.value === null);
  return { identity, left, right, leftSum, rightSum, holds: holds(identity, leftSum, rightSum), assumed };
}

/** An empty total beside filled parts is to be filled in; it is not 0. */
function awaitsSum(table: Table, cell: Cell): boolean {
  const definition = table.standard.identities.find((i) => i.relation === '=' && i.right.length === 1 && i.right[0] === cell.key);
  return definition?.left.some((key) => (table.cells.get(key)?.value ?? 0) !== 0) ?? false;
}

const isCell = (cell: Cell | undefined): cell is Cell => cell !== undefined;

function holds({ relation }: Identity, left: number, right: number): boolean {
  if (relation === '=') return left === right;
  if (relation === '>=') return left >= right;
  return (left === 0) === (right === 0);
}

/** The identities of one kind that do not hold. */
export function broken(table: Table, codes: readonly string[]): Evaluation[] {
  return table.standard.identities.flatMap((identity) => {
    const evaluation = codes.includes(identity.code) ? evaluate(table, identity) : null;
    return evaluation && !evaluation.holds ? [evaluation] : [];
  });
}

/** One cell and the number that would mend everything it takes part in. */
export interface Repair {
  readonly cell: Cell;
  readonly value: number;
}

/**
 * The cells of a broken equation that, each by itself, would make it and every other equation they are in hold.
 * A row and a column that are off by the same amount so lead to the one cell in both.
 */
export function repairs(table: Table, { identity, left, right, leftSum, rightSum }: Evaluation): Repair[] {
  const candidates = [
    ...left.map((cell) => ({ cell, value: (cell.value ?? 0) + rightSum - leftSum })),
    ...right.map((cell) => ({ cell, value: (cell.value ?? 0) + leftSum - rightSum })),
  ];
  return candidates.filter(({ cell, value }) => {
    if (value < 0 || !Number.isInteger(value)) return false;
    const changed: Table = { ...table, cells: new Map(table.cells).set(cell.key, { ...cell, value, raw: String(value) }) };
    const others = table.standard.identities.filter(
      (other) => other !== identity && (other.left.includes(cell.key) || other.right.includes(cell.key)),
    );
    return others.every((other) => evaluate(changed, other)?.holds !== false);
  });
}
