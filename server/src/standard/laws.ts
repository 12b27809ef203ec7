import { forms } from './forms.ts';
import type { FormNotice } from './types.ts';

/** Laws, notices and document numbers that reports cite (domain: 条例, 2019 版格式, 2021 版格式, 相关法). */

/** A notice of the State Council's office. */
export interface NoticeStandard extends FormNotice {
  /** `format-2021` for the one that issued a form. */
  readonly id: string;
  /** From this report year on another notice stands in its place. */
  readonly replaced?: { readonly from: number; readonly by: NoticeStandard };
}

/** The notices that issued the forms, each replaced by the next one's. */
const formNotices: readonly NoticeStandard[] = (() => {
  const found: NoticeStandard[] = [];
  for (const { id, years, notice } of [...forms].reverse()) {
    const [by] = found;
    found.unshift({ ...notice, id: `format-${id}`, ...(by && years.to !== null ? { replaced: { from: years.to + 1, by } } : {}) });
  }
  return found;
})();

export const notices: readonly NoticeStandard[] = [
  ...formNotices,
  {
    id: 'fee',
    name: '印发信息处理费管理办法的通知',
    title: '国务院办公厅关于印发〈政府信息公开信息处理费管理办法〉的通知',
    number: { code: '国办函', year: 2020, order: 109 },
    titleEnd: /信息处理费管理办法$/,
  },
];

/** The notice that issued the form of a report year; the first one for the years before it. */
export function noticeForYear(year: number): NoticeStandard | undefined {
  return formNotices.find(({ replaced }) => !replaced || year < replaced.from);
}

/** An article of the old 条例 and what stands in its place. */
interface ReplacedArticle {
  readonly former: number;
  /** The article of today; null where the requirement is gone. */
  readonly now: number | null;
  /** What the article is cited for; citing the same number for anything else may be right. */
  readonly about: RegExp;
  readonly subject: string;
}

/** 《中华人民共和国政府信息公开条例》, revised on 2019-04-03, in force since 2019-05-15. */
export const regulation = {
  title: '中华人民共和国政府信息公开条例',
  order: 711,
  formerOrder: 492,
  /** Years that may stand beside its name: made, in force, revised. */
  years: [2007, 2008, 2019],
  inForce: { year: 2019, month: 5, day: 15 },
  /** Dates of this year are the old text's. */
  formerInForceYear: 2008,
  replacedArticles: [
    { former: 31, now: 49, about: /年度报告|年报/, subject: '年度报告的公布期限' },
    { former: 32, now: 50, about: /年度报告|年报/, subject: '年度报告的内容' },
    { former: 13, now: null, about: /特殊需要|三需要/, subject: '申请的“三需要”条件' },
  ] satisfies readonly ReplacedArticle[] as readonly ReplacedArticle[],
  principle: '以公开为常态、不公开为例外',
} as const;
