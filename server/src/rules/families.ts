import type { Family } from './rule.ts';

/** Names of the families, in the order of the catalogue. */
export const familyNames: Readonly<Record<Family, string>> = {
  structure: '结构',
  tables: '表格与勾稽',
  narrative: '文表一致',
  'cross-year': '跨年',
  dates: '日期与期间',
  organ: '机关与自称',
  legal: '法规与文号',
  wording: '用词',
  punctuation: '标点',
  residue: '网页与 Word 残留',
  privacy: '隐私',
  contact: '联系方式',
};

export const severityNames = { error: '错误', warning: '警告', information: '信息', hint: '提示' } as const;
