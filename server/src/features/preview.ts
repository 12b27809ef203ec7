import type { Report } from '../report/types.ts';
import { tablesOf } from '../tables/check/naming.ts';
import type { DraftSnapshot } from './draft-snapshot.ts';
import type { Block, Ink } from './preview/block.ts';
import { markedWords, notes, placeFindings } from './preview/marks.ts';
import { paragraphBlock, titleBlock } from './preview/prose.ts';
import { tableBlock } from './preview/table.ts';

/** A report as it will be published, its findings marked. */
export interface Preview {
  /** The report's title; empty where it has none. */
  readonly title: string;
  /**
   * Elements to be put into a page. Their text is the draft's, escaped; there are no links, no scripts, no styles.
   * `data-line` ties an element to a line of the editor, counted from zero. A finding is a `mark` of the class of its severity.
   */
  readonly html: string;
}

/** The page of a report: title, headings, paragraphs and the statutory tables with their merged heads. */
export function preview({ uri, report, findings, index }: DraftSnapshot): Preview {
  const blocks = blocksOf(report, /\.(?:md|markdown)$/i.test(uri));
  const { inRuns, beside } = placeFindings(blocks, findings);
  const ink: Ink = {
    words: (run) => markedWords(run, inRuns.get(run)),
    line: (offset) => ` data-line="${index.positionAt(offset).line}"`,
  };
  const html = blocks.map((block) => {
    const found = beside.get(block);
    return block.render(ink) + (found ? `<aside${ink.line(found[0]?.span.start ?? block.span.start)}>${notes(found)}</aside>` : '');
  });
  return { title: report.title?.text ?? '', html: html.join('\n') };
}

/** The parts of the page in the order of the draft. */
function blocksOf(report: Report, isMarkdown: boolean): Block[] {
  const prose = { report, isMarkdown };
  const title = titleBlock(prose);
  const paragraphs = report.paragraphs.filter(({ span }) => !title || span.start >= title.span.end || span.end <= title.span.start);
  return [
    ...(title ? [title] : []),
    ...paragraphs.map((paragraph) => paragraphBlock(prose, paragraph)),
    ...tablesOf(report).map((table) => tableBlock(prose, table)),
  ].sort((a, b) => a.span.start - b.span.start);
}
