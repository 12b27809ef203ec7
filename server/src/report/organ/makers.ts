import { memoByText } from '../../text/memo.ts';
import type { Span } from '../../text/span.ts';
import { lacksPlace, organKind } from './kinds.ts';
import { deed, leadLength } from './speech.ts';

/** A name in a line; offsets are those of the line's text. */
export interface NamedOrgan extends Span {
  readonly name: string;
}

const maker =
  /(?:由|本(?:年度)?(?:报告|年报)(?:是|系|为))([^，。；：、《（(]{2,30}?)(?=根据|按照|依据|依照|遵照|负责|组织|牵头|结合|会同|围绕|对照|参照|立足|针对|编制(?!委|办)|编写|编撰|撰写|汇总|制作|发布|公布)/g;
const pronoun = /^[我本全该各]/;

/** Who made the report, as a line says: 本报告由X根据《条例》编制. */
export const makerIn = memoByText((text): NamedOrgan | null => {
  if (!/由|本(?:年度)?(?:报告|年报)[是系为]/.test(text)) return null;
  for (const match of text.matchAll(maker)) {
    const name = match[1] ?? '';
    const start = match.index + match[0].length - name.length;
    if (!pronoun.test(name) && organKind(name) !== 'unknown') return at(name, start);
  }
  return null;
});

const longestStart = 48;
/** A number of a heading, its few words, and the year of the report. */
const beforeName =
  /^\s*(?:[（(][一二三四五六七八九十\d]{1,2}[)）][^，。；：\d]{0,16}[。：:]\s*)?(?:(?:19|20)\d\d\s?年(?:度)?(?:以来)?[，,\s]*)?/;

/** 根据……要求，X编制…; 在……领导下，X…: the subject behind what the report or the work rests on. */
const behindBasis = /(?:要求|规定|精神|部署|(?<=[领指]导|支持|关心|帮助|配合|努力)下)[，,]/;

/** 为让公众了解公开工作，X根据…: the subject behind what the report is for. */
const purpose = /^\s*为(?:了)?[^，。；：]{4,40}[，,]/;
/** X2024年度政务公开工作在…: the work of the organ as the subject. */
const ownWork =
  /^\s*([^\s，。；：、（(\d]{4,30})(?:(?:19|20)\d\d)年(?:度)?(?:政府信息|政务|信息)公开(?:各项)?工作(?!年度|报告|要点|方案|计划|会|情况报告)/;

/** The organ that a text about its work begins with: 2023年，X聚焦重点领域…, X根据《条例》…. */
export const organAsSubject = memoByText((text): NamedOrgan | null => {
  const basis = behindBasis.exec(text);
  const work = ownWork.exec(text)?.[1];
  if (work !== undefined && !noName.test(work) && !pronoun.test(work) && organKind(work) !== 'unknown') return at(work, text.indexOf(work));
  return subjectAt(text, beforeName.exec(text)?.[0].length ?? 0) ?? subjectBehind(text, basis) ?? subjectBehind(text, purpose.exec(text));
});

const subjectBehind = (text: string, lead: RegExpExecArray | null): NamedOrgan | null =>
  lead && subjectAt(text, lead.index + lead[0].length);

/** 结合X工作实际: X is whose work it is as well. */
const behindPreposition = /^(?:结合|围绕|针对|立足|在?(?:认真|全面|系统)?(?:总结|梳理|汇总|回顾)(?:了?20\d\d年(?:度)?)?)/;

/** Words with a number or before a place are no name. */
const noName = /^[在对为经与从]|\d/;

/** The organ whose name is all that a line has. */
export const organAlone = memoByText((text): NamedOrgan | null => {
  const name = text.trim();
  const isName = /^[\u4e00-\u9fff（）()]{4,30}$/.test(name) && !noName.test(name) && !pronoun.test(name) && !lacksPlace(name);
  return isName && organKind(name) !== 'unknown' ? at(name, text.indexOf(name)) : null;
});

/** Between a subject and what it does. */
const abbreviation = /[（(][^（()）]{0,4}(?:简称|下称)[^（()）]{1,24}[)）]/;

function subjectAt(text: string, start: number): NamedOrgan | null {
  const stretch = text.slice(start, start + longestStart).replace(abbreviation, '');
  const stop = stretch.search(/[，。；、：,;:（(《“]/);
  const words = stop < 0 ? stretch : stretch.slice(0, stop);
  if (leadLength(words) > 0) return null;
  for (const match of words.matchAll(deed)) {
    const lead = behindPreposition.exec(words)?.[0].length ?? 0;
    const name = words.slice(lead, match.index).trim();
    if (name.length >= 3 && !noName.test(name) && !pronoun.test(name) && !lacksPlace(name) && organKind(name) !== 'unknown')
      return at(name, start + lead);
  }
  return null;
}

const at = (name: string, start: number): NamedOrgan => ({ name, start, end: start + name.length });
