import type { FormId, Label, OrganKind, RowStandard, SectionNumber, TableId, TableStandard } from '../standard/types.ts';
import type { Source } from './html/source.ts';
import type { Passage, Passages } from './passages.ts';
import type { Claim } from './prose/claim-types.ts';
import type { Prose } from './prose/prose.ts';

/** A half-open range of UTF-16 offsets into the report's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A change of a text. */
export interface Edit {
  readonly span: Span;
  readonly newText: string;
  /** True where it puts in HTML, and takes out what its range holds with the tags; left out: text, and nothing but text. */
  readonly isMarkup?: true;
}

/** What the user or a configuration says about a document; it wins over what is read from the text. */
export interface Facts {
  /** Treat the text as such a report whatever it looks like. */
  readonly assumeReport?: boolean;
  readonly organ?: string;
  readonly year?: number;
  readonly form?: FormId;
}

/** One line of the text; `end` stands before the line break. */
export interface Line extends Span {
  /** Zero-based. */
  readonly number: number;
  /** The line as rules should read it: HTML tables are blanked, length and offsets are kept. */
  readonly text: string;
  /** Its text. */
  readonly passage: Passage;
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

export interface Title {
  readonly text: string;
  readonly span: Span;
  /** The report year in the title: `2023年`, `2023年度`; null where there is none. */
  readonly year: { readonly value: number; readonly span: Span } | null;
  /** What stands before the year and the words of the report; null where nothing does. */
  readonly organ: { readonly text: string; readonly span: Span } | null;
}

export interface Organ {
  readonly name: string;
  readonly kind: OrganKind;
  /** Null when a setting gave the name. */
  readonly span: Span | null;
  readonly source: 'title' | 'preamble' | 'overview' | 'contact' | 'settings';
}

export interface YearReading {
  readonly value: number;
  /** Null when a setting gave the year. */
  readonly span: Span | null;
  readonly source: 'title' | 'period' | 'preamble' | 'overview' | 'settings';
}

export interface FormReading {
  readonly id: FormId;
  readonly source: 'labels' | 'year' | 'settings';
}

/** A calendar date with a day, as written; may be one that does not exist. */
export interface DateReading {
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
  readonly from: DateReading | null;
  readonly to: DateReading | null;
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
  /** Its text. */
  readonly passage: Passage;
  /** The heading this line is or begins with; null for plain prose. */
  readonly heading: Heading | null;
  /** The statutory section it stands in; its heading counts in. Null before the first one. */
  readonly section: SectionNumber | null;
}

/** A sentence of the prose. */
export interface Sentence {
  readonly text: string;
  /** Its text. */
  readonly passage: Passage;
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
}

export type Layout = 'pipe' | 'tab' | 'cells' | 'spaced' | 'glued' | 'html';

/** What a cell holds. */
export interface CellValue {
  /** Null for an empty or unreadable cell; `raw` tells which. */
  readonly value: number | null;
  /** As written, without the white space around it. */
  readonly raw: string;
  readonly unit: string | null;
  /** A remark in brackets after the number: 其中修订16件. */
  readonly note: string | null;
}

export interface Cell extends CellValue {
  /** `received.natural` */
  readonly key: string;
  readonly row: RowStandard;
  /** The column's key. */
  readonly column: string;
  /** Of an empty cell: the place where its number belongs, possibly empty. */
  readonly span: Span;
}

/** A label of the form as it was found in the draft. */
export interface LabelReading {
  readonly label: Label;
  /** The text as written, white space collapsed. */
  readonly raw: string;
  readonly span: Span;
  /**
   * exact: the form's or an accepted spelling; variant: known other wording, or with a remark in brackets;
   * truncated: only its beginning; typo: one or two characters differ; unsure: only its place shows what it stands for.
   */
  readonly match: 'exact' | 'variant' | 'truncated' | 'typo' | 'unsure';
  readonly role: 'row' | 'column' | 'lead';
}

/** A row of the form that the draft has. */
export interface TableRow {
  readonly standard: RowStandard;
  readonly label: LabelReading | null;
  /** In the order of the form's columns; empty where the numbers could not be told apart. */
  readonly cells: readonly Cell[];
  /** From the row's label (or first value) to its last value. */
  readonly span: Span;
  /** How many values were found, and how many belong there. */
  readonly found: number;
  readonly expected: number;
}

export interface MissingRow {
  readonly standard: RowStandard;
  /** The row above it in the form, if the draft has one: findings point there. */
  readonly after: TableRow | null;
}

export interface MissingColumn {
  readonly key: string;
  readonly label: Label;
  /** The header words nearest to the gap. */
  readonly anchor: Span;
  /** True where every row still has all its numbers: only the head is missing. */
  readonly headOnly: boolean;
}

/** One of the three statutory tables as read from the draft. */
export interface Table {
  readonly id: TableId;
  readonly form: FormId;
  readonly standard: TableStandard;
  readonly layout: Layout;
  /** Whole lines, from the first to the last of the table. */
  readonly span: Span;
  readonly rows: readonly TableRow[];
  readonly cells: ReadonlyMap<string, Cell>;
  readonly labels: readonly LabelReading[];
  readonly missingRows: readonly MissingRow[];
  readonly missingColumns: readonly MissingColumn[];
  /** Labels that belong to the other form. */
  readonly foreign: readonly { readonly text: string; readonly form: FormId; readonly span: Span }[];
  /** Lines in which several labels, or labels and numbers, have run together. */
  readonly flattened: readonly Span[];
}

/** A draft as the parser understood it. Immutable; every offset is one of `text`. */
export interface Report {
  /** The document as it stands; of a web page, what its reader reads, with the tables as they are written. */
  readonly text: string;
  /** The document that the text was read from. Positions and edits for the outside go through it. */
  readonly source: Source;
  /** The line break that the text uses. */
  readonly eol: '\n' | '\r\n' | '\r';
  readonly lines: readonly Line[];
  /** For the next version of the draft. */
  readonly passages: Passages;
  readonly isReport: boolean;
  readonly title: Title | null;
  readonly organ: Organ | null;
  readonly year: YearReading | null;
  /** Every statement of the report year, the deciding one first. */
  readonly years: readonly YearReading[];
  readonly form: FormReading | null;
  /** In order of appearance; a section that appears twice is there once. */
  readonly sections: readonly Section[];
  /** Sections' headings and every other numbered line outside the tables, in order. */
  readonly headings: readonly Heading[];
  readonly paragraphs: readonly Paragraph[];
  /** The words of the paragraphs, to be searched. */
  readonly prose: Prose;
  /** Paragraphs between the title and the first section's heading. */
  readonly preamble: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly quantities: readonly Quantity[];
  /** What the prose states about figures of the tables. */
  readonly claims: readonly Claim[];
  readonly dates: readonly DateReading[];
  readonly period: Period | null;
  readonly pairs: readonly Pair[];
  readonly tables: Readonly<Record<TableId, Table | null>>;
}
