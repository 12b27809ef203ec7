import { edgesOf } from '../report/edges.ts';
import type { Report } from '../report/types.ts';
import { isCalendarDay } from '../text/calendar.ts';
import { collect } from '../text/collect.ts';
import { plainDigits } from '../text/normalise.ts';
import type { Span } from '../text/span.ts';

/** The day a draft was published, as its page says, or signed, as its last lines say. */
export interface Publication {
  readonly span: Span;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly source: 'page' | 'signature';
}

const date = '([12][\\d]{3})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})(?!\\d)(?:\\s*日)?';
/** Between a label and its day: a colon, blanks, the bars of a row. */
const gap = '[\\s：:|｜]{0,12}';
const spelt = (words: string) => [...words].join('\\s{0,4}');
const labels = ['发布', '发文', '公开', '公布', '成文', '生成', '发表'].flatMap((word) => [spelt(`${word}时间`), spelt(`${word}日期`)]);
const pageDate = new RegExp(`(?:${labels.join('|')})${gap}${date}`);
/** At the beginning of a line, or behind another field of the page: 来源：县政府办 日期：2024-01-12. */
const labelledDate = new RegExp(
  `^(?:[^。；]{0,40}(?:来源|作者|发布者|编辑)\\s{0,4}[：:][^。；]{0,40}[\\s|｜])?(?:时间|日期)\\s{0,4}[：:]\\s{0,4}${date}`,
);
/** 2024-01-26 15:35 苇泽县人民政府网: the day and time of a page without a label. */
const stampedDate = new RegExp(`^${date}\\s{1,4}\\d{1,2}[：:]\\d{2}(?:[：:]\\d{2})?(?:\\s|$)`);
const signature = new RegExp(`^${date}$`);
const headLines = 12;
const tailLines = 12;
/** Longer lines are prose. */
const longestLine = 200;

/**
 * The days of publication, in order: of the lines 发布时间, 成文日期 and the like above the first section and at the end; without one,
 * a date alone on a line at the end. Empty where there is none, and where it is no day of the calendar.
 */
export function readPublications(report: Report): Publication[] {
  const { headEnd, tailStart } = edgesOf(report, headLines, tailLines);
  const firstSection = report.sections[0]?.heading.line.start ?? headEnd;
  const edges = report.lines.filter(
    ({ start, end, text }) => (start < firstSection || start >= tailStart) && end - start <= longestLine && /[\d０-９]/.test(text),
  );
  const pages = collect(
    edges,
    ({ start, text }) => readDate(start, text, 'page', start < headEnd ? [pageDate, labelledDate, stampedDate] : [pageDate]) ?? [],
  );
  if (pages.length > 0) return pages.sort((one, other) => dayOf(one) - dayOf(other));
  const last = edges.filter((l) => l.start >= tailStart).findLast((l) => signature.test(plainDigits(l.text.trim())));
  const signed = last ? readDate(last.start + last.text.search(/\S/), last.text.trim(), 'signature', [signature]) : null;
  return signed ? [signed] : [];
}

function readDate(at: number, text: string, source: Publication['source'], patterns: readonly RegExp[]): Publication | null {
  for (const pattern of patterns) {
    const match = pattern.exec(plainDigits(text));
    const [year, month, day] = (match ?? []).slice(1).map(Number);
    if (!match || year === undefined || month === undefined || day === undefined || !isCalendarDay(year, month, day)) continue;
    const start = at + match.index + match[0].search(/[12]\d{3}/);
    return { span: { start, end: at + match.index + match[0].length }, year, month, day, source };
  }
  return null;
}

/** The report year, if all its statements agree. */
export function agreedYear({ year, years }: Report): number | null {
  return year && years.every((y) => y.value === year.value) ? year.value : null;
}

/** Days as numbers that can be compared. */
export const dayOf = ({ year, month, day }: Pick<Publication, 'year' | 'month' | 'day'>): number => dayNumber(year, month, day);

export const dayNumber = (year: number, month: number, day: number): number => (year * 100 + month) * 100 + day;
