import { opensBlock } from '../../standard/row-words.ts';
import type { TableStandard } from '../../standard/types.ts';
import type { Group } from './groups.ts';

/** The blocks of table 2, each with a head of its own: where no head is between two rows, both belong to one block. */

/** The first row of a block, and the first one below it. */
interface Block {
  readonly from: number;
  readonly to: number;
}

/** The block of each group, as far as the words or the row above it show it. */
export function blocksOf(table: TableStandard, groups: readonly Group[]): ReadonlyMap<Group, Block> {
  const found = new Map<Group, Block>();
  let current: Block | null = null;
  for (const group of groups) {
    const item = group.groupLabels.findLast((token) => token.kind === 'header' && isItem(table, token.entry.label.text));
    if (item?.kind === 'header') current = blockAt(table, table.rows.indexOf(item.entry.row));
    else if (group.groupLabels.some(({ kind }) => kind !== 'unknown')) current = null;
    if (group.label) current = blockAt(table, table.rows.indexOf(group.label.entry.row));
    if (current) found.set(group, current);
  }
  return found;
}

/** Whether a label names one block and no other: 第二十条第（五）项, not 信息内容. */
const isItem = ({ rows }: TableStandard, text: string): boolean =>
  rows.filter((row) => row.groupLabels.some((l) => l.text === text)).length === 1;

function blockAt({ rows }: TableStandard, at: number): Block | null {
  if (at < 0) return null;
  const from = rows.findLastIndex((row, i) => i <= at && opensBlock(row));
  const next = rows.findIndex((row, i) => i > at && opensBlock(row));
  return { from: Math.max(0, from), to: next < 0 ? rows.length : next };
}
