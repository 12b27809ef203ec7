import { itemMarks } from '../../prose/item-marks.ts';
import { insidePairs } from '../../report/inside-pairs.ts';
import { prosePattern } from '../../report/search.ts';
import type { Report } from '../../report/types.ts';
import type { Paragraph } from '../../text/document.ts';
import { toChineseNumber } from '../../text/numerals.ts';
import type { Span } from '../../text/span.ts';
import { replacement } from '../fixes.ts';
import { defineRule, type RuleFinding } from '../rule.ts';

export default defineRule({
  id: 'list-word-sequence',
  family: 'structure',
  title: '“一是、二是、三是”序号不连续或重复',
  severity: 'information',
  description:
    '列举用的“一是、二是、三是”应当依次编排。跳号多半是删了一项没有改号，重号多半是加了一项没有改号。后面另起一处列举，从“一是”重新开始，不算错。',
  basis: '行文前后一致；结构层次序数依次编排（GB/T 9704-2012 7.3.3）',
  since: '0.4.0',
  examples: {
    bad: [
      {
        text: '存在以下问题：一是更新不及时；⟦三是⟧解读形式单一；三是解读质量有待提高。',
        fixed: '存在以下问题：一是更新不及时；二是解读形式单一；三是解读质量有待提高。',
      },
      { text: '一是加强领导。二是加强培训。⟦二是⟧加强考核。', fixed: '一是加强领导。二是加强培训。三是加强考核。' },
      { text: '一是健全机制，推进工作规范化⟦二是⟧强化审核发布流程。' },
      { text: '一是加强领导。\n二是加强培训。\n⟦四是⟧加强考核。', fixed: '一是加强领导。\n二是加强培训。\n三是加强考核。' },
    ],
    good: [
      '问题：一是更新不及时；二是形式单一。改进：一是加强培训；二是加强考核。',
      '一是加大检查力度，一是定期查、二是随机查。二是提升内容质量。',
      '坚持“一是一、二是二”，统一是前提，三是加强学习。',
      '一是加强培训。二是加强考核，重点抓好三项：一是制度、二是队伍、三是平台。三是加强宣传。',
    ],
  },
  *check(report) {
    const isOfOthers = insidePairs(report, ['quotation', 'title']);
    for (const run of runsOf(report)) {
      const marks = run.flatMap((paragraph) => marksIn(paragraph)).filter(({ span }) => !isOfOthers(span.start));
      const finding = firstGap(marks);
      if (finding) yield finding;
    }
    for (const { span, match, paragraph } of glued(report)) {
      if (isOfOthers(span.start) || !/一是/.test(paragraph.text.slice(0, match.index))) continue;
      yield { span, message: `“${match[0]}”前面缺标点：前一项还没有结束` };
    }
  },
});

/** 规范化二是: an item that begins in the middle of the words before it; 统一是, 十二是, 说一是一 are none. */
const glued = prosePattern(
  /(?<=[\u4e00-\u9fff”》）]{2})(?<![一二三四五六七八九十第之]|[一二三四五六七八九十]是[一二三四五六七八九十]?)[二三四五六七八]是(?=[\u4e00-\u9fff]{4})(?!否|由于?此)/g,
);

const listed = prosePattern(/[二三四五六七八九十]是/g);

interface Mark {
  readonly number: number;
  readonly span: Span;
}

/** Paragraphs with such items that follow one another under one heading. */
function runsOf(report: Report): Paragraph[][] {
  const withItems = new Set(listed(report).map(({ paragraph }) => paragraph));
  const runs: Paragraph[][] = [];
  let before: Paragraph | null = null;
  for (const paragraph of report.paragraphs) {
    const hasItems = withItems.has(paragraph) || marksIn(paragraph).length > 0;
    const goesOn = before !== null && !paragraph.heading && paragraph.section === before.section && marksIn(paragraph)[0]?.number !== 1;
    if (hasItems && goesOn) runs.at(-1)?.push(paragraph);
    else if (hasItems) runs.push([paragraph]);
    before = hasItems ? paragraph : null;
  }
  return runs;
}

const marksIn = ({ text, span: { start } }: Paragraph): Mark[] =>
  text.includes('是')
    ? itemMarks(text)
        .filter(({ style }) => style === 'shi')
        .map(({ number, span }) => ({ number, span: { start: start + span.start, end: start + span.end } }))
    : [];

/** The first item that goes on with no list that is open: 一是 begins one, inside another or after it. */
function firstGap(marks: readonly Mark[]): RuleFinding | null {
  let open: number[] = [];
  for (const [index, { number, span }] of marks.entries()) {
    if (number === 1) open = [...open, 1];
    else if (open.length > 0) {
      const level = open.lastIndexOf(number - 1);
      if (level < 0) return gapAt(marks, index, span, open.at(-1) ?? 1);
      open = [...open.slice(0, level), number];
    }
  }
  return null;
}

/** With the number of the item before it; mended where that number alone is out of order. */
function gapAt(marks: readonly Mark[], index: number, span: Span, above: number): RuleFinding {
  const mark = marks[index];
  const right = `${toChineseNumber(above + 1)}是`;
  const written = `${toChineseNumber(mark?.number ?? 0)}是`;
  const next = marks[index + 1]?.number ?? 1;
  const isAlone = next === 1 || next === above + 2;
  return {
    span,
    message: `序号${(mark?.number ?? 0) <= above ? '重复' : '不连续'}：“${toChineseNumber(above)}是”后面是“${written}”，应为“${right}”`,
    fixes: isAlone ? [replacement(span, right, true)] : [],
  };
}
