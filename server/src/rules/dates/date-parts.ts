import { isCalendarDay } from '../../text/calendar.ts';
import type { Span } from '../../text/span.ts';
import type { DateChain, DatePart } from './date-chains.ts';

/** A date that lost or gained characters. */
export interface MalformedDate {
  readonly span: Span;
  /** What is wrong, after the text as written: 少了“年”字. */
  readonly fault: string;
  readonly kind: 'missing' | 'extra';
  /** What it may stand for, in ordinary writing; empty where nobody could tell. */
  readonly readings: readonly string[];
  /** There is one reading, and no other can be thought of. */
  readonly certain: boolean;
  /** Mending it changes how the draft is read: the author is asked, however certain it is. */
  readonly asks?: true;
}

export type Reader = (chain: DateChain, index: number) => MalformedDate | null;

const century = /^(?:19|20)\d\d/;

/** A number that belongs to something else: telephone numbers, ranges, file numbers, times, addresses of pages. */
export const otherNumberBefore = /(?:[\dA-Za-z][-—–./:：_=]|[A-Za-z#№〔[第])$/;

export function isYearPart(part: DatePart | undefined): part is DatePart {
  return part?.unit === '年' && part.digits.length === 4 && century.test(part.digits);
}

/** The dates of a year that digits stand for when month and day have run together. `year` null: dates without a year. */
export function splits(year: string | null, digits: string): string[] {
  const readings = new Set<string>();
  const yearNumber = year === null ? null : Number(year);
  for (const at of [1, 2]) {
    const month = Number(digits.slice(0, at));
    const rest = digits.slice(at);
    if (rest.length < 1 || rest.length > 2) continue;
    if (isCalendarDay(yearNumber, month, Number(rest))) readings.add(dateText(yearNumber, month, Number(rest)));
  }
  return [...readings];
}

/** A date in ordinary writing. */
export function dateText(year: number | null, month: number, day: number | null): string {
  return `${year === null ? '' : `${year}年`}${month}月${day === null ? '' : `${day}日`}`;
}
