import { contradictions } from '../../prose/compare.ts';
import { states } from '../../prose/concerns.ts';
import { defineRule } from '../rule.ts';
import { contradictionFinding } from '../support/contradiction-finding.ts';

export default defineRule({
  id: 'narrative-request-count',
  family: 'narrative',
  title: '正文申请件数与表三不符',
  severity: 'warning',
  description:
    '正文所说的收到、受理、办结件数，应当能在表三的总计列找到：本年新收、新收加上年结转，或者办理结果总计；说到自然人、企业的，应当与各自的列一致。哪一种都对不上时才提示。分渠道、分时段、其他机关的数不比较。',
  basis: '正文与统计表一致',
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: '（二）依申请公开。全年收到政府信息公开申请⟦12件⟧。\n一、本年新收政府信息公开申请数量 | 6 | 2 | 0 | 0 | 0 | 0 | 8 |\n二、上年结转政府信息公开申请数量 | 2 | 0 | 0 | 0 | 0 | 0 | 2 |\n（七）总计 | 7 | 2 | 0 | 0 | 0 | 0 | 9 |',
        fixed:
          '（二）依申请公开。全年收到政府信息公开申请8件。\n一、本年新收政府信息公开申请数量 | 6 | 2 | 0 | 0 | 0 | 0 | 8 |\n二、上年结转政府信息公开申请数量 | 2 | 0 | 0 | 0 | 0 | 0 | 2 |\n（七）总计 | 7 | 2 | 0 | 0 | 0 | 0 | 9 |',
      },
      {
        text: '（二）依申请公开。新收政府信息公开申请⟦258件⟧。\n一、本年新收政府信息公开申请数量 | 258 | 17 | 0 | 0 | 0 | 0 | 275 |',
        fixed: '（二）依申请公开。新收政府信息公开申请275件。\n一、本年新收政府信息公开申请数量 | 258 | 17 | 0 | 0 | 0 | 0 | 275 |',
      },
    ],
    good: [
      '云汀市思湖区人力资源和社会保障局2023年政府信息公开工作年度报告\n（二）依申请公开。区人社局收到政府信息公开申请8件，市人社局收到政府信息公开申请140件。\n一、本年新收政府信息公开申请数量 | 6 | 2 | 0 | 0 | 0 | 0 | 8 |',
      '（二）依申请公开。全年受理政府信息公开申请749件。\n一、本年新收政府信息公开申请数量 | 713 | 0 | 0 | 0 | 0 | 0 | 713 |\n二、上年结转政府信息公开申请数量 | 36 | 0 | 0 | 0 | 0 | 0 | 36 |\n（七）总计 | 740 | 0 | 0 | 0 | 0 | 0 | 740 |',
      '（二）依申请公开。新收政府信息公开申请8件，其中网上申请5件、信函申请3件。上半年收到政府信息公开申请4件。\n一、本年新收政府信息公开申请数量 | 6 | 2 | 0 | 0 | 0 | 0 | 8 |',
      '（二）依申请公开。办理人大代表建议12件、政协提案9件，12345热线办件581件。\n一、本年新收政府信息公开申请数量 | 6 | 2 | 0 | 0 | 0 | 0 | 8 |',
    ],
  },
  *check(report) {
    const found = contradictions(
      report,
      (c) => states(c, 'requests') && c.kind === 'count' && (c.sort === 'whole' || c.sort === 'applicant'),
    );
    for (const contradiction of found) yield contradictionFinding(contradiction);
  },
});
