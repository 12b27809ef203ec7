import type { CellKey } from '../standard/types.ts';
import type { Cell, Table } from '../tables/model.ts';

/** The totals of a table worked out from its parts. */

/** The number that a cell is to get. */
export interface Filling {
  readonly cell: Cell;
  readonly value: number;
}

export interface TotalsQuestion {
  /** Only totals that depend on this cell, by its key; left out: all. */
  readonly changed?: string;
  /** Empty cells of counts get 0; of the totals only the empty ones are filled. */
  readonly zeros?: boolean;
  /** Whether an empty cell can get a number; left out: any can. */
  readonly canFill?: (cell: Cell) => boolean;
}

/** A count; null for a cell without a number, which counts as 0 beside others; undefined for one that makes a sum impossible. */
type Count = number | null | undefined;

/**
 * The cells that hold another number than they should, with that number. Totals are those of the form: of a row over its
 * columns, （七） over the results, of each kind of proceedings; a total of totals is worked out from the totals as they will be.
 *
 * An empty cell counts as 0 beside cells that are filled. A sum is left alone where one of its cells is missing or holds no
 * count (a mark, a word), where none of them is filled, where what stands in the total is no number either or cannot be
 * filled, and where two ways of adding up lead to different totals.
 */
export function tableTotals(table: Table, { changed, zeros = false, canFill = () => true }: TotalsQuestion = {}): Filling[] {
  const sums = sumsOf(table);
  const asked = changed === undefined ? null : dependents(sums, changed);
  const known = new Map<string, Count>();

  const countOf = (key: CellKey): Count => {
    if (!known.has(key)) known.set(key, work(key));
    return known.get(key);
  };
  const work = (key: CellKey): Count => {
    const cell = table.cells.get(key);
    const written = cell && countIn(cell);
    const ways = sums.get(key);
    if (!cell || written === undefined) return undefined;
    if (written === null && !canFill(cell)) return ways ? undefined : null;
    if (!ways) return written === null && zeros && isCount(cell) ? 0 : written;
    if ((asked && !asked.has(key)) || (zeros && written !== null)) return written;
    const found = new Set(ways.map(add).filter((sum) => sum !== null));
    return found.size === 1 ? [...found][0] : written;
  };
  const add = (parts: readonly CellKey[]): number | null => {
    const counts = parts.map(countOf);
    const numbers = counts.filter((count) => typeof count === 'number');
    return numbers.length === 0 || counts.includes(undefined) ? null : numbers.reduce((a, b) => a + b, 0);
  };

  return [...table.cells.values()].flatMap((cell) => {
    const value = sums.has(cell.key) || zeros ? countOf(cell.key) : null;
    return typeof value === 'number' && value !== cell.value ? [{ cell, value }] : [];
  });
}

/** The parts of each total by its key; a total may be added up in two ways. */
function sumsOf({ standard }: Table): Map<string, (readonly CellKey[])[]> {
  const sums = new Map<string, (readonly CellKey[])[]>();
  for (const { relation, left, right } of standard.identities) {
    const [total] = right;
    if (relation === '=' && right.length === 1 && total) sums.set(total, [...(sums.get(total) ?? []), left]);
  }
  return sums;
}

/** The totals that a cell goes into, directly or by way of another total. */
function dependents(sums: ReadonlyMap<string, readonly (readonly string[])[]>, changed: string): Set<string> {
  const found = new Set([changed]);
  for (const key of found) {
    for (const [total, ways] of sums) if (ways.some((parts) => parts.includes(key))) found.add(total);
  }
  found.delete(changed);
  return found;
}

function countIn({ value, raw }: Cell): Count {
  if (raw === '') return null;
  return value !== null && Number.isInteger(value) && value >= 0 ? value : undefined;
}

/** 增/减 and amounts are no counts: an empty one may be anything. */
const isCount = ({ row, column }: Cell): boolean => row.columns.some(({ key, holds }) => key === column && holds === 'count');
