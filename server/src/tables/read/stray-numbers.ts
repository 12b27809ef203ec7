import { collect } from '../../text/collect.ts';
import type { ResolvedRow } from './groups.ts';
import type { PhysicalRow, ValuePiece } from './pieces.ts';

/** Page numbers among the numbers of tables with one cell a line, where a bare 5 looks like one number more in its row. */

const pageNumber = /^[1-9]\d{0,2}$/;

/**
 * The rows without the page numbers in them: the one number too many without which a row adds up. Nothing is left out where
 * other numbers could as well be the page's, or where those left out do not grow from page to page.
 */
export function withoutPageNumbers(resolved: readonly ResolvedRow[]): readonly ResolvedRow[] {
  const found = new Map(
    collect(resolved, (row) => {
      const stray = strayOf(row);
      return stray ? [[row, stray] as const] : [];
    }),
  );
  const pages = [...found.values()].map((stray) => stray.value.value ?? 0);
  if (found.size === 0 || pages.some((page, i) => page <= (pages[i - 1] ?? 0))) return resolved;
  return resolved.map((row) => {
    const stray = found.get(row);
    return stray ? { ...row, group: { ...row.group, values: row.group.values.filter((value) => value !== stray) } } : row;
  });
}

/**
 * The lines without the page numbers among them, where every cell is indented by a tab and a number is not, with blank lines above and
 * below: behind a label it would be taken for the row's value.
 */
export function withoutUnindentedPages<T extends PhysicalRow>(rows: readonly T[]): readonly T[] {
  const indented = rows.filter(isIndentedCell).length;
  if (indented * 2 <= rows.length) return rows;
  return rows.filter((row, i) => !isUnindentedNumber(row) || !isApart(rows[i - 1], row) || !isApart(row, rows[i + 1]));
}

const isIndentedCell = ({ source, cells }: PhysicalRow): boolean => source === 'tab' && cells.length === 1;

const isUnindentedNumber = ({ source, cells }: PhysicalRow): boolean =>
  source === 'line' && cells.length === 1 && pageNumber.test(cells[0]?.text ?? '');

/** Whether there are blank lines between two rows; false at an end of the table. */
const isApart = (above: PhysicalRow | undefined, below: PhysicalRow | undefined): boolean =>
  above !== undefined && below !== undefined && below.line - above.line > 1;

function strayOf({ standard, group: { values } }: ResolvedRow): ValuePiece | null {
  const total = standard.columns.at(-1)?.key === 'total';
  if (!total || values.length !== standard.columns.length + 1) return null;
  const strays = values.filter((stray) => pageNumber.test(stray.value.raw) && addsUp(values.filter((value) => value !== stray)));
  return strays.length === 1 && strays[0] && isAlone(strays[0], values) ? strays[0] : null;
}

function addsUp(values: readonly ValuePiece[]): boolean {
  const numbers = values.map(({ value }) => value.value);
  const last = numbers.at(-1);
  return numbers.every((n) => n !== null) && last === numbers.slice(0, -1).reduce((sum, n) => sum + (n ?? 0), 0);
}

/** Whether no other number of the row shares its line. */
const isAlone = (stray: ValuePiece, values: readonly ValuePiece[]): boolean =>
  values.every((value) => value === stray || value.line !== stray.line);
