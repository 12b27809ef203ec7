import type { Report } from '../../report/types.ts';
import { formForYear, formIds, tableStandard } from '../../standard/forms.ts';
import type { FormId, RowStandard, TableStandard } from '../../standard/types.ts';
import { tableName } from '../../tables/check/naming.ts';
import type { TableRow } from '../../tables/model.ts';
import { lineEnd, styleOf } from '../../tables/write/table-style.ts';
import { writeRow } from '../../tables/write/write-table.ts';
import { toChineseNumber } from '../../text/numerals.ts';
import { coveringSpan } from '../../text/span.ts';
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
    const rows = found.rows.filter(isOtherHandling);
    const asked = tableStandard(due, 'applications').rows.filter(({ key }) => key.startsWith(otherHandling));
    if (rows.length === 0 || isSameKeys(found.standard, asked)) return;
    const fix = rowsAsked(report, rows, tableStandard(due, 'applications'), asked);
    yield {
      span: coveringSpan(rows.map((r) => r.span)),
      message: `“${nameOf(asked)}”行数不符：${tableName(found)}${difference(asked, rows)}`,
      fixes: fix ? [fix] : [],
    };
  },
});

const otherHandling = 'otherHandling';
const remaining = `${otherHandling}.remaining`;
const isOtherHandling = ({ standard }: TableRow): boolean => standard.key.startsWith(otherHandling);
const isDivided = (rows: readonly RowStandard[]): boolean => rows.length > 1;

function isSameKeys({ rows }: TableStandard, asked: readonly RowStandard[]): boolean {
  const own = rows.filter(({ key }) => key.startsWith(otherHandling));
  return own.map(({ key }) => key).join() === asked.map(({ key }) => key).join();
}

/** （六）其他处理: the row, or what stands beside the rows. */
function nameOf(asked: readonly RowStandard[]): string {
  const [first] = asked;
  const name = isDivided(asked) ? first?.groups.at(-1) : first?.label;
  return name?.text ?? '';
}

/** 应分三行（逾期不补正、逾期不缴费、其他），这里只有一行 */
function difference(asked: readonly RowStandard[], rows: readonly TableRow[]): string {
  if (!isDivided(asked)) return '应只有一行，这里分了子行';
  const names = asked.map(({ shortName, name }) => (shortName ?? name).replace(/^.*·/, '')).join('、');
  const here = rows.length === 1 ? '这里只有一行' : `这里有${linesIn(rows.length)}`;
  return `应分${linesIn(asked.length)}（${names}），${here}`;
}

const linesIn = (count: number): string => `${count === 2 ? '两' : toChineseNumber(count)}行`;

/** The form that table 3 should have: that of table 2, else that of the year. Where table 2 is of the wrong form itself, another rule speaks. */
function dueForm(report: Report): FormId | null {
  const { disclosure } = report.tables;
  const byYear = report.year ? (formForYear(report.year.value) ?? formIds[0] ?? null) : null;
  if (disclosure) return byYear === null || disclosure.form === byYear ? disclosure.form : null;
  return byYear;
}

/**
 * The rows become those that are due. The numbers of a single row go to the one for whatever fits no other, as nothing says
 * that they belong to another; null where a row, or such a number, has no place.
 */
function rowsAsked(report: Report, rows: readonly TableRow[], table: TableStandard, asked: readonly RowStandard[]): Fix | null {
  const found = report.tables.applications;
  const [first] = rows;
  const last = asked.at(-1);
  const isSingle = rows.length === 1 && first?.standard.key === otherHandling;
  if (
    !found ||
    !first ||
    !last ||
    !isDivided(asked) ||
    !(isSingle ? mayTakeAll(last, first) : rows.every(({ standard }) => asked.some(({ key }) => key === standard.key)))
  )
    return null;
  const value = (key: string) => {
    const [row, column] = [key.slice(0, key.lastIndexOf('.')), key.slice(key.lastIndexOf('.') + 1)];
    const from = isSingle && row === remaining ? otherHandling : row;
    return found.cells.get(`${from}.${column}`)?.raw ?? '0';
  };
  const style = { ...styleOf(report, found), value };
  const apart = report.eol.repeat((style.layout === 'cells' ? (style.rowGap ?? style.gap ?? 0) : 0) + 1);
  const newText = asked.map((row) => writeRow(table, row, style, true).join(report.eol)).join(apart);
  const start = lineStart(report, first.span.start);
  const taking = last.key === remaining ? `原有数字填入“${last.label?.text}”` : '各格填 0';
  const where = isSingle ? taking : '原有数字不变';
  return {
    title: `改为${linesIn(asked.length)}（${where}）`,
    safe: false,
    edits: [{ span: { start, end: lineEnd(report.text, rows.at(-1)?.span.end ?? first.span.end) }, newText }],
  };
}

/** 其他 takes any numbers; a row of a certain case takes none but 0. */
const mayTakeAll = (last: RowStandard, { cells }: TableRow): boolean =>
  last.key === remaining || cells.every(({ value }) => value === null || value === 0);

function lineStart(report: Report, offset: number): number {
  return report.lines.findLast((l) => l.start <= offset)?.start ?? 0;
}
