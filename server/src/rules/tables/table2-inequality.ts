import { brokenInequalities } from '../../tables/check/inequalities.ts';
import { cellName, tablesOf } from '../../tables/check/naming.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'table2-inequality',
  family: 'tables',
  title: '表二数字前后矛盾',
  severity: 'warning',
  description: '表二同一行的数字之间有大小关系：现行有效不少于本年制发，对外公开总数不少于本年新公开，采购项目与采购金额同有同无。',
  basis: '表二各列的含义',
  since: '0.1.0',
  examples: {
    bad: [
      {
        text: '第二十条第（一）项\n信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数\n规章 | 0 | 0 | 0\n行政规范性文件 | 4 | 0 | ⟦3⟧',
      },
      { text: '第二十条第（九）项\n信息内容 | 采购项目数量 | 采购总金额\n政府集中采购 | 3 | ⟦0⟧' },
    ],
    good: [
      '信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数\n规章 | 0 | 0 | 0\n行政规范性文件 | 4 | 2 | 3',
      '信息内容 | 采购项目数量 | 采购总金额（万元）\n政府集中采购 | 7 | 238.58',
    ],
  },
  *check(report) {
    for (const table of tablesOf(report)) {
      for (const { identity, left, right, place } of brokenInequalities(table)) {
        const cells = [...left, ...right];
        yield {
          span: place.span,
          message: `数字矛盾：${cells.map((c) => `“${cellName(c)}”为 ${c.raw}`).join('，')}；${identity.reason}`,
          related: cells.map((c) => ({ message: `${cellName(c)}：${c.raw}`, span: c.span })),
        };
      }
    }
  },
});
