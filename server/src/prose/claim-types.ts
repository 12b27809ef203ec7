import type { CellKey, TableId } from '../standard/types.ts';
import type { Span } from '../text/span.ts';
import type { ClausePattern } from './clause-patterns.ts';
import type { Quantity, Sentence } from './types.ts';

/** What a claim may mean in a table: the sum of `cells` less the sum of `less`, all keyed as in the table. */
export interface CellFormula {
  readonly cells: readonly CellKey[];
  readonly less: readonly CellKey[];
  /** What the figure is called where it is not a single cell: 新收加上年结转; empty for a single cell. */
  readonly name: string;
}

/**
 * count: a number is given (0件 as well); none: it did not happen (未收到申请);
 * all-done: everything was finished (全部办结); all-upheld: every decision stood (均获维持).
 */
export type ClaimKind = 'count' | 'none' | 'all-done' | 'all-upheld';

/**
 * whole: of this organ, for the report's whole year; part: a share of it (其中, 上半年); channel: by the way the request came;
 * other-year: of another year; elsewhere: of other organs (全市, 各部门). Only the whole compares with a table.
 */
export type ClaimScope = 'whole' | 'part' | 'channel' | 'other-year' | 'elsewhere';

export type ClaimTopic = 'requests' | 'proceedings' | 'disclosure' | 'information' | 'fee';

/**
 * whole: all requests of the year, in one word or another; stock: carried in or out; outcome: what became of them;
 * applicant: who made them; other: everything that is no request.
 */
export type ClaimSort = 'whole' | 'stock' | 'outcome' | 'applicant' | 'other';

/** What a sentence states about a figure that the tables have, or that the prose may give twice. */
export interface Claim {
  readonly kind: ClaimKind;
  readonly topic: ClaimTopic;
  readonly sort: ClaimSort;
  /** What it is about: `received`, `granted`, `received.natural`, `review.upheld`, `normativeDocs.made`, `主动公开政府信息`. */
  readonly subject: string;
  /** The subject for messages: 予以公开, 行政复议维持. */
  readonly name: string;
  readonly table: TableId | null;
  /** Any of these may be meant, the likeliest first; empty where no table has such a figure. */
  readonly formulas: readonly CellFormula[];
  /** The number given; for every other kind 0, which the formulas must then come to. Amounts of money are in 元. */
  readonly value: number;
  /** Null for every kind but count, and where the number is that of the words before: 行政复议1件，结果纠正. */
  readonly quantity: Quantity | null;
  /** From the subject's first word to the number's measure word, or the other way round. */
  readonly span: Span;
  readonly sentence: Sentence;
  /** unsure: the words may stand for other cells than those of the formulas. */
  readonly certainty: 'sure' | 'unsure';
  readonly scope: ClaimScope;
  /** The way of saying it: the pattern that the clause was read by. */
  readonly pattern: ClausePattern;
}
