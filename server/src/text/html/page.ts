import type { Span } from '../span.ts';
import { type Mark, marksIn } from './marks.ts';
import { ReadText } from './read-text.ts';
import { textParts } from './references.ts';

const documentMark = /<!doctype html|<html[\s>]|<body[\s>]/i;
/** A piece of a page: from a block's tag to the tag that closes one, as it is copied from a page's source. */
const firstBlock = /^[\ufeff\s]*<(?:p|div|h[1-6]|section|article|main|header)(?:\s[^<>]*)?>/i;
const lastBlock = /<\/(?:p|div|h[1-6]|section|article|main|footer|table)\s*>\s*$/i;
/** The end of a text that is looked at for the tag. */
const endLength = 200;

/** Whether a text is a web page, or a piece of one: all of it is HTML then, also outside its tables. */
export function isPage(text: string): boolean {
  return documentMark.test(text) || (firstBlock.test(text) && lastBlock.test(text.slice(-endLength)));
}

const blocks = new Set(
  (
    'p div br h1 h2 h3 h4 h5 h6 li ul ol dl dt dd table caption thead tbody tfoot tr td th section article aside header footer main nav ' +
    'hr blockquote pre form fieldset center body html'
  ).split(' '),
);

/** Whether an element's tag is a line break for the reader of the page. */
export const isBlock = (name: string): boolean => blocks.has(name);

/** What the reader of a web page reads. */
export interface Page {
  readonly read: ReadText;
  /** Its tables as they are written, in offsets of the text that was read. */
  readonly tables: readonly Span[];
}

/**
 * Reads a web page as its reader does: without tags, a line break where a block begins or ends, every character reference as
 * its character. Its tables stay as they are written, each on lines of its own.
 */
export function readPage(source: string, tables: readonly Span[]): Page {
  const reader = new PageReader(source);
  const found: Span[] = [];
  let done = 0;
  for (const { start, end } of tables) {
    reader.readProse(done, start);
    found.push(reader.readTable(start, end));
    done = end;
  }
  reader.readProse(done, source.length);
  return { read: reader.read, tables: found };
}

class PageReader {
  readonly read = new ReadText();
  readonly #source: string;
  /** Nothing but blanks since the last line break. */
  #startsLine = true;
  /** The name of the block that has just begun. */
  #opened = '';

  constructor(source: string) {
    this.#source = source;
  }

  readProse(from: number, to: number): void {
    let done = from;
    for (const mark of marksIn(this.#source, from, to)) {
      this.#addText(done, mark.start);
      if (isBlock(mark.name)) this.#addBlock(mark);
      done = Math.min(mark.end, to);
    }
    this.#addText(done, to);
  }

  readTable(from: number, to: number): Span {
    if (!this.#startsLine) this.#breakAt(from);
    const start = this.read.text.length;
    this.read.addVerbatim(this.#source, from, to);
    const end = this.read.text.length;
    this.#breakAt(to);
    return { start, end };
  }

  /** A block begins on a line of its own; one without words is an empty line. */
  #addBlock({ name, isClosing, end }: Mark): void {
    if (!this.#startsLine || name === 'br' || (isClosing && this.#opened === name)) this.#breakAt(end);
    this.#opened = isClosing ? '' : name;
  }

  #breakAt(place: number): void {
    this.read.addReadAs('\n', place, place);
    this.#startsLine = true;
    this.#opened = '';
  }

  #addText(from: number, to: number): void {
    for (const { start, end, readAs } of textParts(this.#source, from, to)) {
      if (readAs === null) this.read.addVerbatim(this.#source, start, end);
      else this.read.addReadAs(readAs, start, end);
      this.#note(readAs ?? this.#source.slice(start, end));
    }
  }

  #note(words: string): void {
    const line = words.slice(Math.max(words.lastIndexOf('\n'), words.lastIndexOf('\r')) + 1);
    if (line.length < words.length) this.#startsLine = true;
    if (line.trim() === '') return;
    this.#startsLine = false;
    this.#opened = '';
  }
}
