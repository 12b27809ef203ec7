import type { CellKey, Identity } from '../../standard/types.ts';
import { collect } from '../../text/collect.ts';
import type { Cell, Table } from '../model.ts';
import { type CellOf, type Evaluation, evaluate } from './balance.ts';

/** A cell and the number that it should have. */
export interface CellChange {
  readonly cell: Cell;
  readonly value: number;
}

/** One cell to be changed, or a cell and its row's total by the same amount, after which all their equations hold. */
export interface Repair {
  readonly changes: readonly CellChange[];
  /** The broken equations that hold then. */
  readonly fixes: readonly Identity[];
}

/** What is needed of a table to try repairs on it. */
export interface RepairContext {
  readonly table: Table;
  readonly equationsOf: ReadonlyMap<string, readonly Identity[]>;
  readonly broken: ReadonlySet<Identity>;
}

export function repairContext(table: Table, evaluations: readonly Evaluation[]): RepairContext {
  const equationsOf = new Map<string, Identity[]>();
  for (const identity of table.standard.identities) {
    for (const key of [...identity.left, ...identity.right]) {
      const known = equationsOf.get(key);
      if (known) known.push(identity);
      else equationsOf.set(key, [identity]);
    }
  }
  return { table, equationsOf, broken: new Set(evaluations.map((e) => e.identity)) };
}

/**
 * The repairs of a broken equation. A row and a column that are off by the same amount so lead to the one cell in both.
 * Two cells are tried only where no single one helps.
 */
export function repairsOf(bench: RepairContext, { left, right, leftSum, rightSum }: Evaluation): Repair[] {
  const changes = [
    ...left.map((cell) => ({ cell, value: (cell.value ?? 0) + rightSum - leftSum })),
    ...right.map((cell) => ({ cell, value: (cell.value ?? 0) + leftSum - rightSum })),
  ];
  const single = collect(changes, (change) => tried(bench, [change]));
  return single.length > 0 ? single : collect(changes, (change) => tried(bench, withTotal(bench.table, change)));
}

/** The change with that of its row's total; none for totals themselves. */
function withTotal(table: Table, { cell, value }: CellChange): CellChange[] {
  const total = cell.column === 'total' ? undefined : table.cells.get(`${cell.row.key}.total`);
  if (!total || total.value === null) return [];
  return [
    { cell, value },
    { cell: total, value: total.value + value - (cell.value ?? 0) },
  ];
}

/** The changes as a repair, if all equations hold after them. */
function tried({ table, equationsOf, broken }: RepairContext, changes: readonly CellChange[]): Repair[] {
  if (changes.length === 0 || changes.some(({ value }) => value < 0 || !Number.isInteger(value))) return [];
  const changed = new Map<CellKey, Cell>(changes.map(({ cell, value }) => [cell.key, { ...cell, value, raw: String(value) }]));
  const cellOf: CellOf = (key) => changed.get(key) ?? table.cells.get(key);
  const concerned = new Set(collect(changes, ({ cell }) => equationsOf.get(cell.key) ?? []));
  for (const identity of concerned) if (evaluate(table, identity, cellOf)?.holds === false) return [];
  return [{ changes, fixes: [...concerned].filter((identity) => broken.has(identity)) }];
}
