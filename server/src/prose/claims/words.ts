import { collect } from '../../text/collect.ts';
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

/** Words by their UTF-16 units, one after another: numbers are looked up without making a string of each. */
export interface WordTree {
  readonly next: Map<number, WordTree>;
  /** The word that ends here. */
  word: Word | null;
}

/** The words of groups; of two with the same spelling the later counts. */
export function wordTree(groups: readonly WordGroup[]): WordTree {
  const root: WordTree = { next: new Map(), word: null };
  for (const [cls, id, patterns] of groups) {
    for (const pattern of patterns.trim().split(/\s+/)) for (const text of spelt(pattern)) insert(root, { text, cls, id });
  }
  return root;
}

function insert(root: WordTree, word: Word): void {
  let node = root;
  for (let index = 0; index < word.text.length; index++) {
    const unit = word.text.charCodeAt(index);
    let next = node.next.get(unit);
    if (!next) {
      next = { next: new Map(), word: null };
      node.next.set(unit, next);
    }
    node = next;
  }
  node.word = word;
}

/** The longest word that begins at a place; null where none does. */
export function longestWord(tree: WordTree, text: string, at: number): Word | null {
  let found: Word | null = null;
  let node: WordTree | undefined = tree;
  for (let index = at; node; index++) {
    found = node.word ?? found;
    node = node.next.get(text.charCodeAt(index));
  }
  return found;
}

/** Every spelling of a pattern. */
function spelt(pattern: string): string[] {
  const choice = /\{([^{}]*)\}/.exec(pattern);
  if (!choice) return [pattern];
  const after = spelt(pattern.slice(choice.index + choice[0].length));
  return collect((choice[1] ?? '').split('/'), (option) => after.map((rest) => pattern.slice(0, choice.index) + option + rest));
}
