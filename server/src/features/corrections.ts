import { type Evaluation, evaluate } from '../tables/check/balance.ts';
import { type BrokenIdentity, brokenIdentities, equationNames } from '../tables/check/broken-identities.ts';
import type { CellChange } from '../tables/check/repairs.ts';
import type { Cell, Table } from '../tables/model.ts';
import { cellsOf } from './cells.ts';

/** A cell, the number that belongs in it, and why. */
export interface Correction extends CellChange {
  /** All that is to be changed with it, itself included, for the relation to hold. */
  readonly changes: readonly CellChange[];
  /** The relation as it stands, or as it is once the empty sum is filled in. */
  readonly evaluation: Evaluation;
  /** False where the number is what the parts come to, but another relation of the cell does not hold with it. */
  readonly fitsAll: boolean;
}

/**
 * The cells whose number can be told: the one that the rules would have changed, else the sum that is not that of its parts,
 * and empty sums beside parts that are filled in. A cell for which two numbers could be meant is not there.
 */
export function corrections(table: Table): Correction[] {
  const found = [...brokenIdentities(table, equationNames).flatMap(correctionsOf), ...emptySums(table)];
  const numbers = new Map<Cell, Set<number>>();
  for (const { cell, value } of found) numbers.set(cell, (numbers.get(cell) ?? new Set()).add(value));
  const seen = new Set<Cell>();
  return found.filter(({ cell, changes }) => {
    if (seen.has(cell) || numbers.get(cell)?.size !== 1) return false;
    seen.add(cell);
    return changes.every((change) => hasOwnPlace(table, change.cell));
  });
}

function correctionsOf(fault: BrokenIdentity): Correction[] {
  const [only, ...others] = fault.repairs;
  if (only && others.length === 0)
    return only.changes.map((change) => ({ ...change, changes: only.changes, evaluation: fault, fitsAll: true }));
  const [sum, ...more] = fault.right;
  if (!sum || more.length > 0) return [];
  const change = { cell: sum, value: fault.leftSum };
  const fitsAll = fault.repairs.some(({ changes }) => changes.length === 1 && changes[0]?.cell === sum);
  return [{ ...change, changes: [change], evaluation: fault, fitsAll }];
}

function emptySums(table: Table): Correction[] {
  return table.standard.identities.flatMap((identity): Correction[] => {
    const [key, ...more] = identity.right;
    const sum = key === undefined || more.length > 0 || identity.relation !== '=' ? undefined : table.cells.get(key);
    if (sum?.raw !== '') return [];
    const parts = cellsOf(table, identity.left);
    if (!parts.some(({ value }) => value) && !parts.every(({ value }) => value === 0)) return [];
    const value = parts.reduce((total, part) => total + (part.value ?? 0), 0);
    const filled = { ...sum, value, raw: String(value) };
    const evaluation = evaluate(table, identity, (other) => (other === key ? filled : table.cells.get(other)));
    const change = { cell: sum, value };
    return evaluation ? [{ ...change, changes: [change], evaluation, fitsAll: true }] : [];
  });
}

/** False for an empty cell that shares its place with others, or touches them: what is put in there would be another cell's. */
function hasOwnPlace(table: Table, cell: Cell): boolean {
  if (cell.raw !== '') return true;
  if (table.layout === 'glued') return false;
  const { start, end } = cell.span;
  return [...table.cells.values()].every((other) => other === cell || other.span.end < start || end < other.span.start);
}
