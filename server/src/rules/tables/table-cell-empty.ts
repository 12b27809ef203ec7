import type { Report } from '../../report/types.ts';
import { columnNames, columnOf, tableName, tablesOf } from '../../tables/check/naming.ts';
import type { Cell, Table, TableRow } from '../../tables/model.ts';
import { collect } from '../../text/collect.ts';
import { coveringSpan, type Edit } from '../../text/span.ts';
import { defineRule, type Fix, type RuleFinding } from '../rule.ts';

const head = '信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数\n';

export default defineRule({
  id: 'table-cell-empty',
  family: 'tables',
  title: '空单元格',
  severity: 'information',
  description: '空格看不出是“没有”还是“漏填”。没有数据的格通常填 0，合计格应当填各项之和。',
  basis: '各地填报要求普遍为“无数据填 0”（通行做法）',
  since: '0.1.0',
  examples: {
    bad: [
      {
        text: `${head}规章 | 0 | 0 | 0\n⟦行政规范性文件⟧ | 2 |  | 6`,
        fixed: `${head}规章 | 0 | 0 | 0\n行政规范性文件 | 2 | 0 | 6`,
      },
      {
        text: '⟦一、本年新收政府信息公开申请数量⟧ | 2 | 1 | 0 | 0 | 0 | 0 |  |',
        fixed: '一、本年新收政府信息公开申请数量 | 2 | 1 | 0 | 0 | 0 | 0 | 3 |',
        severity: 'warning',
      },
      {
        text: '信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数\n⟦规章 |  |  |  |\n行政规范性文件 |  |  | ⟧ |',
        severity: 'error',
        fixed: '信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数\n规章 | 0 | 0 | 0 |\n行政规范性文件 | 0 | 0 | 0 |',
      },
    ],
    good: [`${head}规章 | 0 | 0 | 0\n行政规范性文件 | 2 | 1 | 6 ||||`],
  },
  *check(report) {
    for (const table of tablesOf(report)) {
      const empty = [...table.cells.values()].filter(isEmpty);
      if (empty.length === 0 || isUnplaced(table)) continue;
      if (empty.length === table.cells.size) yield wholeTable(report, table, empty);
      else if (rowsWith(table, empty).length > mostRows) yield habit(report, table, empty);
      else for (const row of table.rows) yield* inRow(report, table, row);
    }
  },
});

/** Empty cells in more rows than these are a habit, not slips. */
const mostRows = 8;

const rowsWith = (table: Table, cells: readonly Cell[]): TableRow[] => table.rows.filter((row) => row.cells.some((c) => cells.includes(c)));

function habit(report: Report, table: Table, empty: readonly Cell[]): RuleFinding {
  const rows = rowsWith(table, empty);
  return {
    span: rows[0]?.label?.span ?? rows[0]?.span ?? table.span,
    severity: 'information',
    message: `空格：${tableName(table)}有 ${rows.length} 行共 ${empty.length} 格没有填，看不出是没有还是漏填；没有发生的填 0`,
    related: rows.map((row) => ({ message: `“${row.standard.name}”有空格`, span: row.label?.span ?? row.span })),
    fixes: fillFix(report, table, empty),
  };
}

const isEmpty = (cell: Cell): boolean => cell.raw === '';

/**
 * Where the numbers of several rows stand in no columns, which cells are empty cannot be told; table-flattened says so once.
 * A single row with too few numbers has a fault of its own.
 */
const isUnplaced = ({ flattened, rows }: Table): boolean =>
  flattened.length > 0 && rows.filter((row) => row.cells.length === 0 && row.found > 0 && row.found < row.expected).length > 1;

function wholeTable(report: Report, table: Table, empty: readonly Cell[]): RuleFinding {
  const rows = table.rows.filter((r) => r.cells.length > 0);
  return {
    span: coveringSpan(rows.map((r) => r.span)),
    severity: 'error',
    message: `表格空白：${tableName(table)}的 ${empty.length} 格都没有填；没有发生的填 0`,
    related: rows.map((row) => ({ message: `“${row.standard.name}”未填`, span: row.label?.span ?? row.span })),
    fixes: table.flattened.length > 0 ? [] : fillFix(report, table, empty),
  };
}

function* inRow(report: Report, table: Table, row: TableRow): Iterable<RuleFinding> {
  const empty = row.cells.filter(isEmpty);
  const [first] = empty;
  if (!first) return;
  const names = columnNames(collect(empty, (c) => columnOf(c) ?? []));
  const which = row.standard.key === '' || row.cells.length > empty.length ? names : `全部 ${empty.length} 格`;
  const place = row.standard.key === '' ? tableName(table) : `“${row.standard.name}”行`;
  yield {
    span: row.label?.span ?? (first.span.end > first.span.start ? first.span : row.span),
    severity: isSumRow(row) || empty.some((c) => c.column.endsWith('total')) ? 'warning' : 'information',
    message: `空格：${place}${which}没有填；没有发生的填 0`,
    related: empty.map((c) => ({ message: `未填：${columnOf(c)?.name ?? c.column}`, span: c.span })),
    fixes: fillFix(report, table, empty),
  };
}

const isSumRow = (row: TableRow): boolean => row.standard.essential && row.standard.key !== '';

const isWord = /[\p{L}\p{N}]/u;

/** Sums are filled with their sum, everything else with 0. Empty cells that have no place of their own in the text are left. */
function fillFix({ text }: Report, table: Table, empty: readonly Cell[]): Fix[] {
  if (empty.some(({ span }) => isWord.test(text.slice(Math.max(0, span.start - 1), span.end + 1)))) return [];
  const edits = empty.map((cell): Edit => ({ span: cell.span, newText: String(sumFor(table, cell)) }));
  edits.sort((a, b) => a.span.start - b.span.start);
  const places = new Set(edits.map((e) => e.span.start));
  return places.size === edits.length ? [{ title: `填写 ${edits.length} 个空格（合计填和，其余填 0）`, safe: false, edits }] : [];
}

function sumFor(table: Table, cell: Cell): number {
  const identity = table.standard.identities.find((i) => i.relation === '=' && i.right.length === 1 && i.right[0] === cell.key);
  return identity?.left.reduce((sum, key) => sum + (table.cells.get(key)?.value ?? 0), 0) ?? 0;
}
