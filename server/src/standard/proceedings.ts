import type { ColumnStandard, Identity, Label, TableStandard } from './types.ts';

/** Table 4, 政府信息公开行政复议、行政诉讼情况: one line of fifteen numbers, the same in both forms. */

const groups = [
  { key: 'review', name: '行政复议' },
  { key: 'suitDirect', name: '未经复议直接起诉' },
  { key: 'suitAfterReview', name: '复议后起诉' },
] as const;

const results = [
  { key: 'upheld', name: '结果维持' },
  { key: 'corrected', name: '结果纠正' },
  { key: 'otherResult', name: '其他结果' },
  { key: 'pending', name: '尚未审结' },
  { key: 'total', name: '总计' },
] as const;

export const proceedingsHeader: readonly Label[] = [
  { text: '行政复议', variants: ['因政府信息公开被行政复议'] },
  { text: '行政诉讼', variants: ['因政府信息公开被行政诉讼'] },
  { text: '未经复议直接起诉' },
  { text: '复议后起诉' },
];

const columns: readonly ColumnStandard[] = groups.flatMap((group) =>
  results.map((result) => ({
    key: `${group.key}.${result.key}`,
    name: `${group.name}·${result.name}`,
    holds: 'count' as const,
    label: { text: result.name },
  })),
);

const identities: readonly Identity[] = groups.map((group, index) => ({
  code: `E${index + 4}`,
  left: results.filter((r) => r.key !== 'total').map((r) => `${group.key}.${r.key}`),
  relation: '=',
  right: [`${group.key}.total`],
  name: `“${group.name}”：各类结果之和＝总计`,
}));

export const proceedings: TableStandard = {
  id: 'proceedings',
  section: 4,
  name: '表四',
  rows: [{ key: '', name: '复议、诉讼数据', label: null, lead: [], hasHeader: true, columns, essential: true }],
  identities,
};
