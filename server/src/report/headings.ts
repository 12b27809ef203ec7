import { plainDigits, trimmed } from './normalise.ts';
import { chineseNumber } from './numerals.ts';
import type { Heading, Line, NumberStyle } from './types.ts';

interface StyleReader {
  readonly style: NumberStyle;
  readonly level: Heading['level'];
  /** Group 1: the number. */
  readonly pattern: RegExp;
  readonly value: (digits: string) => number | null;
}

const arabic = (digits: string): number => Number(plainDigits(digits));
const romans = ['Ⅰ', 'Ⅱ', 'Ⅲ', 'Ⅳ', 'Ⅴ', 'Ⅵ', 'Ⅶ', 'Ⅷ'];
const roman = (digits: string): number | null => {
  const plain = digits.normalize('NFKC');
  const index = romans.findIndex((r) => r.normalize('NFKC') === plain);
  return index < 0 ? null : index + 1;
};

/** The numberings of official documents (GB/T 9704-2012, 7.3.3) and those written in their place by mistake. */
const styles: readonly StyleReader[] = [
  { style: 'chinese', level: 1, pattern: /^([一二三四五六七八九十]{1,3})\s*(?:[、.．,，:：]|(?=\s))/, value: chineseNumber },
  { style: 'chinese-bracketed', level: 2, pattern: /^[（(]\s*([一二三四五六七八九十]{1,3})\s*[)）][、.．]?/, value: chineseNumber },
  { style: 'arabic', level: 3, pattern: /^([\d０-９]{1,2})\s*[、.．](?![\d０-９])/, value: arabic },
  { style: 'arabic-bracketed', level: 4, pattern: /^[（(]\s*([\d０-９]{1,2})\s*[)）][、.．]?/, value: arabic },
  {
    style: 'ordinal',
    level: 1,
    pattern: /^第([一二三四五六七八九十]{1,3})(?:部分|章|节)?\s*(?:[、.．,，:：]|(?=\s))/,
    value: chineseNumber,
  },
  { style: 'roman', level: 1, pattern: /^([Ⅰ-Ⅷ]|[IVX]{1,4})\s*[、.．]/, value: roman },
];

/** A heading's words end at the first of these. */
const titleEnd = /[。；;]/;
const markdown = /^[\s#>*]+/;

/**
 * The line as a heading: with its number, or without one as style `none`, level 1, the whole line being the title.
 * Null for a blank line.
 */
export function readHeading(line: Line): Heading | null {
  const { start, end } = trimmed(line.text);
  if (start === end) return null;
  const lead = markdown.exec(line.text.slice(0, end))?.[0].length ?? 0;
  const from = Math.min(Math.max(start, lead), end);
  const words = line.text.slice(from, end);
  for (const { style, level, pattern, value } of styles) {
    const match = pattern.exec(words);
    const number = match?.[1] ? value(match[1]) : null;
    if (match && number !== null) return heading(line, from, end, match[0].length, style, level, number);
  }
  return heading(line, from, end, 0, 'none', 1, null);
}

function heading(
  line: Line,
  from: number,
  end: number,
  numberLength: number,
  style: NumberStyle,
  level: Heading['level'],
  number: number | null,
): Heading {
  const rest = line.text.slice(from + numberLength, end);
  const blanks = rest.length - rest.trimStart().length;
  const stop = rest.search(titleEnd);
  const title = (stop < 0 ? rest : rest.slice(0, stop)).trim().replace(/[*\s]+$/, '');
  const titleStart = line.start + from + numberLength + blanks;
  const titleSpan = { start: titleStart, end: titleStart + title.length };
  return {
    line,
    span: { start: line.start + from, end: Math.max(titleSpan.end, line.start + from + numberLength) },
    style,
    number,
    numberSpan: { start: line.start + from, end: line.start + from + numberLength },
    title,
    titleSpan,
    level,
  };
}
