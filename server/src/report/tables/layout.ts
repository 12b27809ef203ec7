import type { Layout } from '../types.ts';
import type { ResolvedRow } from './groups.ts';
import type { PhysicalRow } from './pieces.ts';

/** How the physical rows of a table stand to its rows. */
export interface Arrangement {
  /** A number for each physical row, by its id; rows of the draft that make one row of the table share it. */
  readonly tableRow: (physicalRow: number) => number;
  /** True where a physical row is a row of the table. */
  readonly rowwise: boolean;
  /** Rows that hold nothing but a bar between two cells. */
  readonly separators: ReadonlySet<PhysicalRow>;
}

/** Tells from its shape whether a table has a row a line, or one cell a line. */
export function arrange(rows: readonly PhysicalRow[]): Arrangement {
  const byLine = { tableRow: (id: number) => id, rowwise: true, separators: new Set<PhysicalRow>() };
  const wide = rows.filter((r) => r.source !== 'line' && r.cells.length >= 3).length;
  if (rows.some((r) => r.source === 'html') || wide >= 2 || (wide === 1 && rows.length <= 3)) return byLine;
  const indented = rows.filter((r) => r.source === 'tab').length;
  if (indented > rows.length / 2) return arrangeBlocks(rows);
  const bars = rows.filter((r) => r.source === 'pipe').length;
  if (bars > rows.length / 3) return { tableRow: () => 0, rowwise: false, separators: separators(rows) };
  return { tableRow: () => 0, rowwise: false, separators: new Set() };
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
  return { tableRow: (id) => blocks.get(id) ?? 0, rowwise: block >= 2 && rows.length / (block + 1) >= 1.5, separators: new Set() };
}

/** In this share of all cells a bar alone on a line follows where such bars part the cells. */
const steady = 0.8;

/** Bars alone on a line part the cells where one stands after nearly every cell; a second one is then an empty cell. Else each is an empty cell. */
function separators(rows: readonly PhysicalRow[]): Set<PhysicalRow> {
  const isLone = (row: PhysicalRow | undefined) => row?.source === 'pipe' && row.cells.every((c) => c.text === '');
  const filled = rows.filter((row, i) => !isLone(row) && i < rows.length - 1).length;
  const parted = rows.filter((row, i) => !isLone(row) && isLone(rows[i + 1]) && !isLone(rows[i + 2])).length;
  if (parted < filled * steady) return new Set();
  return new Set(rows.filter((row, i) => isLone(row) && !isLone(rows[i - 1])));
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
