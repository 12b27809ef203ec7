import { plainDigits } from '../normalise.ts';
import { wholeChineseNumber } from '../numerals.ts';
import type { Quantity, Sentence } from '../types.ts';

/** Measure words after which a number is a quantity. Longer ones first. */
const units =
  '个百分点|人次|件次|次数|万元|亿元|万条|万次|万人次|万人|％|%|元|件|条|宗|起|份|例|次|项|篇|个|家|部|期|场|户|人|名|类|种|幅|则|批|处|张|辆|套';

const quantity = new RegExp(
  `(?<![\\d０-９A-Za-z〔\\[（(.．/\\-])(?:([\\d０-９]{1,3}(?:[,，][\\d０-９]{3})+(?![\\d０-９])|[\\d０-９]+)([.．][\\d０-９]+)?|([〇零一二两三四五六七八九十百千万]{1,9}))\\s*([余多几])?\\s*(${units})`,
  'g',
);
/** A number before these words is a rank, a share of the text or part of a fixed phrase, no quantity. */
const ordinal = /(?:第|“|《)\s*$/;
const approximate = /(?:近|约|大约|超过|超|逾|达到近|不少于|不足|上)\s*$/;

/**
 * The quantities of a sentence: number and measure word, in order. Arabic digits of either width, with thousands separators,
 * or Chinese numerals (三件, 一百零五条). `value` is null where the words give only a rough number (数十件, 十余条).
 */
export function readQuantities(sentence: Sentence): Quantity[] {
  return [...sentence.text.matchAll(quantity)].flatMap((match) => {
    const [whole, integer, fraction = '', chinese, vague, unit = ''] = match;
    const before = sentence.text.slice(0, match.index);
    if (ordinal.test(before)) return [];
    const exact =
      integer !== undefined
        ? Number(plainDigits(integer).replace(/[,，]/g, '') + plainDigits(fraction))
        : wholeChineseNumber(chinese ?? '');
    const start = sentence.span.start + match.index;
    const numberLength = (integer ?? chinese ?? '').length + fraction.length;
    return [
      {
        sentence,
        span: { start, end: start + whole.length },
        numberSpan: { start, end: start + numberLength },
        value: vague && integer === undefined ? null : exact,
        unit,
        approximate: vague !== undefined || approximate.test(before),
      },
    ];
  });
}
