import { prosePattern } from '../../report/search.ts';
import type { Report } from '../../report/types.ts';
import { isCalendarDay } from '../../text/calendar.ts';
import { dateText, type MalformedDate, splits } from './date-parts.ts';

/** Dates that no 年, 月 or 日 is left of: they are known by the words around them. */
export function* readLostSigns(report: Report): Iterable<MalformedDate> {
  yield* bareMonths(report);
  yield* barePeriods(report);
  yield* bareYears(report);
}

/** 截至202312我局, 到202312底. What follows is no more of a date, and no unit. */
const bareMonth = prosePattern(
  /(?:(?<=截至|截止到?|自|从|至|到)\s?(20[0-3]\d)(0[1-9]|1[0-2])(?![\d.\-－号]|\s?[年月日元件条个人万])|(?<![\d.\-－A-Za-z])(20[0-3]\d)(0[1-9]|1[0-2])(?=[底初末]))/g,
);

function* bareMonths(report: Report): Iterable<MalformedDate> {
  for (const { match, span } of bareMonth(report)) {
    const blanks = match[0].length - match[0].trimStart().length;
    const reading = dateText(Number(match[1] ?? match[3]), Number(match[2] ?? match[4]), null);
    yield {
      span: { start: span.start + blanks, end: span.end },
      fault: '少了“年”“月”',
      kind: 'missing',
      readings: [reading],
      certain: false,
    };
  }
}

/** 自20251120251231: two days without a sign, or 自20230101至20231231. */
const barePeriod = prosePattern(
  /(?<=自|从|为|期限|时间|[：:])\s?(20[0-3]\d)(\d{2,4})[至到—-]{0,2}(20[0-3]\d)(\d{2,4})(?![\d.\-－号件条])/g,
);

function* barePeriods(report: Report): Iterable<MalformedDate> {
  for (const { match, span } of barePeriod(report)) {
    const [all, firstYear = '', first = '', lastYear = '', last = ''] = match;
    const starts = daysOf(firstYear, first);
    const ends = daysOf(lastYear, last);
    if (starts.length === 0 || ends.length === 0) continue;
    const blanks = all.length - all.trimStart().length;
    const readings = starts.flatMap((start) => ends.map((end) => `${start}至${end}`));
    yield {
      span: { start: span.start + blanks, end: span.end },
      fault: '少了“年”“月”“日”',
      kind: 'missing',
      readings,
      certain: readings.length === 1,
    };
  }
}

function daysOf(year: string, digits: string): string[] {
  if (digits.length < 4) return splits(year, digits);
  const [month, day] = [Number(digits.slice(0, 2)), Number(digits.slice(2))];
  return isCalendarDay(Number(year), month, day) ? [dateText(Number(year), month, day)] : [];
}

/** A year at the beginning of a clause, and words that only follow 年: 2023我局, 2023政务公开工作. */
const bareYear = prosePattern(
  /(?<=^\s{0,4}(?:[（(]?[一二三四五六七八九十\d]{1,2}[）)、.．])?|[。；;]\s?|(?:[^。；;]{2}|[）)])[，,])(20[0-3]\d)(?!年)(?=全年|度(?=[，,我收共主全政未没])|[，,](?:我[市县区镇乡局委院厅办街单]|本[市县区镇乡局委机单]|全[市县区镇乡局])|(?:共|未|没有)?(?:收到|受理|接到|办理|制发|新收)|(?:共|累计|共计|主动)(?:公开|发布|收到)|我[市县区镇乡局委院厅办街]|本[市县区镇乡局委机]|政务公开|政府信息|信息公开|[一-龥]{2,8}(?:局|委员会|人民政府|街道|镇|乡|旗|办公室)(?:在|按照|认真|坚持|共|主动|严格|紧紧|深入|积极|以|围绕|高度))/g,
);

/** （2019修订） */
const revised = prosePattern(/(?<=[（(]\s?)20[0-3]\d(?=(?:新)?修[订正]\s?[）)])/g);

function* bareYears(report: Report): Iterable<MalformedDate> {
  for (const { match, span } of revised(report)) {
    yield { span, fault: '后面少了“年”字', kind: 'missing', readings: [`${match[0]}年`], certain: true, asks: true };
  }
  const { title, year } = report;
  for (const { match, paragraph, span } of bareYear(report)) {
    const value = Number(match[0]);
    const isNear = year === null || Math.abs(year.value - value) <= 1;
    const isInTitle = [paragraph.heading, title].some((part) => part && span.start >= part.span.start && span.start < part.span.end);
    if (!isNear || isInTitle || isPartOfName(paragraph.text, span.start - paragraph.span.start)) continue;
    yield { span, fault: '后面少了“年”字', kind: 'missing', readings: [`${value}年`], certain: true, asks: true };
  }
}

/** 2023政务公开工作要点 names a document, 2023政府信息公开工作年度报告 this one. */
const nameBehind = /^20\d\d[一-龥]{2,24}?(?:报告|年报|要点|方案|通知|计划|指南|目录|清单)/;

const isPartOfName = (text: string, at: number): boolean => nameBehind.test(text.slice(at, at + 32));
