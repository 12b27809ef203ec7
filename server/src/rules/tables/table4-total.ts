import { brokenIdentities } from '../../tables/check/broken-identities.ts';
import { cellName, tablesOf } from '../../tables/check/naming.ts';
import { defineRule } from '../rule.ts';
import { difference, equationFinding, sumOfColumns } from '../support/equation-finding.ts';

const table = (total: string) =>
  [
    '行政复议 | 行政诉讼',
    '结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 未经复议直接起诉 | 复议后起诉',
    '结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计',
    `2 | 0 | 0 | 1 | ${total} | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0`,
  ].join('\n');

export default defineRule({
  id: 'table4-total',
  family: 'tables',
  title: '复议、诉讼总计不平',
  severity: 'error',
  description: '表四三组数字（行政复议、未经复议直接起诉、复议后起诉）的“总计”都应当等于本组结果维持、结果纠正、其他结果、尚未审结之和。',
  basis: '表四结构：总计为本组各类结果之和',
  since: '0.1.0',
  examples: {
    bad: [{ text: table('⟦2⟧'), fixed: table('3') }],
    good: [table('3'), table(' ')],
  },
  *check(report) {
    for (const found of tablesOf(report)) {
      for (const fault of brokenIdentities(found, ['proceedings-total'])) {
        const total = fault.right[0];
        if (!total) continue;
        const figures = `${sumOfColumns(fault.left)} = ${fault.leftSum}，表中填 ${total.raw}`;
        yield equationFinding(fault, { clause: `“${cellName(total)}”${difference(fault)}`, figures }, total, total);
      }
    }
  },
});
