import type { Quantity } from './types.ts';

/** Measure words that count the same things; every other one counts its own. */
const families: Readonly<Record<string, string>> = { 宗: '件', 起: '件', 例: '件', 份: '件', 篇: '条', 则: '条' };
/** Amounts in these are rounded, or no counts at all. */
const uncounted = new Set(['%', '％', '个百分点', '万条', '万次', '万人次', '亿元']);

/** What a quantity counts, as the measure word of its family; null where numbers of it cannot be added up. */
export function familyOf({ unit }: Quantity): string | null {
  return uncounted.has(unit) ? null : (families[unit] ?? unit);
}

/** 网上40件: the 上 before the number is none of those that make it rough. */
const place = /[网线]上\s*$/;

/** Whether a count is stated to the last digit. */
export function isExact({ value, approximate, sentence, numberSpan }: Quantity): boolean {
  if (value === null) return false;
  return !approximate || place.test(sentence.text.slice(0, numberSpan.start - sentence.span.start));
}

export const isPercent = ({ unit }: Quantity): boolean => unit === '%' || unit === '％';

/** How many decimals a number is written with. */
export function decimalsOf(text: string, { numberSpan }: Quantity): number {
  return /^[^.．]*[.．](.*)$/.exec(text.slice(numberSpan.start, numberSpan.end))?.[1]?.length ?? 0;
}

/** The sum of the counts; NaN where one of them is rough. */
export function sumOf(quantities: readonly Quantity[]): number {
  const sum = quantities.reduce((total, { value }) => total + (value ?? Number.NaN), 0);
  return Math.round(sum * 1e6) / 1e6;
}
