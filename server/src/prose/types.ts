import type { OrganKind, SectionNumber } from '../standard/types.ts';
import type { Paragraph } from '../text/document.ts';
import type { Span } from '../text/span.ts';

/** A sentence of the prose. */
export interface Sentence {
  readonly text: string;
  readonly span: Span;
  readonly paragraph: Paragraph;
  /** The statutory section it stands in; null before the first one. */
  readonly section: SectionNumber | null;
}

/** A number with its measure word: 11件, 1,295条, 三件, 4.35%. */
export interface Quantity {
  readonly sentence: Sentence;
  readonly span: Span;
  readonly numberSpan: Span;
  /** Null where the words give only a rough number (十余条). */
  readonly value: number | null;
  /** The measure word as written. */
  readonly unit: string;
  /** Written as a rough number: 余, 多, 约, 近. */
  readonly approximate: boolean;
  /** No fewer than its value: 130余条, 超过100条. */
  readonly isAtLeast: boolean;
}

/** A calendar date with a day, as written; may be one that does not exist. */
export interface DateMention {
  readonly span: Span;
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The statement of the period that the figures cover. */
export interface Period {
  /** From the first date to the last. */
  readonly span: Span;
  /** Null where the beginning is not a whole date, or where none is stated (截至2023年12月31日). */
  readonly from: DateMention | null;
  readonly to: DateMention | null;
}

/** A draft as far as its prose is read: the whole of it for a reader that looks beyond a sentence. */
export interface DraftProse {
  readonly organ: SubjectOrgan | null;
  readonly paragraphs: readonly Paragraph[];
}

/** The organ that a report is of, as far as its prose is read for it. */
export interface SubjectOrgan {
  readonly name: string;
  readonly kind: OrganKind;
}
