import { sectionNumbers } from '../report/top-headings.ts';
import type { Report } from '../report/types.ts';
import { sectionWords } from '../standard/sections.ts';
import type { SectionNumber } from '../standard/types.ts';
import { collect } from '../text/collect.ts';
import type { Paragraph } from '../text/document.ts';
import { allMatches } from '../text/matches.ts';
import type { Span } from '../text/span.ts';

/** A sentence that says what the report consists of. */
export interface PartsSentence {
  readonly paragraph: Paragraph;
  readonly span: Span;
  readonly text: string;
  /** The sections it may mean by its words; those it lacks it does not name for sure. */
  readonly named: readonly SectionNumber[];
}

const subject = /报告|年报|全文|内容/;
const verb = /由|包括|包含|涵盖|分为|分|共|组成/;
/** Words that only a list of the sections has, one for each. */
const titleLike = [
  /总体|概述|概况|基本情况/,
  /主动公开.{0,8}情况/,
  /申请.{0,6}情况/,
  /(?:复议|诉讼).{0,8}情况/,
  /问题.{0,6}(?:改进|措施|整改)|改进情况/,
  /其[他它].{0,8}事项/,
];
const sentence = /[^。！？]+[。！？]?/g;
const fewestListed = 4;

/** Sentences before the second section that speak of what the report consists of, in order. */
export function partsSentences(report: Report): PartsSentence[] {
  return collect(
    report.paragraphs.filter((p) => p.section === null || (p.section === 1 && p.heading === null)),
    (paragraph) => (verb.test(paragraph.text) ? sentencesOf(paragraph) : []),
  );
}

function sentencesOf(paragraph: Paragraph): PartsSentence[] {
  return collect(allMatches(paragraph.text, sentence), (match) => {
    const [text] = match;
    if (!subject.test(text) || !verb.test(text)) return [];
    const start = paragraph.span.start + match.index;
    return { paragraph, span: { start, end: start + text.length }, text, named: namedIn(text) };
  });
}

const namedIn = (text: string): SectionNumber[] => sectionNumbers.filter((n) => sectionWords[n].some((word) => text.includes(word)));

/** True where the sentence lists the sections by their titles. */
export function listsSections({ text }: PartsSentence): boolean {
  return titleLike.filter((words) => words.test(text)).length >= fewestListed;
}
