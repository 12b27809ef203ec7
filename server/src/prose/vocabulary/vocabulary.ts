import { lazy } from '../../text/lazy.ts';
import { WordTree } from '../../text/word-tree.ts';
import type { VocabularyRow, WordCategory } from './category.ts';
import { commonWords } from './common.ts';
import { otherWords } from './others.ts';
import { requestWords } from './requests.ts';

/** All words that clauses are read with, but for times and names, which are patterns. */
export const vocabularyRows: readonly VocabularyRow[] = [...requestWords, ...otherWords, ...commonWords];

/** A word at a place of a text. */
export interface Word {
  readonly category: WordCategory;
  readonly concept: string;
  readonly text: string;
  /** The year that it names; null where it names none. */
  readonly year: number | null;
}

/** Every spelling of the rows. Throws where two rows have the same: which of them is meant could not be told. */
export function rowsBySpelling(rows: readonly VocabularyRow[]): ReadonlyMap<string, VocabularyRow> {
  const bySpelling = new Map<string, VocabularyRow>();
  for (const row of rows) {
    for (const text of row.spellings.trim().split(/\s+/).flatMap(expanded)) {
      const other = bySpelling.get(text);
      if (other && other !== row) throw new Error(`${text}: ${other.category} ${other.concept} and ${row.category} ${row.concept}`);
      bySpelling.set(text, row);
    }
  }
  return bySpelling;
}

/** Every spelling of a pattern: `{共/}收到` → 共收到, 收到. */
function expanded(pattern: string): string[] {
  const choice = /\{([^{}]*)\}/.exec(pattern);
  if (!choice) return [pattern];
  const after = expanded(pattern.slice(choice.index + choice[0].length));
  return (choice[1] ?? '').split('/').flatMap((option) => after.map((rest) => pattern.slice(0, choice.index) + option + rest));
}

/** The words by their characters; made when the first sentence is read. */
export const vocabulary = lazy(() => {
  const tree = new WordTree<Word>();
  for (const [text, { category, concept }] of rowsBySpelling(vocabularyRows)) tree.add(text, { category, concept, text, year: null });
  return tree;
});

/** Words that turn to a topic of the tables by themselves; all others only go on with one. */
const opens = ({ category, concept }: VocabularyRow): boolean => (category === 'request' && concept === 'strong') || openers.has(category);
const openers: ReadonlySet<WordCategory> = new Set(['proceeding', 'item', 'information', 'fee']);

const openingWords = lazy(() => {
  const tree = new WordTree<WordCategory>();
  for (const [text, row] of rowsBySpelling(vocabularyRows)) if (opens(row) || row.category === 'foreign') tree.add(text, row.category);
  return tree;
});

/** What a text may turn to: a topic of the tables, only to something else, or nothing. */
export type MayOpen = 'topic' | 'foreign' | 'nothing';

/**
 * What a text may turn to, told by the characters of words that do. `withInformation`: words for published information count
 * as well, of which nothing is said without a number.
 */
export function mayOpen(text: string, withInformation: boolean): MayOpen {
  const words = openingWords();
  let result: MayOpen = 'nothing';
  for (let at = 0; at < text.length; at++) {
    const category = words.longestAt(text, at);
    if (category === 'foreign') result = 'foreign';
    else if (category !== null && (withInformation || category !== 'information')) return 'topic';
  }
  return result;
}

const things: ReadonlySet<WordCategory> = new Set(['request', 'proceeding', 'item', 'foreign']);

const thingWords = lazy(() => {
  const tree = new WordTree<WordCategory>();
  for (const [text, { category }] of rowsBySpelling(vocabularyRows)) if (things.has(category)) tree.add(text, category);
  return tree;
});

/** Whether a text has the characters of a word for requests, reviews and suits, lines of table 2 or the business of others. */
export function maySpeakOfThings(text: string): boolean {
  const words = thingWords();
  for (let at = 0; at < text.length; at++) if (words.longestAt(text, at) !== null) return true;
  return false;
}
