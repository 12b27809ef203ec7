import { contradictions } from '../../prose/compare.ts';
import { states } from '../../prose/concerns.ts';
import { defineRule } from '../rule.ts';
import { contradictionFinding } from '../support/contradiction-finding.ts';

const table = (numbers: string): string =>
  `四、政府信息公开行政复议、行政诉讼情况\n行政复议 | 行政诉讼\n未经复议直接起诉 | 复议后起诉\n${'结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | '.repeat(3)}\n${numbers}`;

export default defineRule({
  id: 'narrative-litigation-count',
  family: 'narrative',
  title: '复议、诉讼的件数或者结果与表四不符',
  severity: 'warning',
  description:
    '正文所说因政府信息公开引起的行政复议、行政诉讼件数和结果，应当与表四一致；行政诉讼是“未经复议直接起诉”与“复议后起诉”两组总计之和。说“均获维持”的，表四不应当有纠正、其他结果或者尚未审结。',
  basis: '正文与统计表一致',
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: `（二）依申请公开。因政府信息公开被申请行政复议⟦7件⟧。\n${table('5 | 0 | 0 | 1 | 6 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0')}`,
        fixed: `（二）依申请公开。因政府信息公开被申请行政复议6件。\n${table('5 | 0 | 0 | 1 | 6 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0')}`,
      },
      {
        text: `（二）依申请公开。因政府信息公开被申请行政复议7件，均⟦获维持⟧。\n${table('5 | 0 | 0 | 2 | 7 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0')}`,
      },
      {
        text: `（五）监督保障。信息公开类行政复议1起，⟦正在办理中⟧。\n${table('1 | 0 | 0 | 0 | 1 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0')}`,
      },
    ],
    good: [
      `（五）监督保障。因政府信息公开被申请行政复议2件，其中1件被撤销，1件被确认违法。全年行政应诉9件。其中涉及政府信息公开的1件。\n${table('0 | 2 | 0 | 0 | 2 | 1 | 0 | 0 | 0 | 1 | 0 | 0 | 0 | 0 | 0')}`,
      `（二）依申请公开。因政府信息公开被提起行政诉讼3件。\n${table('5 | 0 | 0 | 1 | 6 | 2 | 0 | 0 | 0 | 2 | 1 | 0 | 0 | 0 | 1')}`,
      `（五）监督保障。办理行政复议案件12件，无败诉案件。\n${table('5 | 0 | 0 | 1 | 6 | 2 | 0 | 0 | 0 | 2 | 1 | 0 | 0 | 0 | 1')}`,
    ],
  },
  *check(report) {
    const found = contradictions(report, (c) => states(c, 'proceedings'));
    for (const contradiction of found) yield contradictionFinding(contradiction);
  },
});
