import type { Span } from '../text/span.ts';
import type { Quantity } from './types.ts';

/**
 * By what the parts of a whole are told apart: who asked, how a request came in, how it was answered, how a review ended,
 * where something was published, how far the work went, whether a document is open. Null: by something else.
 */
export type Dimension = 'applicant' | 'channel' | 'outcome' | 'ruling' | 'medium' | 'progress' | 'openness';

export interface Part {
  readonly quantity: Quantity;
  /** The words before the number, or behind it where nothing stands before. */
  readonly label: string;
  readonly dimension: Dimension | null;
  /** Joined to the part before it by 、 or 和: the list goes on for sure. */
  readonly isJoined: boolean;
}

/** A whole and the parts that a sentence names of it. */
export interface Breakdown {
  readonly whole: Quantity;
  /** Those that belong to the list for sure, in order; at least one. */
  readonly parts: readonly Part[];
  /** Counts of the same kind behind them, which may or may not be parts of this whole. */
  readonly further: readonly Quantity[];
  /** Counts of the same kind beside the whole, any of which may be meant in its place. */
  readonly earlier: readonly Quantity[];
  /** The whole and what is listed before it (建议9件、提案4件，其中), which may be meant together. */
  readonly together: number;
  /** The one dimension of all parts; null where they differ or it is not known. */
  readonly dimension: Dimension | null;
  /** Whether the list says to be complete (分别为), not to be (等, 主要), or neither (其中). */
  readonly claim: 'all' | 'some' | 'unsaid';
  /** Some part is only known to be no less (130余条): the sum may be more. */
  readonly isAtLeast: boolean;
  /** False where parts overlap, are rough, or count another time: their sum says nothing. */
  readonly isComparable: boolean;
  /** Whether at least each part by itself can be compared with the whole. */
  readonly isEachComparable: boolean;
}

/** `占4.35%`, with the count that is the share of another. */
export interface Share {
  readonly percent: Quantity;
  readonly numerator: Quantity;
  /** What the count is a share of, and what else it may be a share of; none where the text does not show it. */
  readonly wholes: readonly Quantity[];
  /** Other counts that may be meant. */
  readonly alternatives: readonly number[];
}

/** `由12件增至15件，增长25%`, `15件，比上年增加3件，增长25%`: a change in per cent, and what was and is counted. */
export interface Change {
  readonly percent: Quantity;
  /** Written, or found from the count and the difference. */
  readonly before: number;
  readonly after: number;
  /** The two counts that are written. */
  readonly counts: readonly Quantity[];
  /** 1: the words say that it became more, -1: less. */
  readonly direction: 1 | -1;
}

/** `从以下三个方面改进：` and what follows it. */
export interface Announcement {
  /** The number and what it counts: 三个方面. */
  readonly span: Span;
  readonly numberSpan: Span;
  readonly count: number;
  /** The fewest and the most items that can be read in what follows. */
  readonly items: { readonly fewest: number; readonly most: number };
  /** The beginnings of the items. */
  readonly marks: readonly Span[];
}
