import { whyNoCount } from '../../tables/check/counts.ts';
import { cellName, columnOf, tablesOf } from '../../tables/check/naming.ts';
import type { Cell } from '../../tables/model.ts';
import { defineRule } from '../rule.ts';

const head = '信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数\n';

export default defineRule({
  id: 'table-count-form',
  family: 'tables',
  title: '件数应为非负整数',
  severity: 'error',
  description:
    '除“本年增/减”可为负数、金额可为小数外，表中各格都是件数，只能是 0 或正整数。填了负数、小数的，改正之前不再核算它所在的合计。',
  basis: '表二至表四各列均为件数',
  since: '0.1.0',
  examples: {
    bad: [
      { text: `${head}规章 | 0 | 0 | 0\n行政规范性文件 | ⟦-2⟧ | 0 | 6` },
      { text: `${head}规章 | 0 | 0 | 0\n行政规范性文件 | ⟦2.5⟧ | 0 | 6` },
      { text: `${head}规章 | 0 | 0 | 0\n行政规范性文件 | ⟦02⟧ | 0 | 6`, fixed: `${head}规章 | 0 | 0 | 0\n行政规范性文件 | 2 | 0 | 6` },
    ],
    good: [
      '第二十条第（五）项\n信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量\n行政许可 | 12 | -4 | 1,295\n其他对外管理服务事项 | 0 | 0 | 0',
      '第二十条第（九）项\n信息内容 | 采购项目数量 | 采购总金额\n政府集中采购 | 7 | 238.58',
    ],
  },
  *check(report) {
    for (const table of tablesOf(report)) {
      for (const cell of table.cells.values()) {
        const noCount = whyNoCount(cell);
        if (noCount === null && !isPadded(cell)) continue;
        const plain = String(cell.value);
        yield {
          span: cell.span,
          message: `件数写法不对：“${cellName(cell)}”填的是“${cell.raw}”，${noCount ?? '数字前面不写 0'}`,
          fixes: noCount === null ? [{ title: `改为“${plain}”`, safe: true, edits: [{ span: cell.span, newText: plain }] }] : [],
        };
      }
    }
  },
});

const isPadded = (cell: Cell): boolean => cell.value !== null && /^[0０][0-9０-９]/.test(cell.raw) && columnOf(cell)?.holds === 'count';
