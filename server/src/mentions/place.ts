import { insidePairs } from '../report/inside-pairs.ts';
import type { Report } from '../report/types.ts';
import type { Paragraph } from '../text/document.ts';
import type { Span } from '../text/span.ts';

/** A place of words that a renaming may change. */
export interface MentionPlace {
  /** The words themselves, as far as they change. */
  readonly span: Span;
  /** False where they may stand for something else: changed only if the user agrees. */
  readonly isSure: boolean;
}

/** A change that a renaming makes. */
export interface Renaming extends MentionPlace {
  readonly newText: string;
}

/** The paragraphs that an offset is in or at the end of: places under a cursor are looked for in these alone. */
export function paragraphsAt({ paragraphs }: Report, offset: number): readonly Paragraph[] {
  return paragraphs.filter(({ span }) => span.start <= offset && offset <= span.end);
}

/** Tests whether an offset is inside quotation marks, where somebody else may speak. */
export function quotationsOf(report: Report): (offset: number) => boolean {
  return insidePairs(report, ['quotation']);
}

/** Longer titles than this are none. */
const longestTitle = 100;

/** Gives the title 《…》 around an offset, without its marks; null where there is none. */
export function titlesOf(report: Report): (offset: number) => string | null {
  const titles = report.pairs.filter(({ kind }) => kind === 'title').map(({ span }) => span);
  const outermost: Span[] = [];
  for (const span of titles) if (span.start >= (outermost.at(-1)?.end ?? 0)) outermost.push(span);
  let next = 0;
  return (offset) => {
    if (offset < (outermost[next - 1]?.end ?? 0)) next = 0;
    while ((outermost[next]?.end ?? Number.POSITIVE_INFINITY) <= offset) next++;
    const span = outermost[next];
    if (!span || span.start >= offset) return null;
    return span.end - span.start > longestTitle ? '' : report.text.slice(span.start + 1, span.end - 1);
  };
}

const ownTitle = /信息公开.{0,6}(?:年度报告|年报|工作报告)$/;

/** Whether 《…》 is the title of an annual report, and not that of a notice about them. */
export function isReportTitle(title: string): boolean {
  return ownTitle.test(title) && !/关于|通知|格式/.test(title);
}

/** In order, without those that reach into an earlier one; of two that begin together the longer one stays. */
export function inOrder<T extends MentionPlace>(places: readonly T[]): T[] {
  let end = -1;
  return [...places]
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
    .filter(({ span }) => {
      if (span.start < end) return false;
      end = span.end;
      return true;
    });
}
