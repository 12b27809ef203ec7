import type { Span } from '../span.ts';

/** A tag, or what a reader of the page never sees: a comment, a declaration, the content of a script. */
export interface Mark extends Span {
  /** The tag's name in small letters; empty where nothing of it is shown. */
  readonly name: string;
  readonly isClosing: boolean;
}

/** Elements of which nothing is shown, and what ends each; the head ends where the body begins, closed or not. */
const hidden: Readonly<Record<string, RegExp>> = {
  script: /<\/script\s*>/gi,
  style: /<\/style\s*>/gi,
  title: /<\/title\s*>/gi,
  head: /<\/head\s*>|(?=<body\b)/gi,
};

const tagStart = /<(\/?)([a-z][a-z0-9:_-]*)(?=[\s/>])/iy;

/** The marks of a stretch of HTML, in order. What opens like a tag and is none is text. */
export function* marksIn(text: string, from = 0, to = text.length): Generator<Mark> {
  for (let at = text.indexOf('<', from); at >= 0 && at < to; ) {
    const mark = markAt(text, at);
    if (mark) yield mark;
    at = text.indexOf('<', mark ? Math.max(mark.end, at + 1) : at + 1);
  }
}

function markAt(text: string, start: number): Mark | null {
  const sign = text.charAt(start + 1);
  if (sign === '!' || sign === '?') return { start, end: endOfDeclaration(text, start), name: '', isClosing: false };
  tagStart.lastIndex = start;
  const match = tagStart.exec(text);
  const end = match ? endOfTag(text, tagStart.lastIndex) : -1;
  if (!match || end < 0) return null;
  const name = (match[2] ?? '').toLowerCase();
  const isClosing = match[1] === '/';
  const closing = isClosing || !Object.hasOwn(hidden, name) ? undefined : hidden[name];
  if (!closing) return { start, end, name, isClosing };
  closing.lastIndex = end;
  return { start, end: closing.exec(text) ? closing.lastIndex : text.length, name: '', isClosing: false };
}

function endOfDeclaration(text: string, start: number): number {
  const isComment = text.startsWith('<!--', start);
  const end = text.indexOf(isComment ? '-->' : '>', start);
  return end < 0 ? text.length : end + (isComment ? 3 : 1);
}

/** Behind the `>` that closes a tag; one in a quoted value does not. -1 where another tag begins before. */
function endOfTag(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const c = text.charAt(at);
    if (c === '>') return at + 1;
    if (c === '<') return -1;
    if ((c === '"' || c === "'") && text.charAt(at - 1) === '=') at = endOfValue(text, at, c);
  }
  return -1;
}

/** The quotation mark that ends a value; its first one where another tag begins before. */
function endOfValue(text: string, start: number, quote: string): number {
  for (let at = start + 1; at < text.length && text.charAt(at) !== '<'; at++) if (text.charAt(at) === quote) return at;
  return start;
}
