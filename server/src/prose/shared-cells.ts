import { notHeldConcepts } from '../standard/concepts.ts';
import type { ProseToken } from './tokens.ts';

/** Several names of a sentence that the form counts in one cell: none of their numbers is that of the cell. */
export const sharesCell = (words: readonly ProseToken[], sentenceWords: readonly ProseToken[]): boolean =>
  sharesNumber(words, sentenceWords) || sharesResult(words, sentenceWords);

const isNotHeld = (token: ProseToken): boolean => notHeldConcepts.includes(token.concept);

/** Three names stand for what the form counts in one line: two of them in one sentence share its number. */
const sharesNumber = (words: readonly ProseToken[], sentenceWords: readonly ProseToken[]): boolean =>
  words.some(isNotHeld) && sentenceWords.filter(isNotHeld).length > 1;

/** Results that the form counts in one column, and those of them that are only a kind of it. */
const oneColumn = [
  { of: new Set(['corrected', 'revoked', 'lost']), kinds: new Set(['revoked']) },
  { of: new Set(['otherResult', 'withdrawn', 'dismissed']), kinds: new Set(['withdrawn', 'dismissed']) },
];

/** 1件被撤销，1件被确认违法: both are corrected, neither is all of those. */
const sharesResult = (words: readonly ProseToken[], sentenceWords: readonly ProseToken[]): boolean =>
  oneColumn.some(({ of, kinds }) => {
    const results = sentenceWords.filter((t) => of.has(t.concept));
    return words.some((t) => of.has(t.concept)) && results.length > 1 && results.some((t) => kinds.has(t.concept));
  });
