import type { Paragraph, Report, Span } from '../report/types.ts';
import type { Edit, Fix } from './rule.ts';

/** A match of a pattern in the prose. */
export interface ProseMatch {
  readonly paragraph: Paragraph;
  readonly match: RegExpMatchArray;
  /** Offsets in the report's text. */
  readonly span: Span;
}

/** Matches of a global pattern in every paragraph: title, headings and prose, but not the statutory tables. */
export function* matchProse(report: Report, pattern: RegExp): Iterable<ProseMatch> {
  for (const paragraph of report.paragraphs) {
    for (const match of paragraph.text.matchAll(pattern)) {
      const start = paragraph.span.start + (match.index ?? 0);
      yield { paragraph, match, span: { start, end: start + match[0].length } };
    }
  }
}

/** The fix that puts other words in a place. */
export function replacement(span: Span, newText: string, safe: boolean): Fix {
  return { title: `改为“${newText}”`, safe, edits: [{ span, newText }] };
}

/** The edit that takes whole lines out, with the line break after them (before them at the end of the text). */
export function lineRemoval(report: Report, span: Span): Edit {
  const { text } = report;
  let start = span.start;
  while (start > 0 && !isBreak(text[start - 1])) start--;
  let end = span.end;
  while (end < text.length && !isBreak(text[end])) end++;
  if (end < text.length) end += text.startsWith('\r\n', end) ? 2 : 1;
  else if (start > 0) start -= text.startsWith('\r\n', start - 2) ? 2 : 1;
  return { span: { start, end }, newText: '' };
}

const isBreak = (c: string | undefined): boolean => c === '\n' || c === '\r';
