import type { MatchedLabel, Table, TableRow } from '../../../server/src/tables/model.ts';
import type { Span } from '../../../server/src/text/span.ts';
import { linesAt, type Mutation, replaced, type Subject, tablesOf, textOf } from '../mutation.ts';
import type { Random } from '../random.ts';

/** Misspelt, missing and foreign labels; rows and numbers too few or too many. */

const sums = ['table3-row-total', 'table3-result-total', 'table3-balance', 'table4-total'];
/** Where words run together, no single label or row is looked at. */
const isReadable = ({ layout }: Subject): boolean => layout !== 'glued';

/** Characters that no label has. */
const strange = ['甲', '坤', '翔', '寅'];

/** Labels that stand on one line, and whose words nothing interrupts. */
function labels(subject: Subject, of: (label: MatchedLabel, table: Table) => boolean): MatchedLabel[] {
  return tablesOf(subject).flatMap((table) =>
    table.labels.filter((label) => label.match === 'exact' && /^\S+$/.test(textOf(subject, label.span)) && of(label, table)),
  );
}

const letters = (subject: Subject, { span }: MatchedLabel): Span[] =>
  [...textOf(subject, span).matchAll(/\p{Script=Han}/gu)].map(({ index }) => ({ start: span.start + index, end: span.start + index + 1 }));

const numbered = /^(?:[（(][一二三四五六七八九十][）)]|[一二三四]、|第二十条)/;

/** Not the number in front of a label, which has letters of its own. */
function letterOf(subject: Subject, random: Random, label: MatchedLabel): Span | null {
  const skipped = numbered.exec(textOf(subject, label.span))?.[0].length ?? 0;
  return random.of(letters(subject, label).filter(({ start }) => start >= label.span.start + skipped));
}

function misspelt(name: string, of: (label: MatchedLabel, table: Table) => boolean, newText: (random: Random) => string): Mutation {
  return {
    name,
    rules: ['table-label-typo', 'table-label-variant'],
    of: (subject, random) => {
      const label = isReadable(subject) ? random.of(labels(subject, of)) : null;
      const letter = label && letterOf(subject, random, label);
      return label && letter ? replaced(letter, newText(random), [label.span]) : null;
    },
  };
}

const long = (label: MatchedLabel): boolean => label.label.text.length >= 4;
const wrongLetter = (random: Random): string => random.of(strange) ?? '';
const isColumn = ({ role }: MatchedLabel): boolean => role === 'column';

const misspellings: readonly Mutation[] = [
  misspelt('表二：行名错一字', (l, t) => l.role === 'row' && t.id === 'disclosure' && long(l), wrongLetter),
  misspelt(
    '表二：行名漏一字',
    (l, t) => l.role === 'row' && t.id === 'disclosure' && l.label.text.length > 4,
    () => '',
  ),
  misspelt('表三：行名错一字', (l, t) => l.role === 'row' && t.id === 'applications' && long(l), wrongLetter),
  misspelt(
    '表三：行名漏一字',
    (l, t) => l.role === 'row' && t.id === 'applications' && l.label.text.length > 6,
    () => '',
  ),
  misspelt('表三：行组名错一字', (l, t) => l.role === 'group' && t.id === 'applications' && /^（.）/.test(l.label.text), wrongLetter),
  misspelt('表二：表头错一字', (l, t) => isColumn(l) && t.id === 'disclosure' && long(l), wrongLetter),
  misspelt('表三：表头错一字', (l, t) => isColumn(l) && t.id === 'applications' && long(l), wrongLetter),
  misspelt(
    '表三：表头漏一字',
    (l, t) => isColumn(l) && t.id === 'applications' && long(l),
    () => '',
  ),
  misspelt('表四：表头错一字', (l, t) => isColumn(l) && t.id === 'proceedings' && long(l), wrongLetter),
];

/** A row of the table with all its lines; null where its lines hold something else too. */
function wholeRow(subject: Subject, row: TableRow): Span | null {
  const lines = linesAt(subject, row.span);
  const before = subject.text.slice(lines.start, row.span.start);
  return /\p{Script=Han}/u.test(before) ? null : lines;
}

function rowDeleted(name: string, of: (row: TableRow, table: Table) => boolean): Mutation {
  return {
    name,
    rules: ['table-row-missing'],
    consequences: [...sums, 'narrative-request-count', 'narrative-result-count'],
    of: (subject, random) => {
      if (!isReadable(subject)) return null;
      const found = tablesOf(subject).flatMap((table) =>
        table.rows.flatMap((row, i) => {
          const lines = of(row, table) && row.standard.groupLabels.length === 0 ? wholeRow(subject, row) : null;
          const neighbours = [table.rows[i - 1], table.rows[i + 1]].flatMap((r) => r?.label?.span ?? r?.span ?? []);
          return lines ? [{ lines, neighbours }] : [];
        }),
      );
      const row = random.of(found);
      return row && replaced(row.lines, '', row.neighbours);
    },
  };
}

const rows: readonly Mutation[] = [
  rowDeleted('表二：缺一行', (_, { id }) => id === 'disclosure'),
  rowDeleted('表三：缺一行', (row, { id }) => id === 'applications' && !row.standard.essential),
  rowDeleted('表三：缺合计或勾稽行', (row, { id }) => id === 'applications' && row.standard.essential),
];

const counted: readonly string[] = ['table-cell-count', 'table-cell-empty', 'table-column-missing'];

const values: readonly Mutation[] = [
  {
    name: '表三：一行少一个数',
    rules: counted,
    consequences: sums,
    of: (subject, random) => {
      if (!isReadable(subject)) return null;
      const cells = subject.report.tables.applications?.rows.flatMap((row) => row.cells.slice(1, -1).map((cell) => ({ cell, row }))) ?? [];
      const chosen = random.of(cells);
      return chosen && replaced(chosen.cell.span, '', [chosen.row.span]);
    },
  },
  {
    name: '表三：一行多一个数',
    rules: counted,
    consequences: sums,
    of: (subject, random) => {
      if (!isReadable(subject)) return null;
      const cells = subject.report.tables.applications?.rows.flatMap((row) =>
        row.cells.slice(1, -1).map((cell, i) => ({ cell, next: row.cells[i + 2], row })),
      );
      const chosen = random.of(cells ?? []);
      if (!chosen?.next) return null;
      const between = subject.text.slice(chosen.cell.span.end, chosen.next.span.start);
      return {
        edits: [{ span: { start: chosen.cell.span.end, end: chosen.cell.span.end }, newText: `${between}0` }],
        places: [chosen.row.span],
      };
    },
  },
  {
    name: '表四：少一个数',
    rules: [...counted, 'table-flattened'],
    consequences: sums,
    of: (subject, random) => {
      const table = isReadable(subject) ? subject.report.tables.proceedings : null;
      const cell = random.of([...(table?.cells.values() ?? [])].slice(1, -1));
      return cell && table && replaced(cell.span, '', [table.span]);
    },
  },
];

const heads: readonly Mutation[] = [
  {
    name: '表头缺一项',
    rules: ['table-column-missing'],
    of: (subject, random) => {
      if (!isReadable(subject)) return null;
      const found = tablesOf(subject).flatMap((table) => {
        const head = table.labels.filter(({ role }) => role !== 'row');
        return table.labels.filter((l) => isColumn(l) && table.id === 'applications').map((label) => ({ label, head }));
      });
      const chosen = random.of(found);
      return (
        chosen &&
        replaced(
          chosen.label.span,
          '',
          chosen.head.map(({ span }) => span),
        )
      );
    },
  },
  {
    name: '表二：一个表头用了另一版的',
    rules: ['format-version-mismatch'],
    of: (subject, random) => {
      const table = isReadable(subject) ? subject.report.tables.disclosure : null;
      const firsts = ['本年新制作数量', '本年制发件数', '本年新公开数量', '本年废止件数', '对外公开总数量', '现行有效件数'];
      const label = random.of(table?.labels.filter(({ label: { text } }) => firsts.includes(text)) ?? []);
      if (!label || !table) return null;
      const place = firsts.indexOf(label.label.text);
      return replaced(label.span, firsts[place % 2 === 0 ? place + 1 : place - 1] ?? '');
    },
  },
  {
    name: '表三：（六）其他处理的行数是另一版的',
    rules: ['table3-other-rows'],
    consequences: ['table-cell-count', 'table-label-typo', 'table-row-missing'],
    of: (subject) => {
      const table = subject.report.tables.applications;
      const others = table?.rows.filter(({ standard }) => standard.key.startsWith('otherHandling.')) ?? [];
      const [first, , last] = others;
      if (!isReadable(subject) || subject.layout === 'cells' || !first || !last) return null;
      if (others.some(({ cells }) => cells.some(({ value }) => value !== 0))) return null;
      const span = { start: linesAt(subject, first.span).start, end: linesAt(subject, last.span).end };
      const line = textOf(subject, linesAt(subject, last.span)).replace('3.其他', '（六）其他处理');
      return replaced(span, line, [span]);
    },
  },
];

export const labelMutations: readonly Mutation[] = [...misspellings, ...rows, ...values, ...heads];
