import type { WordCategory } from './category.ts';

/** A way to write a year, a date or a period. */
interface TimeRow {
  /** Sticky; the first group holds the year, where one is written. */
  readonly pattern: RegExp;
  readonly category: WordCategory;
  /** `year`: the year that is written, or the whole year where none is; `part`: of a year; `carried`: what that year left over. */
  readonly concept: 'year' | 'part' | 'carried' | 'carriedOut' | '';
  readonly example: string;
}

/** Tried in order. */
export const timeRows: readonly TimeRow[] = [
  {
    pattern: /(?:自|从)?\s?(20\d{2})\s?年\s?1\s?月\s?1\s?日起?(?:至|到|[-—~～–]+)(?:20\d{2}\s?年)?\s?12\s?月\s?31\s?日(?:止|期间)?/y,
    category: 'time',
    concept: 'year',
    example: '2023年1月1日至12月31日',
  },
  {
    pattern: /(?:截至|截止到?|至)\s?(?:(20\d{2})\s?年)?(?:度)?(?:\s?12\s?月\s?31\s?日|12月底|年底|底|年末|末)/y,
    category: 'time',
    concept: 'year',
    example: '截至2023年底',
  },
  { pattern: /(?:自|从)?\s?(20\d{2})\s?年度?以来/y, category: 'time', concept: 'year', example: '2019年以来' },
  { pattern: /(?:与|和|同|较|比)\s?(20\d{2})\s?年度?(?:同期)?(?:相比)?/y, category: 'compare', concept: '', example: '较2022年' },
  { pattern: /(20\d{2})\s?年度?结转(?:的|办理|继续办理)?/y, category: 'row', concept: 'carried', example: '2022年度结转' },
  {
    pattern: /(?:结转|转)(?:至|到|入)?\s?(20\d{2})\s?年度?(?:继续)?(?:办理|答复)?/y,
    category: 'row',
    concept: 'carriedOut',
    example: '结转至2024年办理',
  },
  { pattern: /(?:20\d{2}\s?年)?\s?\d{1,2}\s?月(?:\s?\d{1,2}\s?日)?/y, category: 'time', concept: 'part', example: '2023年3月' },
  { pattern: /(?:自|从|在)?\s?(20\d{2})\s?年度?/y, category: 'time', concept: 'year', example: '2023年度' },
];

/** The characters that a time may begin with. */
export const timeStarts = '自从截至与和同较比结转在0123456789';

/** What all of the patterns begin with: most of those characters are words of their own. */
const mayBeTime = /[自从截止至到与和同较比结转入在]*(?:\s?\d|[年度底末])/y;

/** A time that begins at a place of a text. */
export interface WrittenTime extends Pick<TimeRow, 'category' | 'concept'> {
  readonly text: string;
  /** The year that is written; null without one. */
  readonly year: number | null;
}

/** The date, the year or the period that begins at a place; null where none does. */
export function readTime(text: string, at: number): WrittenTime | null {
  mayBeTime.lastIndex = at;
  if (!mayBeTime.test(text)) return null;
  for (const { pattern, category, concept } of timeRows) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) return { category, concept, text: match[0], year: match[1] ? Number(match[1]) : null };
  }
  return null;
}
