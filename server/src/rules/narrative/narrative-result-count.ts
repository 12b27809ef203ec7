import { contradictions } from '../../prose/compare.ts';
import { states } from '../../prose/concerns.ts';
import { defineRule } from '../rule.ts';
import { contradictionFinding } from '../support/contradiction-finding.ts';

export default defineRule({
  id: 'narrative-result-count',
  family: 'narrative',
  title: '答复分类数与表三不符',
  severity: 'warning',
  description:
    '正文列出的予以公开、部分公开、不予公开、无法提供、不予处理、其他处理和结转的件数，应当与表三相应各行（或各行之和）的总计一致。“信息不存在”“非本机关信息”等说法归在哪一行不能确定，只作提醒。',
  basis: '正文与统计表一致',
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: '（二）依申请公开。办结的政府信息公开申请中，予以公开⟦13件⟧，部分公开1件。\n（一）予以公开 | 9 | 2 | 0 | 0 | 0 | 0 | 11 |\n（二）部分公开 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |\n（七）总计 | 10 | 2 | 0 | 0 | 0 | 0 | 12 |',
        fixed:
          '（二）依申请公开。办结的政府信息公开申请中，予以公开11件，部分公开1件。\n（一）予以公开 | 9 | 2 | 0 | 0 | 0 | 0 | 11 |\n（二）部分公开 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |\n（七）总计 | 10 | 2 | 0 | 0 | 0 | 0 | 12 |',
      },
      {
        text: '（二）依申请公开。结转下年度继续办理⟦三件⟧。\n四、结转下年度继续办理 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |',
        fixed: '（二）依申请公开。结转下年度继续办理一件。\n四、结转下年度继续办理 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |',
      },
    ],
    good: [
      '（二）依申请公开。予以公开及部分公开12件。\n（一）予以公开 | 9 | 2 | 0 | 0 | 0 | 0 | 11 |\n（二）部分公开 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |',
      '（二）依申请公开。上年结转申请2件，其中予以公开1件。\n（一）予以公开 | 9 | 2 | 0 | 0 | 0 | 0 | 11 |\n（二）部分公开 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |',
      '（一）主动公开。对20件部门文件予以公开。\n（一）予以公开 | 9 | 2 | 0 | 0 | 0 | 0 | 11 |\n（二）部分公开 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |',
    ],
  },
  *check(report) {
    const found = contradictions(
      report,
      (c) => states(c, 'requests') && (c.kind === 'all-done' || c.sort === 'outcome' || (c.kind === 'count' && c.sort === 'stock')),
    );
    for (const contradiction of found) yield contradictionFinding(contradiction);
  },
});
