import type { DateMention, Period } from '../prose/types.ts';
import type { FormId, OrganKind } from '../standard/types.ts';
import type { DetectedForm, TablesById } from '../tables/model.ts';
import type { Heading, Line, Pair, Paragraph, Section } from '../text/document.ts';
import type { Source } from '../text/html/source.ts';
import type { Span } from '../text/span.ts';

/** What the user or a configuration says about a document; it wins over what is read from the text. */
export interface Facts {
  /** Treat the text as such a report whatever it looks like. */
  readonly assumeReport?: boolean;
  readonly organ?: string;
  readonly year?: number;
  readonly form?: FormId;
}

export interface Title {
  readonly text: string;
  readonly span: Span;
  /** The report year in the title: `2023年`, `2023年度`; null where there is none. */
  readonly year: { readonly value: number; readonly span: Span } | null;
  /** The words before the year and the words of the report; null where there are none. */
  readonly organ: { readonly text: string; readonly span: Span } | null;
}

export interface Organ {
  readonly name: string;
  readonly kind: OrganKind;
  /** Null when a setting gave the name. */
  readonly span: Span | null;
  readonly source: 'title' | 'preamble' | 'overview' | 'contact' | 'settings';
}

export interface YearMention {
  readonly value: number;
  /** Null when a setting gave the year. */
  readonly span: Span | null;
  readonly source: 'title' | 'period' | 'preamble' | 'overview' | 'settings';
}

/**
 * A draft as the parser understood it. Immutable; every offset is one of `text`.
 * Its sentences, quantities and claims are read when they are first asked for: `prose/draft-prose.ts`.
 */
export interface Report {
  /** The document as it is written; of a web page, what its reader reads, with the tables as they are written. */
  readonly text: string;
  /** The document that the text was read from. Positions and edits for the outside go through it. */
  readonly source: Source;
  /** The line break that the text uses. */
  readonly eol: '\n' | '\r\n' | '\r';
  readonly lines: readonly Line[];
  readonly isReport: boolean;
  readonly title: Title | null;
  readonly organ: Organ | null;
  readonly year: YearMention | null;
  /** Every statement of the report year, the deciding one first. */
  readonly years: readonly YearMention[];
  readonly form: DetectedForm | null;
  /** In order of appearance; a section that appears twice is there once. */
  readonly sections: readonly Section[];
  /** Sections' headings and every other numbered line outside the tables, in order. */
  readonly headings: readonly Heading[];
  readonly paragraphs: readonly Paragraph[];
  /** Paragraphs between the title and the first section's heading. */
  readonly preamble: readonly Paragraph[];
  readonly dates: readonly DateMention[];
  readonly period: Period | null;
  readonly pairs: readonly Pair[];
  readonly tables: TablesById;
}
