import { collect } from '../../text/collect.ts';
import { WordTree } from '../../text/word-tree.ts';
/**
 * What a word does in a claim.
 * Subjects: request (the application itself), row, applicant, proceeding, result, item, column, information, fee.
 * Scope: channel, time, whose, of-which, compare. Joints: fill, on-time, link, etc, all, in-order, negation, rate.
 * foreign: something else is spoken of. Marks: comma, stop, colon, open, close.
 */
export type WordClass =
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

/** Words of one class and meaning. `{a/b/}`: any of these or nothing. */
export type WordGroup = readonly [cls: WordClass, id: string, words: string];

export interface Word {
  readonly text: string;
  readonly cls: WordClass;
  readonly id: string;
}

/** The words of groups; of two with the same spelling the later counts. */
export function wordsOf(groups: readonly WordGroup[]): WordTree<Word> {
  const bySpelling = new Map<string, Word>();
  for (const [cls, id, patterns] of groups) {
    for (const pattern of patterns.trim().split(/\s+/)) for (const text of spelt(pattern)) bySpelling.set(text, { text, cls, id });
  }
  const tree = new WordTree<Word>();
  for (const [text, word] of bySpelling) tree.add(text, word);
  return tree;
}

/** Every spelling of a pattern. */
function spelt(pattern: string): string[] {
  const choice = /\{([^{}]*)\}/.exec(pattern);
  if (!choice) return [pattern];
  const after = spelt(pattern.slice(choice.index + choice[0].length));
  return collect((choice[1] ?? '').split('/'), (option) => after.map((rest) => pattern.slice(0, choice.index) + option + rest));
}
