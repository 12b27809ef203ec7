import { collect } from './collect.ts';
import type { Span } from './types.ts';

const documentMark = /<!doctype html|<html[\s>]|<body[\s>]/i;
const tableBlock = /<table\b[\s\S]*?(?:<\/table\s*>|$)/gi;
const tagOrHidden = /<(script|style|head)\b[\s\S]*?(?:<\/\1\s*>|$)|<!--[\s\S]*?(?:-->|$)|<\/?([a-z][a-z0-9]*)\b[^<>]*>/gi;
const blocks = new Set(
  'p div br h1 h2 h3 h4 h5 h6 li ul ol tr table section article header footer main nav title hr blockquote body html'.split(' '),
);

export interface Markup {
  /** The text with its markup blanked: same length, same offsets. */
  readonly view: string;
  /** HTML tables, in order, not nested in one another. */
  readonly tables: readonly Span[];
  /** Offsets where a block of a web page begins or ends: line breaks for the reader of the page. */
  readonly breaks: readonly number[];
}

/** Finds the markup in a text: all of it in a web page, only the tables in any other draft. */
export function readMarkup(text: string): Markup {
  if (!text.includes('<')) return { view: text, tables: [], breaks: [] };
  const tables = [...text.matchAll(tableBlock)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
  const breaks = collect(tables, (t) => [t.start, t.end]);
  let view = blank(text, tables);
  if (documentMark.test(text)) {
    const marks: Span[] = [];
    for (const match of view.matchAll(tagOrHidden)) {
      const span = { start: match.index, end: match.index + match[0].length };
      marks.push(span);
      if (!match[2] || blocks.has(match[2].toLowerCase())) breaks.push(span.start, span.end);
    }
    view = blank(view, marks).replace(/&(?:nbsp|ensp|emsp|#160);/gi, (entity) => ' '.repeat(entity.length));
  }
  return { view, tables, breaks: breaks.sort((a, b) => a - b) };
}

/** Replaces the spans by blanks; line breaks stay, so that the lines stay. */
function blank(text: string, spans: readonly Span[]): string {
  let result = '';
  let done = 0;
  for (const { start, end } of spans) {
    result += text.slice(done, start) + text.slice(start, end).replace(/[^\r\n]/g, ' ');
    done = end;
  }
  return result + text.slice(done);
}
