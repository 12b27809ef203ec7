import type { Report } from '../../report/types.ts';
import type { Line } from '../../text/document.ts';
import type { Span } from '../../text/span.ts';
import type { Run } from './block.ts';

/** How the lines of a draft are taken apart into the words that are shown. */
export interface Prose {
  readonly report: Report;
  /** Marks of emphasis (`**`) are left out: the draft is written in Markdown. */
  readonly isMarkdown: boolean;
}

const emphasis = /\*\*|(?<!\s)\s+#+$/g;
const blanks = /\s+/g;

/** The words of a line as they are shown: without what only marks them up. Each run keeps its place in the draft. */
export function runsOf({ report, isMarkdown }: Prose, line: Line, { start, end }: Span): Run[] {
  const shown = line.text.slice(start - line.start, end - line.start);
  const written = report.text.slice(start, end);
  const left =
    shown === written
      ? []
      : [...shown.matchAll(blanks)].filter(({ index, 0: gap }) => written.slice(index, index + gap.length).includes('<'));
  if (isMarkdown) left.push(...shown.matchAll(emphasis));
  const runs: Run[] = [];
  let from = 0;
  const add = (to: number) => {
    if (to > from) runs.push({ text: shown.slice(from, to), span: { start: start + from, end: start + to } });
  };
  for (const { index, 0: marks } of left) {
    add(index);
    from = index + marks.length;
  }
  add(shown.length);
  return runs;
}
