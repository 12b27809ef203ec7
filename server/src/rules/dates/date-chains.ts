import { prosePattern } from '../../report/search.ts';
import type { Report } from '../../report/types.ts';
import type { Paragraph } from '../../text/document.ts';
import { allMatches } from '../../text/matches.ts';
import { plainDigits } from '../../text/normalise.ts';
import { once } from '../../text/once.ts';
import type { Span } from '../../text/span.ts';

type DateUnit = '年' | '月' | '日';

/** A number with the unit of a date after it: `2020年`. */
export interface DatePart {
  /** Plain digits, as many as are written. */
  readonly digits: string;
  readonly value: number;
  readonly unit: DateUnit;
  /** The unit is written twice: `年年`. */
  readonly doubled: boolean;
  readonly span: Span;
}

/** Numbers with 年, 月 or 日 that follow one another without anything but blanks between: mostly one date, right or wrong. */
export interface DateChain {
  readonly paragraph: Paragraph;
  readonly span: Span;
  readonly parts: readonly DatePart[];
  /** One or two digits right after the last unit that have none of their own. */
  readonly rest: { readonly digits: string; readonly span: Span } | null;
  /** A few characters of the paragraph before the chain, and after it with its rest. */
  readonly before: string;
  readonly after: string;
}

const digit = '[\\d０-９]';
/** Wider than this, the numbers stand in cells of their own. */
const gap = '[ \\u00a0\\u3000]{0,2}';
const unit = '(?:年年?|月月?|日日?)';
const chainPattern = prosePattern(
  new RegExp(`${digit}(?<!${digit}{2})${digit}*${gap}${unit}(?:${gap}${digit}+${gap}${unit})*(?<rest>${digit}{1,2}(?!${digit}))?`, 'g'),
);
const partPattern = new RegExp(`(?<!${digit})(${digit}+)${gap}([年月日])([年月日]?)`, 'g');
/** How much of the text around a chain its readers may look at. */
const contextLength = 16;
const plainYear = /^\d{4}年$/;

/** Every chain in the prose but lone years, in order. */
export const dateChains: (report: Report) => readonly DateChain[] = once((report) => [...readDateChains(report)]);

function* readDateChains(report: Report): Iterable<DateChain> {
  for (const { paragraph, match, span } of chainPattern(report)) {
    if (plainYear.test(match[0])) continue;
    const rest = match.groups?.rest;
    const start = span.start - paragraph.span.start;
    const end = span.end - paragraph.span.start;
    yield {
      paragraph,
      span,
      parts: readParts(match[0], span.start),
      rest: rest === undefined ? null : { digits: plainDigits(rest), span: { start: span.end - rest.length, end: span.end } },
      before: paragraph.text.slice(Math.max(0, start - contextLength), start),
      after: paragraph.text.slice(end, end + contextLength),
    };
  }
}

function readParts(text: string, offset: number): DatePart[] {
  return allMatches(text, partPattern).map((m) => {
    const digits = plainDigits(m[1] ?? '');
    const start = offset + m.index;
    return { digits, value: Number(digits), unit: m[2] as DateUnit, doubled: m[3] !== '', span: { start, end: start + m[0].length } };
  });
}
