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
