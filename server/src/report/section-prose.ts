import type { SectionNumber } from '../standard/types.ts';
import type { Paragraph, Section } from '../text/document.ts';
import { once } from '../text/once.ts';
import type { Report } from './types.ts';

/** What a section says in words, without its own heading and without its table. */
export interface SectionProse {
  readonly section: Section;
  /** Those below the heading's line. */
  readonly paragraphs: readonly Paragraph[];
  /** What follows the heading on its line, and the paragraphs, one a line. */
  readonly text: string;
}

/** Lines of a web page around a report. */
const pageLine =
  /^(?:扫一扫|分享(?:到|至)|上一篇|下一篇|【?打印|【?关闭|相关(?:信息|文章|链接|附件)|监审|审核[：:]|编辑[：:]|责任编辑|电脑版|返回顶部|附件)/;

/** The prose of a section; null where the draft lacks the section. */
export function sectionProse(report: Report, number: SectionNumber): SectionProse | null {
  const known = prosesOf(report);
  const prose = known.get(number) ?? readProse(report, number);
  known.set(number, prose);
  return prose;
}

const prosesOf = once(() => new Map<SectionNumber, SectionProse | null>());

function readProse(report: Report, number: SectionNumber): SectionProse | null {
  const section = report.sections.find((s) => s.number === number);
  if (!section) return null;
  const { heading } = section;
  const inside = (p: Paragraph) => p.section === number && p.span.start >= section.body.start && p.span.end <= section.body.end;
  const paragraphs = report.paragraphs.filter((p) => p.line !== heading.line && inside(p) && !pageLine.test(p.text));
  const rest = heading.line.text.slice(heading.span.end - heading.line.start).replace(/^[*#\s：:。]+/, '');
  return { section, paragraphs, text: [...(rest ? [rest] : []), ...paragraphs.map((p) => p.text)].join('\n') };
}

/** Blanks, and the second halves of rare characters. */
const uncounted = /[\s\udc00-\udfff]/g;

/** How many characters a text has, blanks not counted. */
export function lengthOf(text: string): number {
  return text.length - (text.match(uncounted)?.length ?? 0);
}

/** Whether a text has fewer characters than these few, blanks not counted; a long text is not counted to its end. */
export function isShorterThan(text: string, few: number): boolean {
  return lengthOf(text.trimStart().slice(0, 4 * few)) < few;
}

/** Where the template still asks for words, nothing is said about what they lack. */
export const unwritten = /此处填写|（待补|（填写/;
