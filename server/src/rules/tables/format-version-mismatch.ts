import type { Report } from '../../report/types.ts';
import { formForYear, formStandard, isNewerForm } from '../../standard/forms.ts';
import type { FormId } from '../../standard/types.ts';
import { isOfWrongForm, tableName, tablesOf } from '../../tables/check/naming.ts';
import type { Table } from '../../tables/model.ts';
import { labelsUnlike } from '../../tables/read/form-labels.ts';
import { blockBelow, emptyTable } from '../../tables/write/insert-rows.ts';
import { collect } from '../../text/collect.ts';
import type { Span } from '../../text/span.ts';
import { defineRule, type RuleFinding } from '../rule.ts';

const oldHead = '信息内容 | 本年新制作数量 | 本年新公开数量 | 对外公开总数量';
const newHead = '信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数';
const rows = '规章 | 0 | 0 | 0\n规范性文件 | 0 | 0 | 0';
const title = (year: number) => `青禾镇${year}年政府信息公开工作年度报告\n`;

export default defineRule({
  id: 'format-version-mismatch',
  family: 'tables',
  title: '年度与表格版本不符',
  severity: 'error',
  description:
    '2019、2020 年度用国办公开办函〔2019〕60号的表，2021 年度起用国办公开办函〔2021〕30号的表。套用旧表时，行、列和口径都对不上，应当换成当年的表重新填写。',
  basis: '国办公开办函〔2021〕30号取代国办公开办函〔2019〕60号',
  since: '0.1.0',
  examples: {
    bad: [
      { text: `${title(2023)}${oldHead.replace('本年新制作数量', '⟦本年新制作数量⟧')}\n${rows}`, fixed: withNewTable() },
      { text: `${title(2020)}${newHead.replace('本年制发件数', '⟦本年制发件数⟧')}\n${rows}`, severity: 'warning', fixed: withOldTable() },
    ],
    good: [`${title(2023)}${newHead}\n${rows}`, `${title(2020)}${oldHead}\n${rows}`, `${oldHead}\n${rows}`],
  },
  *check(report) {
    const due = report.year === null ? null : formForYear(report.year.value);
    const tables = tablesOf(report).filter((t) => t.id !== 'proceedings');
    const wrong = due === null ? [] : collect(tables, (table) => wrongForm(report, table, due));
    const [first] = wrong;
    if (first && due) yield wrongTables(report, due, first, wrong);
    else for (const table of tables) yield* mixed(table);
  },
});

interface WrongTable {
  readonly table: Table;
  readonly label: Span;
  /** A label that the form which is due has not; null where the table only lacks some that it has. */
  readonly text: string | null;
}

/** The table, if its labels are those of another form than the year's. Table 3 alone is judged by the rule on its （六）. */
function wrongForm(report: Report, table: Table, due: FormId): WrongTable[] {
  if (!isOfWrongForm(report, table)) return [];
  const [unlike] = labelsUnlike(table, due);
  const label = unlike ?? table.labels.find(({ role }) => role === 'column');
  return label ? [{ table, label: label.span, text: unlike?.raw ?? null }] : [];
}

function wrongTables(report: Report, due: FormId, first: WrongTable, all: readonly WrongTable[]): RuleFinding {
  const { table, label, text } = first;
  const year = report.year?.value;
  const fresh = emptyTable(report, table.id, due);
  return {
    span: label,
    severity: isNewerForm(due, table.form) ? 'error' : 'warning',
    message: `表格版本不符：${year} 年度应当用${formStandard(due).source}的表，这里${text === null ? '' : `的“${text}”`}是${formStandard(table.form).source}的${text === null ? '表' : '表头'}`,
    related: all.map((w) => ({ message: tableName(w.table), span: w.label })),
    fixes: [
      {
        title: `在表后插入 ${year} 年度应当用的空表`,
        safe: false,
        edits: [blockBelow(report, table.span.end, fresh)],
      },
    ],
  };
}

function* mixed(table: Table): Iterable<RuleFinding> {
  const [label, ...others] = table.foreign;
  if (!label) return;
  yield {
    span: label.span,
    severity: 'warning',
    message: `新旧表混用：${tableName(table)}里的“${label.text}”是${formStandard(label.form).source}的，其余是${formStandard(table.form).source}的`,
    related: others.map((o) => ({ message: `也是另一版的：${o.text}`, span: o.span })),
  };
}

function withNewTable(): string {
  return `${title(2023)}${oldHead}\n${rows}\n\n${[
    '第二十条第（一）项',
    newHead,
    '规章 | 0 | 0 | 0',
    '行政规范性文件 | 0 | 0 | 0',
    '第二十条第（五）项',
    '信息内容 | 本年处理决定数量',
    '行政许可 | 0',
    '第二十条第（六）项',
    '信息内容 | 本年处理决定数量',
    '行政处罚 | 0',
    '行政强制 | 0',
    '第二十条第（八）项',
    '信息内容 | 本年收费金额（单位：万元）',
    '行政事业性收费 | 0',
  ].join('\n')}`;
}

function withOldTable(): string {
  const three = '信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量';
  return `${title(2020)}${newHead}\n${rows}\n\n${[
    '第二十条第（一）项',
    oldHead,
    '规章 | 0 | 0 | 0',
    '规范性文件 | 0 | 0 | 0',
    '第二十条第（五）项',
    three,
    '行政许可 | 0 | 0 | 0',
    '其他对外管理服务事项 | 0 | 0 | 0',
    '第二十条第（六）项',
    three,
    '行政处罚 | 0 | 0 | 0',
    '行政强制 | 0 | 0 | 0',
    '第二十条第（八）项',
    '信息内容 | 上一年项目数量 | 本年增/减',
    '行政事业性收费 | 0 | 0',
    '第二十条第（九）项',
    '信息内容 | 采购项目数量 | 采购总金额',
    '政府集中采购 | 0 | 0',
  ].join('\n')}`;
}
