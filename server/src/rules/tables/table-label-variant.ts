import type { Report } from '../../report/types.ts';
import { formIds, tableStandard } from '../../standard/forms.ts';
import { columnBelow, columnNames, groupOf, isOfWrongForm, tablesOf } from '../../tables/check/naming.ts';
import type { MatchedLabel, Table } from '../../tables/model.ts';
import { collect } from '../../text/collect.ts';
import { quoted } from '../../text/quote.ts';
import { coveringSpan } from '../../text/span.ts';
import { replacement } from '../fixes.ts';
import { defineRule, type RuleFinding } from '../rule.ts';

export default defineRule({
  id: 'table-label-variant',
  family: 'tables',
  title: '行列名与统一格式措辞不同',
  severity: 'hint',
  description: '意思相同而措辞与统一格式不一致的行名、列名。有的地方统一加注，照地方要求写即可。',
  basis: '国办公开办函〔2019〕60号、〔2021〕30号统一格式',
  since: '0.1.0',
  examples: {
    bad: [
      {
        text: '信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数\n规章 | 0 | 0 | 0\n⟦规范性文件⟧ | 2 | 0 | 6',
        fixed: '信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数\n规章 | 0 | 0 | 0\n行政规范性文件 | 2 | 0 | 6',
        severity: 'information',
      },
      {
        text: '信息内容 | 本年新制作数量 | 本年新公开数量 | 对外公开总数量\n规章 | 0 | 0 | 0\n⟦规范性文件（本单位制发的）⟧ | 4 | 4 | 38',
        fixed: '信息内容 | 本年新制作数量 | 本年新公开数量 | 对外公开总数量\n规章 | 0 | 0 | 0\n规范性文件 | 4 | 4 | 38',
      },
      { text: '⟦3.危及三安全一稳定⟧ | 0 | 0 | 0 | 0 | 0 | 0 | 0', fixed: '3.危及“三安全一稳定” | 0 | 0 | 0 | 0 | 0 | 0 | 0' },
    ],
    good: [
      '规    章 | 0 | 0 | 0\n行政规范性文件 | 2 | 0 | 6',
      '3.危及"三安全一稳定" | 0 | 0 | 0 | 0 | 0 | 0 | 0',
      '青禾镇2023年政府信息公开工作年度报告\n二、主动公开政府信息情况\n信息内容 | 本年新 | 本年新 | 对外公开总数量\n规章 | 0 | 0 | 0\n规范性文件 | 0 | 0 | 0',
    ],
  },
  *check(report) {
    for (const table of tablesOf(report)) {
      // Labels of a table of the wrong form are not to be completed: format-version-mismatch says so.
      if (isOfWrongForm(report, table)) continue;
      const truncated = table.labels.filter((l) => l.match === 'truncated');
      if (truncated.length > 0) yield truncatedHead(table, truncated);
      const items = table.labels.filter((label) => label.match === 'variant' && isItem(label));
      if (items.length > 1) yield itemHabit(report, items);
      for (const label of table.labels) {
        if (table.flattened.some((line) => label.span.start >= line.start && label.span.end <= line.end)) continue;
        if (items.length > 1 && items.includes(label)) continue;
        if (label.match === 'variant') yield variant(report, table, label);
        else if (label.match === 'exact' && lacksQuotes(label)) yield variant(report, table, label);
      }
    }
  },
});

const lacksQuotes = ({ label, raw }: MatchedLabel): boolean => label.text.includes('“') && !/["'“”＂「」]/.test(raw);

/** The line above a block of table 2: 第二十条（五）项. */
const isItem = ({ role, label }: MatchedLabel): boolean => role === 'group' && /^第二十条/.test(label.text);

/** Items written alike without 第 are one habit. */
function itemHabit(report: Report, items: readonly MatchedLabel[]): RuleFinding {
  const [first] = items;
  const isPlain = items.every(({ span }) => !/[\r\n<\t|]/.test(report.text.slice(span.start, span.end)));
  const edits = items.map(({ span, label }) => ({ span, newText: label.text }));
  return {
    span: first?.span ?? { start: 0, end: 0 },
    message: `措辞不同：${quoted(first?.raw ?? '')}等 ${items.length} 处在统一格式中写作${quoted(first?.label.text ?? '')}，“（”前有“第”字`,
    related: items.map(({ label, span }) => ({ message: `统一格式：${label.text}`, span })),
    fixes: isPlain ? [{ title: `${items.length} 处都补上“第”`, safe: false, edits }] : [],
  };
}

function variant(report: Report, table: Table, label: MatchedLabel): RuleFinding {
  const written = report.text.slice(label.span.start, label.span.end);
  const isOutdated = isNameInOlderForm(table, label.raw);
  return {
    span: label.span,
    severity: isOutdated ? 'information' : 'hint',
    message: `措辞不同：${groupOf(table.standard, label.label)}${quoted(label.raw)}在统一格式中为${quoted(label.label.text)}`,
    fixes: /[\r\n<\t|]/.test(written) ? [] : [replacement(label.span, label.label.text, false)],
  };
}

/** Whether an older form had a row of this name, and this one calls it otherwise. */
function isNameInOlderForm({ id, form }: Table, name: string): boolean {
  const older = formIds.slice(0, formIds.indexOf(form));
  return older.some((one) => tableStandard(one, id).rows.some(({ label }) => label?.text === name));
}

/** A head that a narrow column cut short is one thing to look at, however many words it has. */
function truncatedHead({ standard }: Table, labels: readonly MatchedLabel[]): RuleFinding {
  const written = [...new Set(labels.map(({ raw }) => `“${raw}”`))].join('、');
  const columns = collect(labels, ({ label }) => columnBelow(standard, label) ?? []);
  const others = collect(labels, ({ label }) => (columnBelow(standard, label) ? [] : `“${label.text}”`));
  const whole = [columnNames(columns), ...others].filter((words) => words !== '').join('、');
  return {
    span: coveringSpan(labels.map((l) => l.span)),
    message: `表头不全：${written}只写了前半截，应为${whole}`,
    related: labels.map((l) => ({ message: `应为“${l.label.text}”`, span: l.span })),
  };
}
