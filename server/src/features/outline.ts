import type { Report, Title } from '../report/types.ts';
import { tableName, tablesOf } from '../tables/check/naming.ts';
import type { Table } from '../tables/model.ts';
import type { Heading } from '../text/document.ts';
import { lastIndex } from '../text/last-index.ts';
import { once } from '../text/once.ts';
import type { Span } from '../text/span.ts';

/** A part of a draft: what stands under its title, a heading, or a table. */
export interface OutlinePart extends Span {
  readonly kind: 'title' | 'section' | 'heading' | 'table';
  /** 1 for 一、 to 4 for （1）; a table stands below every heading. */
  readonly level: number;
  /** Never empty. */
  readonly name: string;
  /** What `name` was read from; empty, at the first line of a table. */
  readonly nameSpan: Span;
  /** The words that head it: `nameSpan`, but of an item that has no title and begins with its first sentence only the number. */
  readonly headSpan: Span;
  /** Its table; null of any other part. */
  readonly table: Table | null;
  /** Within the part, in order, one after the other. */
  readonly children: readonly OutlinePart[];
}

type Entry = Omit<OutlinePart, 'end' | 'children'> & { readonly end: number | null };

const tableLevel = 5;

/**
 * The parts of a draft by the official numbering, 一、 （一） 1. （1）, with its tables; worked out once for each report.
 * A part ends with its last words, before the next one of its level or above: blank lines behind it are no part of it.
 */
export const outlineOf: (report: Report) => readonly OutlinePart[] = once((report) => {
  const entries = [
    ...(report.title ? [titleEntry(report, report.title)] : []),
    ...report.headings.map((heading) => headingEntry(report, heading)),
    ...tablesOf(report).map(tableEntry),
  ];
  entries.sort((a, b) => a.start - b.start || a.level - b.level);
  return nested(apart(entries), endings(report));
});

function titleEntry({ lines }: Report, { text, span }: Title): Entry {
  const line = lines.find(({ end }) => end > span.start);
  const start = Math.min(line?.start ?? span.start, span.start);
  return { kind: 'title', level: 1, name: oneLine(text) || '标题', nameSpan: span, headSpan: span, start, end: null, table: null };
}

function headingEntry(report: Report, heading: Heading): Entry {
  const { level, line, span, numberSpan, titleSpan } = heading;
  const { title, isCut } = shortTitle(heading);
  const number = report.text.slice(numberSpan.start, numberSpan.end).replace(/\s/g, '');
  const nameSpan = title === '' ? span : { start: span.start, end: titleSpan.start + title.length };
  const isSection = report.sections.some((section) => section.heading.line.number === line.number);
  return {
    kind: isSection ? 'section' : 'heading',
    level,
    name: `${number}${oneLine(title)}${isCut ? '…' : ''}` || '标题',
    nameSpan,
    headSpan: isCut ? numberSpan : nameSpan,
    start: line.start,
    end: null,
    table: null,
  };
}

function tableEntry(table: Table): Entry {
  const { start, end } = table.span;
  const place = { start, end: start };
  return { kind: 'table', level: tableLevel, name: tableName(table), nameSpan: place, headSpan: place, start, end, table };
}

/** Longer ones are the first sentence of an item. */
const longestTitle = 30;

/** The words that stand for a heading: up to a colon, and of a long sentence as many of its first clauses as there is room for. */
function shortTitle({ title }: Heading): { readonly title: string; readonly isCut: boolean } {
  const colon = title.search(/[：:]/);
  const words = colon > 0 ? title.slice(0, colon).trimEnd() : title;
  if (words.length <= longestTitle) return { title: words, isCut: false };
  const clauses = /^[^，,；;].*(?=[，,；;])/s.exec(words.slice(0, longestTitle + 1))?.[0];
  return { title: clauses ?? words.slice(0, longestTitle).replace(/[\ud800-\udbff]$/, ''), isCut: true };
}

/** Without line breaks, and without the blanks that markup or layout leave between Chinese characters. */
const oneLine = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '')
    .trim();

/** Without those that begin before another one's name has ended. */
function apart(entries: readonly Entry[]): Entry[] {
  let end = 0;
  return entries.filter(({ start, nameSpan }) => {
    if (start < end) return false;
    end = Math.max(nameSpan.end, start + 1);
    return true;
  });
}

/** Where the last words before an offset end. */
type Endings = (before: number) => number;

function endings({ paragraphs, tables }: Report): Endings {
  const written = [...paragraphs.map(({ span }) => span), ...Object.values(tables).flatMap((table) => table?.span ?? [])];
  written.sort((a, b) => a.start - b.start);
  return (before) => {
    const last = lastIndex(written, ({ start }) => start < before);
    return Math.min(written[last]?.end ?? 0, before);
  };
}

/** Each entry with those of lower level that follow it as its children. */
function nested(entries: readonly Entry[], lastWords: Endings, limit = Number.POSITIVE_INFINITY): OutlinePart[] {
  const parts: OutlinePart[] = [];
  for (let at = 0; at < entries.length; ) {
    const entry = entries[at];
    if (!entry) break;
    let next = at + 1;
    while ((entries[next]?.level ?? 0) > entry.level) next++;
    const before = entries[next]?.start ?? limit;
    const end = Math.max(Math.min(entry.end ?? lastWords(before), before), entry.nameSpan.end);
    parts.push({ ...entry, end, children: nested(entries.slice(at + 1, next), lastWords, before) });
    at = next;
  }
  return parts;
}
