import type { Layout } from '../model.ts';
import type { ResolvedRow } from './groups.ts';
import type { PhysicalRow, TokenisedRow } from './pieces.ts';

/** How the physical rows of a table correspond to its rows. */
export interface Arrangement {
  /** A number for each physical row, by its id; rows of the draft that make one row of the table share it. */
  readonly tableRow: (physicalRow: number) => number;
  /** True where a physical row is a row of the table: its empty cells are then there to be seen. Else they show only as wider gaps. */
  readonly rowwise: boolean;
}

/** Each physical row is a row of the table. */
export const byLine: Arrangement = { tableRow: (id) => id, rowwise: true };

/** Decides whether a table has one row a line or one cell a line, by what is beside its numbers. */
export function arrange(rows: readonly TokenisedRow[]): Arrangement {
  if (rows.some((r) => r.source === 'html') || isRowwise(rows)) return byLine;
  const indented = rows.filter((r) => r.source === 'tab').length;
  return indented > rows.length / 2 ? arrangeBlocks(rows) : { tableRow: () => 0, rowwise: false };
}

/** Numbers in cells beside others speak for a row a line, numbers alone on a line against it; where there are none, empty cells do. */
function isRowwise(rows: readonly TokenisedRow[]): boolean {
  let beside = 0;
  let alone = 0;
  let emptyBeside = 0;
  let emptyAlone = 0;
  for (const { source, cells, pieces } of rows) {
    const values = pieces.filter((p) => p.kind === 'value' && p.value.raw !== '').length;
    const filled = cells.filter((c) => c.text !== '').length;
    if (filled === 0) emptyAlone++;
    else if (values > 0 && filled > 1) beside += source === 'line' ? 0 : values;
    else if (values > 0 && pieces.length === 1) alone++;
    else if (source !== 'line' && cells.length > filled) emptyBeside++;
  }
  return beside + alone > 0 ? beside > alone : emptyBeside > emptyAlone;
}

/** Indented cells, one a line: a blank line ends a row, if there are any. */
function arrangeBlocks(rows: readonly PhysicalRow[]): Arrangement {
  const blocks = new Map<number, number>();
  let block = 0;
  for (const [i, row] of rows.entries()) {
    const above = rows[i - 1];
    if (above && row.line - above.line > 1) block++;
    blocks.set(row.id, block);
  }
  return { tableRow: (id) => blocks.get(id) ?? 0, rowwise: block >= 2 && rows.length / (block + 1) >= 1.5 };
}

/** The layout by which most of the rows with numbers are written. */
export function layoutOf(rows: readonly PhysicalRow[], resolved: readonly ResolvedRow[], rowwise: boolean, flattened: boolean): Layout {
  if (rows.some((r) => r.source === 'html')) return 'html';
  if (rowwise) return rows.filter((r) => r.source === 'pipe').length * 2 >= rows.length ? 'pipe' : rowwiseTabs(rows);
  const votes = { cells: 0, spaced: 0, glued: 0 };
  const linesWithRows = new Set<number>();
  for (const { standard, group, words } of resolved) {
    const [first, second] = group.values;
    if (!first || first.value.raw === '') continue;
    const oneLine = group.values.every((v) => v.line === first.line) && (group.values.length > 1 || words?.line === first.line);
    const run = second === undefined ? standard.columns.length > 1 : second.span.start === first.span.end;
    const glue = run || words?.span.end === first.span.start;
    if (glue || linesWithRows.has(first.line)) votes.glued++;
    else if (oneLine) votes.spaced++;
    else votes.cells++;
    linesWithRows.add(first.line);
  }
  if (votes.cells + votes.spaced + votes.glued === 0) return flattened ? 'glued' : 'cells';
  if (votes.glued > votes.cells && votes.glued >= votes.spaced) return 'glued';
  return votes.spaced > votes.cells ? 'spaced' : 'cells';
}

/** Indented cells in blocks are still one cell a line. */
function rowwiseTabs(rows: readonly PhysicalRow[]): Layout {
  return rows.some((r) => r.cells.filter((c) => c.text !== '').length >= 2) ? 'tab' : 'cells';
}
