import { isPageNumber } from '../../tables/read/page-numbers.ts';
import { ReadText } from '../../text/html/read-text.ts';
import { detachedText } from '../../text/memo.ts';
import { type LineLook, lookOf } from './line-look.ts';

/** A text in which the sentences that hard line ends had broken are whole again. */
export interface Unwrapped {
  readonly read: ReadText;
  /** How many line ends were read over. */
  readonly joined: number;
}

/** A line of the document that has words. */
interface WrittenLine {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly look: LineLook;
  /** A blank line comes before it. */
  readonly isApart: boolean;
  /** The number of a printed page is between it and the line before. */
  readonly isOnNextPage: boolean;
}

/**
 * Reads a draft without the line ends within sentences, as the text of a PDF has them; null where none surely does.
 * Only paragraphs that are whole are joined: what never comes to the end of a sentence may be a title or a part of a table.
 */
export function unwrap(text: string): Unwrapped | null {
  const lines = writtenLines(text);
  const fullWidth = wrapWidth(lines);
  const goesOn = goesOnTest(lines, fullWidth);
  const joints: number[] = [];
  for (let first = 0; first < lines.length; first++) {
    let last = first;
    while (goesOn(last, last > first)) last++;
    if (last > first && isWhole(lines.slice(first, last + 1), fullWidth !== null)) for (let i = first; i < last; i++) joints.push(i);
    first = last;
  }
  return joints.length === 0 ? null : { read: readWithout(text, lines, joints), joined: joints.length };
}

const bareNumber = /^\d{1,3}$/;

function writtenLines(text: string): WrittenLine[] {
  const lines: WrittenLine[] = [];
  let isApart = false;
  let isOnNextPage = false;
  const lineBreak = /\r\n|\n|\r/g;
  for (let start = 0; start <= text.length; ) {
    const match = lineBreak.exec(text);
    const end = match ? match.index : text.length;
    const line = detachedText(text.slice(start, end));
    const words = line.length <= 30 ? line.trim() : line;
    if (words === '') isApart = true;
    else if (isPageNumber(words) || bareNumber.test(words)) isOnNextPage = true;
    else {
      lines.push({ start, end, text: line, look: lookOf(line), isApart, isOnNextPage });
      isApart = false;
      isOnNextPage = false;
    }
    if (!match) break;
    start = end + match[0].length;
  }
  return lines;
}

/** Whether the sentence of a line goes on in the one after it; `isInside`: it has itself gone on from the one before. */
type GoesOn = (index: number, isInside: boolean) => boolean;

function goesOnTest(lines: readonly WrittenLine[], fullWidth: number | null): GoesOn {
  return (index, isInside) => {
    const line = lines[index];
    const next = lines[index + 1];
    if (!line || !next || !mayGoOn(line, next)) return false;
    return fullWidth === null ? breaksSentence(line, next, isInside) : fillsLine(line, next, isInside, fullWidth);
  };
}

/** A number or a foreign word that may be broken is not put together: what it would be is not sure. */
const unsureEnd = /[\dA-Za-z.]\s*$/;
const unsureStart = /^\s*[\dA-Za-z.]/;

function mayGoOn({ look, text }: WrittenLine, next: WrittenLine): boolean {
  if (!look.isProse || !look.isOpen || !next.look.isProse || next.look.startsItem) return false;
  if (next.look.indentation >= look.indentation + 2) return false;
  return !(unsureEnd.test(text.slice(-8)) && unsureStart.test(next.text.slice(0, 80)));
}

/** In a draft whose paragraphs are lines otherwise: only what is surely a sentence, and no heading, goes on. */
function breaksSentence({ look }: WrittenLine, next: WrittenLine, isInside: boolean): boolean {
  return !next.isApart && !next.isOnNextPage && !next.look.startsAnew && (isInside || look.isSentence);
}

/** In a text that is broken at a width: a line that is as wide as it may be goes on, also on the next page. */
function fillsLine({ look }: WrittenLine, next: WrittenLine, isInside: boolean, fullWidth: number): boolean {
  if (next.isApart && !next.isOnNextPage) return false;
  if (look.width <= fullWidth - widthTolerance || look.width > fullWidth + 2) return false;
  return isInside || look.isSentence || (!look.mayBeTitle && !(look.startsItem && next.look.startsAnew));
}

/** Two indented characters, and two that may not begin or end a line. */
const widthTolerance = 8;
const narrowest = 36;
const fewestFull = 4;

/** The width at which a text is broken: that of many lines which end within a sentence, and of no few wider ones. */
function wrapWidth(lines: readonly WrittenLine[]): number | null {
  const widths: number[] = [];
  lines.forEach(({ look }, index) => {
    const next = lines[index + 1];
    if (look.width >= narrowest && look.isProse && look.isOpen && !look.startsItem && next && !next.look.startsItem)
      widths.push(look.width);
  });
  if (widths.length < fewestFull) return null;
  widths.sort((a, b) => a - b);
  let best = { count: 0, width: 0 };
  for (let from = 0, to = 0; to < widths.length; to++) {
    while ((widths[from] ?? 0) <= (widths[to] ?? 0) - widthTolerance) from++;
    if (to - from + 1 >= best.count) best = { count: to - from + 1, width: widths[to] ?? 0 };
  }
  const wider = lines.filter(({ look }) => look.isProse && look.width > best.width + 2).length;
  return best.count >= fewestFull && wider * 4 <= best.count ? best.width : null;
}

/** Lines with the end of a sentence: those of a table or a title have none. At a width, the last one may lack its full stop. */
function isWhole(lines: readonly WrittenLine[], isWrapped: boolean): boolean {
  const hasFullStop = lines.some(({ look }) => look.hasFullStop);
  if (isWrapped && hasFullStop) return true;
  return lines.at(-1)?.look.isClosed === true && (hasFullStop || lines.some(({ look }) => look.isSentence || isWrapped));
}

/** Everything but the line ends behind these lines, and the blanks around them. */
function readWithout(text: string, lines: readonly WrittenLine[], joints: readonly number[]): ReadText {
  const read = new ReadText();
  let done = 0;
  for (const index of joints) {
    const line = lines[index];
    const next = lines[index + 1];
    if (!line || !next) continue;
    read.addVerbatim(text, done, line.start + line.text.trimEnd().length);
    done = next.end - next.text.trimStart().length;
  }
  read.addVerbatim(text, done, text.length);
  return read;
}
