import { formIds, forms, tableIds, tableStandard } from '../../standard/forms.ts';
import { wordsAbove } from '../../standard/row-words.ts';
import type { FormId, Label, RowStandard, TableId, TableStandard } from '../../standard/types.ts';
import { collect } from '../../text/collect.ts';
import { labelKey } from '../../text/normalise.ts';
import { once } from '../../text/once.ts';

/** What a spelling stands for in one table. */
export interface LabelEntry {
  readonly label: Label;
  readonly role: 'row' | 'column' | 'group';
  /** The row it names (role row), or whose numbers it is above. */
  readonly row: RowStandard;
  readonly match: 'exact' | 'variant';
  /** A row's name without its number (其他, 总计): only its place distinguishes it from a column's head. */
  readonly isUnnumbered: boolean;
}

export type LabelIndex = ReadonlyMap<string, readonly LabelEntry[]>;

function entriesOf(table: TableStandard): [string, LabelEntry][] {
  const entries: [string, LabelEntry][] = [];
  const add = (label: Label, role: LabelEntry['role'], row: RowStandard) => {
    const official = labelKey(label.text);
    const spell = (text: string, match: LabelEntry['match']) => {
      const key = labelKey(text);
      const isUnnumbered = role === 'row' && key.length <= 3 && key !== official;
      entries.push([key, { label, role, row, match, isUnnumbered }]);
    };
    for (const text of [label.text, ...(label.accepted ?? [])]) spell(text, 'exact');
    for (const text of label.variants ?? []) spell(text, 'variant');
  };
  for (const row of table.rows) {
    for (const { label, column } of wordsAbove(row)) add(label, column === null ? 'group' : 'column', row);
    if (row.label) add(row.label, 'row', row);
  }
  return entries;
}

function indexOf(table: TableStandard): LabelIndex {
  const index = new Map<string, LabelEntry[]>();
  for (const [key, entry] of entriesOf(table)) {
    const known = index.get(key);
    if (known) known.push(entry);
    else index.set(key, [entry]);
  }
  return index;
}

const indexByTable = new Map<TableStandard, LabelIndex>();

/** Every accepted and variant spelling in a table, by key. */
export function labelIndex(table: TableStandard): LabelIndex {
  let index = indexByTable.get(table);
  if (!index) {
    index = indexOf(table);
    indexByTable.set(table, index);
  }
  return index;
}

const allTables = collect(forms, (form) => collect(tableIds, (id) => ({ form: form.id, id, entries: entriesOf(form.tables[id]) })));

const otherLabelsByTable = new Map<TableStandard, LabelIndex>();

/** Every spelling that a table has in other forms, those of the nearest form first. */
export function otherLabels(form: FormId, id: TableId): LabelIndex {
  const own = tableStandard(form, id);
  let index = otherLabelsByTable.get(own);
  if (!index) {
    const at = formIds.indexOf(form);
    const nearest = [...formIds.keys()].filter((i) => i !== at).sort((a, b) => Math.abs(a - at) - Math.abs(b - at));
    const merged = new Map<string, readonly LabelEntry[]>();
    for (const i of nearest) {
      for (const [key, entries] of labelIndex(tableStandard(formIds[i] ?? form, id)))
        merged.set(key, [...(merged.get(key) ?? []), ...entries]);
    }
    index = merged;
    otherLabelsByTable.set(own, index);
  }
  return index;
}

/** Every spelling of all forms. */
export const labelKeys: ReadonlySet<string> = new Set(collect(allTables, ({ entries }) => entries.map(([key]) => key)));

/** Spellings that name columns of a table. */
export const columnKeys: ReadonlySet<string> = new Set(
  collect(allTables, ({ entries }) => collect(entries, ([key, { role }]) => (role === 'column' ? key : []))),
);

/** Long enough to show something by itself. */
const shortestDistinctive = 4;

/** Spellings that are found in one table only, in whichever form: they show which table a line belongs to. */
export const tableOfLabel: ReadonlyMap<string, TableId> = (() => {
  const found = new Map<string, Set<TableId>>();
  for (const { id, entries } of allTables) for (const [key] of entries) found.set(key, (found.get(key) ?? new Set()).add(id));
  const distinctive = new Map<string, TableId>();
  for (const [key, [only, ...others]] of found) {
    if (only && others.length === 0 && key.length >= shortestDistinctive) distinctive.set(key, only);
  }
  return distinctive;
})();

/**
 * Spellings that some forms have and others have not, not even as another wording, with the forms that have them:
 * they show the form of a table.
 */
export const distinctiveLabels: ReadonlyMap<string, readonly FormId[]> = (() => {
  const found = new Map<string, { readonly forms: Set<FormId>; isOfficial: boolean }>();
  for (const { form, entries } of allTables) {
    for (const [key, { match }] of entries) {
      const known = found.get(key) ?? { forms: new Set(), isOfficial: false };
      known.forms.add(form);
      known.isOfficial ||= match === 'exact';
      found.set(key, known);
    }
  }
  const distinctive = new Map<string, readonly FormId[]>();
  for (const [key, { forms: having, isOfficial }] of found) {
    if (isOfficial && having.size < forms.length && key.length >= shortestDistinctive) distinctive.set(key, [...having]);
  }
  return distinctive;
})();

/** How long the spellings are that begin with a character, longest first: most characters begin none. */
const lengthsByStart = once((index: LabelIndex): ReadonlyMap<string, readonly number[]> => {
  const starts = new Map<string, number[]>();
  for (const [key, entries] of index) {
    const start = key.charAt(0);
    if (key.length >= 2 && entries.some((e) => !e.isUnnumbered)) starts.set(start, [...(starts.get(start) ?? []), key.length]);
  }
  for (const lengths of starts.values()) lengths.sort((x, y) => y - x);
  return starts;
});

/** Parts a key that several labels have run into; null unless at least two labels of the index are in it. */
export function splitKey(key: string, index: LabelIndex): { readonly from: number; readonly to: number; readonly known: boolean }[] | null {
  const parts: { from: number; to: number; known: boolean }[] = [];
  const starts = lengthsByStart(index);
  let unknownFrom = 0;
  let at = 0;
  let known = 0;
  while (at < key.length) {
    const to = longestLabelAt(key, at, index, starts);
    if (to === null) {
      at++;
      continue;
    }
    if (unknownFrom < at) parts.push({ from: unknownFrom, to: at, known: false });
    parts.push({ from: at, to, known: true });
    known++;
    at = to;
    unknownFrom = to;
  }
  if (known < 2) return null;
  if (unknownFrom < key.length) parts.push({ from: unknownFrom, to: key.length, known: false });
  return parts;
}

function longestLabelAt(key: string, at: number, index: LabelIndex, starts: ReadonlyMap<string, readonly number[]>): number | null {
  for (const length of starts.get(key.charAt(at)) ?? []) {
    const entries = index.get(key.slice(at, at + length));
    if (entries?.some((e) => !e.isUnnumbered)) return at + length;
  }
  return null;
}
