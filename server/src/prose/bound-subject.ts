import type { TableId, TableStandard } from '../standard/types.ts';
import type { CellFormula, ClaimSort, ClaimTopic } from './claim-types.ts';
import type { Discourse } from './discourse.ts';
import type { ProseToken } from './tokens.ts';

/** The tables of the form that the draft is in: rows that another form has fall away. */
export type Standards = Readonly<Record<TableId, TableStandard>>;

/** What words stand for in the tables. */
export interface BoundSubject {
  readonly topic: ClaimTopic;
  readonly key: string;
  readonly name: string;
  readonly table: TableId | null;
  readonly formulas: readonly CellFormula[];
  readonly isSure: boolean;
  readonly sort: ClaimSort;
  readonly units: readonly string[];
  /** The words speak of more than the cell counts, so that only a nought compares: 办理行政许可0件. */
  readonly isOnlyOfNone?: boolean;
  /** The outcome whose applicants may follow. */
  readonly outcome: string | null;
}

/** What words are bound in: what was spoken of before, and the words of their sentence. */
export interface BindContext {
  readonly state: Discourse;
  /** The words of the sentence outside of brackets. */
  readonly sentenceWords: readonly ProseToken[];
  readonly standards: Standards;
}

/** The different concepts that words of a category have, in order. */
export const conceptsOf = (words: readonly ProseToken[], category: ProseToken['category']): string[] => [
  ...new Set(words.filter((t) => t.category === category).map((t) => t.concept)),
];
