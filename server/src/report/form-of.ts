import { formForYear, formStandard, newestForm } from '../standard/forms.ts';
import type { FormStandard } from '../standard/types.ts';
import type { Report } from './types.ts';

/** The form that the report is written in: the tables', else the year's, else the newest. */
export function formOf({ form, year }: Pick<Report, 'form' | 'year'>): FormStandard {
  const id = form?.id ?? (year && formForYear(year.value));
  return id ? formStandard(id) : newestForm;
}
