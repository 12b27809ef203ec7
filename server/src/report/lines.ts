import type { Line } from '../text/document.ts';
import { detachedText } from '../text/memo.ts';
import { lostBreaks } from './lost-breaks.ts';
import type { Markup } from './markup.ts';
import type { Report } from './types.ts';

/**
 * The lines of a text: parted by CR LF, LF or CR, where an HTML table begins or ends, and where a heading follows other
 * words because its line break was lost. A byte order mark at the start belongs to no line.
 */
export function readLines(text: string, markup: Markup): Line[] {
  const lines: Line[] = [];
  const push = (start: number, end: number, words: string, lostBreak: boolean) =>
    lines.push({ number: lines.length, start, end, text: words, lostBreak });
  const add = (start: number, end: number) => {
    const words = detachedText(markup.view.slice(start, end));
    const breaks = lostBreaks(words);
    if (breaks.length === 0) return push(start, end, words, false);
    for (const [i, at] of [0, ...breaks].entries()) {
      const next = breaks[i] ?? words.length;
      push(start + at, start + next, detachedText(words.slice(at, next)), i > 0);
    }
  };
  let breakIndex = 0;
  let start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const lineBreak = /\r\n|\n|\r/g;
  lineBreak.lastIndex = start;
  for (;;) {
    const match = lineBreak.exec(text);
    const end = match ? match.index : text.length;
    for (let at = markup.breaks[breakIndex]; at !== undefined && at <= end; at = markup.breaks[++breakIndex]) {
      if (at > start) {
        add(start, at);
        start = at;
      }
    }
    add(start, end);
    if (!match) return lines;
    start = end + match[0].length;
  }
}

/** The line break a text uses: its first one, LF where it has none. */
export function readEol(text: string): Report['eol'] {
  const match = /\r\n|\n|\r/.exec(text);
  return (match?.[0] as Report['eol'] | undefined) ?? '\n';
}
