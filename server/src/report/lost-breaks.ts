import { sections } from '../standard/sections.ts';
import type { SectionNumber } from '../standard/types.ts';
import { memoByText } from '../text/memo.ts';
import { labelKey } from '../text/normalise.ts';
import { chineseNumber } from '../text/numerals.ts';
import { gluedTitleEnd } from './title/glued-title.ts';

/**
 * Where a line should have been broken: behind a report's title, before a section's heading that follows other words on its line, and
 * behind that heading's title. Text that went through a PDF or a web form loses such breaks, up to all of them.
 */
export const lostBreaks = memoByText((text): readonly number[] => {
  const title = gluedTitleEnd(text);
  const headings = signs.test(text) ? headingsIn(text) : none;
  if (title === null && headings.length === 0) return none;
  const breaks = new Set<number>(title === null ? none : [title]);
  for (const { start, end, isInside } of headings) {
    if (isInside) breaks.add(start);
    const next = end + (behindTitle.exec(text.slice(end, end + 4))?.[0].length ?? 0);
    if (next < text.length && (isInside || beginsTable.test(text.slice(next, next + 12)))) breaks.add(next);
  }
  return [...breaks].sort((a, b) => a - b);
});

const none: readonly never[] = [];
const signs = /[一二三四五六](?:\s?[、.．，,]|部分)\s?\S/;
const mark = /第?([一二三四五六])(?:\s?[、.．，,]|部分[\s、：:]?)\s?/g;
const behindTitle = /^[\s：:。]+/;
/** The first words of a table that has run into its section's heading. */
const beginsTable = /^(?:第二十条|信息内容|[（(]本列数据|申请人情况|行政复议)/;

interface GluedHeading {
  readonly start: number;
  readonly end: number;
  /** False for one that begins its line. */
  readonly isInside: boolean;
}

const titlesByNumber = sections.map(({ number, title, accepted, variants }) => ({
  number,
  keys: [title, ...accepted, ...variants].map(labelKey).sort((a, b) => b.length - a.length),
}));
/** Whatever a title may begin with: words that are none of these begin no title. */
const beginnings: ReadonlySet<string> = new Set(
  titlesByNumber.flatMap(({ keys }) => keys.flatMap((key) => Array.from(key, (_, i) => key.slice(0, i + 1)))),
);
const longestKey = Math.max(...titlesByNumber.map(({ keys }) => keys[0]?.length ?? 0));
/** Blanks and the marks of markdown. */
const lead = /^[\s#>*]*/;
/** Shorter titles are ordinary words as well (一、基本情况): they need their own number. */
const distinctiveLength = 8;

/** The headings of sections in a line, without those of a list that only names them. */
function headingsIn(text: string): GluedHeading[] {
  const named: GluedHeading[] = [];
  const first = lead.exec(text)?.[0].length ?? 0;
  for (const match of text.matchAll(mark)) {
    const start = match.index;
    const end = titleEnd(text, start + match[0].length, chineseNumber(match[1] ?? '') as SectionNumber);
    if (end !== null) named.push({ start, end, isInside: start > first });
  }
  return named.filter((heading, i) => {
    const isHeading = mayEnd(text, heading) && (!heading.isInside || mayPrecede(text.slice(Math.max(0, heading.start - 8), heading.start)));
    return isHeading && !isListed(text, named[i - 1], heading) && !isListed(text, heading, named[i + 1]);
  });
}

/** Where the title that begins at an offset ends; null where none does. Blanks inside are skipped. */
function titleEnd(text: string, from: number, number: SectionNumber): number | null {
  let key = '';
  const ends: number[] = [];
  for (let i = from; i < text.length && key.length < longestKey && i < from + 2 * longestKey; i++) {
    const part = labelKey(text.charAt(i));
    if (part === '') continue;
    key += part;
    ends.push(i + 1);
    if (!beginnings.has(key)) break;
  }
  for (const { number: own, keys } of titlesByNumber) {
    const found = keys.find((k) => (own === number || k.length >= distinctiveLength) && key.startsWith(k));
    if (found) return ends[found.length - 1] ?? null;
  }
  return null;
}

const sentenceEnd = /(?:[。；;！!？?）)”’」】\]\d０-９|｜…]|报告|年报|无|略)$/;
/** 详见 二、…, 包括： 一、…: named, not begun. */
const names = /[、，,：:见“《即如在和及与]$/;

/** Whether words that end so may have a heading behind them: the end of a sentence, of a table, or any words and a blank. */
function mayPrecede(before: string): boolean {
  const words = before.trimEnd();
  return sentenceEnd.test(words) || (words.length < before.length && !names.test(words));
}

/** Behind a title that is only named, or is the subject of a sentence. */
const goesOn = /^\s*[的和及与等、，,；;”》）)良较稳]/;

const mayEnd = (text: string, { end }: GluedHeading): boolean => !goesOn.test(text.slice(end, end + 4));

const nothingBetween = /^(?:[\s\p{P}]|以及|和|及|与)*$/u;
const longestGap = 12;

/** Headings with nothing between them: a list of the report's parts. */
function isListed(text: string, first: GluedHeading | undefined, second: GluedHeading | undefined): boolean {
  if (!first || !second || second.start - first.end > longestGap) return false;
  return nothingBetween.test(text.slice(first.end, second.start));
}
