import type { Heading, Line, NumberStyle } from '../text/document.ts';
import { memoByText } from '../text/memo.ts';
import { plainDigits, trimmed } from '../text/normalise.ts';
import { chineseNumber } from '../text/numerals.ts';
import type { Span } from '../text/span.ts';

interface StyleReader {
  readonly style: NumberStyle;
  readonly level: Heading['level'];
  /** What the number may begin with. */
  readonly first: RegExp;
  /** Group 1 or 2: the number. */
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

const chineseDigit = /[一二三四五六七八九十]/;
const bracket = /[（(]/;

/** The numberings of official documents (GB/T 9704-2012, 7.3.3) and those written in their place by mistake. */
const styles: readonly StyleReader[] = [
  {
    style: 'chinese',
    level: 1,
    first: chineseDigit,
    pattern: /^([一二三四五六七八九十]{1,3})\s*(?:[、.．,，:：]|(?=\s))/,
    value: chineseNumber,
  },
  {
    style: 'chinese-bracketed',
    level: 2,
    first: bracket,
    pattern: /^[（(]\s*([一二三四五六七八九十]{1,3})\s*[)）][、.．]?/,
    value: chineseNumber,
  },
  {
    style: 'chinese-bracketed',
    level: 2,
    first: chineseDigit,
    pattern: /^([一二三四五六七八九十]{1,3})\s*[)）][、.．]?/,
    value: chineseNumber,
  },
  {
    style: 'chinese-bracketed',
    level: 2,
    first: bracket,
    pattern:
      /^[（(]\s*([一二三四五六七八九十]{1,3})(?:\s*[、.．]|(?![一二三四五六七八九十百千万般是些定致旦律并起个件条项次类种级届季年月日号名人家份期款者到至来公需]))(?=[^（）()]*(?:[（(]|$))/,
    value: chineseNumber,
  },
  { style: 'arabic', level: 3, first: /[\d０-９]/, pattern: /^([\d０-９]{1,2})\s*[、.．](?:(?![\d０-９])|(?=20\d\d\s?年))/, value: arabic },
  { style: 'arabic-bracketed', level: 4, first: bracket, pattern: /^[（(]\s*([\d０-９]{1,2})\s*[)）][、.．]?/, value: arabic },
  {
    style: 'ordinal',
    level: 1,
    first: /第/,
    pattern:
      /^第(?:([一二三四五六七八九十]{1,3})\s*(?:[、.．,，:：]|(?=\s))|([一二三四五六七八九十]{1,3})(?:部分|章|节)(?:\s*[、.．,，:：])?)/,
    value: chineseNumber,
  },
  { style: 'roman', level: 1, first: /[Ⅰ-ⅧIVX]/, pattern: /^([Ⅰ-Ⅷ]|[IVX]{1,4})\s*[、.．]/, value: roman },
];

/** The characters that a number begins with; they alone rule out most lines. */
const anyFirst = /[一二三四五六七八九十（(\d０-９第Ⅰ-ⅧIVX]/;

/** A heading's words end at the first of these. */
const titleEnd = /[。；;]/;
const markdownLead = /^[\s#>*]+/;
const markdownInside = /^[*\s]+/;
const afterTitle = /[*#\s：:]/;

/** A heading by its words alone: offsets are those of its line's text. */
export type HeadingWords = Omit<Heading, 'line'>;

/**
 * A line's text as a heading: with its number, or without one as style `none`, level 1, the whole line being the title.
 * Null for a blank line.
 */
export const headingWords: (text: string) => HeadingWords | null = memoByText((text) => {
  const { start, end } = trimmed(text);
  if (start === end) return null;
  const lead = markdownLead.exec(text)?.[0].length ?? 0;
  const from = Math.min(Math.max(start, lead), end);
  const first = text.charAt(from);
  if (anyFirst.test(first)) {
    const words = text.slice(from, end);
    for (const { style, level, first: begins, pattern, value } of styles) {
      if (!begins.test(first)) continue;
      const match = pattern.exec(words);
      const digits = match?.[1] ?? match?.[2];
      const number = digits ? value(digits) : null;
      if (match && number !== null) return withTitle(text, { from, end, numberLength: match[0].length, style, level, number });
    }
  }
  return withTitle(text, { from, end, numberLength: 0, style: 'none', level: 1, number: null });
});

/** The heading at its place. */
export function headingOn(line: Line, words: HeadingWords): Heading {
  const { span, style, number, numberSpan, title, titleSpan, level } = words;
  const at = ({ start, end }: Span): Span => ({ start: line.start + start, end: line.start + end });
  return { line, span: at(span), style, number, numberSpan: at(numberSpan), title, titleSpan: at(titleSpan), level };
}

interface HeadingParts extends Pick<Heading, 'style' | 'level' | 'number'> {
  /** Offsets into the text. */
  readonly from: number;
  readonly end: number;
  readonly numberLength: number;
}

function withTitle(text: string, { from, end, numberLength, style, level, number }: HeadingParts): HeadingWords {
  const numberEnd = from + numberLength;
  const rest = text.slice(numberEnd, end);
  const blanks = markdownInside.exec(rest)?.[0].length ?? 0;
  const stop = rest.search(titleEnd);
  let last = stop < 0 ? rest.length : Math.max(stop, blanks);
  while (last > blanks && afterTitle.test(rest.charAt(last - 1))) last--;
  const title = rest.slice(blanks, last);
  const titleStart = numberEnd + blanks;
  const titleSpan = { start: titleStart, end: titleStart + title.length };
  return {
    span: { start: from, end: title === '' ? numberEnd : titleSpan.end },
    style,
    number,
    numberSpan: { start: from, end: numberEnd },
    title,
    titleSpan,
    level,
  };
}

/** The heading cut to the first words of its title: text follows on the same line. */
export function shortened(heading: HeadingWords, title: string): HeadingWords {
  const end = heading.titleSpan.start + title.length;
  return { ...heading, title, titleSpan: { start: heading.titleSpan.start, end }, span: { start: heading.span.start, end } };
}
