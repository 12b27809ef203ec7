import type { Report } from '../../report/types.ts';
import { selfWords } from '../self-words.ts';
import { field, unmarked } from './fields.ts';

/** Whose report it is and for which year, as phrases have it; fields stand for what the draft does not say. */

/** 2023 */
export function yearText({ year }: Report): string {
  return year ? String(year.value) : field('20××');
}

/** 我镇, or 本镇 in a draft that says only that; 本机关 suits any organ. */
export function selfText(report: Report): string {
  const [word] = selfWords(report);
  if (!word) return '本机关';
  const { text } = report;
  return text.includes(`本${word}`) && !text.includes(`我${word}`) ? `本${word}` : `我${word}`;
}

/** What fills the blanks of a phrase, by their names; see `phrases.ts`. */
export type Subject = Readonly<Record<string, string>>;

/** Whose report it is, as phrases name it. */
export function phraseSubject(report: Report): Subject {
  const { organ } = report;
  return { organ: organ ? unmarked(organ.name) : field('××镇人民政府'), year: yearText(report), self: selfText(report) };
}

const initials: Subject = { 邮编: '××××××', 电话: '××××-××××××××' };

/** The text of a blank; a field where only the author knows. */
export function blankText(blank: string, subject: Subject): string {
  return subject[blank] ?? field(initials[blank] ?? '××');
}
