import { forms } from '../../server/src/standard/forms.ts';
import { organKinds } from '../../server/src/standard/organs.ts';
import { sections } from '../../server/src/standard/sections.ts';
import type { FormId, SectionNumber } from '../../server/src/standard/types.ts';
import { choice, field } from './body.ts';

/** The standing phrases of a report, with fields where an author fills in. */

const organ = field('××镇人民政府', 'organ');
const year = field('20××', 'year');

/** 我镇, 我街道, 我局 … first, as most drafts need; 本机关 suits any organ. */
const selfReferences = ['town', 'township', 'street', 'bureau', 'commission', 'department', 'office', 'county', 'city', 'province'].flatMap(
  (kind) => organKinds.find((k) => k.kind === kind)?.selfReferences.slice(0, 1) ?? [],
);
const self = choice([...selfReferences.map((word) => `我${word}`), '本机关'], 'self');

const noticeTitles: Readonly<Record<FormId, string>> = {
  '2019': '《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》',
  '2021': '《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》',
};

export const title = `${organ}${year}年政府信息公开工作年度报告`;

export function heading(number: SectionNumber): string {
  return `${'一二三四五六'[number - 1]}、${sections.find((s) => s.number === number)?.title ?? ''}`;
}

export const period = `所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`;

export const contact =
  `如对本报告有疑问，请与${organ}联系（地址：${field('××')}；邮编：${field('××××××')}；` +
  `电话：${field('××××-××××××××')}；电子邮箱：${field('××')}）。`;

function basis(form: FormId): string {
  return (
    `根据《中华人民共和国政府信息公开条例》（国务院令第711号，以下简称《条例》）和${noticeTitles[form]}` +
    `（${forms[form].source}）要求，现公布${organ}${year}年政府信息公开工作年度报告。`
  );
}

export function preamble(form: FormId): string {
  const parts = sections.map((s) => s.title).join('，');
  return `${basis(form)}\n本报告包括${parts}六个部分。${period}${contact}`;
}

const toFill = (what: string) => field(`（此处填写${what}）`);

/** 总体情况 in the five aspects that the notice of 2021 asks for. */
export const overview = [
  `${year}年，${self}认真贯彻落实《条例》，坚持以公开为常态、不公开为例外。${toFill('总体情况')}`,
  ...['主动公开', '依申请公开', '政府信息管理', '政府信息公开平台建设', '监督保障'].map(
    (aspect, index) => `（${'一二三四五'[index]}）${aspect}。${toFill(`${aspect}情况`)}`,
  ),
].join('\n');

export const problems = [`（一）存在的主要问题。${toFill('存在的主要问题')}`, `（二）改进情况。${toFill('改进情况')}`].join('\n');

export const noRequests = `${year}年，${self}未收到政府信息公开申请，没有上年结转的申请。`;

export const requests =
  `${year}年，${self}新收政府信息公开申请${field('0')}件，上年结转${field('0')}件；` +
  `本年度办结${field('0')}件，结转下年度继续办理${field('0')}件。`;

export const noProceedings = `${year}年，${self}未发生因政府信息公开被申请行政复议、提起行政诉讼的情况。`;

export const proceedings = `${year}年，${self}因政府信息公开被申请行政复议${field('0')}件，被提起行政诉讼${field('0')}件。`;

export const noFee = `${year}年，${self}未收取政府信息公开信息处理费。`;

export const fee = `${year}年，${self}依法收取政府信息公开信息处理费${field('0')}元，涉及申请${field('0')}件。`;

export const nothingElse = '没有其他需要报告的事项。';
