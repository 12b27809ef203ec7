import { formForYear, formStandard } from '../standard/forms.ts';
import type { FormStandard } from '../standard/types.ts';
import type { Report } from './types.ts';

/** The form that the draft's year asks for, or that of its tables where it states no year; null for years before the first form. */
export function formDue({ year, form }: Pick<Report, 'year' | 'form'>): FormStandard | null {
  const id = year ? formForYear(year.value) : form?.id;
  return id ? formStandard(id) : null;
}
