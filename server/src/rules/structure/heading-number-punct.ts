import type { Report } from '../../report/types.ts';
import { collect } from '../../text/collect.ts';
import type { Heading, NumberStyle } from '../../text/document.ts';
import type { Span } from '../../text/span.ts';
import { defineRule, type Fix } from '../rule.ts';

/** A wrong mark behind a number, and what belongs there. */
interface Slip {
  readonly style: NumberStyle;
  /** Of the number as written, blanks left out. */
  readonly wrong: RegExp;
  readonly right: (written: string) => string;
  readonly reason: string;
}

const whole = (written: string): string => `（${written.replace(/[（()）、.．]/g, '')}）`;

const slips: readonly Slip[] = [
  { style: 'chinese', wrong: /[.．,，:：]$/, right: (n) => `${n.slice(0, -1)}、`, reason: '汉字序号后用顿号' },
  { style: 'chinese', wrong: /[一二三四五六七八九十]$/, right: (n) => `${n}、`, reason: '汉字序号后用顿号' },
  { style: 'chinese-bracketed', wrong: /[)）][、.．]$/, right: (n) => n.replace(/[、.．]$/, ''), reason: '带括号的序号后不再加标点' },
  { style: 'chinese-bracketed', wrong: /^[^（(]|[^)）、.．]$|[^)）][、.．]$/, right: whole, reason: '括号只写了一半' },
  { style: 'arabic', wrong: /、$/, right: (n) => `${n.slice(0, -1)}.`, reason: '阿拉伯数字序号后用圆点' },
  { style: 'arabic-bracketed', wrong: /[、.．]$/, right: (n) => n.slice(0, -1), reason: '带括号的序号后不再加标点' },
];

export default defineRule({
  id: 'heading-number-punct',
  family: 'structure',
  title: '序号标点错误',
  severity: 'hint',
  description: '“一”后用顿号，“（一）”“（1）”后不加标点，“1”后用圆点：一、（一）1.（1）。全篇同一种写法只在第一处提示，修复时一起改。',
  basis: 'GB/T 9704-2012 7.3.3 结构层次序数；GB/T 15834 序次语',
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: '五、存在的主要问题及改进情况\n⟦1、⟧解读不够。\n2、更新不快。',
        fixed: '五、存在的主要问题及改进情况\n1.解读不够。\n2.更新不快。',
      },
      { text: '一、总体情况\n⟦（一）、⟧主动公开\n（二）依申请公开', fixed: '一、总体情况\n（一）主动公开\n（二）依申请公开' },
      { text: '一、总体情况\n（一）主动公开\n⟦二）⟧依申请公开', fixed: '一、总体情况\n（一）主动公开\n（二）依申请公开' },
      { text: '⟦一⟧ 总体情况\n二、主动公开政府信息情况', fixed: '一、总体情况\n二、主动公开政府信息情况' },
      { text: '⟦一．⟧总体情况\n二、主动公开政府信息情况', fixed: '一、总体情况\n二、主动公开政府信息情况' },
    ],
    good: [
      '一、总体情况\n（一）主动公开\n1.政策文件\n（1）公开规范性文件。',
      '一、总体情况\n1．主动公开。\n2．依申请公开。',
      '1、 总体情况\n1、2、3号楼公示栏均已更新。',
    ],
  },
  *check(report) {
    for (const slip of slips) {
      const found = collect(report.paragraphs, ({ heading, section }) =>
        heading && isSlip(report, heading, section, slip) ? [heading] : [],
      );
      const [first, ...others] = found;
      if (!first) continue;
      const more = others.length > 0 ? `（另有 ${others.length} 处）` : '';
      yield {
        span: first.numberSpan,
        message: `序号标点错误：“${written(report, first)}”应为“${slip.right(written(report, first))}”，${slip.reason}${more}`,
        related: others.slice(0, mostRelated).map((h) => ({ message: `也写作“${written(report, h)}”`, span: h.numberSpan })),
        fixes: correction(report, found, slip),
      };
    }
  },
});

const mostRelated = 20;

const written = ({ text }: Report, { numberSpan }: Heading): string => text.slice(numberSpan.start, numberSpan.end).replace(/\s/g, '');

/** Rows of tables that could not be read look like headings; the numbers of sections in another style are another rule's matter. */
function isSlip(report: Report, heading: Heading, section: number | null, { style, wrong }: Slip): boolean {
  if (heading.style !== style || heading.title === '' || !wrong.test(written(report, heading))) return false;
  const isSection = report.sections.some((s) => s.heading === heading);
  if (isSection) return style === 'chinese';
  // 1、2、3号楼 is a list of numbers, 1、2023年 would become a decimal.
  return (section === null || section < 2 || section > 4) && !/^[\d０-９]/.test(heading.title);
}

/** The number; where a blank stands for its mark, the blank too. */
const replaced = (report: Report, heading: Heading): Span => ({
  start: heading.numberSpan.start,
  end: /[一二三四五六七八九十]$/.test(written(report, heading)) ? heading.titleSpan.start : heading.numberSpan.end,
});

function correction(report: Report, found: readonly Heading[], { right }: Slip): Fix[] {
  const edits = found.map((h) => ({ span: replaced(report, h), newText: right(written(report, h)) }));
  const first = edits[0]?.newText ?? '';
  const title = edits.length > 1 ? `改为“${first}”，全篇 ${edits.length} 处一起改` : `改为“${first}”`;
  return [{ title, safe: true, edits }];
}
