import type { Report } from '../../report/types.ts';
import type { CellKey } from '../../standard/types.ts';
import { tableName, tablesOf } from '../../tables/check/naming.ts';
import type { MissingRow, Table } from '../../tables/model.ts';
import { rowInsertion } from '../../tables/write/insert-rows.ts';
import { groupAdjacent } from '../../text/group-adjacent.ts';
import { defineRule, type Fix, type RuleFinding } from '../rule.ts';

const above = '行政处罚 | 6\n';

export default defineRule({
  id: 'table-row-missing',
  family: 'tables',
  title: '缺行',
  severity: 'warning',
  description: '统一格式的表格一行都不能少，没有数据的也要保留并填 0。缺合计行或“一、二、四”三行时，勾稽关系无法核对。',
  basis: '国办公开办函〔2019〕60号、〔2021〕30号统一格式',
  since: '0.1.0',
  examples: {
    bad: [
      {
        text: `信息内容 | 本年处理决定数量\n行政许可 | 2\n信息内容 | 本年处理决定数量\n⟦行政处罚⟧ | 6\n信息内容 | 本年收费金额（单位：万元）\n行政事业性收费 | 0\n规章 | 0 | 0 | 0\n行政规范性文件 | 0 | 0 | 0`,
        fixed: `信息内容 | 本年处理决定数量\n行政许可 | 2\n信息内容 | 本年处理决定数量\n${above}行政强制 | 0\n信息内容 | 本年收费金额（单位：万元）\n行政事业性收费 | 0\n规章 | 0 | 0 | 0\n行政规范性文件 | 0 | 0 | 0`,
      },
    ],
    good: [
      '第二十条第（一）项\n信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数\n规章 | 0 | 0 | 0\n行政规范性文件 | 0 | 0 | 0\n信息内容 | 本年处理决定数量\n行政许可 | 2\n信息内容 | 本年处理决定数量\n行政处罚 | 6\n行政强制 | 0\n信息内容 | 本年收费金额（单位：万元）\n行政事业性收费 | 0',
    ],
  },
  *check(report) {
    for (const table of tablesOf(report)) {
      if (table.flattened.length > 0 && table.missingRows.length > 1) continue;
      for (const rows of groupAdjacent(table.missingRows, together)) yield finding(report, table, rows);
    }
  },
});

/** Rows that follow one another in the form are missed, and put in, together. */
const together = (above: MissingRow, below: MissingRow): boolean => above.after === below.after;

function finding(report: Report, table: Table, rows: readonly MissingRow[]): RuleFinding {
  const names = rows.map((r) => `“${r.standard.name}”`);
  const shown =
    names.length > 4
      ? `${names.slice(0, 3).join('、')}等 ${names.length} 行`
      : `${names.join('、')}${rows.length > 1 ? ` ${rows.length} 行` : '行'}`;
  const neighbour = rows[0]?.after ?? table.rows[0];
  const place = rows[0]?.after ? `，应在“${rows[0].after.standard.name}”之后` : '';
  return {
    span: neighbour?.label?.span ?? neighbour?.span ?? table.span,
    severity: rows.some((r) => r.standard.essential) ? 'error' : 'warning',
    message: `缺行：${tableName(table)}缺${shown}${place}`,
    fixes: insertion(report, table, rows),
  };
}

function insertion(report: Report, table: Table, rows: readonly MissingRow[]): Fix[] {
  const edit = rowInsertion(report, table, rows, (key) => String(balancing(table, key)));
  return edit ? [{ title: `插入缺少的 ${rows.length} 行`, safe: false, edits: [edit] }] : [];
}

/** What the table's own sums say a missing cell must be; 0 where they say nothing. */
function balancing(table: Table, key: CellKey): number {
  for (const { left, relation, right } of table.standard.identities) {
    const onLeft = left.includes(key);
    if (relation !== '=' || (!onLeft && !right.includes(key))) continue;
    const others = [...left, ...right].filter((k) => k !== key).map((k) => table.cells.get(k)?.value ?? null);
    if (others.some((v) => v === null)) continue;
    const sum = (keys: readonly CellKey[]) => keys.reduce((total, k) => total + (k === key ? 0 : (table.cells.get(k)?.value ?? 0)), 0);
    const value = onLeft ? sum(right) - sum(left) : sum(left) - sum(right);
    if (value > 0) return value;
  }
  return 0;
}
