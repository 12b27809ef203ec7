import { listsSections, partsSentences } from '../../mentions/parts-sentences.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'duplicate-preamble',
  family: 'structure',
  title: '引言重复',
  severity: 'hint',
  description: '“本报告由……组成”说一次就够了。前后两处都罗列各部分名称，多半是套用两份旧稿拼成的，保留一处即可。',
  basis: '行文简明',
  since: '0.1.0',
  examples: {
    bad: [
      {
        text: '全文包括总体情况、主动公开情况、申请情况、复议诉讼情况、问题及改进情况。\n一、总体情况\n现公布我镇年度报告。⟦本报告由总体情况、主动公开情况、申请情况、复议诉讼情况、其他事项五部分组成。⟧',
        fixed: '全文包括总体情况、主动公开情况、申请情况、复议诉讼情况、问题及改进情况。\n一、总体情况\n现公布我镇年度报告。',
      },
      {
        text: '本报告由总体情况、主动公开情况、申请情况、复议诉讼情况等部分组成。\n⟦本报告包括总体情况、主动公开情况、申请情况、复议诉讼情况、其他事项。⟧',
        fixed: '本报告由总体情况、主动公开情况、申请情况、复议诉讼情况等部分组成。\n',
      },
    ],
    good: [
      '本报告由总体情况、主动公开情况、申请情况、复议诉讼情况等部分组成。报告中数据自2023年1月1日起。',
      '本报告由总体情况、主动公开情况、申请情况、复议诉讼情况等部分组成。\n一、总体情况\n我镇做好主动公开、依申请公开，全年共收到申请3件，办理情况良好，无行政复议。',
    ],
  },
  *check(report) {
    const [first, ...again] = partsSentences(report).filter(listsSections);
    for (const { span } of again) {
      yield {
        span,
        message: '引言重复：前面已经列举过报告的各个部分，保留一处即可',
        related: first ? [{ message: '第一次列举在这里', span: first.span }] : [],
        fixes: [{ title: '删去这一句', safe: false, edits: [{ span, newText: '' }] }],
      };
    }
  },
});
