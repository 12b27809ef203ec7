import type { ColumnStandard, HeadGrid, Label, Meaning, RowStandard } from '../../types.ts';

/** Rows that are numbered after their place: 一、 at the margin, （一） in a group, 1. in a group of a group. */

/** A row of numbers. */
export interface NumberedRow {
  readonly key: string;
  readonly text: string;
  /** A part of the text that stands for it as well: 部分公开. */
  readonly short?: string;
  readonly shortName?: string;
  readonly initials: readonly string[];
  readonly meanings: readonly Meaning[];
  readonly mark?: string;
  readonly essential?: boolean;
}

/** Rows below a name that stands beside them. */
export interface RowGroup {
  /** Begins the keys of its rows; left out where they are keyed by themselves. */
  readonly key?: string;
  readonly text: string;
  readonly rows: readonly NumberedEntry[];
}

export type NumberedEntry = NumberedRow | RowGroup;

const numerals = [...'一二三四五六七八九十'];
const numbering: readonly ((index: number) => string)[] = [
  (index) => `${numerals[index]}、`,
  (index) => `（${numerals[index]}）`,
  (index) => `${index + 1}.`,
];

/** How many columns of labels stand before the numbers. */
export const labelColumns = numbering.length;

interface Surroundings {
  readonly columns: readonly ColumnStandard[];
  readonly groups: readonly Label[];
  /** The group's names that its first row brings with it. */
  readonly groupLabels: readonly Label[];
  readonly keyed: string;
  readonly named: string;
}

/** The rows of a table, with the head above the first of them. */
export function numberedRows(entries: readonly NumberedEntry[], columns: readonly ColumnStandard[], head: HeadGrid): RowStandard[] {
  const rows = rowsIn(entries, { columns, groups: [], groupLabels: [], keyed: '', named: '' });
  return rows.map((row, index) => (index === 0 ? { ...row, head } : row));
}

function rowsIn(entries: readonly NumberedEntry[], around: Surroundings): RowStandard[] {
  return entries.flatMap((entry, index) => {
    const number = numbering[around.groups.length]?.(index) ?? '';
    const inside = { ...around, groupLabels: index === 0 ? around.groupLabels : [] };
    return 'rows' in entry ? groupOf(entry, number, inside) : [rowOf(entry, number, inside)];
  });
}

function groupOf({ key, text, rows }: RowGroup, number: string, around: Surroundings): RowStandard[] {
  const label: Label = { text: number + text, accepted: [text] };
  return rowsIn(rows, {
    columns: around.columns,
    groups: [...around.groups, label],
    groupLabels: [...around.groupLabels, label],
    keyed: key === undefined ? around.keyed : `${around.keyed}${key}.`,
    named: key === undefined ? around.named : `${text}·`,
  });
}

function rowOf({ text, short, essential = false, ...row }: NumberedRow, number: string, around: Surroundings): RowStandard {
  const { columns, groups, groupLabels, keyed, named } = around;
  return {
    ...row,
    key: keyed + row.key,
    name: named + number + text,
    label: { text: number + text, accepted: [...(short === undefined ? [] : [number + short, short]), text] },
    groups,
    groupLabels,
    head: [],
    columns,
    essential,
  };
}
