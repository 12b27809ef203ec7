import type { SectionNumber } from '../standard/types.ts';
import type { Span } from './span.ts';

/** One line of the text; `end` is the offset of the line break. */
export interface Line extends Span {
  /** Zero-based. */
  readonly number: number;
  /** The line as rules should read it: HTML tables are blanked, length and offsets do not change. */
  readonly text: string;
  /** Whether the draft lacks the line break before it. */
  readonly lostBreak: boolean;
}

/** The styles of numbering that official documents use, outermost first, and the wrong ones seen in drafts. */
export type NumberStyle =
  /** 一、 */
  | 'chinese'
  /** （一） */
  | 'chinese-bracketed'
  /** 1. */
  | 'arabic'
  /** （1） */
  | 'arabic-bracketed'
  /** 第一、 第一部分 */
  | 'ordinal'
  /** Ⅰ、 */
  | 'roman'
  | 'none';

/** A numbered line outside the tables, or the title line of a section. */
export interface Heading {
  readonly line: Line;
  /** From the number to the end of the heading's words. */
  readonly span: Span;
  readonly style: NumberStyle;
  /** The number that is written; null without one. */
  readonly number: number | null;
  /** From the first digit or bracket to the last mark of the number: `（一）`, `1、`. Empty at the heading's start without one. */
  readonly numberSpan: Span;
  /** The words after the number. */
  readonly title: string;
  readonly titleSpan: Span;
  /** 1 for 一、 and for every heading of a statutory section, 2 for （一）, 3 for 1., 4 for （1）. */
  readonly level: 1 | 2 | 3 | 4;
}

/** One of the six statutory sections, found by its title. */
export interface Section {
  readonly number: SectionNumber;
  readonly heading: Heading;
  /** How the title compares with the form: word for word or accepted, a known other wording, or only its key words. */
  readonly match: 'exact' | 'variant' | 'keywords';
  /** From the end of the heading to the next section's heading or the end of the text. */
  readonly body: Span;
}

/** A pair of brackets, quotation marks or title marks; spans take in both marks. */
export interface Pair {
  readonly kind: 'bracket' | 'quotation' | 'title';
  readonly span: Span;
}

/** A line of the report that is neither blank nor part of a statutory table. */
export interface Paragraph {
  readonly line: Line;
  /** Without the white space around it. */
  readonly span: Span;
  /** The text of `span`. */
  readonly text: string;
  /** The heading this line is or begins with; null for plain prose. */
  readonly heading: Heading | null;
  /** The statutory section it is in; the heading is part of it. Null before the first one. */
  readonly section: SectionNumber | null;
}
