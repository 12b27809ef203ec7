import type { DateMention, Period } from '../../prose/types.ts';
import type { Report } from '../../report/types.ts';
import { isCalendarDay } from '../../text/calendar.ts';
import type { Edit } from '../../text/span.ts';
import { defineRule, type Fix } from '../rule.ts';

export default defineRule({
  id: 'period-not-full-year',
  family: 'dates',
  title: '统计期限不是完整的一年',
  severity: 'warning',
  description:
    '年度报告的数据按自然年统计，自1月1日起至12月31日止。请核对统计期限是否写错；' +
    '本年新组建、撤并的机关统计期限可以不满一年，在同一段写明即可。',
  basis: '统计期限为上一年度1月1日至12月31日（DB51/T 2660-2019 2.1，统一格式的通行做法）',
  since: '0.1.0',
  examples: {
    bad: [
      {
        text: '所列数据的统计期限自⟦2023年1月1日起至2023年12月30日⟧止。',
        fixed: '所列数据的统计期限自2023年1月1日起至2023年12月31日止。',
      },
      {
        text: '数据统计期限为⟦2022年12月1日至12月31日⟧。',
        fixed: '数据统计期限为2022年1月1日至12月31日。',
      },
      { text: '统计期限自⟦2022年1月1日至2023年12月31日⟧。' },
      { text: '数据统计截止时间为⟦2023年11月30日⟧。', fixed: '数据统计截止时间为2023年12月31日。' },
    ],
    good: [
      '统计期限自2023年1月1日起至12月31日止。',
      '统计数据的期限为2023年1月1日至2023年12月31日。统计期限截至2023年12月31日。',
      '统计期限自2023年3月20日（我局挂牌成立之日）起至2023年12月31日止。',
      '我局于2023年5月新组建，统计期限自2023年5月8日起至2023年12月31日止。',
      '统计期限自20201月1日起至2020年12月31日止。',
      '统计期限自2023年1月1日起至2023年12月32日止。',
      '本报告期为2023年1月1日至2023年12月31日，数据统计截止时间为2023年12月31日。报告期内，2023年5月8日召开会议。',
    ],
  },
  *check(report) {
    const { period } = report;
    if (!period?.to || !isPossible(period.from) || !isPossible(period.to)) return;
    if (isFullYear(period) || coversTitleYears(report, period) || isYoungOrgan(report, period)) return;
    const written = report.text.slice(period.span.start, period.span.end);
    yield {
      span: period.span,
      message: `统计期限不是完整的一年：现为“${written}”，应为某年1月1日至12月31日`,
      fixes: fixesOf(report, period),
    };
  },
});

/** A day that no calendar has was meant to be another: until it is put right, the period cannot be judged. */
const isPossible = (date: DateMention | null): boolean => date === null || isCalendarDay(date.year, date.month, date.day);

const isDay = (date: DateMention, month: number, day: number): boolean => date.month === month && date.day === day;

function isFullYear({ from, to }: Period): boolean {
  if (from && to && from.year !== to.year) return false;
  return (!from || isDay(from, 1, 1)) && (!to || isDay(to, 12, 31));
}

/** A report for two years says so in its title. */
function coversTitleYears({ title }: Report, { from, to }: Period): boolean {
  if (!title || !from || !to || from.year === to.year || !isDay(from, 1, 1) || !isDay(to, 12, 31)) return false;
  return title.text.includes(String(from.year)) && title.text.includes(String(to.year));
}

const foundedOrClosed = /组建|成立|挂牌|撤销|撤并|合并|划转|更名|机构改革/;
const foundedAnywhere = /新组建|组建成立|挂牌成立|正式挂牌|揭牌|设立登记/;

/** Organs founded or closed within the year report for a part of it; the draft says so beside the period, or plainly elsewhere. */
function isYoungOrgan(report: Report, { span }: Period): boolean {
  const paragraph = report.paragraphs.find((p) => p.span.start <= span.start && span.end <= p.span.end);
  return (paragraph !== undefined && foundedOrClosed.test(paragraph.text)) || report.paragraphs.some((p) => foundedAnywhere.test(p.text));
}

/** The period of the whole year, where only its days are wrong, not its years. */
function fixesOf(report: Report, { from, to }: Period): Fix[] {
  if (!to || (from && from.year !== to.year)) return [];
  const edits = [...(from ? dayEdit(report, from, 1, 1) : []), ...dayEdit(report, to, 12, 31)];
  return edits.length === 0 ? [] : [{ title: `改为${to.year}年1月1日至12月31日`, safe: false, edits }];
}

const monthAndDay = /([\d０-９]{1,2})(\s*月\s*)([\d０-９]{1,2})(\s*[日号])$/;

/** The edit that gives a date another month and day and keeps the way it is written; none where it is that day. */
function dayEdit(report: Report, date: DateMention, month: number, day: number): Edit[] {
  const match = monthAndDay.exec(report.text.slice(date.span.start, date.span.end));
  if (!match || isDay(date, month, day)) return [];
  const start = date.span.start + match.index;
  return [{ span: { start, end: date.span.end }, newText: `${month}${match[2]}${day}${match[4]}` }];
}
