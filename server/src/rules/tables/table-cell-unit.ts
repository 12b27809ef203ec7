import { cellName, columnOf, tablesOf } from '../../tables/check/naming.ts';
import type { Cell, Table } from '../../tables/model.ts';
import { defineRule, type Fix } from '../rule.ts';

const head = '信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数\n';

export default defineRule({
  id: 'table-cell-unit',
  family: 'tables',
  title: '单元格夹单位',
  severity: 'information',
  description: '单位写在表头，格子里只写数字，数据才能汇总。采购总金额一列模板没有写明单位，可以在表头补“（万元）”。',
  basis: '表头承担单位（通行做法）',
  since: '0.1.0',
  examples: {
    bad: [
      { text: `${head}规章 | 0 | 0 | 0\n行政规范性文件 | ⟦2件⟧ | 0 | 6`, fixed: `${head}规章 | 0 | 0 | 0\n行政规范性文件 | 2 | 0 | 6` },
      {
        text: '第二十条第（九）项\n信息内容 | 采购项目数量 | 采购总金额\n政府集中采购 | 10 | ⟦4.3466万元⟧',
        fixed: '第二十条第（九）项\n信息内容 | 采购项目数量 | 采购总金额（万元）\n政府集中采购 | 10 | 4.3466',
        severity: 'hint',
      },
    ],
    good: ['第二十条第（九）项\n信息内容 | 采购项目数量 | 采购总金额（元）\n政府集中采购 | 3 | 329164', '行政许可 | 12'],
  },
  *check(report) {
    for (const table of tablesOf(report)) {
      for (const cell of table.cells.values()) {
        if (cell.unit === null) continue;
        const isAmount = columnOf(cell)?.holds === 'amount';
        yield {
          span: cell.span,
          severity: isAmount ? 'hint' : 'information',
          message: `格内有单位：“${cellName(cell)}”填的是“${cell.raw}”，单位“${cell.unit}”宜写在表头`,
          fixes: fixesFor(table, cell, isAmount),
        };
      }
    }
  },
});

function fixesFor(table: Table, cell: Cell, isAmount: boolean): Fix[] {
  const number = cell.raw.replace(/(?<!\s)\s*(?:万元|亿元|元|万|件|项|条|宗|份|次|个|起|人次)/, '');
  const plain = { span: cell.span, newText: number };
  if (!isAmount) return [{ title: `改为“${number}”`, safe: true, edits: [plain] }];
  const head = table.labels.find((l) => l.role === 'column' && l.label === columnOf(cell)?.label);
  if (!head) return [];
  const stated = /万元|元/.exec(head.raw)?.[0];
  if (stated) return stated === cell.unit ? [{ title: `改为“${number}”`, safe: true, edits: [plain] }] : [];
  const at = { start: head.span.end, end: head.span.end };
  const edits = [{ span: at, newText: `（${cell.unit}）` }, plain];
  return [{ title: `把单位“${cell.unit}”移到表头`, safe: false, edits }];
}
