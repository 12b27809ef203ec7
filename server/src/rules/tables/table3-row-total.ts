import { brokenIdentities } from '../../tables/check/broken-identities.ts';
import { tablesOf } from '../../tables/check/naming.ts';
import { defineRule } from '../rule.ts';
import { difference, equationFinding, sumOfColumns } from '../support/equation-finding.ts';

export default defineRule({
  id: 'table3-row-total',
  family: 'tables',
  title: '行合计不平',
  severity: 'error',
  description:
    '表三每一行的“总计”应当等于自然人与五类法人或其他组织之和。先核对台账，再改总计或填错的那一格。' +
    '一格填错，行和列会同时不平；这时只在这里报一处，并指出那一格。',
  basis: '表三表头“总计”',
  since: '0.1.0',
  examples: {
    bad: [
      {
        text: '一、本年新收政府信息公开申请数量 | 11 | 8 | 0 | 0 | 0 | 0 | ⟦18⟧ |',
        fixed: '一、本年新收政府信息公开申请数量 | 11 | 8 | 0 | 0 | 0 | 0 | 19 |',
      },
      {
        text: '（一）予以公开 | 3 | | 0 | 0 | 0 | 0 | ⟦5⟧ |\n（二）部分公开 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |',
        severity: 'warning',
        fixed: '（一）予以公开 | 3 | | 0 | 0 | 0 | 0 | 3 |\n（二）部分公开 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |',
      },
    ],
    good: [
      '一、本年新收政府信息公开申请数量 | 11 | 8 | 0 | 0 | 0 | 0 | 19 |',
      '一、本年新收政府信息公开申请数量 | 11 | 8 | 0 | 0 | 0 | 0 |  |',
      '（一）予以公开 | 1,295 | 0 | 0 | 0 | 0 | 0 | 1295 |',
    ],
  },
  *check(report) {
    for (const table of tablesOf(report)) {
      for (const fault of brokenIdentities(table, ['row-total'])) {
        const total = fault.right[0];
        if (!total) continue;
        const figures = `“${total.row.name}”行 ${sumOfColumns(fault.left)} = ${fault.leftSum}，总计填 ${total.raw}`;
        yield equationFinding(fault, { clause: `总计${difference(fault)}`, figures }, total, total);
      }
    }
  },
});
