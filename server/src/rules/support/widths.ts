import { insidePlaceholders } from '../../mentions/placeholders.ts';
import type { Report } from '../../report/types.ts';
import { writtenParagraphs } from '../../report/written-paragraphs.ts';
import { isChinese, isDigit, isIdeograph } from '../../text/characters.ts';
import { collect } from '../../text/collect.ts';
import type { Pair, Paragraph } from '../../text/document.ts';
import { once } from '../../text/once.ts';
import type { Span } from '../../text/span.ts';
import type { Fix } from '../rule.ts';

/** Kinds of marks that are written in two widths, under the names that messages give them. */
const kinds = [
  { kind: '逗号', half: ',', full: '，' },
  { kind: '分号', half: ';', full: '；' },
  { kind: '冒号', half: ':', full: '：' },
  { kind: '问号', half: '?', full: '？' },
  { kind: '叹号', half: '!', full: '！' },
  { kind: '括号', half: '(', full: '（' },
] as const;
type MarkKind = (typeof kinds)[number]['kind'];

/** A mark, or a pair of brackets. */
export interface MarkPlace {
  /** The mark, or the first of the two. */
  readonly span: Span;
  /** Those of its marks that are half-width. */
  readonly halves: readonly Span[];
}

/** The marks of one kind in Chinese text, in order. */
export interface MarkGroup {
  readonly kind: MarkKind;
  readonly half: readonly MarkPlace[];
  readonly full: readonly MarkPlace[];
  /** Each width has a tenth of the marks at least, and is no mere slip. */
  readonly isMixed: boolean;
}

/** The marks in Chinese text of each kind that occurs in half width there; where all are full-width, all is as it should be. */
export const markGroups: (report: Report) => readonly MarkGroup[] = once((report) => {
  const paragraphs = writtenParagraphs(report);
  const isOurs = insidePlaceholders(report);
  const written = (marks: readonly MarkPlace[]) => marks.filter(({ span }) => !isOurs(span));
  const withHalves = paragraphs.filter(({ text }) => anyHalf.test(text));
  return collect(kinds, ({ kind, half: halfMark, full: fullMark }) => {
    if (kind === '括号') return groupOf(kind, withHalves.length === 0 ? [] : written(brackets(report, paragraphs)));
    const halves = written(halfSeparators(withHalves, halfMark));
    return halves.length === 0 ? [] : groupOf(kind, [...halves, ...written(fullSeparators(paragraphs, fullMark))]);
  });
});

function groupOf(kind: MarkKind, marks: readonly MarkPlace[]): MarkGroup[] {
  const half = marks.filter(({ halves }) => halves.length > 0);
  const full = marks.filter(({ halves }) => halves.length === 0);
  return half.length === 0 ? [] : [{ kind, half, full, isMixed: isMixed(half.length, full.length) }];
}

/** The fix that gives marks their full width. */
export function widening({ text }: Report, places: readonly MarkPlace[], title: string): Fix {
  const edits = collect(places, ({ halves }) => halves)
    .sort((a, b) => a.start - b.start)
    .map((span) => ({ span, newText: String.fromCharCode(text.charCodeAt(span.start) + toFullWidth) }));
  return { title, safe: false, edits };
}

const anyHalf = /[,;:?!()]/;
const asciiEnd = 0x80;
/** From the code of a half-width mark to that of the full-width one. */
const toFullWidth = 0xfee0;
const smallestShare = 0.1;
const fewestOfAWidth = 3;

function isMixed(half: number, full: number): boolean {
  const fewer = Math.min(half, full);
  return fewer >= fewestOfAWidth && fewer >= (half + full) * smallestShare;
}

function halfSeparators(paragraphs: readonly Paragraph[], mark: string): MarkPlace[] {
  return collect(paragraphs, ({ text, span }) =>
    offsetsOf(text, mark)
      .filter((at) => isInChinese(text, at))
      .map((at) => ({ start: span.start + at, end: span.start + at + 1 }))
      .map((own) => ({ span: own, halves: [own] })),
  );
}

function fullSeparators(paragraphs: readonly Paragraph[], mark: string): MarkPlace[] {
  return collect(paragraphs, ({ text, span }) =>
    offsetsOf(text, mark).map((at) => ({ span: { start: span.start + at, end: span.start + at + 1 }, halves: [] })),
  );
}

function offsetsOf(text: string, mark: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) found.push(at);
  return found;
}

const entity = /&(?:[a-z]{2,6}|#\d{2,5})$/i;
const longestEntity = 8;
/** Marks that open Chinese words. */
const opening = '“‘《〈「【（';

/** Beside a Chinese character or mark, and neither in a number or a time of day nor at the end of an HTML entity. */
function isInChinese(text: string, at: number): boolean {
  const before = neighbour(text, at, -1);
  const after = neighbour(text, at, 1);
  if (isDigit(before) && isDigit(after)) return false;
  if (isChinese(before)) return true;
  return (
    (isIdeograph(after) || (after !== '' && opening.includes(after))) &&
    /[\w%)\]]/.test(before) &&
    !entity.test(text.slice(Math.max(0, at - longestEntity), at))
  );
}

/** The nearest character that is no blank; empty at the end of the paragraph. */
function neighbour(text: string, at: number, step: 1 | -1): string {
  let index = at + step;
  while (text[index] === ' ' || text[index] === '\u00a0') index += step;
  return text.charAt(index);
}

function brackets({ text, pairs }: Report, paragraphs: readonly Paragraph[]): MarkPlace[] {
  const found: MarkPlace[] = [];
  let index = 0;
  for (const pair of pairs) {
    const { start, end } = pair.span;
    while ((paragraphs[index]?.span.end ?? Number.POSITIVE_INFINITY) <= start) index++;
    const paragraph = paragraphs[index];
    if (!paragraph) break;
    if (start < paragraph.span.start || !isRound(text, pair) || !isRemark(text, pair)) continue;
    const marks = [start, end - 1].map((at) => ({ start: at, end: at + 1 }));
    const halves = marks.filter((mark) => text.charCodeAt(mark.start) < asciiEnd);
    found.push({ span: { start, end: start + 1 }, halves });
  }
  return found;
}

const isRound = (text: string, { span }: Pair): boolean => '(（'.includes(text.charAt(span.start));

/** Numbers of items and years of document numbers are no remarks; nor is the address of a link. */
const noRemark = /^\s*(?:[\d０-９]{1,2}|[一二三四五六七八九十]{1,3}|(?:19|20)\d{2})\s*$/;
const longestRemark = 400;

function isRemark(text: string, { span: { start, end } }: Pair): boolean {
  if (end - start > longestRemark || text[start - 1] === ']') return false;
  const inside = text.slice(start + 1, end - 1);
  if (noRemark.test(inside)) return false;
  return isIdeograph(text.charAt(start - 1)) || isIdeograph(text.charAt(end)) || /[\u4e00-\u9fff]/.test(inside);
}
