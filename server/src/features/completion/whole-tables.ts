import { CompletionItemKind } from 'vscode-languageserver-types';
import { formOf } from '../../report/form-of.ts';
import { tableIds } from '../../standard/forms.ts';
import { prevailingStyle } from '../../tables/write/table-style.ts';
import { writeTable } from '../../tables/write/write-table.ts';
import { field } from './fields.ts';
import { type CompletionPlace, lineStartOf } from './place.ts';
import type { Suggestion } from './suggestion.ts';

const longestTyped = 16;

/** The whole table of a section that has none, in the layout of the draft's other tables. */
export function wholeTables(place: CompletionPlace): Suggestion[] {
  const start = lineStartOf(place);
  if (!start || start.typed.length > longestTyped || place.table) return [];
  const form = formOf(place.report);
  const id = tableIds.find((one) => form.tables[one].section === place.section);
  if (!id || place.report.tables[id]) return [];
  const table = form.tables[id];
  const title = form.sections.find(({ number }) => number === table.section)?.title ?? '';
  const text = writeTable(table, { ...prevailingStyle(place.report), value: () => field('0') });
  return [
    {
      label: `${table.name}　${title}`,
      kind: CompletionItemKind.Struct,
      detail: `整张表，${form.id} 版`,
      documentation: `按统一格式插入整张表，版式与本报告其他表格一致，数从 0 填起。\n依据：${form.source}。`,
      span: start.span,
      text,
      keys: [table.name, title, ...table.initials],
    },
  ];
}
