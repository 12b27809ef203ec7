import { distance } from 'fastest-levenshtein';
import { formIds, tableIds, tableStandard } from '../../standard/forms.ts';
import { wordsAbove } from '../../standard/row-words.ts';
import type { TableId } from '../../standard/types.ts';
import { collect } from '../../text/collect.ts';
import { labelKey } from '../../text/normalise.ts';
import { type LabelIndex, labelIndex } from './label-index.ts';
import type { TokenisedRow } from './pieces.ts';

/** Rows above the first label of a table, and below the last one, that still belong to it. */

/** Rows above the first label of a table that may be a misspelt part of its head. */
const headReach = 8;

/** The labels of each table, in all forms. */
const indexes: ReadonlyMap<TableId, readonly LabelIndex[]> = new Map(
  tableIds.map((id) => [id, formIds.map((form) => labelIndex(tableStandard(form, id)))]),
);

/** Whether a key is a label of the table in one of its forms. */
export const isLabelOf = (key: string, id: TableId): boolean => indexes.get(id)?.some((labels) => labels.has(key)) === true;

/** The rows directly above the first label that are the table's head, misspelt or broken into pieces by narrow columns. */
export function headAbove(rows: readonly TokenisedRow[], id: TableId): TokenisedRow[] {
  const isHead = (row: TokenisedRow | undefined) =>
    row?.pieces.some((p) => p.kind === 'text' && (almostLabel(p.key, id) || isOfHead(p.key, id))) === true;
  const near = rows.slice(-headReach).findIndex(isHead);
  if (near < 0) return [];
  let first = Math.max(0, rows.length - headReach) + near;
  for (let above = rows[first - 1]; above && (isHead(above) || isOfRows(above, id)); above = rows[first - 1]) first--;
  return rows.slice(first);
}

/** Whether a line holds numbers alone, or parts of the table's labels, as narrow columns break them. */
function isOfRows({ source, pieces }: TokenisedRow, id: TableId): boolean {
  const labels = indexes.get(id) ?? [];
  const isPart = (key: string) => labels.some((index) => [...index.keys()].some((label) => label.includes(key)));
  return source === 'line' && pieces.every((p) => p.kind === 'value' || isPart(p.key));
}

/** The rows below the last label that only go on with the head, where no number follows. */
export function headBelow(rows: readonly TokenisedRow[], id: TableId): TokenisedRow[] {
  const end = rows.findIndex((row) => row.pieces.some((p) => p.kind === 'text' && !isLabelOf(p.key, id)));
  return end < 0 ? [...rows] : rows.slice(0, end);
}

export function almostLabel(key: string, id: TableId): boolean {
  if (key.length < 2) return false;
  const index = indexes.get(id) ?? [];
  return index.some((labels) => [...labels.keys()].some((label) => label === key || (key.length >= 4 && distance(key, label) <= 1)));
}

/** Whether the words are made of nothing but letters of the table's head. */
function isOfHead(key: string, id: TableId): boolean {
  const letters = headLetters.get(id);
  return letters !== undefined && [...key].every((letter) => letters.has(letter));
}

const headLetters: ReadonlyMap<TableId, ReadonlySet<string>> = new Map(tableIds.map((id) => [id, lettersOfHead(id)]));

function lettersOfHead(id: TableId): Set<string> {
  const words = collect(formIds, (form) => {
    const table = tableStandard(form, id);
    return collect(table.rows, (row) => wordsAbove(row).map(({ label }) => label.text));
  });
  return new Set(labelKey(words.join('')));
}
