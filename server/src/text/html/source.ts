import { collect } from '../collect.ts';
import type { Edit, Span } from '../span.ts';
import { paragraphAround } from './emptied.ts';
import { marksIn } from './marks.ts';
import { pageTitles } from './page-title.ts';
import type { ReadText } from './read-text.ts';
import { escaped } from './references.ts';

/**
 * The document that a report was read from. Its offsets are those of the report's text, but for a web page, of which the report
 * holds what its reader reads, and for a draft with sentences broken by line ends, of which it holds them whole.
 */
export class Source {
  /** The document as it is written. */
  readonly text: string;
  readonly #tables: readonly Span[];
  readonly #read: ReadText | null;
  /** How many line ends within sentences were read over. */
  readonly joined: number;

  /**
   * `tables`: the HTML tables, in offsets of the report's text; `read`: how the text was read where it is not the document;
   * `joined`: for how many line ends, none in a web page.
   */
  constructor(text: string, tables: readonly Span[] = [], read: ReadText | null = null, joined = 0) {
    this.text = text;
    this.#tables = tables;
    this.#read = read;
    this.joined = joined;
  }

  /** Whether all of the document is HTML. */
  get isPage(): boolean {
    return this.#read !== null && this.joined === 0;
  }

  /** Whether the report's text is the document as it is written. */
  get isVerbatim(): boolean {
    return this.#read === null;
  }

  /** What the head of a web page calls it; none of another document. */
  get pageTitles(): readonly string[] {
    return this.isPage ? pageTitles(this.text) : [];
  }

  /** The place in the document of a range of the report's text; all of the text is all of the document. */
  spanOf(span: Span): Span {
    if (!this.#read) return span;
    const isAll = span.start === 0 && span.end > 0 && span.end === this.#read.text.length;
    return isAll ? { start: 0, end: this.text.length } : this.#read.sourceSpan(span);
  }

  /** The offset in the report's text of a place in the document. */
  offsetOf(place: number): number {
    return this.#read?.offsetOf(place) ?? place;
  }

  /**
   * The edits of the document that have the effect of these edits of the report's text. In HTML what they write is escaped; the
   * tags and line ends between the words that they replace stay, but for those of a paragraph whose words all go; one that writes
   * markup replaces its range as a whole.
   */
  edits(edits: readonly Edit[]): Edit[] {
    if (!this.#read && this.#tables.length === 0) return [...edits];
    return collect(edits, (edit) => this.#written(edit));
  }

  #written({ span, newText, isMarkup }: Edit): Edit[] {
    const table = this.#tableAt(span);
    if (isMarkup || (!this.#read && !table)) return [{ span: this.spanOf(span), newText }];
    const words = this.isPage || table ? escaped(newText) : newText;
    const parts = table || span.start === span.end ? this.#textIn(span, table !== null) : (this.#read?.sourceParts(span) ?? [span]);
    if (this.isPage && !table && words === '') return this.#removed(parts);
    const first = Math.max(
      0,
      parts.findIndex(({ start, end }) => /\S/.test(this.text.slice(start, end))),
    );
    if (parts.length === 0) return [{ span: this.spanOf({ start: span.start, end: span.start }), newText: words }];
    return parts.map((part, index) => ({ span: part, newText: index === first ? words : '' }));
  }

  /** Edits that take out stretches of a page's text, and the paragraph that they leave without words. */
  #removed(parts: readonly Span[]): Edit[] {
    const words = parts.filter(({ start, end }) => /\S/.test(this.text.slice(start, end)));
    const [first, last] = [words[0], words.at(-1)];
    const paragraph = first && last ? paragraphAround(this.text, { start: first.start, end: last.end }) : null;
    const gone = paragraph ? parts.filter(({ start, end }) => end <= paragraph.start || start >= paragraph.end).concat(paragraph) : parts;
    return gone.map((span) => ({ span, newText: '' })).sort((a, b) => a.span.start - b.span.start);
  }

  /** The stretches of text between the tags of a range. */
  #textIn(span: Span, isInTable: boolean): Span[] {
    const whole = this.spanOf(span);
    if (!isInTable || whole.start === whole.end) return [whole];
    const parts: Span[] = [];
    let done = whole.start;
    for (const mark of marksIn(this.text, whole.start, whole.end)) {
      if (mark.start > done) parts.push({ start: done, end: mark.start });
      done = Math.min(mark.end, whole.end);
    }
    if (whole.end > done) parts.push({ start: done, end: whole.end });
    return parts;
  }

  #tableAt({ start, end }: Span): Span | null {
    return this.#tables.find((table) => table.start <= start && end <= table.end) ?? null;
  }
}
