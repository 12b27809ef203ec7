import { applications2019, applications2021, applicationsHeader } from './applications.ts';
import { disclosure2019, disclosure2021 } from './disclosure.ts';
import { proceedings, proceedingsHeader } from './proceedings.ts';
import type { FormId, FormStandard, Label, TableId } from './types.ts';

export const tableIds: readonly TableId[] = ['disclosure', 'applications', 'proceedings'];
export const formIds: readonly FormId[] = ['2019', '2021'];

export const forms: Readonly<Record<FormId, FormStandard>> = {
  '2019': {
    id: '2019',
    years: { from: 2019, to: 2020 },
    source: '国办公开办函〔2019〕60号',
    tables: { disclosure: disclosure2019, applications: applications2019, proceedings },
  },
  '2021': {
    id: '2021',
    years: { from: 2021, to: null },
    source: '国办公开办函〔2021〕30号',
    tables: { disclosure: disclosure2021, applications: applications2021, proceedings },
  },
};

/** Labels above a table's columns that are no column's own head. */
export const tableHeaders: Readonly<Record<TableId, readonly Label[]>> = {
  disclosure: [],
  applications: applicationsHeader,
  proceedings: proceedingsHeader,
};

/** The form that a report of this year is written in; null before 2019, when none of them existed. */
export function formForYear(year: number): FormId | null {
  const form = formIds.map((id) => forms[id]).find(({ years }) => year >= years.from && (years.to === null || year <= years.to));
  return form?.id ?? null;
}

/** The first year whose report has an official form. */
export const firstFormYear = Math.min(...formIds.map((id) => forms[id].years.from));
