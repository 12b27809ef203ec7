import type { Report } from '../report/types.ts';
import { daysInMonth } from '../text/calendar.ts';
import type { Paragraph } from '../text/document.ts';
import { allMatches } from '../text/matches.ts';
import { plainDigits } from '../text/normalise.ts';
import type { Span } from '../text/span.ts';
import { isReportTitle, type MentionPlace, quotationsOf, type Renaming, titlesOf } from './place.ts';
import { readPublications } from './publication.ts';

/** A place where the report year is written. */
export interface YearPlace extends MentionPlace {
  /** The day of a date at the place: its month, and where its day is written. */
  readonly day: { readonly month: number; readonly value: number; readonly span: Span } | null;
}

/**
 * A year, the report's own where no other is given, where these paragraphs have it, in order: title, period, dates and sentences
 * of that year. Empty where the report year is not known.
 */
export function yearPlaces(report: Report, paragraphs = report.paragraphs, year = report.year?.value): YearPlace[] {
  const { title } = report;
  if (year === undefined) return [];
  const pattern = yearPattern(year);
  const isQuoted = quotationsOf(report);
  const titleAround = titlesOf(report);
  const published = readPublications(report).map(({ span }) => span.start);
  const titleStart = title?.year?.span.start ?? -1;
  return paragraphs.flatMap((paragraph) =>
    allMatches(paragraph.text, pattern).flatMap((match): YearPlace[] => {
      const start = paragraph.span.start + match.index;
      const span = { start, end: start + 4 };
      const around = contextOf(paragraph, match.index);
      if (start !== titleStart && (!isStatement(around) || published.includes(start))) return [];
      const named = titleAround(start);
      if (named !== null && !isReportTitle(named)) return [];
      return [
        {
          span,
          isSure: named !== null || start === titleStart || (!isQuoted(start) && isPlain(around, isInPeriod(report, start))),
          day: dayOf(around, span.end),
        },
      ];
    }),
  );
}

/** The changes that make the report one of another year; days that the other year lacks become its month's last. */
export function yearRenamings(report: Report, to: number): Renaming[] {
  return renamingsOf(report, yearPlaces(report), to);
}

/** The changes that write another year in these places. */
export function renamingsOf(report: Report, places: readonly YearPlace[], to: number): Renaming[] {
  return places.flatMap(({ span, isSure, day }) => {
    const written = report.text.slice(span.start, span.end);
    const year = { span, isSure, newText: inDigitsOf(written, to) };
    const last = day ? daysInMonth(day.month, to) : 0;
    if (day?.value !== 29 || last !== 28) return [year];
    return [year, { span: day.span, isSure, newText: String(last) }];
  });
}

const chineseDigits = '〇一二三四五六七八九';

/** A year in digits of either width or in Chinese ones, and no part of a longer number, an address or a document number. */
function yearPattern(year: number): RegExp {
  const digits = String(year);
  const wide = digits.replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0));
  const chinese = digits.replace(/\d/g, (d) => (d === '0' ? '[〇○零]' : chineseDigits.charAt(Number(d))));
  return new RegExp(
    `(?<![\\d０-９A-Za-z._/〔［[-])(?:${digits}|${wide})(?![\\d０-９])|(?<![〇○零一二三四五六七八九])${chinese}(?=\\s*年)`,
    'g',
  );
}

/** A year in the kind of digits in which another was written. */
function inDigitsOf(written: string, year: number): string {
  const digits = String(year);
  if (/^\d/.test(written)) return digits;
  if (/^[０-９]/.test(written)) return digits.replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0));
  const zero = /[〇○零]/.exec(written)?.[0] ?? '〇';
  return digits.replace(/\d/g, (d) => (d === '0' ? zero : chineseDigits.charAt(Number(d))));
}

interface Context {
  /** Up to the year, and from behind its digits on; digits are plain ones. */
  readonly before: string;
  readonly after: string;
}

const contextLength = 40;

function contextOf({ text }: Paragraph, at: number): Context {
  return {
    before: plainDigits(text.slice(Math.max(0, at - contextLength), at)),
    after: plainDigits(text.slice(at + 4, at + 4 + contextLength)),
  };
}

/** 2023年, 2023年5月1日, 2023.5.1, 2023-05-01, 2023—2025年 */
const stated = /^\s*年|^\s*[—–～~至-]+\s*20\d{2}\s*年|^[.．/-]\s?\d{1,2}[.．/-]\s?\d{1,2}(?!\d)/;
/** A day or version of a law, the number of an announcement: 《条例》（2019年修订）, 2019年5月15日起施行, 2023年第5号. */
const otherDocument =
  /^\s*年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:起|正式|新)*(?:施行|生效|颁布|(?:修订|修正)(?:[)）版]|[后的]*《))|^\s*年第\s?\d+\s?号/;
const afterTitle = /》\s?[（(]\s?$/;

/** Whether the digits are those of a year, and not one by which some document is named. */
function isStatement({ before, after }: Context): boolean {
  return stated.test(after) && !otherDocument.test(after) && !afterTitle.test(before);
}

/** 2023—2025年, 2022年至2023年 */
const rangeAfter = /^\s*(?:年度?\s*)?[—–～~至到-]+\s*(?:20)?\d{2}/;
const rangeBefore = /(?:19|20)\d{2}\s*(?:年度?\s*)?[—–～~至到-]+\s*$/;
/** What began in that year, or concerns its plans and accounts: 成立于2023年, 2023年以来, 2023年度部门预算. */
const history = /(?:成立|组建|创办|始建|建成|启用|开通|挂牌|设立|始)于\s*$|(?:自|从)\s*$|(?:与|和|较|比|同)\s*$/;
const beginning =
  /^\s*年度?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:以来|起|开始|底?前|之前|以前|[，,]?[^，。；\d]{0,12}(?:成立|组建|挂牌|合并|更名|撤销|划转))/;
const wholeYear = /^\s*年\s*1\s*月\s*1\s*日起?[，,]?\s*[至到—–～~-]/;
const plan = /^\s*年度?[一-龥]{0,6}(?:预算|决算|规划)/;

/** Whether the sentence surely is about the report year as the year of the report. */
function isPlain({ before, after }: Context, inPeriod: boolean): boolean {
  if (inPeriod || wholeYear.test(after)) return true;
  const [ahead, behind] = [rangeAfter.test(after), rangeBefore.test(before)];
  return !ahead && !behind && !history.test(before) && !beginning.test(after) && !plan.test(after);
}

function isInPeriod({ period }: Report, offset: number): boolean {
  return period !== null && period.span.start <= offset && offset < period.span.end;
}

const date = /^(\s*年\s*|[.．/-]\s?)(\d{1,2})(\s*月\s*|[.．/-]\s?)(\d{1,2})(?!\d)/;

function dayOf({ after }: Context, end: number): YearPlace['day'] {
  const match = date.exec(after);
  if (!match) return null;
  const [whole, , month, , day = ''] = match;
  const dayEnd = end + whole.length;
  return { month: Number(month), value: Number(day), span: { start: dayEnd - day.length, end: dayEnd } };
}
