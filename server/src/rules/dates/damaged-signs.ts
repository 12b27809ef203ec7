import { isCalendarDay } from '../../text/calendar.ts';
import { plainDigits } from '../../text/normalise.ts';
import { dateText, isYearPart, otherNumberBefore, type Reader, splits } from './date-parts.ts';

/** Dates whose 年, 月 or 日 was mistyped or swallowed by a number beside it. */

/** A character in the place of 月; 2023年1至31日 is no such date. */
const signAndDay = /^\s?([一-龥])\s?([\d０-９]{1,2})\s?日/;
const joining = /[至到和与或及共第约](?<!约)|[年月日]/;

/** 2023年12约31日 */
export const wrongMonthSign: Reader = (chain, index) => {
  const year = chain.parts[index];
  const { rest } = chain;
  if (!isYearPart(year) || index + 1 < chain.parts.length || !rest) return null;
  const match = signAndDay.exec(chain.after);
  if (!match || joining.test(match[1] ?? '')) return null;
  const [month, day] = [Number(rest.digits), Number(plainDigits(match[2] ?? ''))];
  if (!isCalendarDay(year.value, month, day)) return null;
  return {
    span: { start: year.span.start, end: rest.span.end + match[0].length },
    fault: `的“月”写成了“${match[1]}”`,
    kind: 'extra',
    readings: [dateText(year.value, month, day)],
    certain: true,
  };
};

/** Characters that look like 日. */
const likeDay = /^\s?([曰目白])(?=\s*(?:$|[，,。；;）)起止至到前]))/;

/** 2023年12月31曰 */
export const wrongDaySign: Reader = (chain, index) => {
  const [year, month] = chain.parts.slice(index, index + 2);
  const { rest } = chain;
  if (!isYearPart(year) || month?.unit !== '月' || index + 2 < chain.parts.length || !rest) return null;
  const match = likeDay.exec(chain.after);
  const day = Number(rest.digits);
  if (!match || !isCalendarDay(year.value, month.value, day)) return null;
  return {
    span: { start: year.span.start, end: rest.span.end + match[0].length },
    fault: `的“日”写成了“${match[1]}”`,
    kind: 'extra',
    readings: [dateText(year.value, month.value, day)],
    certain: true,
  };
};

/** A count and one of the years that these reports are about, without anything between. */
const countAndYear = /^[1-9]\d{0,2}(20[0-3]\d)$/;
const lengthOfTimeBefore = /(?:距今|约|近|逾|超过?|历时|长达)$/;

/** 宣布失效52023年 */
export const countBeforeYear: Reader = (chain, index) => {
  const part = chain.parts[index];
  const year = part?.unit === '年' ? countAndYear.exec(part.digits)?.[1] : undefined;
  if (!part || year === undefined || /^(?:19|20)\d\d/.test(part.digits)) return null;
  if (index === 0 && (otherNumberBefore.test(chain.before) || lengthOfTimeBefore.test(chain.before))) return null;
  return { span: part.span, fault: `的年份“${year}年”与前面的数字连在一起`, kind: 'extra', readings: [], certain: false };
};

const fromBefore = /(?:自|从|至|到|截至|截止|于)\s?$/;
const surelyBehind = /^\s?(?:起|止|以来)/;

/** 自630日起, 到1231日止, 1130日前; 365日 and 120日前 are lengths of time. */
export const loneMonthAndDay: Reader = (chain, index) => {
  const part = chain.parts[index];
  if (index > 0 || chain.parts.length > 1 || part?.unit !== '日' || !/^\d{3,4}$/.test(part.digits)) return null;
  const isDated =
    fromBefore.test(chain.before) || surelyBehind.test(chain.after) || (part.digits.length === 4 && /^\s?[之以]?前/.test(chain.after));
  const readings = splits(null, part.digits);
  if (!isDated || readings.length === 0 || otherNumberBefore.test(chain.before)) return null;
  return { span: part.span, fault: '少了“月”字', kind: 'missing', readings, certain: readings.length === 1 };
};
