import type { Claim } from '../prose/claim-types.ts';
import { comparedFormula } from '../prose/compare.ts';
import { claimsOf } from '../prose/draft-prose.ts';
import type { Report } from '../report/types.ts';
import type { CellKey, Identity } from '../standard/types.ts';
import { tablesOf } from '../tables/check/naming.ts';
import type { Cell, Table } from '../tables/model.ts';

/** A cell with the table it stands in. */
export interface CellPlace {
  readonly table: Table;
  readonly cell: Cell;
}

/** The cell at an offset, either end included; where two meet, the one that begins there. Null where there is none. */
export function cellAt(report: Report, offset: number): CellPlace | null {
  const table = tablesOf(report).find(({ span }) => span.start <= offset && offset <= span.end);
  if (!table) return null;
  let found: Cell | null = null;
  for (const cell of table.cells.values()) {
    if (cell.span.start > offset || cell.span.end < offset) continue;
    if (!found || cell.span.start > found.span.start) found = cell;
  }
  return found && { table, cell: found };
}

/** The relations that a cell takes part in, in the order of the form. */
export function identitiesOf({ table, cell }: CellPlace): Identity[] {
  return table.standard.identities.filter(({ left, right }) => left.includes(cell.key) || right.includes(cell.key));
}

/** The cells of keys as far as the table has them, in order. */
export function cellsOf(table: Table, keys: readonly CellKey[]): Cell[] {
  return keys.flatMap((key) => table.cells.get(key) ?? []);
}

/** The innermost claim of the prose at an offset; null where none stands there. */
export function claimAt(report: Report, offset: number): Claim | null {
  const inside = claimsOf(report).filter(({ span }) => span.start <= offset && offset <= span.end);
  return inside.sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))[0] ?? null;
}

/**
 * The cells that a claim is compared with: those of the reading that fits its number, else those of the likeliest.
 * Empty where the draft has no such cells, and for claims that are compared with nothing (上半年, 全市).
 */
export function cellsOfClaim(report: Report, claim: Claim): CellPlace[] {
  const compared = comparedFormula(report, claim);
  if (!compared) return [];
  const { table, formula } = compared;
  return cellsOf(table, [...formula.cells, ...formula.less]).map((cell) => ({ table, cell }));
}

/** The claims that are compared with a cell, in order; `cells` are all that each is compared with. */
export function claimsAbout(report: Report, { cell }: CellPlace): { readonly claim: Claim; readonly cells: readonly CellPlace[] }[] {
  return claimsOf(report).flatMap((claim) => {
    const cells = cellsOfClaim(report, claim);
    return cells.some((place) => place.cell === cell) ? [{ claim, cells }] : [];
  });
}
