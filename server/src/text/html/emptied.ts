import type { Span } from '../span.ts';
import { marksIn } from './marks.ts';

/** Elements that are nothing without words, and those that only mark words in them. */
const paragraphs = /^(?:p|li|h[1-6])$/;
const inline = /^(?:span|b|strong|i|em|u|font|a)$/;
const wholeTag = /^<(\/?)([a-z][a-z0-9]*)(?:\s[^<>]*)?>$/i;
/** Tags between the words and those of their paragraph. */
const mostTags = 6;

/** The paragraph of a web page that holds this range and no other words; null where there is none. */
export function paragraphAround(text: string, { start, end }: Span): Span | null {
  for (const { name } of marksIn(text, start, end)) if (!inline.test(name)) return null;
  let from = start;
  let opened = '';
  for (let count = 0; opened === ''; count++) {
    while (from > 0 && /\s/.test(text.charAt(from - 1))) from--;
    const [tag, closing, name = ''] = wholeTag.exec(text.slice(Math.max(0, text.lastIndexOf('<', from - 1)), from)) ?? [];
    const isOpening = closing === '' && paragraphs.test(name.toLowerCase());
    if (tag === undefined || count >= mostTags || !(isOpening || inline.test(name.toLowerCase()))) return null;
    if (isOpening) opened = name.toLowerCase();
    from -= tag.length;
  }
  let to = end;
  for (const mark of marksIn(text, end)) {
    if (text.slice(to, mark.start).trim() !== '') return null;
    to = mark.end;
    if (mark.isClosing && mark.name === opened) return { start: from, end: to };
    if (!inline.test(mark.name)) return null;
  }
  return null;
}
