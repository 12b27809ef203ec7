import type { Meaning } from '../../types.ts';

/** An article of 《条例》 as a source. */
export const article = (number: string): string => `《政府信息公开条例》第${number}条`;
/** What has no published source and is commonly understood so. */
export const usualMeaning = (text: string): Meaning => ({ text, source: null });
/** What a published source states. */
export const stated = (text: string, source: string): Meaning => ({ text, source });

/** Sources without a number of their own. */
export const sources = {
  localNotice: '地方主管部门的年度报告编制通知',
  sichuanFees: '四川省财政、发展改革部门的文件',
  sichuanStandard: '四川省地方标准 DB51/T 2660-2019 第 2.1 条',
} as const;
