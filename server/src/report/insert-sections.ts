import { newestForm } from '../standard/forms.ts';
import type { SectionNumber } from '../standard/types.ts';
import type { Table } from '../tables/model.ts';
import { emptyTable } from '../tables/write/insert-rows.ts';
import { lineEnd } from '../tables/write/table-style.ts';
import type { Section } from '../text/document.ts';
import type { Edit, Span } from '../text/span.ts';
import { officialHeading, officialTitle, tableOfSection } from './top-headings.ts';
import type { Report } from './types.ts';

/** Where the text of a section ends. */
export interface SectionEnd {
  /** Its last words, for a finding to point at; its heading where it ends with a table. */
  readonly span: Span;
  /** Where new text may go: the end of that line. */
  readonly offset: number;
}

/** Below the last section a page has its own lines: short, without the end of a sentence. */
const sentenceEnd = /[。！？；…”’）)]$/;
const longestPageLine = 40;

/** The end of a section's text or table, without what a web page has below. */
export function endOfSection(report: Report, section: Section): SectionEnd {
  const inside = (span: Span) => span.start >= section.body.start && span.end <= section.body.end;
  const paragraphs = report.paragraphs.filter((p) => inside(p.span));
  const isLast = section === report.sections.at(-1);
  const isPageLine = (text: string) => text.length < longestPageLine && !sentenceEnd.test(text);
  while (isLast && paragraphs.length > 1 && isPageLine(paragraphs.at(-1)?.text ?? '')) paragraphs.pop();
  const text = paragraphs.at(-1);
  const table = Object.values(report.tables).findLast((t) => t !== null && inside(t.span));
  if (table && table.span.end > (text?.span.end ?? 0)) return endOfTable(report, table, section);
  if (!text) return { span: section.heading.span, offset: lineEnd(report.text, section.heading.span.end) };
  return { span: lastClause(text.text, text.span), offset: lineEnd(report.text, text.span.end) };
}

function endOfTable({ text, lines }: Report, table: Table, section: Section): SectionEnd {
  const { start, end } = tableBounds(text, table);
  const last = table.layout === 'html' ? null : lines.findLast((l) => l.start >= start && l.end <= end && l.text.trim() !== '');
  return { span: section.heading.span, offset: lineEnd(text, last?.end ?? end) };
}

/** The whole of a table: in a web page with the marks that open and close it. */
export function tableBounds(text: string, { layout, span }: Table): Span {
  if (layout !== 'html') return span;
  const open = text.toLowerCase().lastIndexOf('<table', span.start);
  const close = /<\/table\s*>/i.exec(text.slice(span.end));
  return { start: open < 0 ? span.start : open, end: close ? span.end + close.index + close[0].length : span.end };
}

const clauseEnds = /[，,。；;：:、！？]/;

function lastClause(text: string, span: Span): Span {
  let start = text.length - 1;
  while (start > 0 && !clauseEnds.test(text.charAt(start - 1))) start--;
  return { start: span.start + start, end: span.end };
}

/** How a draft writes its section headings. */
interface HeadingStyle {
  /** Before the number: indentation, marks of markdown. */
  readonly prefix: string;
  readonly suffix: string;
  readonly numbered: boolean;
  /** Line breaks between a heading and the text above it. */
  readonly apart: string;
}

/** Null in a web page, where a line of text would not be a heading. */
function headingStyle(report: Report): HeadingStyle | null {
  const { text, lines, eol, sections, source } = report;
  const model = sections.at(-1)?.heading;
  if (source.isPage) return null;
  if (!model) return { prefix: '', suffix: '', numbered: true, apart: eol };
  if (!startsLine(text, model.line.start)) return null;
  const prefix = text.slice(model.line.start, model.span.start);
  const below = sections.filter((s) => s.heading.line.number > 0);
  const spaced = below.filter((s) => lines[s.heading.line.number - 1]?.text.trim() === '');
  return {
    prefix,
    suffix: /^[*]+(?=\s*$)/.exec(text.slice(model.span.end, model.line.end))?.[0] ?? '',
    numbered: model.style !== 'none',
    apart: spaced.length * 2 > below.length ? eol + eol : eol,
  };
}

/** True where nothing but a line break, or nothing at all, precedes. */
export function startsLine(text: string, offset: number): boolean {
  return offset === 0 || /[\r\n\ufeff]/.test(text.charAt(offset - 1));
}

/** Section headings, each with an empty table where the form has one, as the draft would write them. */
function blocks(report: Report, numbers: readonly SectionNumber[], style: HeadingStyle): string[] {
  return numbers.map((number) => {
    const heading = style.prefix + (style.numbered ? officialHeading(report, number) : officialTitle(report, number)) + style.suffix;
    const table = tableOfSection(number);
    if (!table || report.tables[table]) return heading;
    return `${heading}${style.apart}${emptyTable(report, table, report.form?.id ?? newestForm.id)}`;
  });
}

/** The edit that puts sections below a place, an empty line to write on under the last; null where it cannot be done. */
export function sectionsBelow(report: Report, offset: number, numbers: readonly SectionNumber[]): Edit | null {
  const style = headingStyle(report);
  if (!style) return null;
  const last = numbers.at(-1);
  const room = last && tableOfSection(last) ? '' : report.eol;
  const newText = blocks(report, numbers, style)
    .map((block) => style.apart + block)
    .join('');
  return { span: { start: offset, end: offset }, newText: newText + room };
}

/** The same above a line that begins at `offset`. */
export function sectionAbove(report: Report, offset: number, number: SectionNumber): Edit | null {
  const style = headingStyle(report);
  if (!style || !startsLine(report.text, offset)) return null;
  const [block = ''] = blocks(report, [number], style);
  return { span: { start: offset, end: offset }, newText: block + report.eol + style.apart };
}
