import type { Report } from '../report/types.ts';
import { regulation } from '../standard/laws.ts';
import type { Paragraph } from '../text/document.ts';
import type { Span } from '../text/span.ts';

/** Reports for years before the revision of 2019 rest on the old text. */
export function predatesRevision({ year }: Report): boolean {
  return year !== null && year.value < regulation.inForce.year;
}

const stop = /[。！？!?；;]/;

/** Words farther off belong to something else; the limit also bounds the time for a line without a stop. */
const longestClause = 200;

/** The clause around a place: up to the nearest full stop or semicolon on either side, at most this far. */
export function clauseAround({ text, span: whole }: Paragraph, span: Span): string {
  let start = span.start - whole.start;
  const first = Math.max(0, start - longestClause);
  while (start > first && !stop.test(text.charAt(start - 1))) start--;
  let end = span.end - whole.start;
  const last = Math.min(text.length, end + longestClause);
  while (end < last && !stop.test(text.charAt(end))) end++;
  return text.slice(start, end);
}

/** The titles that may stand for 《中华人民共和国政府信息公开条例》 in a draft. */
export const regulationName = '《\\s*(?:新)?(?:(?:中华人民共和国)?政府信息公开)?条例\\s*》';

/** Words that speak of what was in force before, or of its end. */
export const pastWords = /修订前|修改前|原《|旧《|原条例|旧条例|废止|不再|取消|删除|删去|历史|沿革|最早|当时|改为|调整为/;
