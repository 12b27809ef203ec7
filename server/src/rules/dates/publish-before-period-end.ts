import { agreedYear, dayNumber, dayOf, readPublications } from '../../mentions/publication.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'publish-before-period-end',
  family: 'dates',
  title: '公布早于统计期末',
  severity: 'warning',
  description: '年度报告统计到当年12月31日，不会在这一天之前公布。多半是落款或者报告年度写错了一年。',
  basis: '统计期限为报告年度1月1日至12月31日，公布应当在其后',
  since: '0.2.0',
  examples: {
    bad: [
      { text: '云汀区财政局2023年政府信息公开工作年度报告\n发布时间：⟦2023-01-20⟧ 来源：云汀区财政局\n一、总体情况' },
      {
        text: '青禾镇2023年政府信息公开工作年度报告\n一、总体情况\n六、其他需要报告的事项\n无\n青禾镇人民政府\n⟦2023年1月18日⟧',
      },
    ],
    good: [
      '云汀区财政局2023年政府信息公开工作年度报告\n发布时间：2024-01-20\n一、总体情况',
      '青禾镇2023年政府信息公开工作年度报告\n一、总体情况\n六、其他需要报告的事项\n无\n青禾镇人民政府\n2023年12月31日',
      '青禾镇2023年政府信息公开工作年度报告\n统计期限截至2023年12月31日。\n一、总体情况\n2023年5月1日，新栏目上线。',
    ],
  },
  *check(report) {
    const year = agreedYear(report);
    const published = year ? readPublications(report).at(-1) : null;
    if (!year || !published) return;
    const lastDay = dayNumber(year, 12, 31) + (published.source === 'page' ? 1 : 0);
    if (dayOf(published) >= lastDay) return;
    const written = `${published.year}年${published.month}月${published.day}日`;
    yield {
      span: published.span,
      message: `公布早于统计期末：${year}年的报告统计到${year}年12月31日，${published.source === 'page' ? '公布日期' : '落款'}却是${written}`,
    };
  },
});
