import type { Claim } from '../../prose/claim-types.ts';
import type { Contradiction, ReadFigure } from '../../prose/compare.ts';
import { cellName, columnOf } from '../../tables/check/naming.ts';
import type { Cell, Table } from '../../tables/model.ts';
import { toChineseNumber } from '../../text/numerals.ts';
import { replacement } from '../fixes.ts';
import type { Fix, Related, RuleFinding } from '../rule.ts';

/** The finding that names both sides, points at the cells and offers the table's number. */
export function contradictionFinding(found: Contradiction): RuleFinding {
  const { claim, figures } = found;
  return {
    span: claim.quantity?.span ?? claim.span,
    message: `正文称${statement(claim)}，${tableSide(found)}`,
    ...(claim.certainty === 'unsure' ? { severity: 'hint' as const } : {}),
    related: relatedCells(figures[0]),
    fixes: corrections(found),
  };
}

/** 予以公开 12 件; 没有收到申请; 均获维持. */
export function statement({ kind, name, quantity, value }: Claim): string {
  if (kind === 'none') return `没有${name}`;
  if (kind === 'all-done') return '全部办结';
  if (kind === 'all-upheld') return `${name}（没有其他结果）`;
  return `${name} ${quantity?.value ?? value} ${quantity?.unit ?? '件'}`;
}

function tableSide({ claim, table, figures }: Contradiction): string {
  const [first, ...others] = figures;
  const unit = claim.subject === 'fees.amount' ? '万元' : '件';
  const main = `${figureName(first, table)}为 ${first.value} ${unit}`;
  const plain = others.filter((f) => f.formula.less.length === 0);
  const distinct = plain.filter((f, index) => f.value !== first.value && plain.findIndex((g) => g.value === f.value) === index).slice(0, 2);
  const also = distinct.map((f) => `${f.formula.name || f.cells.map(rowOrColumn).join('加')} ${f.value}`).join('，');
  return main + neighbour(claim, first, table) + (also ? `（${also}，也不相符）` : '');
}

/** 表三“（一）予以公开”总计; 表三“不予公开”合计. */
export function figureName({ formula, cells }: ReadFigure, table: Table): string {
  const [only] = cells;
  if (formula.name || !only || cells.length > 1) return `${table.standard.name}“${formula.name}”合计`;
  const column = columnOf(only)?.name ?? only.column;
  if (only.row.name.endsWith('总计') && column === '总计') return `${table.standard.name}“${only.row.name}”`;
  return only.row.key === '' ? `${table.standard.name}“${column}”` : `${table.standard.name}“${only.row.name}”${column}`;
}

const rowOrColumn = (cell: Cell): string => (cell.row.key === '' ? (columnOf(cell)?.name ?? cell.column) : `“${cell.row.name}”`);

/** Which column or neighbouring line has the number instead: the author took it from there. */
function neighbour({ kind, value }: Claim, { cells }: ReadFigure, table: Table): string {
  const [cell] = cells;
  if (kind !== 'count' || value < 1 || cells.length !== 1 || !cell || cell.row.key === '') return '';
  const same = (candidates: readonly (Cell | undefined)[]) => candidates.filter((c) => c !== undefined && c !== cell && c.value === value);
  const inRow = same(cell.row.columns.map((column) => table.cells.get(`${cell.row.key}.${column.key}`)));
  const [column] = inRow;
  if (inRow.length === 1 && column) return `；${value} 是“${columnOf(column)?.name ?? column.column}”列的数`;
  const at = table.standard.rows.indexOf(cell.row);
  const beside = [table.standard.rows[at - 1], table.standard.rows[at + 1]].map(
    (row) => row && table.cells.get(`${row.key}.${cell.column}`),
  );
  const [row] = same(beside);
  return row && value >= 5 ? `；${value} 是“${row.row.name}”行的数` : '';
}

function relatedCells({ cells }: ReadFigure): Related[] {
  const shown = cells.length === 1 ? cells : cells.filter((cell) => cell.value !== 0);
  return shown.map((cell) => ({ message: `${cellName(cell)}：${cell.raw}`, span: cell.span }));
}

/** The numbers of the likeliest readings, written as the prose writes its own. */
function corrections({ claim, figures, isZeroTable }: Contradiction): Fix[] {
  const { quantity } = claim;
  if (!quantity || isZeroTable || claim.subject === 'fees.amount') return [];
  const values = [...new Set(figures.filter((f) => f.formula.less.length === 0).map((f) => f.value))].slice(0, 2);
  const written = quantity.sentence.text.slice(
    quantity.numberSpan.start - quantity.sentence.span.start,
    quantity.numberSpan.end - quantity.sentence.span.start,
  );
  const isChinese = /^[一二三四五六七八九十]/.test(written);
  return values.map((value) =>
    replacement(quantity.numberSpan, isChinese && value > 0 && value < 100 ? toChineseNumber(value) : String(value), false),
  );
}
