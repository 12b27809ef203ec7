import type { Paragraph } from '../text/document.ts';
import { memoByText } from '../text/memo.ts';
import { once } from '../text/once.ts';
import { edgesOf } from './edges.ts';
import { type FieldLine, fieldLine, isFieldName } from './page-fields.ts';
import { isPageLine } from './page-shapes.ts';
import { isColumn } from './page-words.ts';
import type { Report } from './types.ts';

/** Lines that a web page has around a report, one after another: fields with their values, or a line of another kind by itself. */
export interface PageBlock {
  readonly paragraphs: readonly Paragraph[];
  /** Before the first section, or at the end: where pages leave their words. */
  readonly atEdge: boolean;
}

/** Pages leave their words before the report and after it; farther inside, a line is seldom theirs. */
const headLines = 14;
const tailLines = 20;
/** The value of a field, on a line of its own. */
const longestValue = 40;
const notValue = /[。！!？?；;]|[^-\s]{6}(?:报告|年报)$/;
/** After the report such a line may be its signature. */
const signature = /^发布(?:机构|单位|人|日期|时间)\s*[:：]\s*[^\s:：]*$/;

/** Every such block of a draft, in order. */
export const pageBlocks: (report: Report) => readonly PageBlock[] = once((report) => {
  const { headEnd, tailStart: lastLines } = edgesOf(report, headLines, tailLines);
  const firstSection = report.sections[0]?.heading.span.start ?? headEnd;
  // A short report has more than its last section in its last lines.
  const tailStart = Math.max(lastLines, report.sections.at(-1)?.heading.span.end ?? 0);
  const end = Math.min(headEnd, firstSection);
  const blocks: PageBlock[] = [];
  let run: Paragraph[] = [];
  const close = () => {
    if (run.some(({ text }) => (fieldLine(text) ?? 'maybe') !== 'maybe') || run.length > 2) blocks.push({ paragraphs: run, atEdge: true });
    run = [];
  };
  for (const paragraph of report.paragraphs) {
    const { text, span } = paragraph;
    const atEdge = span.start < end || (span.start >= tailStart && !signature.test(text));
    const kind = paragraph.heading || isTitle(report, span.start) ? null : (fieldLine(text) ?? loneWords(text));
    if (atEdge && kind !== null) run.push(paragraph);
    else if (atEdge && endsOpen(run) && isValue(text) && !isTitle(report, span.start)) run.push(paragraph);
    else {
      close();
      if (paragraph.heading || isTitle(report, span.start)) continue;
      if (isPageLine(text)) blocks.push({ paragraphs: [paragraph], atEdge });
      else if (kind === 'fields') blocks.push({ paragraphs: [paragraph], atEdge: false });
    }
  }
  close();
  return blocks;
});

const isTitle = ({ title }: Report, start: number): boolean => title !== null && start >= title.span.start && start < title.span.end;

/** The last line names a field and gives no value. */
function endsOpen(run: readonly Paragraph[]): boolean {
  const last = run.at(-1)?.text.trimEnd() ?? '';
  return /[:：]$/.test(last) || isFieldName(last);
}

/** What counts beside others of its kind only: the name of a field, or a column of the site. */
const loneWords = (text: string): FieldLine => (isFieldName(text) || isColumn(text) ? 'maybe' : null);

const isValue = memoByText((text) => text.length <= longestValue && !notValue.test(text) && fieldLine(text) === null);

/** The paragraphs of all blocks. */
export const pageParagraphs: (report: Report) => ReadonlySet<Paragraph> = once(
  (report) => new Set(pageBlocks(report).flatMap(({ paragraphs }) => paragraphs)),
);
