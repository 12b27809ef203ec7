import { newestForm } from './forms.ts';
import { regulation } from './laws.ts';
import type { FormStandard, SectionStandard } from './types.ts';

/**
 * The standing phrases of a report, with blanks in braces: `{organ}`, `{year}`, `{self}` (我镇, 本机关), a number that begins
 * with `#` (`{#received}`), and everything else by what an author writes there (`{地址}`, `{主动公开情况}`).
 */

const numerals = '一二三四五六七八九十';

/** 一、总体情况 */
export function sectionHeading({ number, title }: SectionStandard): string {
  return `${numerals[number - 1]}、${title}`;
}

const period = '所列数据的统计期限自{year}年1月1日起至{year}年12月31日止。';
const contact = '如对本报告有疑问，请与{organ}联系（地址：{地址}；邮编：{邮编}；电话：{电话}；电子邮箱：{电子邮箱}）。';

/** The phrase before the first section in a form. */
export function preambleOf({ notice, source, sections, preamble }: FormStandard): string {
  const blanks: Readonly<Record<string, string>> = {
    regulation: `《${regulation.title}》（国务院令第${regulation.order}号，以下简称《条例》）`,
    notice: `《${notice.title}》（${source}）`,
    sections: sections.map(({ title }) => title).join('，'),
    count: numerals[sections.length - 1] ?? '',
    period,
    contact,
  };
  return fillPhrase(preamble, (blank) => blanks[blank] ?? `{${blank}}`);
}

/** 总体情况 in the parts that a form asks for; in those of the newest one where it leaves them open. */
export function overviewOf({ aspects }: FormStandard): string {
  const parts = aspects.length > 0 ? aspects : newestForm.aspects;
  return [
    '{year}年，{self}认真贯彻落实《条例》，坚持以公开为常态、不公开为例外。{总体情况}',
    ...parts.map(({ name }, index) => `（${numerals[index]}）${name}。{${name}情况}`),
  ].join('\n');
}

export const phrases = {
  title: '{organ}{year}年政府信息公开工作年度报告',
  period,
  contact,
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
