/**
 * The vocabulary in which the published forms are written down as data.
 * Names of tables, rows and columns are those of the public JSON.
 */

/** The first report year of a form: `2021`. */
export type FormId = string;
export type TableId = 'disclosure' | 'applications' | 'proceedings';
export type SectionNumber = 1 | 2 | 3 | 4 | 5 | 6;
/** `received.natural`: the row and the column; in table 4, which has one row, the two parts of the column. */
export type CellKey = `${string}.${string}`;

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
  /** Initials by which authors complete its heading. */
  readonly initials: readonly string[];
}

/** A label as the form prints it. Spacing, quotes, brackets and punctuation never matter in comparison. */
export interface Label {
  readonly text: string;
  /** Equally right spellings: shortened by the form itself, or without the number in front. */
  readonly accepted?: readonly string[];
  /** Spellings with the same meaning that differ from the form; worth a hint. */
  readonly variants?: readonly string[];
}

/** What a row or a column stands for. */
export interface Meaning {
  readonly text: string;
  /** Where it is written; null for what is commonly understood and has no published source: never to be called statutory. */
  readonly source: string | null;
}

export interface ColumnStandard {
  readonly key: string;
  /** Short name for messages: 自然人, 结果维持. */
  readonly name: string;
  /** What a cell of the column may hold. */
  readonly holds: 'count' | 'change' | 'amount';
  /** Printed above the column; several columns of table 4 share wordings, so the order counts. */
  readonly label: Label;
  readonly meanings?: readonly Meaning[];
  /** The columns of last year's row whose sum a new report begins with; 0 where left out. */
  readonly startsFrom?: readonly string[];
}

/** A word printed above the numbers of a table. */
export interface HeadCell {
  readonly label: Label;
  /** Key of the column that it names; null for words that name none. */
  readonly column: string | null;
  /** `rest`: to the right edge of the table. */
  readonly colspan: number | 'rest';
  readonly rowspan: number;
}

/** Lines of the head, from top to bottom. */
export type HeadGrid = readonly (readonly HeadCell[])[];

export interface RowStandard {
  /** Empty for the one line of table 4, whose columns carry the whole key. */
  readonly key: string;
  /** Null where the form prints no label before the numbers (table 4). */
  readonly label: Label | null;
  /** Name for messages: （一）予以公开, 不予公开·1.属于国家秘密. */
  readonly name: string;
  /** Name in equations, where the other is too long: 新收. */
  readonly shortName?: string;
  /** Initials by which authors complete the row. */
  readonly initials: readonly string[];
  readonly meanings: readonly Meaning[];
  /** A word that no row of another form has: it shows the row's form where its label is broken. */
  readonly mark?: string;
  /** Names of the groups that the row is in, printed beside it, the outermost first. */
  readonly groups: readonly Label[];
  /** Labels of the block or groups that the row opens, in reading order. */
  readonly groupLabels: readonly Label[];
  /** Lines printed above the row: the head of its block or of the table; none for a row below another's head. */
  readonly head: HeadGrid;
  readonly columns: readonly ColumnStandard[];
  /** Sums and the rows of the balance: a table without them cannot be checked. */
  readonly essential: boolean;
}

export interface TableStandard {
  readonly id: TableId;
  readonly section: SectionNumber;
  /** 表二, 表三, 表四, after the section they stand in. */
  readonly name: string;
  /** How authors know the table, which carries no number in the form: 申请情况表. */
  readonly title: string;
  /** What the table is about, in a description of it. */
  readonly subject: string;
  /** What authors type to complete the table; the last one is how its snippet is called in Latin letters. */
  readonly initials: readonly string[];
  /** Lines printed above the whole table; none where its blocks have heads of their own. */
  readonly head: HeadGrid;
  /** How many columns of labels stand before the numbers. */
  readonly labelColumns: number;
  readonly rows: readonly RowStandard[];
  readonly identities: readonly Identity[];
}

/**
 * A relation between cells that the form itself prints or implies; a side is the sum of its cells.
 * Equations have the name of the rule that checks them; inequalities are all checked by one rule.
 */
export type Identity = Equation | Inequality;

export type EquationName = 'balance' | 'result-total' | 'row-total' | 'proceedings-total';

interface Relation {
  readonly left: readonly CellKey[];
  readonly right: readonly CellKey[];
  /** What is compared, in words: “自然人”列：一＋二＝三（七）＋四. */
  readonly statement: string;
}

export interface Equation extends Relation {
  readonly name: EquationName;
  readonly relation: '=';
  /** What is called uneven beside another equation that is reported: “自然人”列收到与办结. */
  readonly subject?: string;
}

export interface Inequality extends Relation {
  /** `made-within-in-force`. */
  readonly name: string;
  readonly relation: '>=' | 'zero-together';
  /** Why it holds, in words for the author. */
  readonly reason: string;
  /** Cells whose sum explains what the left side lacks. */
  readonly allowance?: readonly CellKey[];
}

/** The notice that issues a form. */
export interface FormNotice {
  /** How messages call it. */
  readonly name: string;
  /** In full, without the outer title marks. */
  readonly title: string;
  readonly number: DocumentNumberStandard;
  /** How its title ends, before inner and outer marks and 的通知; no other title here ends so. */
  readonly titleEnd: RegExp;
}

/** 国办公开办函〔2021〕30号 in its parts. */
export interface DocumentNumberStandard {
  readonly code: string;
  readonly year: number;
  readonly order: number;
}

/** One of the parts that a form asks 总体情况 to have. */
export interface Aspect {
  readonly name: string;
  readonly initials: string;
  /** Words by which a heading of the draft is known to be about it, whatever it is called. */
  readonly heading: RegExp;
  /** Words by which prose treats it, whatever it calls it. */
  readonly words: RegExp;
  /** The same where the overview has a heading for each of the others: there a word in passing is not enough. */
  readonly named: RegExp;
}

export interface FormStandard {
  readonly id: FormId;
  /** Report years the form is for, both included; null: no end yet. */
  readonly years: { readonly from: number; readonly to: number | null };
  readonly notice: FormNotice;
  /** The number of the notice: 国办公开办函〔2021〕30号. */
  readonly source: string;
  readonly sections: readonly SectionStandard[];
  /** The phrase before the first section; see `phrases.ts` for its blanks. */
  readonly preamble: string;
  /** The parts that 总体情况 is asked to have, in order; none where the form leaves it open. */
  readonly aspects: readonly Aspect[];
  /** The form asks 总体情况 to be short. */
  readonly limitsOverview: boolean;
  /** The last section says whether fees were charged. */
  readonly asksForFeeStatement: boolean;
  readonly tables: Readonly<Record<TableId, TableStandard>>;
}
