import { predatesForms, sectionNumbers, topHeadings } from '../../report/top-headings.ts';
import type { Report } from '../../report/types.ts';
import type { Heading } from '../../text/document.ts';
import { defineRule } from '../rule.ts';

/** What may follow a report without being a part of it. */
const annex = /附件|附表|附录|附注|说明|联系|名词|指南/;
const longestTitle = 24;

export default defineRule({
  id: 'extra-section',
  family: 'structure',
  title: '多余的一级章节',
  severity: 'hint',
  description:
    '统一格式只有六个部分，内容“不能遗漏，也不宜泛化”。另设的一级章节（概述、政策解读、工作亮点等）可以并入总体情况，或者写进“其他需要报告的事项”。',
  basis: '国办公开办函〔2021〕30号：严格按条例第五十条，不能遗漏，也不宜泛化',
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: '一、总体情况\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n四、政府信息公开行政复议、行政诉讼情况\n五、存在的主要问题及改进情况\n六、其他需要报告的事项\n无\n⟦七、工作亮点⟧\n政策解读图文并茂。',
      },
      {
        text: '一、总体情况\n⟦二、政策解读⟧\n三、主动公开政府信息情况\n四、收到和处理政府信息公开申请情况\n五、政府信息公开行政复议、行政诉讼情况\n六、存在的主要问题及改进情况\n七、其他需要报告的事项',
      },
    ],
    good: [
      '一、总体情况\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n四、政府信息公开行政复议、行政诉讼情况\n五、存在的主要问题及改进情况\n六、其他需要报告的事项\n无\n七、附件',
      '一、总体情况\n一、加强领导。\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n四、政府信息公开行政复议、行政诉讼情况\n五、存在的主要问题及改进情况\n一、解读不够。二、更新不快。\n六、其他需要报告的事项',
      '一、总体情况\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n四、政府信息公开行政复议、行政诉讼情况\n五、存在的主要问题及改进情况\n六、其余情况',
    ],
  },
  *check(report) {
    if (predatesForms(report) || report.sections.length < fewestSections) return;
    const first = report.sections[0]?.heading.span.start ?? 0;
    // Above the first section stands a table of contents.
    const tops = topHeadings(report).filter(({ heading }) => heading.span.start >= first);
    // A list of 一、二、 within a section does not go on counting from it.
    let counted = 0;
    for (const { heading, section } of tops) {
      if (!section && !isExtra(report, heading, counted)) continue;
      counted = heading.number ?? counted + 1;
      if (section) continue;
      yield {
        span: heading.span,
        message: `多余的一级章节：统一格式没有“${heading.title}”，可以并入总体情况或“其他需要报告的事项”`,
      };
    }
  },
});

const fewestSections = 4;

/** A short heading that goes on counting, and does not stand in the place of a section that is missing. */
function isExtra({ sections }: Report, { number, title, line, span }: Heading, counted: number): boolean {
  if (number === null || number !== counted + 1 || title.length > longestTitle || annex.test(title)) return false;
  if (/[，。；：]/.test(title) || /[。；，]/.test(line.text.slice(span.end - line.start))) return false;
  return !sectionNumbers.some((n) => n === number && !sections.some((s) => s.number === n));
}
