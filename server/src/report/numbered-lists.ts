import { collect } from '../text/collect.ts';
import type { Heading } from '../text/document.ts';
import { toChineseNumber } from '../text/numerals.ts';
import type { Edit, Span } from '../text/span.ts';
import type { Report } from './types.ts';

/** A numbered heading: its style always has a number. */
export interface Numbered {
  readonly heading: Heading;
  readonly number: number;
  /** The heading of the first level above it. */
  readonly top: Heading | null;
}

/** The statutory tables are in these sections; their rows are numbered like headings. */
const tableSections: ReadonlySet<number | null> = new Set([2, 3, 4]);
/** `（二）项规定` at the start of a line: the end of a reference to an article. */
const reference = /^(?:项|款|条|目|种|类|个)/;

/**
 * The lists of （一） and of 1. in the prose, each under one heading above it, in order of appearance.
 * A list that begins anew at 1 is another list, unless what follows shows that the number is written twice (一 一 三).
 */
export function numberedLists(report: Report): Numbered[][] {
  return allLists(report).filter((list) => list.length > 1);
}

/** The items （一） and 1. of the prose that have no other beside them. */
export function loneItems(report: Report): Numbered[] {
  return allLists(report).flatMap((list) => (list.length === 1 ? list : []));
}

function allLists(report: Report): Numbered[][] {
  const lists: Numbered[][] = [];
  let parts: Numbered[] = [];
  let items: Numbered[] = [];
  let top: Heading | null = null;
  const close = () => {
    lists.push(items);
    items = [];
  };
  for (const { heading, section } of report.paragraphs) {
    if (!heading || heading.number === null) continue;
    if (heading.level === 1) {
      close();
      lists.push(parts);
      parts = [];
      top = heading;
    } else if (!tableSections.has(section) && !reference.test(heading.title)) {
      const numbered = { heading, number: heading.number, top };
      if (heading.style === 'chinese-bracketed') {
        close();
        parts.push(numbered);
      } else if (heading.style === 'arabic') items.push(numbered);
    }
  }
  return collect([...lists, parts, items], splitAtRestarts);
}

function splitAtRestarts(list: readonly Numbered[]): Numbered[][] {
  const lists: Numbered[][] = [];
  list.forEach((item, i) => {
    const isWrittenTwice = list[i - 1]?.number === 1 && list[i + 1]?.number === 3;
    if (i === 0 || (item.number === 1 && !isWrittenTwice)) lists.push([item]);
    else lists.at(-1)?.push(item);
  });
  return lists;
}

/** The number of a heading as it would be written with another value. */
export function rewritten({ text }: Report, { numberSpan }: Heading, value: number): string {
  const written = text.slice(numberSpan.start, numberSpan.end);
  return written.replace(digits, (old) => (/[一二三四五六七八九十]/.test(old) ? toChineseNumber(value) : String(value)));
}

const digits = /[一二三四五六七八九十]+|[\d０-９]+/;

/** The edit that gives a heading another number. */
export function renumbering({ text }: Report, { numberSpan }: Heading, value: number): Edit {
  const written = text.slice(numberSpan.start, numberSpan.end);
  const match = digits.exec(written);
  const start = numberSpan.start + (match?.index ?? 0);
  const span: Span = { start, end: start + (match?.[0].length ?? 0) };
  return { span, newText: match && /[一二三四五六七八九十]/.test(match[0]) ? toChineseNumber(value) : String(value) };
}

/** True where a number is within the lines between two headings: 一、…；二、… on one line. */
export function isInText({ text }: Report, from: Heading, to: Heading, number: number): boolean {
  const between = text.slice(from.span.start, to.span.start);
  const chinese = toChineseNumber(number);
  const forms = from.style === 'arabic' ? `(?<!\\d)${number}\\s*[、.．)）]` : `[（(]\\s*${chinese}\\s*[)）]|${chinese}[是、]`;
  return new RegExp(forms).test(between);
}
