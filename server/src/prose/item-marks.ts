import { allMatches } from '../text/matches.ts';
import { plainDigits } from '../text/normalise.ts';
import { chineseNumber } from '../text/numerals.ts';
import type { Span } from '../text/span.ts';

/** The beginning of an item: 一是, （一）, 1., 第一，. */
export interface ItemMark {
  readonly style: string;
  readonly number: number;
  /** Offsets into the text that was searched. */
  readonly span: Span;
}

interface StyleReader {
  readonly style: string;
  readonly pattern: string;
  /** What the mark may stand behind in running text; 、 and ， only where nothing else is written so. */
  readonly behind: RegExp;
}

const chinese = '([一二三四五六七八九十]{1,2})';
const arabic = '([1-9１-９][0-9０-９]?)';
const anywhere = /[。；;，,：:、！？!?\s）)”（(即]/;
const afterClause = /[。；;：:！？!?\s）)”]/;
const notReference = '(?!\\s*[项款条目])';

const styles: readonly StyleReader[] = [
  { style: 'shi', pattern: `${chinese}是(?!否)`, behind: anywhere },
  { style: 'yao', pattern: `${chinese}要(?![求点素件务])`, behind: afterClause },
  { style: 'bracketed', pattern: `[（(]${chinese}[）)]${notReference}`, behind: anywhere },
  { style: 'arabic', pattern: `${arabic}[.．、](?![\\d０-９])`, behind: afterClause },
  { style: 'bracketedArabic', pattern: `[（(]${arabic}[）)]${notReference}`, behind: anywhere },
  { style: 'circled', pattern: '([①-⑳])', behind: /./s },
  { style: 'ordinal', pattern: `第${chinese}[，,、：:是]`, behind: afterClause },
];

const anyMark = new RegExp(styles.map(({ pattern }) => pattern).join('|'), 'g');

/** All beginnings of items in a text, of every style, in order. */
export function itemMarks(text: string): ItemMark[] {
  const marks: ItemMark[] = [];
  for (const match of allMatches(text, anyMark)) {
    const group = match.findIndex((digits, i) => i > 0 && digits !== undefined);
    const reader = styles[group - 1];
    const number = numberOf(match[group] ?? '');
    if (!reader || number === null || (match.index > 0 && !reader.behind.test(text.charAt(match.index - 1)))) continue;
    marks.push({ style: reader.style, number, span: { start: match.index, end: match.index + match[0].length } });
  }
  return marks;
}

function numberOf(digits: string): number | null {
  const circled = digits.charCodeAt(0) - '①'.charCodeAt(0);
  if (circled >= 0 && circled < 20) return circled + 1;
  return chineseNumber(digits) ?? (Number(plainDigits(digits)) || null);
}
