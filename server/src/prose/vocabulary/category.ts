/**
 * What a word does in a clause.
 * Subjects: request (the application itself), row, applicant, proceeding, result, item, column, information, fee.
 * Scope: channel, time, whose, of-which, compare. Joints: fill, on-time, link, etc, all, in-order, negation, rate.
 * foreign: something else is spoken of. Marks: comma, stop, colon, open, close.
 */
export type WordCategory =
  | 'request'
  | 'row'
  | 'applicant'
  | 'proceeding'
  | 'result'
  | 'item'
  | 'column'
  | 'information'
  | 'fee'
  | 'channel'
  | 'time'
  | 'whose'
  | 'of-which'
  | 'compare'
  | 'fill'
  | 'on-time'
  | 'link'
  | 'etc'
  | 'all'
  | 'in-order'
  | 'negation'
  | 'rate'
  | 'foreign'
  | 'comma'
  | 'stop'
  | 'colon'
  | 'open'
  | 'close';

/** Also numbers with their measure words, and words that the vocabulary does not know. */
export type Category = WordCategory | 'quantity' | 'other';

/** Words of one category and meaning. */
export interface VocabularyRow {
  readonly category: WordCategory;
  /** What the words stand for within their category: `granted`, `review`; empty where the category says it all. */
  readonly concept: string;
  /** Parted by blanks; `{a/b/}` stands for any of these or nothing. */
  readonly spellings: string;
  /** A piece of prose in which one of the words is read so. */
  readonly example: string;
}
