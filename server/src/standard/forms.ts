import { cellKeysOf } from './cell-key.ts';
import type { FormDefinition } from './forms/define-form.ts';
import { issuedForms } from './forms/index.ts';
import type { CellKey, FormId, FormStandard, TableId, TableStandard } from './types.ts';
import { writtenNumber } from './written-number.ts';

export const tableIds: readonly TableId[] = ['disclosure', 'applications', 'proceedings'];

/** A form with what follows from the one after it: each is for the years up to the next one's. */
function standardOf({ from, ...form }: FormDefinition, next: FormDefinition | undefined): FormStandard {
  return { ...form, id: String(from), years: { from, to: next ? next.from - 1 : null }, source: writtenNumber(form.notice.number) };
}

/** Every form that was issued, the oldest first. */
export const forms: readonly FormStandard[] = [...issuedForms]
  .sort((a, b) => a.from - b.from)
  .map((form, index, inOrder) => standardOf(form, inOrder[index + 1]));

export const formIds: readonly FormId[] = forms.map(({ id }) => id);

const byId: ReadonlyMap<FormId, FormStandard> = new Map(forms.map((form) => [form.id, form]));

/** The form of an id, which must be one of `formIds`. */
export function formStandard(id: FormId): FormStandard {
  const form = byId.get(id);
  if (!form) throw new RangeError(`no form ${id}`);
  return form;
}

/** A table of a form. */
export function tableStandard(form: FormId, table: TableId): TableStandard {
  return formStandard(form).tables[table];
}

/** What a draft is taken for that shows no other form and states no year. */
export const newestForm: FormStandard = forms.at(-1) ?? formStandard('');

/** The forms that were in use before the newest one. */
export const olderForms: readonly FormStandard[] = forms.slice(0, -1);

/** The form that a report of this year is written in; null before the first one, when none of them existed. */
export function formForYear(year: number): FormId | null {
  return forms.find(({ years }) => year >= years.from && (years.to === null || year <= years.to))?.id ?? null;
}

/** The first year whose report has an official form. */
export const firstFormYear = Math.min(...forms.map(({ years }) => years.from));

/** Whether one form was issued after another. */
export const isNewerForm = (form: FormId, than: FormId): boolean => formIds.indexOf(form) > formIds.indexOf(than);

/** Tells of a form whether one of its tables has a cell. */
export function hasCell(table: TableId, key: CellKey): (form: FormStandard) => boolean {
  return ({ tables }) => cellKeysOf(tables[table]).includes(key);
}

/** 2019、2020年度, 2021年度起: the report years of a form. */
export function periodOf({ years: { from, to } }: FormStandard): string {
  if (to === null) return `${from}年度起`;
  if (to === from) return `${from}年度`;
  return to === from + 1 ? `${from}、${to}年度` : `${from}至${to}年度`;
}
