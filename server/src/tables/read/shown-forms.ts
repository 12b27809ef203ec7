import { formIds, forms, tableStandard } from '../../standard/forms.ts';
import type { FormId, TableId } from '../../standard/types.ts';
import { collect } from '../../text/collect.ts';
import { labelKey } from '../../text/normalise.ts';
import { distinctiveLabels } from './label-index.ts';
import type { Token } from './tag.ts';

/** Which form a table is of, as its own labels show it. */

export interface ShownForms {
  /** The forms that the labels fit best; several where nothing in the draft distinguishes them, none where it shows nothing. */
  readonly best: readonly FormId[];
  /** The one of them that lacks no label, where the table is whole enough for that to count. */
  readonly whole: FormId | null;
}

export const showsNothing: ShownForms = { best: [], whole: null };

/** The forms that most of these labels are of; none where no label is distinctive, or all forms have as many. */
export function formsOfLabels(keys: readonly string[]): readonly FormId[] {
  return mostVoted(collect(keys, (key) => [distinctiveLabels.get(key) ?? []]));
}

function mostVoted(votes: readonly (readonly FormId[])[]): readonly FormId[] {
  const countOf = (form: FormId) => votes.filter((having) => having.includes(form)).length;
  const most = Math.max(...formIds.map(countOf));
  const best = most === 0 ? [] : formIds.filter((form) => countOf(form) === most);
  return best.length === formIds.length ? [] : best;
}

/** Labels as read in each form. */
export type TokensByForm = ReadonlyMap<FormId, readonly Token[]>;

/** The same by labels put together again or parted; each counts where it is read as its own form's. */
export function formsOfTokens(tokensByForm: TokensByForm): readonly FormId[] {
  const votes = collect([...tokensByForm], ([form, tokens]) =>
    collect(tokens, (token) => {
      if (token.kind !== 'row' && token.kind !== 'header') return [];
      return distinctiveLabels.get(token.words.key)?.includes(form) ? [form] : [];
    }),
  );
  return mostVoted(votes.map((form) => [form]));
}

/** By words that only rows of some forms have, and by names that have numbers of their own in some forms and only rows below them in others. */
export function formsOfRows(id: TableId, tokensByForm: TokensByForm): readonly FormId[] {
  return formsOfMarks(id, tokensByForm) ?? formsOfNumberedNames(id, tokensByForm) ?? [];
}

/** Read as the oldest form, what is unknown is what is left of broken labels: the whole labels of newer forms are foreign. */
function formsOfMarks(id: TableId, tokensByForm: TokensByForm): readonly FormId[] | null {
  const [oldest = []] = tokensByForm.values();
  const unknown = collect(oldest, (token) => (token.kind === 'unknown' ? token.words.key : []));
  const marked = forms.filter(({ tables }) => tables[id].rows.some(({ mark }) => mark && unknown.some((key) => key.includes(mark))));
  return marked.length === 0 || marked.length === forms.length ? null : marked.map((form) => form.id);
}

/** （六）其他处理 0 0 0 is a row of the forms that do not part it. */
function formsOfNumberedNames(id: TableId, tokensByForm: TokensByForm): readonly FormId[] | null {
  for (const tokens of tokensByForm.values()) {
    for (const [at, token] of tokens.entries()) {
      const key = token.kind === 'row' ? token.entry.row.key : null;
      if (key === null || tokens[at + 1]?.kind !== 'value' || !isGroupElsewhere(id, key)) continue;
      return forms.filter(({ tables }) => tables[id].rows.some((row) => row.key === key)).map((form) => form.id);
    }
  }
  return null;
}

/** Whether another form has rows below what is a row here. */
const isGroupElsewhere = (id: TableId, row: string): boolean =>
  forms.some(({ tables }) => tables[id].rows.some(({ key }) => key.startsWith(`${row}.`)));

/** Of the labels that several forms have in common, a whole table has at least this share. */
const wholeShare = 0.9;

/** Of several forms the one whose labels are all there, as far as the forms differ, in a table that has nearly all they have in common. */
export function wholeForm(best: readonly FormId[], id: TableId, keys: readonly string[]): FormId | null {
  if (best.length < 2) return best[0] ?? null;
  const present = new Set(keys);
  const candidates = best.map((form) => ({ form, labels: rowAndColumnKeys(form, id) }));
  const shared = [...(candidates[0]?.labels ?? [])].filter((key) => candidates.every(({ labels }) => labels.has(key)));
  if (shared.filter((key) => present.has(key)).length < shared.length * wholeShare) return null;
  const complete = candidates.filter(({ labels }) => [...labels].every((key) => shared.includes(key) || present.has(key)));
  // A form that only adds labels is complete only where they are there, too; forms with the same labels cannot be distinguished.
  const [most, next] = complete.sort((a, b) => b.labels.size - a.labels.size);
  return most && most.labels.size !== next?.labels.size ? most.form : null;
}

/** The official names of the rows and columns of a table. */
function rowAndColumnKeys(form: FormId, id: TableId): ReadonlySet<string> {
  const { rows } = tableStandard(form, id);
  const labels = collect(rows, (row) => [...(row.label ? [row.label] : []), ...row.columns.map(({ label }) => label)]);
  return new Set(labels.map(({ text }) => labelKey(text)));
}

/** The form of a table, by what it shows, what another table of the draft shows, and the form that is due. */
export function formOfShown({ best, whole }: ShownForms, others: readonly ShownForms[], due: FormId | null): FormId | null {
  if (best.length < 2) return best[0] ?? null;
  const sure = collect(others, (other) => (other.best.length === 1 ? other.best : [])).find((form) => best.includes(form));
  return sure ?? whole ?? (due !== null && best.includes(due) ? due : null) ?? best[0] ?? null;
}
