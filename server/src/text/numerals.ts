const digits = '〇一二三四五六七八九';

/** The value of a Chinese numeral below one hundred (一, 十二, 三十), or of a digit sequence (二〇二三); null for anything else. */
export function chineseNumber(text: string): number | null {
  if (/^[〇○零一二三四五六七八九]{3,4}$/.test(text)) {
    return Number([...text.replace(/[○零]/g, '〇')].map((c) => digits.indexOf(c)).join(''));
  }
  const match = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(text);
  if (!match || text === '') return null;
  const [, before, ten, after] = match;
  if (!ten) return before && !after ? digits.indexOf(before) : null;
  return (before ? digits.indexOf(before) : 1) * 10 + (after ? digits.indexOf(after) : 0);
}

/** 1–99 as a Chinese numeral: 一, 十二, 三十. */
export function toChineseNumber(value: number): string {
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  const head = tens === 0 ? '' : `${tens === 1 ? '' : digits[tens]}十`;
  return head + (ones === 0 ? '' : digits[ones]);
}

const unitValues: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10_000 };

/** The value of a Chinese numeral of any size below a hundred million (一百零五, 两千三百, 一万二千); null for anything else. */
export function wholeChineseNumber(text: string): number | null {
  const sequence = text.length > 1 && /^[〇零一二三四五六七八九]+$/.test(text) ? null : undefined;
  if (sequence === null || text === '') return null;
  let total = 0;
  let section = 0;
  let digit = 0;
  let hasDigit = false;
  for (const c of text.replace(/两/g, '二')) {
    const value = c === '零' ? 0 : digits.indexOf(c);
    const unit = unitValues[c];
    if (value >= 0) {
      if (hasDigit && digit !== 0) return null;
      digit = value;
      hasDigit = true;
    } else if (unit === 10_000) {
      total += (section + digit) * unit;
      section = 0;
      digit = 0;
      hasDigit = false;
    } else if (unit !== undefined) {
      section += (hasDigit && digit > 0 ? digit : 1) * unit;
      digit = 0;
      hasDigit = false;
    } else return null;
  }
  return total + section + digit;
}

/** The number that digits write; null where it is larger than can be calculated with exactly. */
export function exactNumber(digits: string): number | null {
  const value = Number(digits);
  return value <= Number.MAX_SAFE_INTEGER ? value : null;
}
