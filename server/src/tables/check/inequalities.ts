import type { Identity, Inequality } from '../../standard/types.ts';
import { collect } from '../../text/collect.ts';
import type { Cell, Table } from '../model.ts';
import { broken, type Evaluation } from './balance.ts';

/** Whether an identity is no equation: not less than, or both zero or neither. */
export const isInequality = (identity: Identity): identity is Inequality => identity.relation !== '=';

/** An inequality that does not hold, and the cell to look at first. */
export interface BrokenInequality extends Evaluation<Inequality> {
  readonly place: Cell;
}

/** Those that do not hold although every number is there, and that nothing in the table explains. */
export function brokenInequalities(table: Table): BrokenInequality[] {
  return collect(broken(table, table.standard.identities.filter(isInequality)), (evaluation) => {
    const place = (evaluation.identity.relation === 'zero-together' ? evaluation.right[0] : undefined) ?? evaluation.left[0];
    return place && !evaluation.assumed && !isExplained(evaluation, table) ? [{ ...evaluation, place }] : [];
  });
}

/** Documents made and repealed in one year explain what is missing from those in force. */
function isExplained({ identity: { allowance }, leftSum, rightSum }: Evaluation<Inequality>, table: Table): boolean {
  const allowed = allowance?.reduce((sum, key) => sum + (table.cells.get(key)?.value ?? 0), 0);
  return allowed !== undefined && rightSum - leftSum <= allowed;
}
