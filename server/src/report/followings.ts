import { collect } from '../text/collect.ts';
import type { Paragraph } from '../text/document.ts';
import { once } from '../text/once.ts';
import type { Report } from './types.ts';
import { writtenParagraphs } from './written-paragraphs.ts';

/** What follows a paragraph in the draft. */
export type Following =
  /** Nothing, a statutory table, or the heading of a section. */
  | 'boundary'
  /** A numbered line, or one that begins as an item of a list does. */
  | 'item'
  /** Prose that plainly begins anew: indented, or after a blank line. */
  | 'prose'
  /** A line that may go on with this one. */
  | 'line';

/** For each paragraph, in the order of the report. */
export const followings: (report: Report) => readonly Following[] = once(({ text, paragraphs, sections, tables }) => {
  const sectionLines = new Set(sections.map(({ heading }) => heading.line.number));
  const tableStarts = collect(Object.values(tables), (table) => (table ? [table.span.start] : []));
  return paragraphs.map((paragraph, index): Following => {
    const next = paragraphs[index + 1];
    if (!next || sectionLines.has(next.line.number)) return 'boundary';
    if (tableStarts.some((start) => start >= paragraph.span.end && start < next.span.start)) return 'boundary';
    if (next.heading || itemStart.test(next.text)) return 'item';
    return newParagraph.test(text.slice(paragraph.span.end, next.span.start)) ? 'prose' : 'line';
  });
});

/**
 * True for a text whose lines end where the page did, as one copied from a PDF: nothing can be said of how its paragraphs end.
 */
export const isHardWrapped: (report: Report) => boolean = once((report) => {
  if (report.source.joined >= fewestBroken) return true;
  const after = followings(report);
  const written = new Set(writtenParagraphs(report));
  const isLine = (paragraph: Paragraph) => written.has(paragraph) && isLongLine(paragraph) && !titleEnd.test(paragraph.text);
  const lines = report.paragraphs.filter(isLine);
  const broken = report.paragraphs.filter(
    (paragraph, index) => isLine(paragraph) && brokenEnd.test(paragraph.text) && (after[index] === 'line' || after[index] === 'prose'),
  );
  return broken.length >= fewestBroken && broken.length >= lines.length * brokenShare;
});

/** Long enough for a line of prose, and no mere heading. */
const isLongLine = ({ text, heading }: Paragraph): boolean => text.length >= shortestLine && (!heading || /[。，,]/.test(text));

/** A title, which a page repeats above the text. */
const titleEnd = /(?:报告|年报)$/;
const shortestLine = 15;
const fewestBroken = 3;
const brokenShare = 0.1;
/** In the middle of a sentence. */
const brokenEnd = /[\u4e00-\u9fff，,、“《（(]$/;
const itemStart =
  /^(?:[一二三四五六七八九十]{1,3}[是、]|[（(]?[\d一二三四五六七八九十]{1,3}[）).、．]|[①-⑳⑴-⒇•·●◆■▪➢*－-]|第[一二三四五六七八九十]|首先|其次|再次|最后|同时|此外|另外)/;
const newParagraph = /[\r\n][^\S\r\n]*\r?[\n\r][^\S\r\n]*\S?|[\r\n](?:[ \t\u00a0\u2002]{2,}|\u3000)/;

/** The paragraph has more than one sentence, so that it is no item of a list. */
export const hasSentences = ({ text }: Paragraph): boolean => text.includes('。') && text.indexOf('。') < text.length - 1;
