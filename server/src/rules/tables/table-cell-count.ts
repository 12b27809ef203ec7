import { isBlank, tableName, tablesOf } from '../../tables/check/naming.ts';
import type { Table, TableRow } from '../../tables/model.ts';
import { defineRule, type RuleFinding } from '../rule.ts';
import { isAmbiguousProcurement } from './procurement-ambiguous.ts';

const head = '信息内容\n本年新制作数量\n本年新公开数量\n对外公开总数量\n';

export default defineRule({
  id: 'table-cell-count',
  family: 'tables',
  title: '每行值数与列数不符',
  severity: 'error',
  description: '一行的数字比列数多或少，就无法知道哪个数字属于哪一列。请对照表头逐格核对，没有数据的格填 0。',
  basis: '国办公开办函〔2019〕60号、〔2021〕30号统一格式',
  since: '0.1.0',
  examples: {
    bad: [
      { text: '一、本年新收政府信息公开申请数量 | 1 | 0 | 0 | 0 | 0 | 0 | 1\n⟦二、上年结转政府信息公开申请数量 | 0 | 0 | 0 | 0 | 0 | 0⟧' },
      { text: `${head}规章\n0\n0\n0\n⟦行政规范性文件\n4\n4\n38\n5⟧` },
    ],
    good: [
      '信息内容本年制发件数本年废止件数现行有效件数\n规章000\n行政规范性文件4231',
      '一、本年新收政府信息公开申请数量 | 1 | 0 | 0 | 0 | 0 | 0 | 1 ||||',
      `${head}规章\n0\n0\n0\n行政规范性文件\n4\n4\n38`,
    ],
  },
  *check(report) {
    for (const table of tablesOf(report)) {
      if (isBlank(table)) continue;
      const counted = table.rows.filter((row) => row.cells.length === 0 && row.found > 0 && !isAmbiguousProcurement(row, report.text));
      const odd = withoutFlattened(table, counted, report.text);
      const same = odd.filter((row) => row.found === odd[0]?.found);
      if (odd.length > 3 && same.length === odd.length) yield whole(table, odd);
      else for (const row of odd) yield single(row);
    }
  },
});

/** Where numbers have run together, or stand in no columns, how many a row has cannot be told; table-flattened says so once. */
function withoutFlattened({ flattened }: Table, rows: TableRow[], text: string): TableRow[] {
  const values = ({ label, span }: TableRow): number => label?.span.end ?? span.start;
  const isGlued = (row: TableRow) => row.found < row.expected && /\d/.test(text.charAt(values(row)));
  const isFlattened = (row: TableRow) => flattened.some(({ start, end }) => values(row) >= start && values(row) < end);
  const isUnplaced = ({ found, expected, span }: TableRow) =>
    found < expected && flattened.some(({ start, end }) => start < span.end && end > span.start);
  const counted = rows.some((row) => isGlued(row) && isFlattened(row)) ? rows.filter((row) => !isGlued(row)) : rows;
  return counted.filter((row) => !isUnplaced(row));
}

function single(row: TableRow): RuleFinding {
  const { name } = row.standard;
  return { span: row.span, message: `值数不符：“${name}”应有 ${row.expected} 个数，实有 ${row.found} 个` };
}

/** Rows that are all off in the same way have one cause. */
function whole(table: Table, rows: readonly TableRow[]): RuleFinding {
  const [first] = rows;
  const span = first?.span ?? table.span;
  return {
    span,
    message: `值数不符：${tableName(table)}有 ${rows.length} 行各有 ${first?.found} 个数，应有 ${first?.expected} 个`,
    related: rows.slice(1).map((row) => ({ message: row.standard.name, span: row.span })),
  };
}
