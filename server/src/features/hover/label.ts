import { tablesOf } from '../../tables/check/naming.ts';
import type { MatchedLabel, Table } from '../../tables/model.ts';
import { paragraphs } from './markup.ts';
import { meaningList } from './meaning.ts';
import { type HoverReader, holds } from './part.ts';

/** The name of a row or a column in a table: what it stands for, and the form's own wording where it differs. */
export const hoverOnLabel: HoverReader = ({ report }, offset, { markup }) => {
  const table = tablesOf(report).find(({ span }) => holds(span, offset));
  const label = table?.labels.find(({ span }) => holds(span, offset));
  const subject = table && label && subjectOf(table, label);
  if (!label || !subject) return null;
  const isOfficial = label.match === 'exact';
  if (isOfficial && subject.meanings.length === 0) return null;
  const wording = isOfficial ? '' : markup.text(`统一格式的写法：${label.label.text}`);
  return { span: label.span, content: paragraphs(markup.strong(subject.name), wording, meaningList(subject.meanings, markup)) };
};

/** The row or column that a label names; null for the words around them. */
function subjectOf({ standard, rows }: Table, label: MatchedLabel) {
  const row = label.role === 'row' ? rows.find((r) => r.label === label)?.standard : undefined;
  if (row) return { name: `${standard.name} · ${row.name}`, meanings: row.meanings };
  const columns = label.role === 'column' ? standard.rows.flatMap((r) => r.columns) : [];
  const column = columns.find((c) => c.label === label.label);
  return column ? { name: `${standard.name} · ${column.name}`, meanings: column.meanings ?? [] } : null;
}
