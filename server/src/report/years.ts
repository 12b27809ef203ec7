import type { DateMention, Period } from '../prose/types.ts';
import type { Line } from '../text/document.ts';
import { memoByText } from '../text/memo.ts';
import { announcements, type ReportAnnouncement } from './organ/announcements.ts';
import { organAsSubject } from './organ/makers.ts';
import type { Facts, Title, YearMention } from './types.ts';

/** Where the report year may be stated. */
export interface YearPlaces {
  readonly facts: Facts;
  readonly title: Title | null;
  readonly period: Period | null;
  readonly dates: readonly DateMention[];
  /** The lines between the title and the first section. */
  readonly preamble: readonly Line[];
  /** The first lines of the first section. */
  readonly overview: readonly Line[];
}

/**
 * Every statement of the report year; the setting before the title, the title before the period, that before the preamble.
 * Where there is none, that of a last day of December in the preamble, then the year that the preamble or the first section
 * begins with or announces, at last the one up to whose end its figures go.
 */
export function readYears({ facts, title, period, dates, preamble, overview }: YearPlaces): YearMention[] {
  const years: YearMention[] = [];
  if (facts.year !== undefined) years.push({ value: facts.year, span: null, source: 'settings' });
  if (title?.year) years.push({ ...title.year, source: 'title' });
  const day = period?.to ?? period?.from;
  if (day) years.push({ value: day.year, span: day.span, source: 'period' });
  for (const line of preamble) {
    const year = yearAnnounced(line.text);
    if (year) years.push({ value: year.value, span: spanIn(line, year), source: 'preamble' });
  }
  if (years.length > 0) return years;
  const lastDay = dates.find(
    ({ month, day: d, span }) => month === 12 && d === 31 && preamble.some((l) => l.start <= span.start && l.end >= span.end),
  );
  if (lastDay) return [{ value: lastDay.year, span: lastDay.span, source: 'preamble' }];
  return (
    firstIn(preamble, yearOfMaking, 'preamble') ??
    firstIn(preamble, yearAtStart, 'preamble') ??
    firstIn(overview, yearAtStart, 'overview') ??
    firstIn(overview, yearAnnounced, 'overview') ??
    firstIn(overview, yearUntil, 'overview') ??
    years
  );
}

type YearInLine = NonNullable<ReportAnnouncement['year']> | null;

const yearAnnounced = (text: string): YearInLine => announcements(text).find(({ year }) => year)?.year ?? null;

function firstIn(lines: readonly Line[], find: (text: string) => YearInLine, source: YearMention['source']): YearMention[] | null {
  for (const line of lines) {
    const year = find(line.text);
    if (year) return [{ value: year.value, span: spanIn(line, year), source }];
  }
  return null;
}

const spanIn = (line: Line, { start, end }: { readonly start: number; readonly end: number }) => ({
  start: line.start + start,
  end: line.start + end,
});

/** 2021年度，我局…; not 2019年5月15日，新修订的《条例》… */
const atStart = /^(?:[^，。；：\d]{0,24}[。：:\s])?\s*((?:19|20)\d{2})\s?年(?:度)?(?=[，,]|[我本全]|来|期间|\s|&(?:nbsp|ensp|emsp);)/;
/** 2021年度苇泽县财政局…: the subject of the sentence is right behind the year. */
const beforeSubject = /((?:19|20)\d{2})\s?年(?:度)?$/;

const yearAtStart = memoByText((text): YearInLine => {
  const match = atStart.exec(text);
  if (match) return yearOf(match);
  const subject = organAsSubject(text);
  return yearOf(subject && beforeSubject.exec(text.slice(0, subject.start)));
});

/** 截至2023年12月31日，共公开…. */
const until = /截[至止]到?\s?((?:19|20)\d{2})\s?年\s?(?:12\s?月\s?31\s?日|12\s?月底|底)/;

const yearUntil = (text: string): YearInLine => yearOf(until.exec(text));

/** 由X围绕2022年度政府信息公开工作编制, X对2022年度政府信息公开工作进行了总结, 报告年度：2022年. */
const making =
  /(?:围绕|结合|就|对)((?:19|20)\d{2})\s?年(?:度)?(?:政府信息|信息|政务)公开[^，。；：《》报]{0,12}(?:编[制写]|总结|梳理)|(?:报告|填报)年度[：:]\s?((?:19|20)\d{2})(?=\s?年?度?\s*$)|^\s*[（(]((?:19|20)\d{2})\s?年度?[）)]\s*$/;

const yearOfMaking = (text: string): YearInLine => yearOf(making.exec(text));

function yearOf(match: RegExpExecArray | null): YearInLine {
  const year = match?.slice(1).find((group) => group !== undefined);
  if (!match || year === undefined) return null;
  const start = match.index + match[0].lastIndexOf(year);
  return { value: Number(year), start, end: start + 4 };
}
