import { contradictions, contradictionsOfZeros } from '../../prose/compare.ts';
import { deniesAll } from '../../prose/concerns.ts';
import { defineRule } from '../rule.ts';
import { contradictionFinding } from '../support/contradiction-finding.ts';

export default defineRule({
  id: 'narrative-none-nonzero',
  family: 'narrative',
  title: '正文说没有，表中不为零',
  severity: 'warning',
  description:
    '正文说“未收到政府信息公开申请”“未发生行政复议、行政诉讼”，表三、表四相应的总计就应当是 0；反过来，正文写了件数，表中不应当全是 0。“未收到投诉”“无败诉”说的是另一回事，不比较。',
  basis: '正文与统计表一致',
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: '（二）依申请公开。全年⟦未收到政府信息公开申请⟧。\n一、本年新收政府信息公开申请数量 | 3 | 0 | 0 | 0 | 0 | 0 | 3 |\n（七）总计 | 3 | 0 | 0 | 0 | 0 | 0 | 3 |',
      },
      {
        text: '（二）依申请公开。全年收到政府信息公开申请⟦3件⟧。\n一、本年新收政府信息公开申请数量 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |\n二、上年结转政府信息公开申请数量 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |\n（七）总计 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |',
      },
      {
        text: '（二）依申请公开。本年度依申请公开⟦零申请⟧。\n一、本年新收政府信息公开申请数量 | 3 | 0 | 0 | 0 | 0 | 0 | 3 |\n（七）总计 | 3 | 0 | 0 | 0 | 0 | 0 | 3 |',
      },
    ],
    good: [
      '（二）依申请公开。没有发生因政府信息公开申请、答复引发的投诉、举报。\n一、本年新收政府信息公开申请数量 | 3 | 0 | 0 | 0 | 0 | 0 | 3 |\n（七）总计 | 3 | 0 | 0 | 0 | 0 | 0 | 3 |',
      '（二）依申请公开。全年未收到政府信息公开申请，办理上年结转1件。\n一、本年新收政府信息公开申请数量 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |\n二、上年结转政府信息公开申请数量 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |',
      '（二）依申请公开。全年未收到针对政府信息公开申请办理的投诉，上半年未收到政府信息公开申请。\n一、本年新收政府信息公开申请数量 | 3 | 0 | 0 | 0 | 0 | 0 | 3 |\n（七）总计 | 3 | 0 | 0 | 0 | 0 | 0 | 3 |',
    ],
  },
  *check(report) {
    for (const contradiction of contradictions(report, deniesAll)) yield contradictionFinding(contradiction);
    for (const contradiction of contradictionsOfZeros(report)) yield contradictionFinding(contradiction);
  },
});
