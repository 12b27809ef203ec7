import type { FormStandard, TableId, TableStandard } from '../types.ts';

/** What a form's file says; the rest follows from it and from the other forms. */
export interface FormDefinition extends Omit<FormStandard, 'id' | 'years' | 'source' | 'tables'> {
  /** The first report year that the form is for; it ends where the next form begins. */
  readonly from: number;
  readonly tables: Readonly<Record<TableId, TableStandard>>;
}

/** Gives a form its type. */
export function defineForm(form: FormDefinition): FormDefinition {
  return form;
}
