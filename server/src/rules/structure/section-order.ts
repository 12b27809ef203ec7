import { headingText, officialHeading, predatesForms } from '../../report/top-headings.ts';
import type { Section } from '../../text/document.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'section-order',
  family: 'structure',
  title: '章节顺序错误',
  severity: 'warning',
  description: '六个部分的先后次序由统一格式规定：总体情况、主动公开、申请、复议诉讼、问题及改进、其他。次序颠倒应当移回原处。',
  basis: '国办公开办函〔2019〕60号、〔2021〕30号统一格式',
  since: '0.1.0',
  examples: {
    bad: [
      {
        text: '一、总体情况\n三、收到和处理政府信息公开申请情况\n⟦二、主动公开政府信息情况⟧\n四、政府信息公开行政复议、行政诉讼情况',
      },
      {
        text: '一、总体情况\n二、其他需要报告的事项\n⟦三、存在的主要问题及改进情况⟧',
      },
    ],
    good: [
      '一、总体情况\n（一）存在的主要问题及改进情况\n二、主动公开政府信息情况\n五、存在的主要问题及改进情况',
      '三、收到和处理政府信息公开申请情况\n一、本年新收政府信息公开申请数量\n二、上年结转政府信息公开申请数量\n四、政府信息公开行政复议、行政诉讼情况',
    ],
  },
  *check(report) {
    if (predatesForms(report)) return;
    const sections = report.sections.filter((s) => s.heading.style !== 'none' && s.match !== 'keywords');
    const inOrder = new Set(longestInOrder(sections));
    for (const section of sections) {
      if (inOrder.has(section)) continue;
      const { heading, number } = section;
      const before = sections.find((s) => s.number > number && s.heading.span.start < heading.span.start);
      const after = sections.find((s) => s.number < number && s.heading.span.start > heading.span.start);
      const other = before ?? after;
      if (!other) continue;
      yield {
        span: heading.span,
        message: `章节顺序错误：“${headingText(report, heading)}”排在“${headingText(report, other.heading)}”之${before ? '后' : '前'}，统一格式中它是“${officialHeading(report, number)}”`,
        related: [{ message: `“${headingText(report, other.heading)}”在这里`, span: other.heading.span }],
      };
    }
  },
});

/** The most sections that stand in order: the others are the ones out of place. */
function longestInOrder(sections: readonly Section[]): Section[] {
  const chains: Section[][] = [];
  for (const section of sections) {
    const before = chains.filter((c) => (c.at(-1)?.number ?? 0) < section.number);
    const longest = before.reduce<Section[]>((best, c) => (c.length > best.length ? c : best), []);
    chains.push([...longest, section]);
  }
  return chains.reduce<Section[]>((best, c) => (c.length > best.length ? c : best), []);
}
