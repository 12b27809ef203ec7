import { officialTitle, predatesForms } from '../../report/top-headings.ts';
import { labelKey } from '../../text/normalise.ts';
import { replacement } from '../fixes.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'section-title-variant',
  family: 'structure',
  title: '章节名与统一格式不一致',
  severity: 'information',
  description:
    '六个部分的标题在统一格式中有固定写法。写法不同虽不影响理解，但不便比对和汇总，宜改为统一写法；本地另有规定的，可以关闭本条。',
  basis: '国办公开办函〔2019〕60号、〔2021〕30号统一格式',
  since: '0.1.0',
  examples: {
    bad: [
      { text: '二、⟦政府主动公开信息情况⟧', fixed: '二、主动公开政府信息情况' },
      { text: '五、⟦主要问题和改进情况⟧\n（一）主要问题', fixed: '五、存在的主要问题及改进情况\n（一）主要问题' },
      { text: '一、⟦2023年政务公开总体情况⟧', fixed: '一、总体情况' },
    ],
    good: [
      '四、因政府信息公开工作被申请行政复议、提起行政诉讼情况',
      '五、政府信息公开工作存在的主要问题及改进情况',
      '六、其他需要报告事项',
      '一、总体情况\n（一）基本情况\n（二）主动公开情况',
      '四、政府信息公开行政复议、\n行政诉讼情况',
    ],
  },
  *check(report) {
    if (predatesForms(report)) return;
    for (const { number, heading, match } of report.sections) {
      const official = officialTitle(report, number);
      // A title broken over two lines is no other wording.
      if (match === 'exact' || labelKey(official).startsWith(labelKey(heading.title))) continue;
      yield {
        span: heading.titleSpan,
        message: `章节名与统一格式不一致：这里是“${heading.title}”，统一格式是“${official}”`,
        fixes: [replacement(heading.titleSpan, official, match === 'variant')],
      };
    }
  },
});
