import type { Report } from '../../report/types.ts';
import { formForYear, newestForm, tableIds, tableStandard } from '../../standard/forms.ts';
import { blockBelow, emptyTable } from '../../tables/write/insert-rows.ts';
import type { Section } from '../../text/document.ts';
import { defineRule } from '../rule.ts';

/** Words by which a draft says that its table is a picture or comes separately. */
const elsewhere = /附件|附表|见下图|如图|见图|图片|<img/i;

/** What parts the cells of a table. */
const bars = /[|｜│\t]/;

export default defineRule({
  id: 'table-missing',
  family: 'tables',
  title: '缺少统计表',
  severity: 'error',
  description: '第二、三、四部分应当以表格形式报告。即使全年没有申请、没有复议诉讼，也要保留表格，各格填 0，不能只写一句话。',
  basis: '统一格式：二、三、四部分“该部分以表格形式报告”',
  since: '0.1.0',
  examples: {
    bad: [
      { text: '⟦四、政府信息公开行政复议、行政诉讼情况⟧\n2023年，我镇未发生行政复议、行政诉讼。', fixed: withProceedings() },
      {
        text: '⟦四、政府信息公开行政复议、行政诉讼情况⟧\n详见附件表格。',
        severity: 'warning',
        fixed: withProceedings('详见附件表格。'),
      },
    ],
    good: ['四、政府信息公开行政复议、行政诉讼情况\n', withProceedings()],
  },
  *check(report) {
    if (report.year && report.form === null && formForYear(report.year.value) === null) return;
    for (const id of tableIds) {
      const form = report.form?.id ?? newestForm.id;
      const section = report.sections.find((s) => s.number === tableStandard(form, id).section);
      const last = section && lastText(report, section);
      if (report.tables[id] || !section || last === undefined) continue;
      const body = report.text.slice(section.body.start, section.body.end);
      const instead = bars.test(body) ? '中的表格不是统一格式的' : '部分只有文字，没有表格';
      const inPicture = elsewhere.test(body);
      yield {
        span: section.heading.span,
        severity: inPicture ? 'warning' : 'error',
        message: `缺少统计表：“${section.heading.title}”${instead}${inPicture ? '（若表格是图片或附件，请忽略）' : '；没有发生的，各格填 0'}`,
        fixes: [{ title: '插入空表（各格填 0）', safe: false, edits: [blockBelow(report, last, emptyTable(report, id, form))] }],
      };
    }
  },
});

/** The end of the last text in a section; none in an empty one, of which another rule speaks. */
function lastText(report: Report, section: Section): number | undefined {
  return report.paragraphs.filter((p) => p.span.start >= section.body.start && p.span.end <= section.body.end).at(-1)?.span.end;
}

function withProceedings(prose = '2023年，我镇未发生行政复议、行政诉讼。'): string {
  const results = '结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计';
  return [
    '四、政府信息公开行政复议、行政诉讼情况',
    prose,
    '',
    '| 行政复议 | 行政诉讼 |',
    `| ${results} | 未经复议直接起诉 | 复议后起诉 |`,
    `| ${results} | ${results} |`,
    `| ${Array(15).fill('0').join(' | ')} |`,
  ].join('\n');
}
