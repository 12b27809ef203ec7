import { formIds, forms, tableIds } from '../../standard/forms.ts';
import { headerOf } from '../../standard/headers.ts';
import type { FormId, Label, RowStandard, TableId, TableStandard } from '../../standard/types.ts';
import { collect } from '../../text/collect.ts';
import { labelKey } from '../../text/normalise.ts';

/** What a spelling stands for in one table. */
export interface LabelEntry {
  readonly label: Label;
  readonly role: 'row' | 'column' | 'lead';
  /** The row it names (role row), or above whose numbers it stands. */
  readonly row: RowStandard;
  readonly match: 'exact' | 'variant';
  /** A row's name without its number (其他, 总计): only its place tells it from a column's head. */
  readonly bare: boolean;
}

export type LabelIndex = ReadonlyMap<string, readonly LabelEntry[]>;

function entriesOf(table: TableStandard): [string, LabelEntry][] {
  const entries: [string, LabelEntry][] = [];
  const add = (label: Label, role: LabelEntry['role'], row: RowStandard) => {
    const official = labelKey(label.text);
    const spell = (text: string, match: LabelEntry['match']) => {
      const key = labelKey(text);
      const bare = role === 'row' && key.length <= 3 && key !== official;
      entries.push([key, { label, role, row, match, bare }]);
    };
    for (const text of [label.text, ...(label.accepted ?? [])]) spell(text, 'exact');
    for (const text of label.variants ?? []) spell(text, 'variant');
  };
  for (const row of table.rows) {
    for (const lead of row.lead) add(lead, 'lead', row);
    for (const { label, column } of headerOf(table, row)) add(label, column === null ? 'lead' : 'column', row);
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

const cache = new Map<TableStandard, LabelIndex>();

/** Every accepted and variant spelling in a table, by key. */
export function labelIndex(table: TableStandard): LabelIndex {
  let index = cache.get(table);
  if (!index) {
    index = indexOf(table);
    cache.set(table, index);
  }
  return index;
}

/** Every spelling of both forms. */
export const labelKeys: ReadonlySet<string> = new Set(
  collect(formIds, (form) => collect(tableIds, (id) => entriesOf(forms[form].tables[id]).map(([key]) => key))),
);

/** Long enough, and found in one table only, to show by itself which table a line belongs to. */
const shortestTelling = 4;

/** Spellings that show which table they come from. */
export const tellingLabels: ReadonlyMap<string, TableId> = (() => {
  const tables = new Map<string, Set<TableId>>();
  for (const form of formIds) {
    for (const id of tableIds) {
      for (const [key] of entriesOf(forms[form].tables[id])) tables.set(key, (tables.get(key) ?? new Set()).add(id));
    }
  }
  const telling = new Map<string, TableId>();
  for (const [key, ids] of tables) {
    const [only, ...others] = ids;
    if (only && others.length === 0 && key.length >= shortestTelling) telling.set(key, only);
  }
  return telling;
})();

/** Spellings that name columns of a table. */
export const columnKeys: ReadonlySet<string> = new Set(
  collect(formIds, (form) =>
    collect(tableIds, (id) => collect(entriesOf(forms[form].tables[id]), ([key, { role }]) => (role === 'column' ? key : []))),
  ),
);

/** Spellings that occur in one form only: they tell the form of a table. */
export const formLabels: ReadonlyMap<string, FormId> = (() => {
  const found = new Map<string, Set<FormId>>();
  for (const form of formIds) {
    for (const id of tableIds) {
      for (const [key, entry] of entriesOf(forms[form].tables[id])) {
        if (entry.match === 'exact') found.set(key, (found.get(key) ?? new Set()).add(form));
      }
    }
  }
  // The two names of this row differ by a word that drafts of either form leave out or add.
  for (const key of ['规范性文件', '行政规范性文件']) found.delete(key);
  const telling = new Map<string, FormId>();
  for (const [key, ids] of found) {
    const [only, ...others] = ids;
    if (only && others.length === 0 && key.length >= shortestTelling) telling.set(key, only);
  }
  return telling;
})();

const lengthsCache = new WeakMap<LabelIndex, ReadonlyMap<string, readonly number[]>>();

/** How long the spellings are that begin with a character, longest first: most characters begin none. */
function lengthsByStart(index: LabelIndex): ReadonlyMap<string, readonly number[]> {
  let starts = lengthsCache.get(index);
  if (!starts) {
    const found = new Map<string, number[]>();
    for (const [key, entries] of index) {
      const start = key.charAt(0);
      if (key.length >= 2 && entries.some((e) => !e.bare)) found.set(start, [...(found.get(start) ?? []), key.length]);
    }
    for (const lengths of found.values()) lengths.sort((x, y) => y - x);
    starts = found;
    lengthsCache.set(index, starts);
  }
  return starts;
}

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
    if (entries?.some((e) => !e.bare)) return at + length;
  }
  return null;
}
