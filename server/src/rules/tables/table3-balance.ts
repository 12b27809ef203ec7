import { brokenIdentities } from '../../tables/check/broken-identities.ts';
import { columnOf, tablesOf } from '../../tables/check/naming.ts';
import { defineRule } from '../rule.ts';
import { equationFinding } from '../support/equation-finding.ts';

const rows = (processed: string, carriedOut: string) =>
  [
    '一、本年新收政府信息公开申请数量 | 5 | 0 | 0 | 0 | 0 | 0 | 5 |',
    '二、上年结转政府信息公开申请数量 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |',
    `（七）总计 | ${processed} | 0 | 0 | 0 | 0 | 0 | 4 |`,
    `四、结转下年度继续办理 | ${carriedOut} | 0 | 0 | 0 | 0 | 0 | ${carriedOut} |`,
  ].join('\n');

export default defineRule({
  id: 'table3-balance',
  family: 'tables',
  title: '收到与办结不平衡',
  severity: 'error',
  description:
    '表三左上角写明：第一项（本年新收）加第二项（上年结转）之和，等于第三项（办理结果总计）加第四项（结转下年度）之和，每一列都如此。' +
    '哪一格填错要看台账；改一格就能让行和列都平的，只由“行合计不平”或“（七）总计不等于各项之和”报告。',
  basis: '表三表头：第一项加第二项之和，等于第三项加第四项之和',
  since: '0.1.0',
  examples: {
    bad: [{ text: rows('⟦4⟧', '0') }],
    good: [rows('4', '1'), '一、本年新收政府信息公开申请数量 | 5 | 0 | 0 | 0 | 0 | 0 | 5 |'],
  },
  *check(report) {
    for (const table of tablesOf(report)) {
      for (const fault of brokenIdentities(table, ['balance'])) {
        const { left, right, leftSum, rightSum } = fault;
        const [processed] = right;
        if (!processed) continue;
        const sides = `新收 ${left[0]?.value ?? 0} + 上年结转 ${left[1]?.value ?? 0} = ${leftSum}，办结 ${processed.value ?? 0} + 结转下年 ${right[1]?.value ?? 0} = ${rightSum}`;
        const figures = `“${columnOf(processed)?.name ?? ''}”列 ${sides}`;
        yield equationFinding(fault, { clause: `收到与办结相差 ${Math.abs(leftSum - rightSum)}`, figures }, processed, null);
      }
    }
  },
});
