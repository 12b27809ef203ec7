import { readDates, readPeriod } from '../prose/dates.ts';
import type { SectionNumber } from '../standard/types.ts';
import type { Table } from '../tables/model.ts';
import { readTables } from '../tables/read/read-tables.ts';
import { collect } from '../text/collect.ts';
import type { Heading, Line, Paragraph, Section } from '../text/document.ts';
import { trimmed } from '../text/normalise.ts';
import { readPairs } from '../text/pairs.ts';
import type { Span } from '../text/span.ts';
import { headingOn, headingWords } from './headings.ts';
import { readEol, readLines } from './lines.ts';
import { readMarkup } from './markup.ts';
import { readOrgan } from './organ/read-organ.ts';
import { readSections } from './sections.ts';
import { isOfOtherKind } from './title/other-kinds.ts';
import { readTitle } from './title/read-title.ts';
import type { Facts, Report, Title } from './types.ts';
import { readYears } from './years.ts';

/**
 * Reads a draft: everything that rules and features want to know of it, found once.
 * Any text at all may be given; never throws. What the facts say wins over what the text says.
 */
export function parse(document: string, facts: Facts = {}): Report {
  const markup = readMarkup(document);
  const { text, source } = markup;
  const lines = readLines(text, markup);
  const sections = readSections(lines, text.length);
  const firstSection = sections[0]?.heading.line.start ?? text.length;
  const title = readTitle(lines, firstSection);
  const sectionLines = new Set(sections.map((s) => s.heading.line.number));
  const dates = collect(lines, readDates);
  const period = readPeriod(lines, dates);
  const preambleLines = lines.filter((l) => l.start < firstSection && (title === null || l.start > title.span.end));
  const overviewLines = firstLinesOf(sections, lines);
  const years = readYears({ facts, title, period, dates, preamble: preambleLines, overview: overviewLines });
  const { form, tables } = readTables({ text, lines, markup, sectionLines }, facts.form, years[0]?.value ?? null);
  const paragraphs = readParagraphs(lines, sections, Object.values(tables));
  const organ = readOrgan({ title, preamble: preambleLines, overview: overviewLines, lines }, facts.organ);
  return {
    text,
    source,
    eol: readEol(text),
    lines,
    isReport: facts.assumeReport === true || (looksLikeReport(title, sections) && !isOfOtherKind(lines, firstSection)),
    title,
    organ,
    year: years[0] ?? null,
    years,
    form,
    sections,
    headings: collect(paragraphs, (p) => (p.heading ? [p.heading] : [])),
    paragraphs,
    preamble: paragraphs.filter((p) => p.section === null && (title === null || p.span.start >= title.span.end)),
    dates,
    period,
    pairs: readPairs(lines),
    tables,
  };
}

/** By its title, or by three of its sections, one of which has a table. */
function looksLikeReport(title: Title | null, sections: readonly Section[]): boolean {
  return title !== null || (sections.length >= 3 && sections.some((s) => s.number >= 2 && s.number <= 4));
}

/** The heading of the first section, which text may follow on its line, and the first line with words below it. */
function firstLinesOf(sections: readonly Section[], lines: readonly Line[]): Line[] {
  const first = sections[0]?.number === 1 ? sections[0].heading.line : null;
  if (!first) return [];
  const below = lines.filter(({ number, text }) => number > first.number && number < first.number + searchedBelow && /\S/.test(text));
  const sentence = below.findIndex(({ text }) => /[，,。]/.test(text));
  return [first, ...below.slice(0, sentence + 1 || 1)];
}

/** A heading of a lower level and blank lines may be between a section's heading and its first sentence. */
const searchedBelow = 8;

function readParagraphs(lines: readonly Line[], sections: readonly Section[], tables: readonly (Table | null)[]): Paragraph[] {
  const inTables = collect(tables, (t) => (t ? [t.span] : []));
  const headings = new Map<number, Heading>(sections.map((s) => [s.heading.line.number, s.heading]));
  let section: SectionNumber | null = null;
  let next = 0;
  const paragraphs: Paragraph[] = [];
  for (const line of lines) {
    while (sections[next] && (sections[next]?.heading.line.start ?? 0) <= line.start) section = sections[next++]?.number ?? section;
    const { start, end } = trimmed(besideTables(line, inTables));
    if (start === end || inTables.some((t) => line.start >= t.start && line.start < t.end)) continue;
    const heading = headings.get(line.number) ?? numberedHeading(line);
    const span = { start: line.start + start, end: line.start + end };
    paragraphs.push({ line, span, text: line.text.slice(start, end), heading, section });
  }
  return paragraphs;
}

/** A line up to the table that follows a sentence in it. */
function besideTables({ text, start, end }: Line, tables: readonly Span[]): string {
  const table = tables.find((t) => t.start > start && t.start < end);
  return table ? text.slice(0, table.start - start) : text;
}

function numberedHeading(line: Line): Heading | null {
  const words = headingWords(line.text);
  return words && words.style !== 'none' ? headingOn(line, words) : null;
}
