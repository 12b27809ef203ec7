import type { FormId } from '../../standard/types.ts';
import { labelKey } from '../normalise.ts';
import type { LabelReading, Table } from '../types.ts';
import { formLabels } from './label-index.ts';

/** The labels of a table that only this form has, in order. */
export function formLabelsOf(table: Table, form: FormId): LabelReading[] {
  return table.labels.filter((label) => formLabels.get(labelKey(label.label.text)) === form);
}
