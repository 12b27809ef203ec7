import { lastIndex } from '../report/last-index.ts';
import type { Pair, Paragraph, Report, Span } from '../report/types.ts';
import { withoutDoubledBlanks } from './blank-lines.ts';
import type { Edit, Fix } from './rule.ts';

/** From the first to the last of the ranges, in whatever order they come; there must be at least one. */
export function hull(spans: readonly Span[]): Span {
  return { start: Math.min(...spans.map((s) => s.start)), end: Math.max(...spans.map((s) => s.end)) };
}

/** Words in quotation marks; their own quotation marks become single ones. */
export function quoted(text: string): string {
  return `“${text.replace(/“/g, '‘').replace(/”/g, '’')}”`;
}

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

/**
 * Tells of offsets whether they stand inside a pair of one of these kinds: quoted words and titles are somebody else's.
 * Pairs never cross, so that the outermost ones are enough.
 */
export function insidePairs(report: Report, kinds: readonly Pair['kind'][]): (offset: number) => boolean {
  const outermost: Span[] = [];
  for (const { kind, span } of report.pairs) {
    if (kinds.includes(kind) && span.start >= (outermost.at(-1)?.end ?? 0)) outermost.push(span);
  }
  return (offset) => {
    const candidate = outermost[lastIndex(outermost, ({ end }) => end <= offset) + 1];
    return candidate !== undefined && candidate.start <= offset;
  };
}

/** A text as a message quotes it: in one line, and shortened where it is long. */
export function excerpt(text: string, longest = 24): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const characters = [...line];
  return characters.length <= longest ? line : `${characters.slice(0, longest - 1).join('')}…`;
}

/** Where a draft's first and last lines that are not blank end and begin: web pages leave their own words there. */
export function edgesOf(report: Report, first: number, last: number): { readonly headEnd: number; readonly tailStart: number } {
  const { lines } = report;
  const isFilled = (index: number) => /\S/.test(lines[index]?.text ?? '');
  let head = 0;
  for (let found = 0; head < lines.length && found < first; head++) if (isFilled(head)) found++;
  let tail = lines.length;
  for (let found = 0; tail > 0 && found < last; tail--) if (isFilled(tail - 1)) found++;
  return { headEnd: lines[head - 1]?.end ?? 0, tailStart: lines[tail]?.start ?? 0 };
}

/** The fix that takes a paragraph's line out. None where an HTML table begins or ends on it. */
export function paragraphRemoval(report: Report, { line, span }: Paragraph, safe: boolean): Fix[] {
  const { text } = report;
  if (text.slice(line.start, line.end) !== line.text) return [];
  const isWholeLine = (line.start <= 1 || isBreak(text[line.start - 1])) && (line.end === text.length || isBreak(text[line.end]));
  return [{ title: '删去这一行', safe, edits: [isWholeLine ? lineRemoval(report, span) : { span, newText: '' }] }];
}
