import type { FormId } from '../../standard/types.ts';
import { labelKey } from '../../text/normalise.ts';
import type { MatchedLabel, Table } from '../model.ts';
import { distinctiveLabels } from './label-index.ts';

/** The labels of a table that its form has and another has not, in order. */
export function labelsUnlike(table: Table, other: FormId): MatchedLabel[] {
  return table.labels.filter((label) => {
    const having = distinctiveLabels.get(labelKey(label.label.text)) ?? [];
    return having.includes(table.form) && !having.includes(other);
  });
}
