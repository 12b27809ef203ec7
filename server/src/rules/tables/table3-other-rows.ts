import type { Report } from '../../report/types.ts';
import { forms } from '../../standard/forms.ts';
import { tableName } from '../../tables/check/naming.ts';
import type { Table, TableRow } from '../../tables/model.ts';
import { lineEnd, styleOf } from '../../tables/write/table-style.ts';
import { writeRow } from '../../tables/write/write-table.ts';
import { hull } from '../../text/span.ts';
import { defineRule, type Fix } from '../rule.ts';

const zeros = ' | 0 | 0 | 0 | 0 | 0 | 0 | 0';
const table = (others: string) =>
  `青禾镇2023年政府信息公开工作年度报告\n（五）不予处理 | 1.信访举报投诉类申请${zeros}\n${others}\n（七）总计${zeros}`;
const newRows = [
  `（六）其他处理 | 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请${zeros}`,
  `2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请${zeros}`,
  `3.其他${zeros}`,
].join('\n');

export default defineRule({
  id: 'table3-other-rows',
  family: 'tables',
  title: '（六）其他处理的子行与版本不符',
  severity: 'warning',
  description: '2021 年度起，“（六）其他处理”分三行填写：逾期不补正、逾期不缴费、其他；2019、2020 年度只有一行。',
  basis: '国办公开办函〔2021〕30号与〔2019〕60号表三的差异',
  since: '0.1.0',
  examples: {
    bad: [{ text: table(`⟦（六）其他处理${zeros}⟧`), fixed: table(newRows) }],
    good: [table(newRows), table(`（六）其他处理${zeros}`).replace('2023', '2020')],
  },
  *check(report) {
    const found = report.tables.applications;
    const due = dueForm(report);
    if (!found || !due || found.form === due) return;
    const rows = found.rows.filter((r) => r.standard.key.startsWith('otherHandling'));
    const [first] = rows;
    if (!first) return;
    const wording = due === '2021' ? '应分三行（逾期不补正、逾期不缴费、其他），这里只有一行' : '应只有一行，这里分了子行';
    yield {
      span: hull(rows.map((r) => r.span)),
      message: `“（六）其他处理”行数不符：${tableName(found)}${wording}`,
      fixes: due === '2021' ? [threeRows(report, found, first)] : [],
    };
  },
});

/** The form that table 3 should have: that of table 2, else that of the year. Where table 2 is of the wrong form itself, another rule speaks. */
function dueForm(report: Report) {
  const { disclosure } = report.tables;
  const byYear = report.year && report.year.value >= forms['2021'].years.from ? '2021' : report.year ? '2019' : null;
  if (disclosure) return byYear === null || disclosure.form === byYear ? disclosure.form : null;
  return byYear;
}

/** The one row becomes three; its numbers go to 3.其他, as nothing says that they belong to the other two. */
function threeRows(report: Report, found: Table, row: TableRow): Fix {
  const standard = forms['2021'].tables.applications;
  const rows = standard.rows.filter((r) => r.key.startsWith('otherHandling.'));
  const value = (key: string) => {
    const column = key.slice(key.lastIndexOf('.') + 1);
    return key.startsWith('otherHandling.remaining.') ? (found.cells.get(`otherHandling.${column}`)?.raw ?? '0') : '0';
  };
  const style = { ...styleOf(report, found), value };
  const apart = report.eol.repeat((style.layout === 'cells' ? (style.rowGap ?? style.gap ?? 0) : 0) + 1);
  const newText = rows.map((r) => writeRow(standard, r, style, true).join(report.eol)).join(apart);
  const start = lineStart(report, row.span.start);
  return {
    title: '改为三行（原有数字填入“3.其他”）',
    safe: false,
    edits: [{ span: { start, end: lineEnd(report.text, row.span.end) }, newText }],
  };
}

function lineStart(report: Report, offset: number): number {
  return report.lines.findLast((l) => l.start <= offset)?.start ?? 0;
}
