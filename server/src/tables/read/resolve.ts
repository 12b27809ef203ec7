import type { RowStandard, TableStandard } from '../../standard/types.ts';
import { collect } from '../../text/collect.ts';
import { blocksOf } from './blocks.ts';
import type { Group, ResolvedRow } from './groups.ts';
import { dissimilarity, join, labelSimilarity, type Words } from './label-reading.ts';
import type { TextPiece, ValuePiece } from './pieces.ts';
import { withoutSubRows } from './sub-rows.ts';

/** Price of leaving out a row of the form or a group of the draft: dearer together than any pairing of the two. */
const skipCost = 0.55;
/** Values without any words before them fit any row that is missing there. */
const namelessCost = 0.5;
const mostLabelPieces = 4;

/**
 * Says which row of the form each group is: by its label where it has one, else by likeness and place among the rows
 * that are still free between its neighbours. A damaged row so never moves the others.
 */
export function resolve(table: TableStandard, groups: readonly Group[]): ResolvedRow[] {
  const { groups: undivided, divided } = withoutSubRows(table, groups);
  const repaired = repair(table, undivided);
  const rowOf = new Map<Group, { row: number; words: Words | null }>();
  const taken = new Set<number>();
  for (const group of [...repaired.filter(hasNumbers), ...repaired.filter((g) => !hasNumbers(g))]) {
    const row = group.label ? table.rows.findIndex((r) => r.key === group.label?.entry.row.key) : -1;
    if (row < 0 || taken.has(row)) continue;
    taken.add(row);
    rowOf.set(group, { row, words: group.label?.words ?? null });
  }
  const blocks = blocksOf(table, repaired);
  const mayBe: MayBe = (group, row) => row >= (blocks.get(group)?.from ?? 0) && row < (blocks.get(group)?.to ?? table.rows.length);
  for (const gap of gaps(repaired, rowOf)) {
    const free = table.rows.map((_, i) => i).filter((i) => !taken.has(i) && i > gap.after && i < (gap.before ?? table.rows.length));
    for (const { group, row, words } of pair(table, gap.groups, free, mayBe)) {
      taken.add(row);
      rowOf.set(group, { row, words });
    }
  }
  return collect(repaired, (group) => {
    const found = rowOf.get(group);
    const standard = found && table.rows[found.row];
    return found && standard ? [{ standard, group, words: found.words, row: found.row, isDivided: divided.has(group) }] : [];
  }).sort((a, b) => a.row - b.row);
}

/** A label may appear twice, as a heading and before its numbers: the row is where the numbers are. */
const hasNumbers = ({ values }: Group): boolean => values.some((v) => v.value.raw !== '');

/** Undoes what words inside a row of values, or a lost label, did to the grouping. */
function repair(table: TableStandard, groups: readonly Group[]): Group[] {
  const width = table.rows[0]?.columns.length ?? 0;
  const sameWidth = table.rows.every((r) => r.columns.length === width);
  const result: Group[] = [];
  for (const [at, group] of groups.entries()) {
    const last = result.at(-1);
    // Of two numbers behind a row that lacks one, either may be the page's.
    const isOneOfTwo = isLoneNumber(group) && isLoneNumber(groups[at + 1]);
    if (last?.label && !isOneOfTwo && !group.label && group.values.length > 0 && group.groupLabels.length === 0) {
      const expected = last.label.entry.row.columns.length;
      const joined = last.values.length + group.values.length;
      if (last.values.length < expected && joined === expected) {
        last.values.push(...group.values);
        continue;
      }
      if (joined + group.unknown.length === expected && last.values.length > 0) {
        last.values.push(...group.unknown.map(asValue), ...group.values);
        continue;
      }
    }
    result.push(...(sameWidth ? parted(group, width) : [group]));
  }
  return result;
}

const isLoneNumber = (group: Group | undefined): boolean =>
  group !== undefined && !group.label && group.groupLabels.length === 0 && group.unknown.length === 0 && group.values.length === 1;

/** Words in the place of a number. */
function asValue(piece: TextPiece): ValuePiece {
  return { ...piece, kind: 'value', value: { value: null, raw: piece.text, unit: null, note: null } };
}

/** Twice or more times as many values as a row has: the labels between them are lost. */
function parted(group: Group, width: number): Group[] {
  const values = withoutTrailingEmpties(group.values, width);
  const count = values.length / width;
  if (width < 2 || count < 2 || !Number.isInteger(count)) return [group];
  return Array.from({ length: count }, (_, i) => {
    const part = values.slice(i * width, (i + 1) * width);
    return i === 0 ? { ...group, values: part } : { groupLabels: [], label: null, unknown: [], values: part };
  });
}

/** Cells left empty at the end of a row, as far as there are more values than columns. */
export function withoutTrailingEmpties(values: readonly ValuePiece[], width: number): ValuePiece[] {
  const kept = [...values];
  while (kept.length > width && kept.at(-1)?.value.raw === '') kept.pop();
  return kept;
}

interface Gap {
  readonly groups: Group[];
  /** Index of the row of the nearest known group above, -1 at the top. */
  readonly after: number;
  readonly before: number | null;
}

function gaps(groups: readonly Group[], known: ReadonlyMap<Group, { row: number }>): Gap[] {
  const found: { groups: Group[]; after: number; before: number | null }[] = [];
  let after = -1;
  let open: { groups: Group[]; after: number; before: number | null } | null = null;
  for (const group of groups) {
    const row = known.get(group)?.row;
    if (row !== undefined) {
      if (open && row > after) open.before = row;
      open = null;
      after = row;
    } else if (hasNumbers(group)) {
      if (!open) {
        open = { groups: [], after, before: null };
        found.push(open);
      }
      open.groups.push(group);
    }
  }
  return found;
}

interface Pairing {
  readonly group: Group;
  readonly row: number;
  readonly words: Words | null;
}

/** Whether a group may be a row whose label it does not have. */
type MayBe = (group: Group, row: number) => boolean;

/** Pairs groups and free rows in order at the least cost (an alignment of two short sequences). */
function pair(table: TableStandard, groups: readonly Group[], rows: readonly number[], mayBe: MayBe): Pairing[] {
  const costs = groups.map((g) => rows.map((r) => matchCost(g, table.rows[r], mayBe(g, r))));
  const best: number[][] = [];
  for (let i = groups.length; i >= 0; i--) {
    const line: number[] = [];
    for (let j = rows.length; j >= 0; j--) {
      const skipGroup = i < groups.length ? (best[i + 1]?.[j] ?? 0) + skipCost : Number.POSITIVE_INFINITY;
      const skipRow = j < rows.length ? (line[j + 1] ?? 0) + skipCost : Number.POSITIVE_INFINITY;
      const match =
        i < groups.length && j < rows.length ? (best[i + 1]?.[j + 1] ?? 0) + (costs[i]?.[j]?.cost ?? 1) : Number.POSITIVE_INFINITY;
      line[j] = i === groups.length && j === rows.length ? 0 : Math.min(match, skipGroup, skipRow);
    }
    best[i] = line;
  }
  const pairs: Pairing[] = [];
  for (let i = 0, j = 0; i < groups.length && j < rows.length; ) {
    const group = groups[i];
    const row = rows[j];
    const here = costs[i]?.[j];
    const total = best[i]?.[j] ?? 0;
    if (group && row !== undefined && here && Math.abs((best[i + 1]?.[j + 1] ?? 0) + here.cost - total) < 1e-9) {
      pairs.push({ group, row, words: here.words });
      i++;
      j++;
    } else if (Math.abs((best[i + 1]?.[j] ?? 0) + skipCost - total) < 1e-9) i++;
    else j++;
  }
  return pairs;
}

function matchCost(group: Group, row: RowStandard | undefined, mayBe: boolean): { cost: number; words: Words | null } {
  const never = { cost: Number.POSITIVE_INFINITY, words: null };
  if (!row?.label || group.unknown.length === 0) return mayBe ? { cost: namelessCost, words: null } : never;
  let best: { cost: number; words: Words | null } = mayBe ? { cost: 1, words: null } : never;
  for (let count = 1; count <= Math.min(mostLabelPieces, group.unknown.length); count++) {
    const words = join(group.unknown.slice(-count));
    const like = labelSimilarity(words, row.label)?.cost;
    if (like === undefined && !mayBe) continue;
    const cost = like ?? 0.4 + 0.6 * dissimilarity(words.key, row.label);
    if (cost < best.cost || !best.words) best = { cost, words };
  }
  return best;
}
