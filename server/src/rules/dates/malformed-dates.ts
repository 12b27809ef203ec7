import { isCalendarDay } from '../../text/calendar.ts';
import { countBeforeYear, loneMonthAndDay, wrongDaySign, wrongMonthSign } from './damaged-signs.ts';
import type { DateChain } from './date-chains.ts';
import { dateText, isYearPart, type MalformedDate, otherNumberBefore, type Reader, splits } from './date-parts.ts';

/** The malformed dates of a chain: at most one for each part, in order. */
export function* readMalformedDates(chain: DateChain): Iterable<MalformedDate> {
  let end = 0;
  for (let index = 0; index < chain.parts.length; index++) {
    if ((chain.parts[index]?.span.start ?? 0) < end) continue;
    for (const read of readers) {
      const found = read(chain, index);
      if (!found) continue;
      end = found.span.end;
      yield found;
      break;
    }
  }
}

const century = /^(?:19|20)\d\d/;

/** 20201月1日, 202012月31日 */
const missingYearSign: Reader = (chain, index) => {
  const part = chain.parts[index];
  if (part?.unit !== '月' || !century.test(part.digits) || part.digits.length > 6) return null;
  if (index === 0 && otherNumberBefore.test(chain.before)) return null;
  const year = Number(part.digits.slice(0, 4));
  const month = Number(part.digits.slice(4));
  if (part.digits.length < 5 || month < 1 || month > 12) return null;
  const next = chain.parts[index + 1];
  const day = next?.unit === '日' && next.digits.length <= 2 ? next : null;
  const certain = !day || isCalendarDay(year, month, day.value);
  return {
    span: { start: part.span.start, end: (day ?? part).span.end },
    fault: '少了“年”字',
    kind: 'missing',
    readings: certain ? [dateText(year, month, day?.value ?? null)] : [],
    certain,
  };
};

const lengthOfTimeBefore = /(?:距今|约|近|逾|超过?|历时|长达|已有|累计|共)$/;
const lengthOfTimeAfter = /^(?:前|以前|多|来|以来|历史|的历史|之久|间)/;

/** 202020年12月31日 */
const tooLongYear: Reader = (chain, index) => {
  const part = chain.parts[index];
  if (part?.unit !== '年' || !century.test(part.digits) || part.digits.length < 5 || part.digits.length > 8) return null;
  if (index === 0 && (otherNumberBefore.test(chain.before) || lengthOfTimeBefore.test(chain.before))) return null;
  if (index === chain.parts.length - 1 && lengthOfTimeAfter.test(chain.after)) return null;
  const years = yearsWithin(part.digits);
  const readings = years.map((year) => `${year}年`);
  return { span: part.span, fault: '的年份多了数字', kind: 'extra', readings, certain: years.length === 1 };
};

/** The years that remain when one run of digits too many is taken out. */
function yearsWithin(digits: string): string[] {
  const surplus = digits.length - 4;
  const years = new Set<string>();
  for (let at = 0; at <= 4; at++) {
    const year = digits.slice(0, at) + digits.slice(at + surplus);
    if (/^(?:19[5-9]|20)\d/.test(year)) years.add(year);
  }
  return [...years];
}

const notADayAfter = /^(?:元|均|报|活|访|常|游|内|以内|之内|攻|行动|计)/;

/** 20191231日, 201911日 */
const missingYearAndMonthSign: Reader = (chain, index) => {
  const part = chain.parts[index];
  if (index > 0 || part?.unit !== '日' || !/^20\d{4,6}$/.test(part.digits)) return null;
  if (otherNumberBefore.test(chain.before) || (chain.parts.length === 1 && notADayAfter.test(chain.after))) return null;
  const readings = splits(part.digits.slice(0, 4), part.digits.slice(4));
  if (readings.length === 0) return null;
  // With two digits left the month may be gone altogether: 202419日.
  const certain = readings.length === 1 && part.digits.length > 6;
  return { span: part.span, fault: '少了“年”“月”', kind: 'missing', readings, certain };
};

/** 2020年1231日, 2020年12日, 2020年1日1日 */
const missingMonthSign: Reader = (chain, index) => {
  const part = chain.parts[index];
  const next = chain.parts[index + 1];
  if (!isYearPart(part) || next?.unit !== '日' || next.digits.length > 4) return null;
  const last = index + 2 === chain.parts.length;
  if (last && notADayAfter.test(chain.after)) return null;
  const day = chain.parts[index + 2];
  if (day?.unit === '日' && isCalendarDay(part.value, next.value, day.value)) {
    const readings = [dateText(part.value, next.value, day.value)];
    return {
      span: { start: part.span.start, end: day.span.end },
      fault: '的“月”写成了“日”',
      kind: 'extra',
      readings,
      certain: true,
    };
  }
  const readings = splits(part.digits, next.digits);
  if (next.digits.length > 2 ? readings.length === 0 : next.value < 1 || next.value > 31) return null;
  const certain = readings.length === 1 && next.digits.length > 2;
  return { span: { start: part.span.start, end: next.span.end }, fault: '少了“月”字', kind: 'missing', readings, certain };
};

const boundary = /^\s*(?:$|[。；;)）]|[，,.．](?!\d)|起|止|前|后|以前|以后|以来|上午|下午)/;
const surelyADay = /^\s*(?:起|止|前|后|以前|以后|以来|上午|下午)/;
/** 至12月31日: a period that ends with a day begins with one. */
const untilDay = /^\s*(?:至|到|[—–～~-]+)\s*(?:[\d０-９]{4}\s*年\s*)?[\d０-９]{1,2}\s*月\s*[\d０-９]{1,2}\s*日/;

/** 2020年12月31止, 2020年1月1至12月31日 */
const missingDaySign: Reader = (chain, index) => {
  const year = chain.parts[index];
  const month = chain.parts[index + 1];
  const { rest } = chain;
  if (!isYearPart(year) || month?.unit !== '月' || index + 2 < chain.parts.length || !rest) return null;
  const certain = surelyADay.test(chain.after) || untilDay.test(chain.after);
  if (!certain && !boundary.test(chain.after)) return null;
  if (!isCalendarDay(year.value, month.value, Number(rest.digits))) return null;
  const readings = [dateText(year.value, month.value, Number(rest.digits))];
  const span = { start: year.span.start, end: rest.span.end };
  return { span, fault: '少了“日”字', kind: 'missing', readings, certain };
};

/** 1月1日至: the end of a period follows, and it is a day as well. */
const dayUntil = /日\s*(?:起\s*)?(?:至|到|[—–~～-]+)\s*$/;

/** 自2020年1月1日起至12月31止, 自2020年1月1日至12月31。 */
const missingLastDaySign: Reader = (chain, index) => {
  const month = chain.parts[index];
  const { rest } = chain;
  if (index > 0 || month?.unit !== '月' || chain.parts.length > 1 || !rest) return null;
  const certain = /^\s*[起止]/.test(chain.after);
  if (!certain && !(dayUntil.test(chain.before) && boundary.test(chain.after))) return null;
  if (!isCalendarDay(2000, month.value, Number(rest.digits))) return null;
  const reading = `${month.value}月${Number(rest.digits)}日`;
  return {
    span: { start: month.span.start, end: rest.span.end },
    fault: '少了“日”字',
    kind: 'missing',
    readings: [reading],
    certain,
  };
};

/** 2020年年12月31日, 2020年12月月31日 */
const doubledSign: Reader = (chain, index) => {
  const part = chain.parts[index];
  const next = chain.parts[index + 1];
  if (!part?.doubled || !next || part.unit === '日') return null;
  const reading = `${part.digits}${part.unit}`;
  return { span: part.span, fault: `多了一个“${part.unit}”字`, kind: 'extra', readings: [reading], certain: true };
};

/** 202年12月31日 */
const tooShortYear: Reader = (chain, index) => {
  const [part, month, day] = chain.parts.slice(index, index + 3);
  if (index > 0 || part?.unit !== '年' || part.digits.length !== 3 || month?.unit !== '月' || day?.unit !== '日') return null;
  if (/公元前?$/.test(chain.before) || otherNumberBefore.test(chain.before)) return null;
  return { span: { start: part.span.start, end: day.span.end }, fault: '的年份少了数字', kind: 'missing', readings: [], certain: false };
};

/** 2020年112月31日 */
const tooLongMonth: Reader = (chain, index) => {
  const [part, month] = chain.parts.slice(index, index + 2);
  if (!isYearPart(part) || month?.unit !== '月' || month.digits.length < 3 || month.digits.length > 4) return null;
  return { span: { start: part.span.start, end: month.span.end }, fault: '的月份多了数字', kind: 'extra', readings: [], certain: false };
};

const readers: readonly Reader[] = [
  missingYearSign,
  tooLongYear,
  missingYearAndMonthSign,
  missingMonthSign,
  missingDaySign,
  missingLastDaySign,
  doubledSign,
  tooShortYear,
  tooLongMonth,
  wrongMonthSign,
  wrongDaySign,
  countBeforeYear,
  loneMonthAndDay,
];
