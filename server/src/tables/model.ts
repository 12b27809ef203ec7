import type { CellKey, FormId, Label, RowStandard, TableId, TableStandard } from '../standard/types.ts';
import type { Line } from '../text/document.ts';
import type { Span } from '../text/span.ts';

export type Layout = 'pipe' | 'tab' | 'cells' | 'spaced' | 'glued' | 'html';

/** What a cell holds. */
export interface CellValue {
  /** Null for an empty or unreadable cell; `raw` shows which. */
  readonly value: number | null;
  /** As written, without the white space around it. */
  readonly raw: string;
  readonly unit: string | null;
  /** A remark in brackets after the number: 其中修订16件. */
  readonly note: string | null;
}

export interface Cell extends CellValue {
  readonly key: CellKey;
  readonly row: RowStandard;
  /** The column's key. */
  readonly column: string;
  /** Of an empty cell: the place where its number belongs, possibly empty. */
  readonly span: Span;
}

/** A label of the form as it was found in the draft. */
export interface MatchedLabel {
  readonly label: Label;
  /** The text as written, white space collapsed. */
  readonly raw: string;
  readonly span: Span;
  /**
   * exact: the form's or an accepted spelling; variant: known other wording, or with a remark in brackets;
   * truncated: only its beginning; typo: one or two characters differ; unsure: only its place shows what it stands for.
   */
  readonly match: 'exact' | 'variant' | 'truncated' | 'typo' | 'unsure';
  readonly role: 'row' | 'column' | 'group';
}

/** A row of the form that the draft has. */
export interface TableRow {
  readonly standard: RowStandard;
  readonly label: MatchedLabel | null;
  /** In the order of the form's columns; empty where the numbers cannot be assigned. */
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
  readonly cells: ReadonlyMap<CellKey, Cell>;
  readonly labels: readonly MatchedLabel[];
  readonly missingRows: readonly MissingRow[];
  readonly missingColumns: readonly MissingColumn[];
  /** Labels that belong to other forms. */
  readonly foreign: readonly { readonly text: string; readonly form: FormId; readonly span: Span }[];
  /** Lines in which several labels, or labels and numbers, have run together. */
  readonly flattened: readonly Span[];
}

/** The three tables of a draft; null for one that it lacks. */
export type TablesById = Readonly<Record<TableId, Table | null>>;

/** A draft as far as its tables need to know it. */
export interface TableDraft {
  readonly text: string;
  readonly eol: string;
  readonly lines: readonly Line[];
  readonly tables: TablesById;
}

/** The form of a draft's tables, and what it was detected by. */
export interface DetectedForm {
  readonly id: FormId;
  readonly source: 'labels' | 'year' | 'settings';
}
