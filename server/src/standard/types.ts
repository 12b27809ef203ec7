/**
 * The vocabulary in which the published forms are written down as data.
 * Names of tables, rows and columns are those of the public JSON.
 */

export type FormId = '2019' | '2021';
export type TableId = 'disclosure' | 'applications' | 'proceedings';
export type SectionNumber = 1 | 2 | 3 | 4 | 5 | 6;

export type OrganKind =
  | 'province'
  | 'city'
  | 'county'
  | 'town'
  | 'township'
  | 'street'
  | 'bureau'
  | 'commission'
  | 'department'
  | 'office'
  | 'administrative-committee'
  | 'institution'
  | 'unknown';

/** One of the six statutory sections. */
export interface SectionStandard {
  readonly number: SectionNumber;
  /** Official title without its number: 总体情况. */
  readonly title: string;
  /** Other titles that are used and mean the same; nobody is told about them. */
  readonly accepted: readonly string[];
  /** Other titles under which the section is recognised, and reported as a deviation. */
  readonly variants: readonly string[];
  /** Last resort: groups of words; a numbered line with one of each group is this section. */
  readonly keywords: readonly (readonly string[])[];
}

/** A label as the form prints it. Spacing, quotes, brackets and punctuation never matter in comparison. */
export interface Label {
  readonly text: string;
  /** Equally right spellings: shortened by the form itself, or without the number in front. */
  readonly accepted?: readonly string[];
  /** Spellings with the same meaning that differ from the form; worth a hint. */
  readonly variants?: readonly string[];
}

export interface ColumnStandard {
  readonly key: string;
  /** Short name for messages: 自然人, 结果维持. */
  readonly name: string;
  /** What a cell of the column may hold. */
  readonly holds: 'count' | 'change' | 'amount';
  /** Printed above the column; several columns of table 4 share wordings, so the order counts. */
  readonly label: Label;
}

export interface RowStandard {
  /** Empty for the one line of table 4, whose columns carry the whole key. */
  readonly key: string;
  /** Null where the form prints no label before the numbers (table 4). */
  readonly label: Label | null;
  /** Name for messages: （一）予以公开, 不予公开·1.属于国家秘密. */
  readonly name: string;
  /** Labels printed between the numbers of the row above and this row's own label, in reading order, column heads apart. */
  readonly lead: readonly Label[];
  /** True where the row opens a block with its own column heads. */
  readonly hasHeader: boolean;
  readonly columns: readonly ColumnStandard[];
  /** Sums and the rows of the balance: a table without them cannot be checked. */
  readonly essential: boolean;
}

export interface TableStandard {
  readonly id: TableId;
  readonly section: SectionNumber;
  /** 表二, 表三, 表四, after the section they stand in. */
  readonly name: string;
  readonly rows: readonly RowStandard[];
  readonly identities: readonly Identity[];
}

/**
 * A relation between cells that the form itself prints or implies.
 * Every key is a cell key (`received.natural`); a side is the sum of its cells.
 */
export interface Identity {
  /** E1–E6, I1–I4. */
  readonly code: string;
  readonly left: readonly string[];
  readonly relation: '=' | '>=' | 'zero-together';
  readonly right: readonly string[];
  /** What is compared, in words: 自然人列：一＋二＝（七）＋四. */
  readonly name: string;
}

export interface FormStandard {
  readonly id: FormId;
  /** Report years the form is for, both included; null: no end yet. */
  readonly years: { readonly from: number; readonly to: number | null };
  /** The notice that issued it. */
  readonly source: string;
  readonly tables: Readonly<Record<TableId, TableStandard>>;
}
