import type { Report } from '../report/types.ts';
import { withoutDoubledBlanks } from '../text/blank-lines.ts';
import type { Paragraph } from '../text/document.ts';
import { quoted } from '../text/quote.ts';
import type { Edit, Span } from '../text/span.ts';
import type { Fix } from './rule.ts';

/** The fix that puts other words in a place. */
export function replacement(span: Span, newText: string, safe: boolean): Fix {
  return { title: `改为${quoted(newText)}`, safe, edits: [{ span, newText }] };
}

/**
 * The edit that takes whole lines out, with the line break after them (before them at the end of the text); and one of the
 * blank lines above and below them, where both are.
 */
export function lineRemoval(report: Report, span: Span): Edit {
  const { text } = report;
  let start = span.start;
  while (start > 0 && !isBreak(text[start - 1])) start--;
  let end = span.end;
  while (end < text.length && !isBreak(text[end])) end++;
  if (end < text.length) end += breakLength(text, end);
  else if (start > 0) start -= text.startsWith('\r\n', start - 2) ? 2 : 1;
  const [edit = { span: { start, end }, newText: '' }] = withoutDoubledBlanks(text, [{ span: { start, end }, newText: '' }]);
  return edit;
}

const breakLength = (text: string, at: number): number => (text.startsWith('\r\n', at) ? 2 : 1);

const isBreak = (c: string | undefined): boolean => c === '\n' || c === '\r';

/** The fix that takes a paragraph's line out. None where an HTML table begins or ends on it. */
export function paragraphRemoval(report: Report, { line, span }: Paragraph, safe: boolean): Fix[] {
  const { text } = report;
  if (text.slice(line.start, line.end) !== line.text) return [];
  const isWholeLine = (line.start <= 1 || isBreak(text[line.start - 1])) && (line.end === text.length || isBreak(text[line.end]));
  return [{ title: '删去这一行', safe, edits: [isWholeLine ? lineRemoval(report, span) : { span, newText: '' }] }];
}
