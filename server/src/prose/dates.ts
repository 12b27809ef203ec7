import type { Line } from '../text/document.ts';
import { allMatches } from '../text/matches.ts';
import { plainDigits } from '../text/normalise.ts';
import type { Span } from '../text/span.ts';
import type { DateMention, Period } from './types.ts';

const gap = '[ \\u00a0\\u3000]*';
const datePattern = new RegExp(
  `(?<![\\d０-９])([12１２][\\d０-９]{3})${gap}年${gap}([\\d０-９]{1,2}|元)${gap}月${gap}([\\d０-９]{1,2})${gap}[日号]`,
  'g',
);
/** 2022.1.1, 2022-01-01: read only where a period is announced. */
const dottedDate = /([12]\d{3})[.．\-/](\d{1,2})[.．\-/](\d{1,2})(?![\d.．\-/])/g;

const toNumber = (digits: string | undefined): number => Number(plainDigits(digits ?? ''));

/** Every date with year, month and day in a line, also those that no calendar has. */
export function readDates(line: Line): DateMention[] {
  if (!line.text.includes('月')) return [];
  return allMatches(line.text, datePattern).map((m) => ({
    span: { start: line.start + m.index, end: line.start + m.index + m[0].length },
    year: toNumber(m[1]),
    month: m[2] === '元' ? 1 : toNumber(m[2]),
    day: toNumber(m[3]),
  }));
}

/** Before 数据: what the report says of its own, not 网站数据 or 普查数据. */
const own = '(?<=^|[，。；：:（(\\s]|所列|报告|年报|各项|上述|以上)';
/** Words that announce a period; a plain 报告期 or 统计截止 may be part of any sentence. */
const periodLeads = [
  '统计数据(?=[从自为])',
  '所列(?:的|各项|有关|相关)?(?:统计)?(?:数据|数字)(?:均|的时间)?(?=[从自为是])',
  '(?:数据|数字)(?:统计|采集)?的?(?:时间|时段|区间|周期)(?=[为是从自：:])',
  '统计数据的?(?:期限|时限|期间|时间|时段)',
  '统计(?:期限|时限|期间|时间|周期|区间|时段|期|范围)',
  '统计(?=截[至止](?:时间|日期|期限))',
  '(?:数据|数字)的?(?:期限|时限)',
  '统计(?:数据)?的?起[止讫](?:时间|日期)',
  `${own}数据的?(?:时间(?:跨度|范围)|起[止讫](?:时间|日期)|(?=截[至止](?:时间|日期)))`,
  '(?:本|年度)报告的?(?:内容的?)?时间(?:跨度|范围)',
  `${own}数据均?(?=[为是][12]\\d{3}\\s?年)`,
  '报告期[限间]?(?=[为是从自：:])',
];
const periodLead = new RegExp(periodLeads.join('|'));
/** Up to here the period's dates must have begun, counted from the words that announce it. */
const periodReach = 40;

/** The period that the draft states for its figures: the dates that follow 统计期限 and its like. */
export function readPeriod(lines: readonly Line[], dates: readonly DateMention[]): Period | null {
  for (const line of lines) {
    const period = periodIn(line, dates);
    if (period) return period;
  }
  return null;
}

function periodIn(line: Line, dates: readonly DateMention[]): Period | null {
  const lead = periodLead.exec(line.text);
  if (!lead) return null;
  const from = line.start + lead.index + lead[0].length;
  const written = dates.filter((d) => d.span.start >= from && d.span.start <= from + periodReach && d.span.end <= line.end);
  const following = written.length > 0 ? written : dottedDates(line, from);
  const first = following[0];
  if (!first) return periodWithoutDays(line, from);
  const before = line.text.slice(from - line.start, first.span.start - line.start);
  if (/[。；;]/.test(before)) return null;
  const period = joinedPeriod(line, first, following[1]);
  const isEnd = period.to === null && /截止|[至到—～~]/.test(before);
  return isEnd ? { span: first.span, from: null, to: first } : period;
}

const year = '([12１２][\\d０-９]{3})\\s*年';
const month = '([\\d０-９]{1,2})\\s*月';
/** Right behind the words that announce it: 为2021年全年 */
const wholeYear = new RegExp(`^[为是:：\\s]*(${year}度?(?:全年)?)(?=(?:的?数据)?(?:[。，；,;）)]|\\s*$))`);
/** Right behind them: 从2022年1月起到12月止 */
const months = new RegExp(
  `^[为是自从:：\\s]*(${year}\\s*${month}(?:份|起|开始)?\\s*(?:[，,]\\s*)?(?:至|到|—|–|-|－|~|～|――)+\\s*(?:${year}\\s*)?${month})(?=份?(?:底|末|止|为止)?(?:[。，；,;）)]|\\s*$))`,
);

/** The dates behind the words that announce a period: 2022.1.1—2022.12.31. */
const dottedDates = (line: Line, from: number): DateMention[] =>
  allMatches(line.text.slice(from - line.start, from - line.start + periodReach), dottedDate).map((m) => ({
    span: { start: from + m.index, end: from + m.index + m[0].length },
    year: toNumber(m[1]),
    month: toNumber(m[2]),
    day: toNumber(m[3]),
  }));

function periodWithoutDays(line: Line, from: number): Period | null {
  const rest = line.text.slice(from - line.start);
  const match = wholeYear.exec(rest) ?? months.exec(rest);
  if (!match?.[1]) return null;
  const [, words, firstYear, firstMonth = '1', lastYear = firstYear, lastMonth = '12'] = match;
  const start = from + match[0].length - words.length;
  const span: Span = { start, end: start + words.length };
  const last = { year: toNumber(lastYear), month: toNumber(lastMonth) };
  const lastDay = new Date(Date.UTC(last.year, last.month, 0)).getUTCDate();
  return { span, from: { span, year: toNumber(firstYear), month: toNumber(firstMonth), day: 1 }, to: { span, ...last, day: lastDay } };
}

/** 从2023年1月1日起，至12月31日止 */
const joint = /^\s*(?:(?:起|开始)\s*)?(?:[，,]\s*)?(?:至|到|—|–|-|－|~|～|――)+\s*$/;
const shortEnd = new RegExp(
  `^\\s*(?:(?:起|开始)\\s*)?(?:[，,]\\s*)?(?:至|到|—|–|-|－|~|～|――)+\\s*([\\d０-９]{1,2})${gap}月${gap}([\\d０-９]{1,2})${gap}[日号]`,
);

/** From the first date to the second, or to a second one that leaves out the year (至12月31日). */
function joinedPeriod(line: Line, first: DateMention, second: DateMention | undefined): Period {
  const rest = line.text.slice(first.span.end - line.start);
  if (second && joint.test(line.text.slice(first.span.end - line.start, second.span.start - line.start))) {
    return { span: { start: first.span.start, end: second.span.end }, from: first, to: second };
  }
  const short = shortEnd.exec(rest);
  if (!short) return { span: first.span, from: first, to: null };
  const span: Span = { start: first.span.start, end: first.span.end + short[0].length };
  return { span, from: first, to: { span, year: first.year, month: toNumber(short[1]), day: toNumber(short[2]) } };
}
