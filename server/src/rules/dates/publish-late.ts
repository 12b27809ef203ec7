import { agreedYear, dayNumber, dayOf, readPublications } from '../../mentions/publication.ts';
import type { Organ } from '../../report/types.ts';
import { defineRule, type Severity } from '../rule.ts';

/** The last day in the year after the report year, and how firmly those who miss it are told. */
interface Deadline {
  readonly month: 1 | 3;
  readonly severity: Severity;
  /** Who has to keep it. */
  readonly who: string;
}

const departments: Deadline = { month: 1, severity: 'warning', who: '县级以上政府部门的年度报告应当于' };
const governments: Deadline = { month: 3, severity: 'warning', who: '县级以上政府的年度报告应当于' };
/** The regulations name no day for them. */
const others: Deadline = { month: 3, severity: 'hint', who: '条例没有直接规定乡镇、街道等的期限，通常于' };

export default defineRule({
  id: 'publish-late',
  family: 'dates',
  title: '超过期限公布',
  severity: 'warning',
  description:
    '县级以上政府部门每年1月31日前公布上一年度报告，县级以上地方政府3月31日前公布本级政府的报告。乡镇、街道由县级安排，条例没有直接规定日期，晚于3月31日只作提示。' +
    '页面上的时间也可能是网站迁移后重新发布的时间，请核对。',
  basis: '条例第四十九条',
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: '云汀区财政局2023年政府信息公开工作年度报告\n发布时间：⟦2024-02-05⟧ 来源：云汀区财政局\n一、总体情况',
      },
      { text: '云汀区财政局2023年政府信息公开工作年度报告\n成文日期 | 发布日期 | ⟦2024-07-06⟧ |\n一、总体情况' },
      { text: '云汀区财政局2023年政府信息公开工作年度报告\n来源:云汀区财政局 日期:⟦2024-08-04⟧ 字号: 分享到:\n一、总体情况' },
      { text: '青禾镇2023年政府信息公开工作年度报告\n发布日期：⟦2024年4月2日⟧\n一、总体情况', severity: 'hint' },
      {
        text: '云汀区人民政府2023年政府信息公开工作年度报告\n一、总体情况\n六、其他需要报告的事项\n无\n云汀区人民政府\n⟦2024年4月10日⟧',
      },
    ],
    good: [
      '云汀区财政局2023年政府信息公开工作年度报告\n发布时间：2024-01-31 16:20\n一、总体情况',
      '云汀区人民政府2023年政府信息公开工作年度报告\n发布时间：2024-03-28\n一、总体情况',
      '2023年政府信息公开工作年度报告\n发布时间：2024-06-01\n一、总体情况',
      '云汀区财政局2023年政府信息公开工作年度报告\n一、总体情况\n2024年2月5日，我局召开会议。\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况',
    ],
  },
  *check(report) {
    const year = agreedYear(report);
    const deadline = report.organ && deadlineOf(report.organ);
    // Of several days the first is that of publication, the others those of later versions of the page.
    const [published] = year && deadline ? readPublications(report) : [];
    if (!year || !deadline || !published) return;
    const { month, severity, who } = deadline;
    if (dayOf(published) <= dayNumber(year + 1, month, 31)) return;
    const words = published.source === 'page' ? '公布于' : '落款为';
    yield {
      span: published.span,
      // Years later it is more likely a page that was moved than a report that was late.
      severity: published.year > year + 1 ? 'hint' : severity,
      message: `公布偏晚：${who}${year + 1}年${month}月31日前公布，这里${words}${published.year}年${published.month}月${published.day}日`,
    };
  },
});

/** Null where the kind of organ is not known. */
function deadlineOf({ kind, name, source }: Organ): Deadline | null {
  if (source === 'contact' || kind === 'unknown') return null;
  if (kind === 'province' || kind === 'city' || kind === 'county') return governments;
  if (kind === 'office') return /政府办|政务公开办/.test(name) ? governments : departments;
  return kind === 'bureau' || kind === 'commission' || kind === 'department' ? departments : others;
}
