import { forms } from './forms.ts';
import { notices, regulation } from './laws.ts';
import { sections } from './sections.ts';
import type { FormId, SectionNumber } from './types.ts';

/**
 * The standing phrases of a report, with blanks in braces: `{organ}`, `{year}`, `{self}` (我镇, 本机关), a number that begins
 * with `#` (`{#received}`), and everything else by what an author writes there (`{地址}`, `{主动公开情况}`).
 */

const numerals = '一二三四五六';

/** 一、总体情况 */
export function sectionHeading(number: SectionNumber): string {
  return `${numerals[number - 1]}、${sections.find((s) => s.number === number)?.title ?? ''}`;
}

/** What the notice of 2021 asks 总体情况 to report on, in its order. */
export const aspects: readonly string[] = ['主动公开', '依申请公开', '政府信息管理', '政府信息公开平台建设', '监督保障'];

const period = '所列数据的统计期限自{year}年1月1日起至{year}年12月31日止。';
const contact = '如对本报告有疑问，请与{organ}联系（地址：{地址}；邮编：{邮编}；电话：{电话}；电子邮箱：{电子邮箱}）。';

/** What the report rests on: 《条例》 and the notice that issued its form. */
function basis(form: FormId): string {
  const notice = notices.find(({ id }) => id === `format-${form}`);
  return (
    `根据《${regulation.title}》（国务院令第${regulation.order}号，以下简称《条例》）和《${notice?.title ?? ''}》` +
    `（${forms[form].source}）要求，现公布{organ}{year}年政府信息公开工作年度报告。`
  );
}

const parts = sections.map((s) => s.title).join('，');

export const phrases = {
  title: '{organ}{year}年政府信息公开工作年度报告',
  period,
  contact,
  preamble: {
    '2019': `${basis('2019')}\n本报告包括${parts}六个部分。${period}${contact}`,
    '2021': `${basis('2021')}\n本报告包括${parts}六个部分。${period}${contact}`,
  } satisfies Readonly<Record<FormId, string>>,
  /** 总体情况 in its five aspects. */
  overview: [
    '{year}年，{self}认真贯彻落实《条例》，坚持以公开为常态、不公开为例外。{总体情况}',
    ...aspects.map((aspect, index) => `（${numerals[index]}）${aspect}。{${aspect}情况}`),
  ].join('\n'),
  problems: '（一）存在的主要问题。{存在的主要问题}\n（二）改进情况。{改进情况}',
  noRequests: '{year}年，{self}未收到政府信息公开申请，没有上年结转的申请。',
  requests:
    '{year}年，{self}新收政府信息公开申请{#received}件，上年结转{#carriedIn}件；' +
    '本年度办结{#processed}件，结转下年度继续办理{#carriedOut}件。',
  noProceedings: '{year}年，{self}未发生因政府信息公开被申请行政复议、提起行政诉讼的情况。',
  proceedings: '{year}年，{self}因政府信息公开被申请行政复议{#reviews}件，被提起行政诉讼{#suits}件。',
  noFee: '{year}年，{self}未收取政府信息公开信息处理费。',
  fee: '{year}年，{self}依法收取政府信息公开信息处理费{#fee}元，涉及申请{#feeRequests}件。',
  nothingElse: '没有其他需要报告的事项。',
} as const;

/** A phrase with every blank filled in by what `value` says of its name. */
export function fillPhrase(phrase: string, value: (blank: string) => string): string {
  return phrase.replace(/\{([^{}]*)\}/g, (_, blank: string) => value(blank));
}

/** What stands where nobody but the author can say what belongs there; reported until it is filled in. */
export function placeholder(what: string): string {
  return `【待填：${what}】`;
}
