import { sectionProse, unwritten } from '../../report/section-prose.ts';
import { predatesForms } from '../../report/top-headings.ts';
import type { Report } from '../../report/types.ts';
import type { OrganKind } from '../../standard/types.ts';
import type { Paragraph } from '../../text/document.ts';
import { defineRule, type Fix, type Severity } from '../rule.ts';

/** People's governments, and how firmly they are told. */
const governments: Readonly<Partial<Record<OrganKind, Severity>>> = {
  province: 'warning',
  city: 'warning',
  county: 'warning',
  town: 'information',
  township: 'information',
};
const results = /考核|考评|评议|追究|追责|问责/;
const completeSections = 5;

export default defineRule({
  id: 'government-evaluation-missing',
  family: 'structure',
  title: '缺考核、评议、责任追究结果',
  severity: 'warning',
  description:
    '各级人民政府的年度报告还应当写明工作考核、社会评议和责任追究的结果，通常写在总体情况的“监督保障”里；没有发生责任追究的也写一句。街道办事处和部门没有这项要求。',
  basis: '条例第五十条第（四）项',
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: '云汀区人民政府2023年政府信息公开工作年度报告\n⟦一、总体情况⟧\n全年公开信息12条。\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n四、政府信息公开行政复议、行政诉讼情况\n五、存在的主要问题及改进情况\n解读不够。\n六、其他需要报告的事项\n无',
        fixed:
          '云汀区人民政府2023年政府信息公开工作年度报告\n一、总体情况\n全年公开信息12条。\n工作考核结果为××；社会评议结果为××；责任追究情况为××。\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n四、政府信息公开行政复议、行政诉讼情况\n五、存在的主要问题及改进情况\n解读不够。\n六、其他需要报告的事项\n无',
      },
      {
        text: '青禾镇2023年政府信息公开工作年度报告\n⟦一、总体情况⟧\n全年公开信息12条。\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n四、政府信息公开行政复议、行政诉讼情况\n五、存在的主要问题及改进情况\n解读不够。\n六、其他需要报告的事项\n无',
        severity: 'information',
        fixed:
          '青禾镇2023年政府信息公开工作年度报告\n一、总体情况\n全年公开信息12条。\n工作考核结果为××；社会评议结果为××；责任追究情况为××。\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n四、政府信息公开行政复议、行政诉讼情况\n五、存在的主要问题及改进情况\n解读不够。\n六、其他需要报告的事项\n无',
      },
    ],
    good: [
      '青禾镇2023年政府信息公开工作年度报告\n一、总体情况\n全年未发生责任追究情形。\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n四、政府信息公开行政复议、行政诉讼情况\n五、存在的主要问题及改进情况\n解读不够。',
      '鱼塘街道办事处2023年政府信息公开工作年度报告\n一、总体情况\n全年公开信息12条。\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n四、政府信息公开行政复议、行政诉讼情况\n五、存在的主要问题及改进情况\n解读不够。',
      '云汀区财政局2023年政府信息公开工作年度报告\n一、总体情况\n全年公开信息12条。\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n四、政府信息公开行政复议、行政诉讼情况\n五、存在的主要问题及改进情况\n解读不够。',
      '青禾镇2023年政府信息公开工作年度报告\n一、总体情况\n全年公开信息12条。\n二、主动公开政府信息情况',
    ],
  },
  *check(report) {
    const { organ, sections, paragraphs } = report;
    const severity = organ && organ.source !== 'contact' ? governments[organ.kind] : undefined;
    const overview = sectionProse(report, 1);
    if (!organ || !severity || !overview?.text || predatesForms(report) || sections.length < completeSections) return;
    if (paragraphs.some((p) => results.test(p.text) || unwritten.test(p.text))) return;
    yield {
      span: overview.section.heading.span,
      severity,
      message: `缺考核、评议、责任追究结果：“${organ.name}”的报告应当写明工作考核、社会评议和责任追究结果，全文没有提到`,
      fixes: insertion(
        report,
        paragraphs.findLast((p) => p.section === 1),
      ),
    };
  },
});

/** Nobody but the author knows the results. */
const sentence = '工作考核结果为××；社会评议结果为××；责任追究情况为××。';

function insertion(report: Report, last: Paragraph | undefined): Fix[] {
  if (!last || report.text.slice(last.line.start, last.line.end) !== last.line.text) return [];
  const at = last.line.end;
  return [{ title: '在总体情况末尾补写一句', safe: false, edits: [{ span: { start: at, end: at }, newText: report.eol + sentence }] }];
}
