import { memoByText } from '../text/memo.ts';
import { plainDigits } from '../text/normalise.ts';
import { exactNumber, wholeChineseNumber } from '../text/numerals.ts';
import type { Quantity, Sentence } from './types.ts';

/** Measure words after which a number is a quantity. Longer ones first. */
const units =
  '个百分点|人次|件次|条次|次数|万元|亿元|万条|万次|万人次|万人|％|%|元|件|条|宗|起|份|例|次|项|篇|个|家|部(?![分门])|期|场|户|人|名|类|种|幅|则|批|处|张|辆|套';

/**
 * Digits of either width, with separators, or Chinese numerals; what follows decides whether it is a quantity.
 * Begins only where no digit stands before, so that a long row of digits is looked at once. That is asked of the first
 * character after it has matched: asked before, it would be asked of every character of the text.
 */
const number =
  /(?:[0-9０-９](?<![0-9０-９]{2})(?:[0-9０-９]{0,2}(?:[,，][0-9０-９]{3}){1,6}(?![0-9０-９])|[0-9０-９]*)(?:[.．][0-9０-９]+)?|[〇零一二两三四五六七八九十](?<![〇零一二两三四五六七八九十百千万]{2})[〇零一二两三四五六七八九十百千万]*)(?=[\s余多几个人件万亿条宗起份例次项篇家部期场户名类种幅则批处张辆套％%元])/g;
const plainNumber = /^[0-9]+$/;
const wellFormed = /^(?:(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?)/;
const measure = new RegExp(`\\s*(?:([余多几])\\s*)?(${units})`, 'y');
/** Before a number: it is part of a name, a document number, an address or a longer number. */
const joined = /[\dA-Za-z〔[（(.．/-]/;

/** A number before these words is a rank, a share of the text or part of a fixed phrase, no quantity. */
const ordinal = /[第届“《]\s*$/;
const mayBeOrdinal = /[第届“《\s]/;
/** 上一篇, 下一次: the one before and the one after. */
const neighbour = /(?<!以)[上下]$/;
const mayBeApproximate = /[近约过超逾到于足上\s]/;
const atLeast = /(?:超过|超|逾|不少于)\s*$/;
const approximate = /(?:近|约|大约|超过|超|逾|达到近|不少于|不足|上)\s*$/;

/** A quantity without its sentence: offsets are those of the words. */
export interface WrittenQuantity extends Pick<Quantity, 'value' | 'unit' | 'approximate' | 'isAtLeast'> {
  readonly start: number;
  readonly numberEnd: number;
  readonly end: number;
}

/**
 * The quantities of a sentence: number and measure word, in order. Arabic digits of either width, with thousands separators,
 * or Chinese numerals (三件, 一百零五条). `value` is null where the words give only a rough number (数十件, 十余条).
 */
export function readQuantities(sentence: Sentence): Quantity[] {
  const offset = sentence.span.start;
  return quantitiesIn(sentence.text).map(({ start, numberEnd, end, value, unit, approximate, isAtLeast }) => ({
    sentence,
    span: { start: offset + start, end: offset + end },
    numberSpan: { start: offset + start, end: offset + numberEnd },
    value,
    unit,
    approximate,
    isAtLeast,
  }));
}

/** （3件）: nothing but the quantity is in the brackets. */
const isEnclosed = (text: string, before: string, end: number): boolean => /[（(]/.test(before) && /[）)]/.test(text.charAt(end));

export const quantitiesIn = memoByText((text): readonly WrittenQuantity[] => {
  const found: WrittenQuantity[] = [];
  number.lastIndex = 0;
  for (let match = number.exec(text); match; match = number.exec(text)) {
    const { index } = match;
    const value = readNumber(match[0]);
    measure.lastIndex = index + (value?.length ?? 0);
    const unit = value && measure.exec(text);
    const before = text.charAt(index - 1);
    if (!unit || (joined.test(before) && !isEnclosed(text, before, measure.lastIndex))) continue;
    const lead = text.slice(Math.max(0, index - 2), index);
    if ((mayBeOrdinal.test(before) && ordinal.test(lead)) || (match[0] === '一' && neighbour.test(lead))) continue;
    const vague = unit[1] !== undefined;
    const words = mayBeApproximate.test(before) ? text.slice(Math.max(0, index - 4), index) : '';
    found.push({
      start: index,
      numberEnd: index + value.length,
      end: measure.lastIndex,
      value: vague && value.isChinese ? null : value.number,
      unit: unit[2] ?? '',
      approximate: vague || (words !== '' && approximate.test(words)),
      isAtLeast: (unit[1] === '余' || unit[1] === '多') && !value.isChinese && words === '' ? true : atLeast.test(words),
    });
  }
  return found;
});

/** The number at the start of the characters; marks that end a clause are no part of it. */
function readNumber(raw: string): { readonly number: number | null; readonly length: number; readonly isChinese: boolean } | null {
  const first = raw.charCodeAt(0);
  const isArabic = (first >= 0x30 && first <= 0x39) || (first >= 0xff10 && first <= 0xff19);
  if (!isArabic) {
    return { number: wholeChineseNumber(raw), length: raw.length, isChinese: true };
  }
  if (plainNumber.test(raw)) return { number: exactNumber(raw), length: raw.length, isChinese: false };
  const match = wellFormed.exec(plainDigits(raw).replaceAll('，', ','));
  return match && { number: exactNumber(match[0].replaceAll(',', '')), length: match[0].length, isChinese: false };
}
