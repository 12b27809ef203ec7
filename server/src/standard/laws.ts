/** Laws, notices and document numbers that reports cite (domain: 条例, 2019 版格式, 2021 版格式, 相关法). */

/** 国办公开办函〔2021〕30号 in its parts. */
export interface DocumentNumberStandard {
  readonly code: string;
  readonly year: number;
  readonly order: number;
}

/** A notice of the State Council's office. */
export interface NoticeStandard {
  readonly id: 'format-2019' | 'format-2021' | 'fee';
  /** How messages call it. */
  readonly name: string;
  /** In full, without the outer title marks. */
  readonly title: string;
  readonly number: DocumentNumberStandard;
  /** How its title ends, before inner and outer marks and 的通知; no other title here ends so. */
  readonly titleEnd: RegExp;
  /** From this report year on another notice stands in its place. */
  readonly replaced?: { readonly from: number; readonly by: NoticeStandard };
}

const formatNotice: NoticeStandard = {
  id: 'format-2021',
  name: '印发年度报告格式的通知',
  title: '国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知',
  number: { code: '国办公开办函', year: 2021, order: 30 },
  titleEnd: /年度报告格式$/,
};

export const notices: readonly NoticeStandard[] = [
  {
    id: 'format-2019',
    name: '年度报告有关事项的通知',
    title: '国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知',
    number: { code: '国办公开办函', year: 2019, order: 60 },
    titleEnd: /年度报告有关事项的?通知$|年度报告格式[（(]试行[)）]$/,
    replaced: { from: 2021, by: formatNotice },
  },
  formatNotice,
  {
    id: 'fee',
    name: '印发信息处理费管理办法的通知',
    title: '国务院办公厅关于印发〈政府信息公开信息处理费管理办法〉的通知',
    number: { code: '国办函', year: 2020, order: 109 },
    titleEnd: /信息处理费管理办法$/,
  },
];

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

/** 国办公开办函〔2021〕30号. */
export function writtenNumber({ code, year, order }: DocumentNumberStandard): string {
  return `${code}〔${year}〕${order}号`;
}
