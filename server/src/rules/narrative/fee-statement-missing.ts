import { formDue } from '../../report/form-due.ts';
import type { Report } from '../../report/types.ts';
import type { Paragraph, Section } from '../../text/document.ts';
import { defineRule, type Fix } from '../rule.ts';

const sentence = '本年度未收取信息处理费。';
const mention = /处理费|收取[^。；，]{0,12}费|(?:未|没有|无|不|免|零)[^。；，]{0,6}收费/;
/** 收费 may be that of any service (公开出入境收费标准); beside these words it is that for information. */
const charge = /收费|收取/;
const information = /申请|信息公开|政府信息/;

export default defineRule({
  id: 'fee-statement-missing',
  family: 'narrative',
  title: '没有说明收取信息处理费的情况',
  severity: 'information',
  forms: ({ asksForFeeStatement }) => asksForFeeStatement,
  description: '2021 年度以来的年报，通行做法是在第六部分说明收取信息处理费的情况，没有收取也写明一句。全文其他地方已经说明的，不必重复。',
  basis: '国办函〔2020〕109号；2021 年版格式第六部分的通行写法',
  since: '0.2.0',
  examples: {
    bad: [
      {
        text: '二、主动公开政府信息情况\n信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数\n规章 | 0 | 0 | 0\n行政规范性文件 | 2 | 1 | 6\n六、其他需要报告的事项\n⟦我局没有其他需要报告的事项。⟧',
        fixed:
          '二、主动公开政府信息情况\n信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数\n规章 | 0 | 0 | 0\n行政规范性文件 | 2 | 1 | 6\n六、其他需要报告的事项\n本年度未收取信息处理费。\n我局没有其他需要报告的事项。',
      },
      {
        text: '二、主动公开政府信息情况\n信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数\n行政规范性文件 | 2 | 1 | 6\n六、其他需要报告的事项\n　　⟦无。⟧',
        fixed:
          '二、主动公开政府信息情况\n信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数\n行政规范性文件 | 2 | 1 | 6\n六、其他需要报告的事项\n　　本年度未收取信息处理费。\n　　无。',
      },
    ],
    good: [
      '二、主动公开政府信息情况\n信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数\n行政规范性文件 | 2 | 1 | 6\n六、其他需要报告的事项\n我局全年未收取政府信息公开信息处理费。',
      '一、总体情况\n依申请公开未收取任何费用，信息处理费为0元。\n二、主动公开政府信息情况\n信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数\n行政规范性文件 | 2 | 1 | 6\n六、其他需要报告的事项\n无。',
    ],
  },
  *check(report) {
    const section = report.sections.find((s) => s.number === 6);
    if (!section || (report.year !== null && !formDue(report)?.asksForFeeStatement) || report.paragraphs.some(isStatement)) return;
    const body = report.paragraphs.find((p) => p.section === 6 && p.line.start > section.heading.line.start);
    yield {
      span: body?.span ?? section.heading.titleSpan,
      message: '没有说明收取信息处理费的情况：第六部分和全文其他地方都没有提到',
      fixes: insertion(report, section),
    };
  },
});

const isStatement = ({ text }: Paragraph): boolean =>
  mention.test(text) || (charge.test(text) && text.split(/[。；]/).some((sentence) => charge.test(sentence) && information.test(sentence)));

/** Asserts a fact, so that the title asks for a look first. None in web pages, where lines are not the text's own. */
function insertion(report: Report, { heading }: Section): Fix[] {
  const { line } = heading;
  const isOwnLine = line.end === report.text.length || /[\r\n]/.test(report.text.charAt(line.end));
  if (report.source.isPage || !isOwnLine || report.text.slice(line.start, line.end) !== line.text) return [];
  const next = report.paragraphs.find((p) => p.span.start > line.end);
  const indent = next ? report.text.slice(next.line.start, next.span.start) : '';
  const edit = { span: { start: line.end, end: line.end }, newText: report.eol + indent + sentence };
  return [{ title: `核实后插入“${sentence}”`, safe: false, edits: [edit] }];
}
