import type { TableId } from '../../../server/src/standard/types.ts';
import type { Cell, Layout } from '../../../server/src/tables/model.ts';
import { cellsOf, equationPlaces, type Mutation, replaced, type Subject } from '../mutation.ts';

/** Wrong numbers in the tables. */

/** Prose that quotes the tables no longer does. */
const prose = [
  'narrative-request-count',
  'narrative-result-count',
  'narrative-none-nonzero',
  'narrative-litigation-count',
  'narrative-table2-count',
  'narrative-percent',
  'fee-narrative-vs-table',
];
const balance = ['table3-row-total', 'table3-result-total', 'table3-balance'];
const sums = [...balance, 'table4-total', 'table2-inequality'];

const essential = ['received', 'carriedIn', 'processed', 'carriedOut'];
const rowOf = ({ row }: Cell): string => row.key;

/** Numbers run together can be told apart only while they have one digit each. */
const staysReadable = ({ layout }: Subject, cell: Cell, text: string): boolean => layout !== 'glued' || text.length === cell.raw.length;

interface Change {
  readonly name: string;
  readonly table: TableId;
  readonly rules: readonly string[];
  readonly consequences?: readonly string[];
  readonly of: (cell: Cell, subject: Subject) => boolean;
  readonly to: (cell: Cell) => string;
  /** Where the cell alone is to be reported, and not another one of its equation. */
  readonly exact?: true;
  readonly not?: readonly Layout[];
}

const plus = (step: number) => (cell: Cell) => String((cell.value ?? 0) + step);
const isPlain = (cell: Cell) => /^\d+$/.test(cell.raw);
const isCount = (cell: Cell) => isPlain(cell) && cell.row.columns.find((c) => c.key === cell.column)?.holds === 'count';

const changes: readonly Change[] = [
  {
    name: '表三：一格多 1',
    table: 'applications',
    rules: balance,
    of: (c) => isPlain(c) && c.column !== 'total' && !essential.includes(rowOf(c)),
    to: plus(1),
  },
  {
    name: '表三：一格少 1',
    table: 'applications',
    rules: balance,
    of: (c) => isPlain(c) && (c.value ?? 0) > 0 && c.column !== 'total' && !essential.includes(rowOf(c)),
    to: plus(-1),
  },
  { name: '表三：行总计多 1', table: 'applications', rules: balance, of: (c) => isPlain(c) && c.column === 'total', to: plus(1) },
  { name: '表三：（七）总计多 1', table: 'applications', rules: balance, of: (c) => isPlain(c) && rowOf(c) === 'processed', to: plus(1) },
  { name: '表三：新收多 1', table: 'applications', rules: balance, of: (c) => isPlain(c) && rowOf(c) === 'received', to: plus(1) },
  { name: '表三：上年结转多 1', table: 'applications', rules: balance, of: (c) => isPlain(c) && rowOf(c) === 'carriedIn', to: plus(1) },
  { name: '表三：结转下年多 1', table: 'applications', rules: balance, of: (c) => isPlain(c) && rowOf(c) === 'carriedOut', to: plus(1) },
  {
    name: '表三：两位数颠倒',
    table: 'applications',
    rules: balance,
    of: (c) => /^[1-9][1-9]$/.test(c.raw) && c.raw[0] !== c.raw[1],
    to: (c) => [...c.raw].reverse().join(''),
  },
  {
    name: '表四：一格多 1',
    table: 'proceedings',
    rules: ['table4-total'],
    of: (c) => isPlain(c) && !c.column.endsWith('total'),
    to: plus(1),
  },
  {
    name: '表四：总计多 1',
    table: 'proceedings',
    rules: ['table4-total'],
    of: (c) => isPlain(c) && c.column.endsWith('total'),
    to: plus(1),
  },
  {
    name: '表二：现行有效少于制发',
    table: 'disclosure',
    rules: ['table2-inequality'],
    of: (c, { report }) => c.key === 'normativeDocs.inForce' && valueAt(report, 'made') > valueAt(report, 'repealed'),
    to: () => '0',
  },
  {
    name: '表二：公开总数少于新公开',
    table: 'disclosure',
    rules: ['table2-inequality'],
    of: (c, { report }) => c.key === 'normativeDocs.totalDisclosed' && valueAt(report, 'disclosed') > 0,
    to: () => '0',
  },
  {
    name: '表二：有采购没有金额',
    table: 'disclosure',
    rules: ['table2-inequality'],
    of: (c) => c.key === 'procurement.amount' && (c.value ?? 0) > 0,
    to: () => '0',
    not: ['glued'],
  },
  {
    name: '表二：项目减到负数',
    table: 'disclosure',
    rules: ['table2-inequality'],
    of: (c) => c.column === 'change' && isPlain(c),
    to: () => '-99999',
    not: ['glued'],
  },
  ...(['disclosure', 'applications', 'proceedings'] as const).flatMap(written),
];

const valueAt = (report: Subject['report'], column: string): number =>
  report.tables.disclosure?.cells.get(`normativeDocs.${column}`)?.value ?? 0;

/** Ways to write a number badly, for a table. */
function written(table: TableId): Change[] {
  const name = { disclosure: '表二', applications: '表三', proceedings: '表四' }[table];
  const way = (what: string, rules: readonly string[], to: (cell: Cell) => string, of = isCount): Change => ({
    name: `${name}：${what}`,
    table,
    rules,
    of,
    to,
    exact: true,
    not: ['glued'],
  });
  return [
    way('小数', ['table-count-form'], (c) => `${c.raw}.5`),
    way('负数', ['table-count-form'], (c) => `-${c.raw === '0' ? '1' : c.raw}`),
    way(
      '前面多个 0',
      ['table-count-form'],
      (c) => `0${c.raw}`,
      (c) => isCount(c) && c.raw !== '0',
    ),
    way('写成“/”', ['table-cell-non-numeric'], () => '/'),
    way('写成“无”', ['table-cell-non-numeric'], () => '无'),
    way('带“约”', ['table-cell-non-numeric'], (c) => `约${c.raw}`),
    way('带单位', ['table-cell-unit'], (c) => `${c.raw}件`),
    way('全角数字', ['table-cell-non-numeric'], (c) => [...c.raw].map((d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0)).join('')),
    way(
      '字母 O 当 0',
      ['table-cell-non-numeric'],
      (c) => c.raw.replace('0', 'O'),
      (c) => isCount(c) && /[1-9]0/.test(c.raw),
    ),
  ];
}

/** A cell in a row that is reported as a whole is shown by the row's label. */
const labelPlaces = ({ report }: Subject, table: TableId, cell: Cell) => {
  const label = report.tables[table]?.rows.find(({ standard }) => standard === cell.row)?.label;
  return label ? [label.span] : [];
};

function mutationOf({ name, table, rules, consequences, of, to, exact, not }: Change): Mutation {
  return {
    name,
    rules,
    consequences: [...(consequences ?? []), ...prose, ...(exact ? sums : []), 'rules-by-non-rulemaker'],
    of: (subject, random) => {
      if (not?.includes(subject.layout)) return null;
      const cells = cellsOf(subject, table).filter((cell) => of(cell, subject) && staysReadable(subject, cell, to(cell)));
      const cell = random.of(cells);
      if (!cell) return null;
      const places = exact ? [cell.span, ...labelPlaces(subject, table, cell)] : [cell.span, ...equationPlaces(subject, table, cell.key)];
      return replaced(cell.span, to(cell), places);
    },
  };
}

export const cellMutations: readonly Mutation[] = changes.map(mutationOf);
