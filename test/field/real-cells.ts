import { readFileSync } from 'node:fs';
import type { Report } from '../../server/src/report/types.ts';
import { cellKey } from '../../server/src/standard/cell-key.ts';
import { tableIds } from '../../server/src/standard/forms.ts';

/**
 * The numbers of the real reports' tables as a careful reader sees them, in the order of the form: a line for each table, rows parted by ` | `,
 * `_` for a blank cell, `?` where nobody can tell which number stands in which cell.
 */
export const realCells: readonly (readonly string[])[] = readFileSync('test/field/real-cells.txt', 'utf8')
  .split(/# \d+\n/)
  .slice(1)
  .map((part) => part.trim().split('\n'));

export interface CellCount {
  readonly wrong: readonly string[];
  readonly unread: number;
}

/** Compares what was read with what is there. */
export function compareCells({ tables }: Report, truth: readonly string[]): CellCount {
  const wrong: string[] = [];
  let unread = 0;
  for (const [at, id] of tableIds.entries()) {
    const values = (truth[at] ?? '').split(/ \| | /);
    const keys = (tables[id]?.standard.rows ?? []).flatMap((row) => row.columns.map((column) => cellKey(row, column)));
    const isOtherForm = keys.length !== values.length;
    if (isOtherForm || keys.length === 0) wrong.push(`${id}: ${keys.length} cells, not ${values.length}`);
    for (const [index, key] of isOtherForm ? [] : keys.entries()) {
      const cell = tables[id]?.cells.get(key);
      const expected = values[index] ?? '_';
      const isUnread = cell === undefined || (cell.value === null && cell.raw !== '');
      if (isUnread) unread += 1;
      else if (String(cell.value ?? '_') !== expected) wrong.push(`${id}.${key}: ${cell.value ?? 'blank'}, not ${expected}`);
    }
  }
  return { wrong, unread };
}
