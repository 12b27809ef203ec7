import { memoByText } from '../../text/memo.ts';
import type { Span } from '../../text/span.ts';
import { readYear } from '../title/name.ts';
import { organKind } from './kinds.ts';
import { announcing, doing, leadLength, otherReport } from './speech.ts';

/** What a line says of the report it introduces: whose it is, and of which year. Offsets are those of the line's text. */
export interface ReportAnnouncement {
  readonly organ: (Span & { readonly name: string }) | null;
  readonly year: (Span & { readonly value: number }) | null;
}

const reportName =
  /(?:政府|政务)?(?:信息|政务)公开[^，。；：、,;:《》（）()]{0,14}?(?:年度报告|年报|报告|情况)(?!格式|有关|模板|编制|的通知|中|编写)/g;
/** Where the clause that names a report begins. */
const clauseStart = /[，。；：、,;:（(《〈“"！？!?]/;
const quoteStart = /[《〈“"]/;
const longestClause = 60;

/** The reports that a line announces: 现公布X2023年政府信息公开工作年度报告, 我镇编制了《X2023年…》, 现就X2023年…情况报告如下. */
export const announcements = memoByText((text): readonly ReportAnnouncement[] => {
  if (!text.includes('公开')) return none;
  const found: ReportAnnouncement[] = [];
  for (const match of text.matchAll(reportName)) {
    const at = match.index;
    const from = clauseFrom(text, at);
    if (!isAnnounced(text, from, at + match[0].length)) continue;
    const named = text.slice(from, at);
    const year = yearIn(named, from) ?? yearIn(match[0], at);
    const organ = organIn(named, from) ?? organBefore(text, from);
    if (year || organ) found.push({ organ, year });
  }
  return found;
});

const none: readonly never[] = [];

function clauseFrom(text: string, at: number): number {
  const least = Math.max(0, at - longestClause);
  for (let i = at; i > least; i--) if (clauseStart.test(text.charAt(i - 1))) return i;
  return least;
}

/** Whether the clause, or the one that a quoted name is in, makes or publishes the report, and it is this one. */
function isAnnounced(text: string, from: number, end: number): boolean {
  const isQuoted = from > 0 && quoteStart.test(text.charAt(from - 1));
  const start = isQuoted ? clauseFrom(text, from - 1) : from;
  const before = text.slice(start, isQuoted ? from - 1 : end);
  const behind = text.slice(end, end + 12);
  if (otherReport.test(text.slice(start, end)) || /^[》”"]?(?:已|中|的(?!编制|形成|公告|公示|通告))/.test(behind)) return false;
  return announcing.test(before) || /^[》”"]?\s?(?:根据|依据|按照|由|(?:予以|向社会)?(?:公布|发布|报告|公开))/.test(behind);
}

function yearIn(text: string, offset: number): ReportAnnouncement['year'] {
  const year = readYear(text);
  return year && { value: year.value, start: offset + year.start, end: offset + year.start + 4 };
}

/** The words before the name of what a report is based on. */
const basis = /^(?:根据|按照|依据|依照|遵照|参照|对照)/;

/** The name before the mark that opens a quoted title: 现发布X《2023年…》. */
function organBefore(text: string, from: number): ReportAnnouncement['organ'] {
  if (from === 0 || !quoteStart.test(text.charAt(from - 1))) return null;
  const clause = clauseFrom(text, from - 1);
  const start = Math.max(clause, text.lastIndexOf('》', from - 1) + 1);
  const words = text.slice(start, from - 1);
  return basis.test(words) ? null : organIn(words, start);
}

/** The name before or behind the year, without what leads up to it. */
function organIn(named: string, offset: number): ReportAnnouncement['organ'] {
  const year = readYear(named);
  const from = leadLength(named.slice(0, year?.start ?? named.length));
  const before = named.slice(from, year?.start ?? named.length);
  const behind = year ? named.slice(year.end) : '';
  return nameIn(behind, offset + (year?.end ?? 0)) ?? nameIn(before, offset + from);
}

const pronoun = /^[我本全该各]/;
/** X办公室负责编制Y的: the report is Y's. */
const deedWithin = /(?:负责|牵头|组织)(?:编制|编写|撰写|汇总|起草)(?!委|办)(?=.{4})/g;

function lastDeedEnd(words: string): number {
  const last = [...words.matchAll(deedWithin)].at(-1);
  return last ? last.index + last[0].length : 0;
}

function nameIn(words: string, offset: number): ReportAnnouncement['organ'] {
  const start = leadLength(words);
  const rest = words
    .slice(Math.max(start, lastDeedEnd(words)))
    .trimEnd()
    .replace(/(?:关于|的)$/, '');
  const name = doing.exec(rest)?.[1] ?? rest;
  if (name.length < 2 || pronoun.test(name) || /[\d《》]/.test(name) || organKind(name) === 'unknown') return null;
  const from = words.indexOf(name, Math.max(start, lastDeedEnd(words)));
  return { name, start: offset + from, end: offset + from + name.length };
}
