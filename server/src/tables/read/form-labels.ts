import type { FormId } from '../../standard/types.ts';
import { labelKey } from '../../text/normalise.ts';
import type { LabelReading, Table } from '../model.ts';
import { formLabels } from './label-index.ts';

/** The labels of a table that only this form has, in order. */
export function formLabelsOf(table: Table, form: FormId): LabelReading[] {
  return table.labels.filter((label) => formLabels.get(labelKey(label.label.text)) === form);
}
