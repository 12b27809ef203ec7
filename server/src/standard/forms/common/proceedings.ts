import type { CellKey, ColumnStandard, Equation, HeadCell, HeadGrid, Label, Meaning, TableStandard } from '../../types.ts';
import { article, stated } from './meanings.ts';

/** Table 4, 政府信息公开行政复议、行政诉讼情况: one line of fifteen numbers. */

const reported = stated('因政府信息公开被申请行政复议、提起行政诉讼的情况，是年度报告应当包括的内容。', `${article('五十')}第（三）项`);
const originalOrgan = stated('复议机关作共同被告的，只计作出原行政行为的机关的案件，不计复议机关的。', '国办公开办函〔2016〕201号');
const reviewFirst = stated(
  '2024 年 1 月 1 日起，申请政府信息公开、行政机关不予公开的，应当先申请行政复议。其他答复引起的案件和跨期案件仍可能直接起诉。',
  '《行政复议法》（2023 年修订）第二十三条第一款第（四）项',
);

interface Proceedings {
  readonly key: string;
  readonly name: string;
  readonly meanings: readonly Meaning[];
}

const review: Proceedings = { key: 'review', name: '行政复议', meanings: [reported] };
const suitDirect: Proceedings = { key: 'suitDirect', name: '未经复议直接起诉', meanings: [reported, originalOrgan, reviewFirst] };
const suitAfterReview: Proceedings = { key: 'suitAfterReview', name: '复议后起诉', meanings: [reported, originalOrgan] };
const suits = [suitDirect, suitAfterReview];
const groups = [review, ...suits];

const results = [
  { key: 'upheld', name: '结果维持' },
  { key: 'corrected', name: '结果纠正' },
  { key: 'otherResult', name: '其他结果' },
  { key: 'pending', name: '尚未审结' },
] as const;
const total = { key: 'total', name: '总计' } as const;

const columnsOf = ({ key, name, meanings }: Proceedings): ColumnStandard[] =>
  [...results, total].map((result) => ({
    key: `${key}.${result.key}`,
    name: `${name}·${result.name}`,
    holds: 'count' as const,
    label: { text: result.name },
    meanings,
  }));

const columns = { review: columnsOf(review), suits: suits.flatMap(columnsOf) };
const all = [...columns.review, ...columns.suits];

const word = (label: Label, colspan: number): HeadCell => ({ label, column: null, colspan, rowspan: 1 });
const headOf = ({ label, key }: ColumnStandard, rowspan: number): HeadCell => ({ label, column: key, colspan: 1, rowspan });
const perGroup = results.length + 1;

const head: HeadGrid = [
  [
    word({ text: '行政复议', variants: ['因政府信息公开被行政复议'] }, perGroup),
    word({ text: '行政诉讼', variants: ['因政府信息公开被行政诉讼'] }, columns.suits.length),
  ],
  [...columns.review.map((column) => headOf(column, 2)), ...suits.map(({ name }) => word({ text: name }, perGroup))],
  columns.suits.map((column) => headOf(column, 1)),
];

const identities = groups.map(
  ({ key, name }): Equation => ({
    name: 'proceedings-total',
    left: results.map((result): CellKey => `${key}.${result.key}`),
    relation: '=',
    right: [`${key}.${total.key}`],
    statement: `“${name}”：各类结果之和＝总计`,
  }),
);

export const proceedingsTable: TableStandard = {
  id: 'proceedings',
  section: 4,
  name: '表四',
  title: '复议诉讼情况表',
  subject: '行政复议、行政诉讼情况',
  initials: ['表四', 'bs', 'biao4'],
  head,
  labelColumns: 0,
  rows: [
    {
      key: '',
      name: '复议、诉讼数据',
      label: null,
      initials: [],
      meanings: [],
      groups: [],
      groupLabels: [],
      head,
      columns: all,
      essential: true,
    },
  ],
  identities,
};
