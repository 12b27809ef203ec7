import { formDue } from '../../report/form-due.ts';
import { lengthOf, sectionProse } from '../../report/section-prose.ts';
import { defineRule } from '../rule.ts';

/** Characters, blanks not counted. */
const longest = 1000;

export default defineRule({
  id: 'overview-too-long',
  family: 'structure',
  title: '总体情况超过一千字',
  severity: 'hint',
  description:
    '2021年度起，总体情况要求聚焦主题、简明客观，各地编制要求中篇幅原则上不超过一千字。可以删去背景、会议和过程，留下做法和数据。政府汇总的报告可以适当放宽。',
  basis: '国办公开办函〔2021〕30号：聚焦主题、简明客观；不超过一千字为各地编制要求中的通行做法',
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: `青禾镇2023年政府信息公开工作年度报告\n⟦一、总体情况⟧\n${'2023年，我镇主动公开政府信息，回应群众关切。'.repeat(45)}\n二、主动公开政府信息情况`,
      },
      {
        text: `青禾镇2022年政府信息公开工作年度报告\n⟦一、总体情况⟧\n${'（一）主动公开。全年公开办事指南、惠农补贴等信息。\n'.repeat(50)}二、主动公开政府信息情况`,
      },
    ],
    good: [
      `青禾镇2020年政府信息公开工作年度报告\n一、总体情况\n${'2020年，我镇主动公开政府信息，回应群众关切。'.repeat(45)}\n二、主动公开政府信息情况`,
      `青禾镇2023年政府信息公开工作年度报告\n一、总体情况\n${'2023 年 ， 我镇公开信息 。     '.repeat(70)}\n二、主动公开政府信息情况`,
    ],
  },
  *check(report) {
    const prose = formDue(report)?.limitsOverview ? sectionProse(report, 1) : null;
    if (!prose || prose.text.length <= longest) return;
    const length = lengthOf(prose.text);
    if (length <= longest) return;
    yield {
      span: prose.section.heading.span,
      message: `总体情况偏长：现有 ${length} 字（不计空格），原则上不超过一千字`,
    };
  },
});
