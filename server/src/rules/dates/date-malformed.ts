import type { Report } from '../../report/types.ts';
import { collect } from '../../text/collect.ts';
import { replacement } from '../fixes.ts';
import { defineRule, type Fix } from '../rule.ts';
import { dateChains } from './date-chains.ts';
import type { MalformedDate } from './date-parts.ts';
import { readLostSigns } from './lost-signs.ts';
import { readMalformedDates } from './malformed-dates.ts';
import { readMistypedYears } from './mistyped-years.ts';

export default defineRule({
  id: 'date-malformed',
  family: 'dates',
  title: '日期缺字或多字',
  severity: 'error',
  description:
    '日期少了“年”“月”“日”或者多了数字，读者看不懂，统计期限也就写错了。多在改上一年的稿子时漏改、误删。' +
    '只有一种读法时可以一键改正；有几种读法时请对照原始材料改。',
  basis: '年月日应当写全（GB/T 9704-2012 7.3.5.4、GB/T 15835-2011）',
  since: '0.1.0',
  examples: {
    bad: [
      {
        text: '统计期限自⟦20201月1日⟧起至⟦202012月31日⟧止。',
        fixed: '统计期限自2020年1月1日起至2020年12月31日止。',
      },
      { text: '自2020年1月1日起至⟦202020年⟧12月31日止。', fixed: '自2020年1月1日起至2020年12月31日止。' },
      { text: '⟦20211月1日⟧至⟦20211231日⟧。', fixed: '2021年1月1日至2021年12月31日。' },
      { text: '⟦2019111日⟧印发。' },
      { text: '截至⟦2023年1231日⟧，共公开12条。', fixed: '截至2023年12月31日，共公开12条。' },
      { text: '自2023年1月1日起至⟦2023年12月31⟧止。', fixed: '自2023年1月1日起至2023年12月31日止。' },
      { text: '自⟦2023年1月1⟧至2023年12月31日。', fixed: '自2023年1月1日至2023年12月31日。' },
      { text: '统计期限自2023年1月1日至⟦12月31⟧。', fixed: '统计期限自2023年1月1日至12月31日。' },
      { text: '自2023年1月1日至⟦2023年12约31日⟧止。', fixed: '自2023年1月1日至2023年12月31日止。' },
      { text: '自2023年1月1日起至⟦2023年12月31曰⟧。', fixed: '自2023年1月1日起至2023年12月31日。' },
      { text: '清理文件14件，保留6件、宣布失效⟦52023年⟧。' },
      { text: '自⟦630日⟧起逐项清理，⟦1130日⟧前全部完成。', fixed: '自6月30日起逐项清理，11月30日前全部完成。' },
      { text: '截至⟦202312⟧我局公开政府信息50条。' },
      { text: '到⟦202312⟧底共公开50条。' },
      { text: '统计期限自⟦20251120251231⟧。', fixed: '统计期限自2025年1月1日至2025年12月31日。' },
      { text: '⟦2023⟧我局主动公开政府信息50条。', fixed: '2023年我局主动公开政府信息50条。' },
      { text: '自⟦2023年l月1日⟧起至⟦2023午⟧12月31日。' },
      { text: '⟦2023⟧，我局公开信息50条。《条例》（⟦2019⟧修订）。', fixed: '2023年，我局公开信息50条。《条例》（2019年修订）。' },
      { text: '⟦2023⟧青禾镇在县委的领导下开展工作。', fixed: '2023年青禾镇在县委的领导下开展工作。' },
    ],
    good: [
      '（1）2020年5月9日公开《2020年工作计划》。',
      '2020 年 1 月 1 日至１２月３１日，2019-2020年，2020—2023年部署。',
      '《关于印发要点的通知》（青政发〔2020〕1号），电话0100-5550123，网址http://example.gov.cn/2020/12/31。',
      '12345年度办件量增长，距今20000年前，20多年来，2023年12月12个部门公开，2023年1月1、2日，2023年1月1日至12月31个部门。',
      '公示期满30日，累计服务1231日次，120日前提出，历时1105日，运行365日以来平稳，自100日攻坚行动起。',
      '网站访问量202312人次，编号202312345678，备案号202312，共202312条，电话至0100-5550123。',
      '印发《2023政务公开工作要点》，2023政务公开工作要点已经落实，2023人次参加。',
      '距今12020年前，2023年1至3日，2023年5月第31日。',
    ],
  },
  *check(report) {
    const dates = [
      ...collect(dateChains(report), (chain) => [...readMalformedDates(chain)]),
      ...readLostSigns(report),
      ...readMistypedYears(report),
    ];
    for (const date of dates) yield { span: date.span, message: messageOf(report, date), fixes: fixesOf(report, date) };
  },
});

function messageOf(report: Report, { span, kind, fault, readings, certain }: MalformedDate): string {
  const lead = `日期${kind === 'missing' ? '缺' : '多'}字：“${report.text.slice(span.start, span.end)}”${fault}`;
  if (readings.length === 0) return `${lead}，请核对后改正`;
  const quoted = readings.map((reading) => `“${reading}”`);
  return certain ? `${lead}，应为${quoted[0]}` : `${lead}，可能是${quoted.join('或')}，请核对`;
}

/** One reading can be put in; of several, only the one in the report year may be offered. */
function fixesOf(report: Report, { span, readings, certain, asks }: MalformedDate): Fix[] {
  const reading = readings.length === 1 ? readings[0] : readings.find((r) => r === `${report.year?.value}年`);
  return reading === undefined ? [] : [replacement(span, reading, certain && !asks)];
}
