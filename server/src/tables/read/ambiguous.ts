import type { TableStandard } from '../../standard/types.ts';
import type { ResolvedRow } from './groups.ts';
import { labelSimilarity } from './label-reading.ts';

/**
 * Marks the rows whose numbers cannot be assigned for certain: rows next to each other in the form, of which one has its label and
 * no numbers, and another numbers that only its place would give a label.
 */
export function withAmbiguousRows(table: TableStandard, resolved: readonly ResolvedRow[]): readonly ResolvedRow[] {
  const ambiguous = new Set<ResolvedRow>();
  let run: ResolvedRow[] = [];
  const close = () => {
    if (run.some(isBare) && run.some(isByPlace)) for (const row of run) ambiguous.add(row);
    run = [];
  };
  for (const row of resolved) {
    const above = run.at(-1);
    const isCertain = !isBare(row) && !isByPlace(row);
    if (isCertain || (above && table.rows.indexOf(row.standard) !== table.rows.indexOf(above.standard) + 1)) close();
    if (!isCertain) run.push(row);
  }
  close();
  return ambiguous.size === 0 ? resolved : resolved.map((row) => (ambiguous.has(row) ? { ...row, isAmbiguous: true } : row));
}

const isBare = ({ group, isDivided }: ResolvedRow): boolean => group.label !== null && group.values.length === 0 && !isDivided;

/** Whether nothing but its place says which row the numbers are. */
const isByPlace = ({ standard, group, words }: ResolvedRow): boolean =>
  standard.label !== null && !group.label && group.values.length > 0 && !(words && labelSimilarity(words, standard.label));
