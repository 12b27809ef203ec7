import { opensBlock } from '../../standard/row-words.ts';
import type { RowStandard, TableStandard } from '../../standard/types.ts';
import type { Group } from './groups.ts';

/** Groups of which no two have the label of the same row: the label stays with the one that is most like a row of the form. */
export function withSingleLabels(groups: readonly Group[]): readonly Group[] {
  const best = new Map<string, Group>();
  let isRepeated = false;
  for (const group of groups) {
    const row = group.label?.entry.row;
    if (!row) continue;
    const other = best.get(row.key);
    isRepeated ||= other !== undefined;
    if (!other || rank(group, row) > rank(other, row)) best.set(row.key, group);
  }
  return isRepeated
    ? groups.map((group) => (group.label && best.get(group.label.entry.row.key) !== group ? nameless(group) : group))
    : groups;
}

/** A row of the form has numbers and, where it opens a part of the table, a head above it. */
const rank = (group: Group, row: RowStandard): number =>
  (group.values.some((v) => v.value.raw !== '') ? 2 : 0) + (opensBlock(row) && group.groupLabels.some((t) => t.kind === 'header') ? 1 : 0);

function nameless(group: Group): Group {
  const words = group.label?.words;
  if (!words) return group;
  const { key, raw, span, line } = words;
  return { ...group, label: null, unknown: [{ kind: 'text', text: raw, key, span, line, row: span.start }] };
}

export interface Divided {
  readonly groups: readonly Group[];
  /** Labelled groups whose numbers are in separate rows below them. */
  readonly divided: ReadonlySet<Group>;
}

/**
 * Finds the rows that a draft has divided into several, each with a name of its own (其他对外管理服务事项: 行政检查, 行政确认):
 * between two rows that follow one another in the form there is no other for them to be. They are left out.
 */
export function withoutSubRows(table: TableStandard, groups: readonly Group[]): Divided {
  const kept: Group[] = [];
  const divided = new Set<Group>();
  for (let i = 0; i < groups.length; i++) {
    const group = groups[i];
    if (!group) continue;
    kept.push(group);
    if (!group.label || group.values.length > 0) continue;
    const { row } = group.label.entry;
    let end = i + 1;
    while (isSubRow(groups[end], row)) end++;
    if (end - i <= 2 || !follows(table, row, groups[end])) continue;
    divided.add(group);
    i = end - 1;
  }
  return { groups: kept, divided };
}

function isSubRow(group: Group | undefined, { columns }: RowStandard): boolean {
  return group !== undefined && !group.label && group.unknown.length > 0 && group.values.length === columns.length;
}

function follows(table: TableStandard, row: RowStandard, below: Group | undefined): boolean {
  const next = table.rows[table.rows.indexOf(row) + 1];
  return next === undefined ? below === undefined : below?.label?.entry.row === next;
}
