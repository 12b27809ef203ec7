import { announcements } from './organ/announcements.ts';
import { oncePerPassage } from './passages.ts';
import type { DateReading, Facts, Line, Period, Title, YearReading } from './types.ts';

/** Where the report year may be stated. */
export interface YearPlaces {
  readonly facts: Facts;
  readonly title: Title | null;
  readonly period: Period | null;
  readonly dates: readonly DateReading[];
  /** The lines between the title and the first section. */
  readonly preamble: readonly Line[];
  /** The first lines of the first section. */
  readonly overview: readonly Line[];
}

/**
 * Every statement of the report year; the setting before the title, the title before the period, that before the preamble.
 * Where there is none, that of a last day of December in the preamble, at last the year that the first section begins with.
 */
export function readYears({ facts, title, period, dates, preamble, overview }: YearPlaces): YearReading[] {
  const years: YearReading[] = [];
  if (facts.year !== undefined) years.push({ value: facts.year, span: null, source: 'settings' });
  if (title?.year) years.push({ ...title.year, source: 'title' });
  const day = period?.to ?? period?.from;
  if (day) years.push({ value: day.year, span: day.span, source: 'period' });
  for (const line of preamble) {
    const year = announcements(line.passage).find((announced) => announced.year)?.year;
    if (year) years.push({ value: year.value, span: spanIn(line, year), source: 'preamble' });
  }
  if (years.length > 0) return years;
  const lastDay = dates.find(
    ({ month, day: d, span }) => month === 12 && d === 31 && preamble.some((l) => l.start <= span.start && l.end >= span.end),
  );
  if (lastDay) return [{ value: lastDay.year, span: lastDay.span, source: 'preamble' }];
  for (const line of overview) {
    const year = yearAtStart(line.passage);
    if (year.value > 0) return [{ value: year.value, span: spanIn(line, year), source: 'overview' }];
  }
  return years;
}

const spanIn = (line: Line, { start, end }: { readonly start: number; readonly end: number }) => ({
  start: line.start + start,
  end: line.start + end,
});

/** 2021年度，我局…; not 2019年5月15日，新修订的《条例》… */
const atStart = /^(?:[^，。；：\d]{0,24}[。：:\s])?\s*((?:19|20)\d{2})\s?年(?:度)?(?=[，,]|[我本全]|来|期间|\s)/;

const yearAtStart = oncePerPassage((text) => {
  const match = atStart.exec(text);
  const start = match?.[1] ? match.index + match[0].lastIndexOf(match[1]) : 0;
  return { value: Number(match?.[1] ?? 0), start, end: start + 4 };
});
