import type { Heading, NumberStyle } from '../../text/document.ts';
import { toChineseNumber } from '../../text/numerals.ts';
import { defineRule, type RuleFinding } from '../rule.ts';

/** Numberings that stand where 一、 belongs. */
const wrongStyles: ReadonlySet<NumberStyle> = new Set(['arabic', 'ordinal', 'roman', 'chinese-bracketed', 'arabic-bracketed']);
/** Where all sections are 第一部分, it is a chosen style rather than a slip. */
const partWords = /部分|章|节/;

export default defineRule({
  id: 'section-number-style',
  family: 'structure',
  title: '一级序号写法错误',
  severity: 'warning',
  description: '六个部分是报告的第一层，序号应写“一、”“二、”，不用“1、”“1.”“第一、”“Ⅰ”。从 Word 复制时自动编号常会变样，应当改回。',
  basis: 'GB/T 9704-2012 7.3.3：结构层次序数依次用“一、”“（一）”“1.”“（1）”',
  since: '0.1.0',
  examples: {
    bad: [
      { text: '⟦1、⟧ 总体情况\n2023年，各项工作有序推进。', fixed: '一、总体情况\n2023年，各项工作有序推进。' },
      { text: '⟦Ⅵ、⟧其他需要报告的事项', fixed: '六、其他需要报告的事项' },
      {
        text: '⟦总体情况⟧\n有序推进。\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况',
        fixed: '一、总体情况\n有序推进。\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况',
      },
      { text: '⟦第一部分⟧ 总体情况', severity: 'hint', fixed: '一、总体情况' },
    ],
    good: [
      '一、总体情况\n1.主动公开政府信息情况\n2.依申请公开情况\n二、主动公开政府信息情况',
      '总体情况\n主动公开政府信息情况',
      '五、存在的主要问题及改进情况\n1、政策解读不够。\n2、更新不够及时。',
    ],
  },
  *check(report) {
    const isNumbered = report.sections.filter(({ heading }) => heading.style === 'chinese').length >= fewestNumbered;
    for (const { heading, number } of report.sections) {
      if (heading.style === 'none' && isNumbered) yield unnumbered(heading, number);
      if (!wrongStyles.has(heading.style)) continue;
      const written = report.text.slice(heading.numberSpan.start, heading.numberSpan.end).trim();
      const right = `${toChineseNumber(heading.number ?? number)}、`;
      yield {
        span: heading.numberSpan,
        severity: partWords.test(written) ? 'hint' : 'warning',
        message: `一级序号写法错误：“${written}${heading.title}”是第一层标题，序号应写“${right}”`,
        fixes: [
          {
            title: `改为“${right}”`,
            safe: heading.style === 'arabic' || heading.style === 'roman',
            edits: [{ span: { start: heading.numberSpan.start, end: heading.titleSpan.start }, newText: right }],
          },
        ],
      };
    }
  },
});

/** Fewer numbered sections do not show that the others are to be numbered. */
const fewestNumbered = 2;

/** A section that has lost its number, but for a mark perhaps: 、主动公开政府信息情况. */
function unnumbered({ titleSpan, title }: Heading, section: number): RuleFinding {
  const words = title.replace(/^[、.．,，]\s*/, '');
  const number = `${toChineseNumber(section)}、`;
  return {
    span: titleSpan,
    message: `一级序号缺失：“${words}”前面应有序号“${number}”`,
    fixes: [
      {
        title: `补上“${number}”`,
        safe: false,
        edits: [{ span: { start: titleSpan.start, end: titleSpan.end - words.length }, newText: number }],
      },
    ],
  };
}
