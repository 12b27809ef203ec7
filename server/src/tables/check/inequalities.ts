import { collect } from '../../text/collect.ts';
import type { Cell, Table } from '../model.ts';
import { broken, type Evaluation } from './balance.ts';

/** Relations of table 2 that are no equations: not less than, and both zero or neither. */
export const inequalities = ['I1', 'I2', 'I3', 'I4'];

/** An inequality that does not hold, and the cell to look at first. */
export interface BrokenInequality extends Evaluation {
  readonly place: Cell;
}

/** Those that do not hold although every number is there, and that nothing in the table explains. */
export function brokenInequalities(table: Table): BrokenInequality[] {
  return collect(broken(table, inequalities), (evaluation) => {
    const place = (evaluation.identity.code === 'I3' ? evaluation.right[0] : undefined) ?? evaluation.left[0];
    return place && !evaluation.assumed && !isReplacement(evaluation, table) ? [{ ...evaluation, place }] : [];
  });
}

/** Documents made and repealed in one year explain what is missing from those in force. */
function isReplacement({ identity, left, leftSum, rightSum }: Evaluation, table: Table): boolean {
  const repealed = table.cells.get(`${left[0]?.row.key}.repealed`)?.value ?? 0;
  return identity.code === 'I4' && rightSum - leftSum <= repealed;
}
