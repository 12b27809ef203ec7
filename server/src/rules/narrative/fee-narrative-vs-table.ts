import { claimsOf } from '../../prose/draft-prose.ts';
import { hasCell } from '../../standard/forms.ts';
import { defineRule } from '../rule.ts';

/** In the cell's last decimal place of 0.01 万元 less than this is nothing. */
const roundedAway = 50;

export default defineRule({
  id: 'fee-narrative-vs-table',
  family: 'narrative',
  title: '信息处理费与表二收费金额不合',
  severity: 'hint',
  forms: hasCell('disclosure', 'fees.amount'),
  description:
    '信息处理费属于行政事业性收费。正文说收取了信息处理费，表二“行政事业性收费”的金额（万元）一般不应当比它小。收入由财政部门统计的，可以不改。',
  basis: '国办函〔2020〕109号',
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: '六、其他需要报告的事项\n全年收取信息处理费⟦1200元⟧。\n信息内容 | 本年收费金额（单位：万元）\n行政事业性收费 | 0',
      },
      {
        text: '六、其他需要报告的事项\n全年收取信息处理费⟦1.5万元⟧。\n信息内容 | 本年收费金额（单位：万元）\n行政事业性收费 | 1.2',
      },
    ],
    good: [
      '六、其他需要报告的事项\n全年收取信息处理费1200元。\n信息内容 | 本年收费金额（单位：万元）\n行政事业性收费 | 0.12',
      '六、其他需要报告的事项\n全年收取信息处理费30元。\n信息内容 | 本年收费金额（单位：万元）\n行政事业性收费 | 0',
      '六、其他需要报告的事项\n全年未收取信息处理费。\n信息内容 | 本年收费金额（单位：万元）\n行政事业性收费 | 3.2',
    ],
  },
  *check(report) {
    const cell = report.tables.disclosure?.cells.get('fees.amount');
    if (!cell || cell.value === null) return;
    for (const { topic, quantity, value, scope } of claimsOf(report)) {
      if (topic !== 'fee' || !quantity || scope !== 'whole' || value <= cell.value * 10_000 + roundedAway) continue;
      yield {
        span: quantity.span,
        message: `正文称收取信息处理费 ${quantity.value} ${quantity.unit}，表二“行政事业性收费”为 ${cell.raw} 万元`,
        related: [{ message: `行政事业性收费·本年收费金额：${cell.raw}`, span: cell.span }],
      };
    }
  },
});
