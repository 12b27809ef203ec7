import { headingText, tableOfSection } from '../../report/top-headings.ts';
import type { Report } from '../../report/types.ts';
import { newestForm } from '../../standard/forms.ts';
import { blockBelow, emptyTable } from '../../tables/write/insert-rows.ts';
import type { Section } from '../../text/document.ts';
import { defineRule, type Fix } from '../rule.ts';

/** Lines of a web page below the last section. */
const pageLine = /^(?:扫一扫|分享|上一篇|下一篇|【?打印|【?关闭|相关(?:信息|文章|链接|附件)|监审|审核|编辑|责任编辑|电脑版|返回)/;
/** A table or picture that is not read as one still is something. */
const embedded = /<(?:table|img)\b|!\[/i;

export default defineRule({
  id: 'empty-section',
  family: 'structure',
  title: '章节无内容',
  severity: 'error',
  description:
    '只有标题、下面什么也没有的部分，读者会以为漏了内容。二、三、四部分应当填表（没有发生的填 0），一、五、六部分应当有文字；六部分没有事项可以只写“无”。',
  basis: '条例第五十条；统一格式',
  since: '0.1.0',
  examples: {
    bad: [
      {
        text: '⟦四、政府信息公开行政复议、行政诉讼情况⟧\n\n五、存在的主要问题及改进情况\n解读不够。',
        fixed: `四、政府信息公开行政复议、行政诉讼情况\n\n${proceedings()}\n\n五、存在的主要问题及改进情况\n解读不够。`,
      },
      { text: '⟦五、存在的主要问题及改进情况⟧\n六、其他需要报告的事项\n无', severity: 'warning' },
      { text: '⟦六、其他需要报告的事项⟧\n\n扫一扫在手机打开当前页', severity: 'warning' },
    ],
    good: [
      '六、其他需要报告的事项\n无',
      '五、存在的主要问题及改进情况\n（一）政策解读形式单一\n（二）信息更新不够及时\n六、其他需要报告的事项\n无。',
      '六、其他需要报告的事项：无。',
      '二、主动公开政府信息情况\n![表二](table.png)',
      `四、政府信息公开行政复议、行政诉讼情况\n${proceedings()}`,
    ],
  },
  *check(report) {
    for (const section of report.sections) {
      const table = tableOfSection(section.number);
      if (!isEmpty(report, section) || (table && report.tables[table])) continue;
      yield {
        span: section.heading.span,
        severity: table ? 'error' : 'warning',
        message: `章节无内容：“${headingText(report, section.heading)}”下面没有${table ? '表格' : '文字'}`,
        fixes: table ? tableInsertion(report, section) : [],
      };
    }
  },
});

function isEmpty(report: Report, { number, heading, body }: Section): boolean {
  const sameLine = heading.line.text.slice(heading.span.end - heading.line.start);
  if (/[^*#\s。：:；;]/.test(sameLine)) return false;
  const isText = (text: string) => tableOfSection(number) !== null || !pageLine.test(text);
  if (report.paragraphs.some((p) => p.span.start >= body.start && p.span.end <= body.end && isText(p.text))) return false;
  return !embedded.test(report.text.slice(body.start, body.end));
}

function tableInsertion(report: Report, { number, heading }: Section): Fix[] {
  const table = tableOfSection(number);
  if (!table) return [];
  const edit = blockBelow(report, heading.span.end, emptyTable(report, table, report.form?.id ?? newestForm.id));
  return [{ title: '插入空表（各格填 0）', safe: false, edits: [edit] }];
}

function proceedings(): string {
  const results = '结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计';
  return [
    '| 行政复议 | 行政诉讼 |',
    `| ${results} | 未经复议直接起诉 | 复议后起诉 |`,
    `| ${results} | ${results} |`,
    `| ${Array(15).fill('0').join(' | ')} |`,
  ].join('\n');
}
