import { isBareDepartment } from '../../report/organ/kinds.ts';
import { namedIn } from '../../report/organ/named.ts';
import type { Report } from '../../report/types.ts';
import { replacement } from '../fixes.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'organ-without-place',
  family: 'organ',
  title: '机关名称缺地名',
  severity: 'hint',
  description:
    '标题里的机关只写了“住建局”“党政办”，没有写是哪个县、哪个镇的。报告公布以后和别处的放在一起，读者分不清是谁的。请写机关的全称或规范化简称。',
  basis: '公文中机关名称用全称或规范化简称（行文惯例）',
  since: '0.4.0',
  examples: {
    bad: [
      {
        text: '⟦住建局⟧2023年政府信息公开工作年度报告\n根据《条例》编制本报告。\n一、总体情况',
      },
      {
        text: '⟦区财政局⟧2023年政府信息公开工作年度报告\n现公布云汀区财政局2023年政府信息公开工作年度报告。\n一、总体情况',
        fixed: '云汀区财政局2023年政府信息公开工作年度报告\n现公布云汀区财政局2023年政府信息公开工作年度报告。\n一、总体情况',
      },
    ],
    good: [
      '云汀区住建局2023年政府信息公开工作年度报告\n一、总体情况',
      '云汀海关2023年政府信息公开工作年度报告\n一、总体情况',
      '国家统计局2023年政府信息公开工作年度报告\n一、总体情况',
      '2023年政府信息公开工作年度报告\n一、总体情况',
    ],
  },
  *check(report) {
    const { organ } = report;
    if (organ?.source !== 'title' || !organ.span || !isBareDepartment(organ.name)) return;
    const full = fullName(report, organ.name);
    yield {
      span: organ.span,
      message: `机关名称缺地名：标题只写“${organ.name}”，看不出是哪里的；${full ? `全称是“${full}”` : '请写全称'}`,
      fixes: full ? [replacement(organ.span, full, false)] : [],
    };
  },
});

/** The one name in the text that ends with the short one; null where there is none, or more. */
function fullName(report: Report, short: string): string | null {
  const names = new Set(report.preamble.flatMap((p) => namedIn(p.text).map(({ name }) => name)));
  const full = [...names].filter((name) => name.length > short.length && name.endsWith(short) && !isBareDepartment(name));
  return full.length === 1 ? (full[0] ?? null) : null;
}
