import { plainDigits } from '../../text/normalise.ts';
import { chineseNumber } from '../../text/numerals.ts';
import type { Span } from '../../text/span.ts';

/** The words of the report's own name, and the year, wherever a title or a sentence has them. */

/** A remark after the title: its year, or what kind of copy this is. */
export const remark = /[（(]\s*(?:[12１２][\d０-９]{3}\s*(?:年\s*)?(?:度\s*)?|[^（）()\s][^（）()]{0,7}[稿版本]\s*)[)）]$/;

/** What the name of a report ends with. */
export const nameEnd = /(?:报告|年报)$/;

/** The words of the report's own name; `weakName` alone may name another kind of report. */
export const strongName =
  /信息公开.{0,8}(?:年度报告|年报|工作报告|情况的?报告|年度.{0,4}报告)$|政务公开.{0,6}(?:年度报告|年报)$|信息公开.{0,4}报告$/;
export const weakName = /年度报告$/;

export const yearPattern =
  /((?:19|20)\d{2}|二[〇○零一二三四五六七八九]{3})\s*年\s*(?:度)?|(?<!\d)((?:19|20)\d{2})(?=\s*(?:政府信息|信息公开|政务公开)|[）)]$)/;
const nameStart = /政府信息公开|信息公开|政务公开|工作年度|年度报告/;

/** The first year in a text, as offsets into it. */
export function readYear(text: string): { readonly value: number; readonly start: number; readonly end: number } | null {
  const match = yearPattern.exec(plainDigits(text));
  const written = match?.[1] ?? match?.[2];
  if (!match || !written) return null;
  const value = /^\d/.test(written) ? Number(written) : chineseNumber(written);
  return value === null ? null : { value, start: match.index, end: match.index + match[0].length };
}

/** The words before the year or before the words of the report (`nameAt`); after a leading year where the title begins with it. */
export function readOrganPart(text: string, nameAt?: number): Span | null {
  const year = yearPattern.exec(plainDigits(text));
  const from = year && text.slice(0, year.index).trim() === '' ? year.index + year[0].length : 0;
  const rest = text.slice(from);
  const ofName = nameAt === undefined ? rest.search(nameStart) : nameAt - from;
  const stops = [plainDigits(rest).search(yearPattern), ofName].filter((at) => at >= 0);
  const part = rest.slice(0, stops.length > 0 ? Math.min(...stops) : rest.length);
  const whole = part.endsWith('人民') && rest.startsWith('政府', part.length) ? `${part}政府` : part;
  const name = whole
    .trim()
    .replace(/^关于/, '')
    .replace(/(?:关于|的|[（(])$/, '');
  const start = from + whole.indexOf(name);
  // 政府政务公开年报: the first words of the report's own name.
  return name.trim().length < 2 || name === '政府' ? null : { start, end: start + name.length };
}

/** Where the last name of a report in a text begins: 政府信息公开…, 政务公开…; -1 where there is none. */
export function lastNameStart(text: string): number {
  const at = Math.max(text.lastIndexOf('信息公开'), text.lastIndexOf('政务公开'));
  return at >= 2 && /[府务]$/.test(text.slice(at - 1, at)) && /政/.test(text.charAt(at - 2)) ? at - 2 : at;
}
