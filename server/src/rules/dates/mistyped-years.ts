import { prosePattern } from '../../report/search.ts';
import type { Report } from '../../report/types.ts';
import { allMatches } from '../../text/matches.ts';
import type { MalformedDate } from './date-parts.ts';

/** Dates in which a letter stands for a digit, or another character for 年. */

const digits: Readonly<Record<string, string>> = { O: '0', o: '0', I: '1', l: '1' };
const digit = '[\\dOoIl]';
/** 2022年l月1日, 2O22年8月: as long a date as there is. */
const dateLike = prosePattern(
  new RegExp(
    `(?<![A-Za-z\\d])[12Il]${digit}{3}\\s?年(?:\\s?${digit}{1,2}\\s?月(?:\\s?${digit}{1,2}\\s?日)?)?|(?<![A-Za-z\\d])${digit}{1,2}\\s?月\\s?${digit}{1,2}\\s?日`,
    'g',
  ),
);
/** 2023午12月31日 */
const otherSign = prosePattern(/(?<![\dA-Za-z])(20[0-3]\d)([午隼牛平车月])(?=\s?(?:1[0-2]|[1-9])\s?月)/g);

/** The dates of a report that are wrong in these ways, each with its right form. */
export function* readMistypedYears(report: Report): Iterable<MalformedDate> {
  for (const { match, span } of dateLike(report)) {
    const [written] = match;
    const letters = allMatches(written, /[OoIl]/g).map(([letter]) => letter);
    if (letters.length === 0) continue;
    const right = written.replace(/[OoIl]/g, (letter) => digits[letter] ?? letter);
    yield {
      span,
      fault: `里有字母${[...new Set(letters)].map((letter) => `“${letter}”`).join('、')}`,
      kind: 'extra',
      readings: [right],
      certain: true,
    };
  }
  for (const { match, span } of otherSign(report)) {
    const [, year = '', sign = ''] = match;
    yield { span, fault: `的“年”写成了“${sign}”`, kind: 'extra', readings: [`${year}年`], certain: true, asks: true };
  }
}
