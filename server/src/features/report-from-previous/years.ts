import { renamingsOf, yearPlaces, yearRenamings } from '../../mentions/years.ts';
import type { Report } from '../../report/types.ts';
import type { Edit, Span } from '../../text/span.ts';

/**
 * The edits that move last year's report on by one year: its own year; the year after it, in which it was written and for which
 * it made plans (2024年，我镇将…); and the year before, where figures are compared with it or carried over from it (比2022年增加).
 */
export function yearEdits(report: Report, from: number): Edit[] {
  const places = (year: number) => yearPlaces(report, report.paragraphs, year);
  const next = places(from + 1);
  const previous = places(from - 1).filter(({ span }) => isRelative(report, span));
  return [
    ...yearRenamings(report, from + 1).filter(({ isSure }) => isSure),
    ...renamingsOf(report, next, from + 2).filter(({ isSure, span }) => isSure || due.test(report.text.slice(span.end, span.end + 8))),
    ...renamingsOf(report, previous, from),
  ].map(({ span, newText }) => ({ span, newText }));
}

const due = /^\s*年(?:年?底|末)/;
const compared = /[比较与和同]\s*$/;
const carried = /^\s*年度?[末底]?(?:结转|遗留|转入)/;

function isRelative({ text }: Report, { start, end }: Span): boolean {
  return compared.test(text.slice(Math.max(0, start - 4), start)) || carried.test(text.slice(end, end + 8));
}
