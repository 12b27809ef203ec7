import type { Report } from '../../report/types.ts';
import type { Heading, Paragraph } from '../../text/document.ts';
import type { Span } from '../../text/span.ts';
import type { Block, Run } from './block.ts';
import { type Prose, runsOf } from './text-runs.ts';

/** The title, over as many lines as the draft breaks it; null without one. */
export function titleBlock(prose: Prose): Block | null {
  const { title, paragraphs } = prose.report;
  if (!title) return null;
  const lines = paragraphs
    .filter(({ span }) => span.start < title.span.end && span.end > title.span.start)
    .map(({ line, span }) =>
      runsOf(prose, line, { start: Math.max(span.start, title.span.start), end: Math.min(span.end, title.span.end) }),
    );
  return {
    span: title.span,
    runs: lines.flat(),
    render: ({ words, line }) => `<h1${line(title.span.start)}>${lines.map((runs) => runs.map(words).join('')).join('<br>')}</h1>`,
  };
}

/** A paragraph, or a heading. */
export function paragraphBlock(prose: Prose, paragraph: Paragraph): Block {
  const { heading, line, span } = paragraph;
  if (!heading) return textBlock(span, runsOf(prose, line, span), isLastDate(paragraph, prose.report));
  const rest = { start: heading.span.end, end: span.end };
  return isOnlyMarks(line.text.slice(rest.start - line.start, rest.end - line.start))
    ? headingBlock(heading, runsOf(prose, line, { start: heading.span.start, end: span.end }))
    : leadBlock(heading, runsOf(prose, line, heading.span), runsOf(prose, line, rest));
}

function textBlock(span: Span, runs: readonly Run[], isDate: boolean): Block {
  const attributes = isDate ? ' class="date"' : '';
  return { span, runs, render: ({ words, line }) => `<p${attributes}${line(span.start)}>${runs.map(words).join('')}</p>` };
}

/** A heading on a line of its own. */
function headingBlock({ level, span }: Heading, runs: readonly Run[]): Block {
  const name = `h${level + 1}`;
  return { span, runs, render: ({ words, line }) => `<${name}${line(span.start)}>${runs.map(words).join('')}</${name}>` };
}

/** A heading that goes on as a paragraph: （一）主动公开。全年主动公开政府信息126条。 */
function leadBlock({ level, span }: Heading, lead: readonly Run[], rest: readonly Run[]): Block {
  return {
    span,
    runs: [...lead, ...rest],
    render: ({ words, line }) =>
      `<p${line(span.start)}><b class="level-${level}">${lead.map(words).join('')}</b>${rest.map(words).join('')}</p>`,
  };
}

const isOnlyMarks = (text: string): boolean => /^[\s*#。：:；;]*$/.test(text);

const longestDate = 16;

/** The date under the report, which stands to the right. */
function isLastDate(paragraph: Paragraph, { paragraphs }: Report): boolean {
  const { text } = paragraph;
  return paragraph === paragraphs.at(-1) && text.length <= longestDate && /^\S{4,5}年.{1,4}月.{1,4}日$/.test(text);
}
