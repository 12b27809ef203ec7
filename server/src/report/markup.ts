import { tablesIn } from '../tables/read/html-rows.ts';
import { collect } from '../text/collect.ts';
import { isPage, readPage } from '../text/html/page.ts';
import { Source } from '../text/html/source.ts';
import type { Span } from '../text/span.ts';
import { unwrap } from './wrapping/unwrap.ts';

export interface Markup {
  /** What the document holds, and how the text was read from it. */
  readonly source: Source;
  /** The text to read: a web page's as its reader sees it, any other unchanged but for line ends within its sentences. */
  readonly text: string;
  /** The text with its HTML tables blanked: same length, same offsets. */
  readonly view: string;
  /** HTML tables, in order, not nested in one another. */
  readonly tables: readonly Span[];
  /** Offsets where a table begins or ends: line breaks for the reader. */
  readonly breaks: readonly number[];
}

/** Finds the markup in a document: all of it in a web page, only the tables in any other draft. */
export function readMarkup(document: string): Markup {
  if (!document.includes('<')) return readPlain(document);
  const tables = tablesIn(document);
  if (!isPage(document)) return tables.length === 0 ? readPlain(document) : withTables(new Source(document, tables), document, tables);
  const page = readPage(document, tables);
  return withTables(new Source(document, page.tables, page.read), page.read.text, page.tables);
}

function readPlain(document: string): Markup {
  const unwrapped = unwrap(document);
  const text = unwrapped?.read.text ?? document;
  const source = unwrapped ? new Source(document, [], unwrapped.read, unwrapped.joined) : new Source(document);
  return withTables(source, text, []);
}

function withTables(source: Source, text: string, tables: readonly Span[]): Markup {
  return { source, text, view: blank(text, tables), tables, breaks: collect(tables, (t) => [t.start, t.end]) };
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
