import { formIds } from '../../../server/src/standard/forms.ts';
import type { FormId, TableId } from '../../../server/src/standard/types.ts';
import { emptyTable } from '../../../server/src/tables/write/insert-rows.ts';
import type { Span } from '../../../server/src/text/span.ts';
import { type Mutation, replaced, type Subject, textOf } from '../mutation.ts';

/** Whole tables: left out, empty, of another form, run together. */

const prose = [
  'narrative-request-count',
  'narrative-result-count',
  'narrative-none-nonzero',
  'narrative-litigation-count',
  'narrative-table2-count',
];
const otherForm = (form: FormId): FormId => formIds.find((id) => id !== form) ?? form;
const ids: readonly TableId[] = ['disclosure', 'applications', 'proceedings'];
const name = { disclosure: '表二', applications: '表三', proceedings: '表四' } as const;

/** The section that a table stands in, and the table. */
function placesOf({ report }: Subject, id: TableId) {
  const table = report.tables[id];
  const section = report.sections.find(({ number }) => number === table?.standard.section);
  return table && section ? { whole: withTags(report.text, table.span), section } : null;
}

/** A table of a web page with its tags. */
function withTags(text: string, span: Span): Span {
  const open = /<table[^>]*>\s*$/i.exec(text.slice(0, span.start));
  const close = /^\s*<\/table>/i.exec(text.slice(span.end));
  return { start: open ? open.index : span.start, end: span.end + (close?.[0].length ?? 0) };
}

export const tableMutations: readonly Mutation[] = [
  ...ids.map(
    (id): Mutation => ({
      name: `${name[id]}：整表没有了`,
      rules: ['empty-section', 'table-missing'],
      consequences: prose,
      of: (subject) => {
        const places = placesOf(subject, id);
        return places && replaced(places.whole, '', [places.section.heading.span]);
      },
    }),
  ),
  ...ids.map(
    (id): Mutation => ({
      name: `${name[id]}：换成一句话`,
      rules: ['table-missing'],
      consequences: prose,
      of: (subject) => {
        const places = placesOf(subject, id);
        return places && replaced(places.whole, '有关情况见本部分附件所列数据。', [places.section.heading.span, places.whole]);
      },
    }),
  ),
  ...ids.map(
    (id): Mutation => ({
      name: `${name[id]}：整表没有填`,
      rules: ['table-cell-empty'],
      consequences: [...prose, 'table-flattened', 'procurement-ambiguous'],
      of: (subject) => {
        const table = subject.report.tables[id];
        if (!table || subject.layout === 'glued') return null;
        const cells = [...table.cells.values()].filter(({ span }) => span.end > span.start);
        return { edits: cells.map(({ span }) => ({ span, newText: '' })), places: [table.span] };
      },
    }),
  ),
  {
    name: '表二：用了另一版的表',
    rules: ['format-version-mismatch'],
    consequences: [...prose, 'table3-other-rows'],
    of: (subject) => {
      const table = subject.report.tables.disclosure;
      if (!table || subject.layout === 'glued') return null;
      return replaced(withTags(subject.text, table.span), emptyTable(subject.report, 'disclosure', otherForm(table.form)), [table.span]);
    },
  },
  {
    name: '表二：表头粘在一起',
    rules: ['table-flattened'],
    consequences: ['table-column-missing', 'table-label-typo'],
    of: (subject) => {
      const table = subject.report.tables.disclosure;
      const heads = table?.labels.filter(({ role, label }) => role === 'column' || label.text === '信息内容').slice(0, 4) ?? [];
      const [first] = heads;
      const last = heads.at(-1);
      if (!first || !last || heads.length < 4 || !['pipe', 'tab', 'cells'].includes(subject.layout)) return null;
      const span = { start: first.span.start, end: last.span.end };
      return replaced(span, heads.map((head) => textOf(subject, head.span)).join(''), [span]);
    },
  },
];
