import { isIn } from './token-pattern.ts';
import type { ProseToken } from './tokens.ts';

/** Words between two marks. */
export interface Clause {
  /** The mark that parts it from the clause before; null at the beginning of the sentence, and in brackets. */
  readonly mark: ProseToken | null;
  readonly tokens: ProseToken[];
  /** The number of its bracket in the sentence; null outside of brackets. */
  readonly bracket: number | null;
  /** The word right before the bracket, or before the clause in it; null outside of brackets. */
  readonly behind: ProseToken | null;
}

const parting: ReadonlySet<ProseToken['category']> = new Set(['comma', 'stop', 'colon']);

/** A number or a word that denies, and nothing more, behind a colon. */
function isAnswered(tokens: readonly ProseToken[], colon: number): boolean {
  const [answer, end] = [tokens[colon + 1], tokens[colon + 2]];
  return answer?.category === 'quantity' || (answer?.category === 'negation' && (end === undefined || end.category === 'stop'));
}

/** 行政复议（2件）: a number alone in brackets, behind what it counts. */
const isLoneNumber = (tokens: readonly ProseToken[], index: number): boolean =>
  tokens[index]?.category === 'quantity' &&
  tokens[index - 1]?.category === 'open' &&
  tokens[index + 1]?.category === 'close' &&
  isIn('subject', tokens[index - 2]?.category ?? 'other');

const isAroundLoneNumber = (tokens: readonly ProseToken[], index: number): boolean =>
  (tokens[index]?.category === 'open' && isLoneNumber(tokens, index + 1)) ||
  (tokens[index]?.category === 'close' && isLoneNumber(tokens, index - 1));

/** The clauses of a sentence: they end with a comma, a stop or a colon; those of the brackets in a clause follow it. */
export function clausesOf(tokens: readonly ProseToken[]): Clause[] {
  const clauses: Clause[] = [];
  let outer: Clause = { mark: null, tokens: [], bracket: null, behind: null };
  let inner: Clause[] = [];
  let brackets = 0;
  let depth = 0;
  const openInner = (behind: ProseToken | null) => void inner.push({ mark: null, tokens: [], bracket: brackets++, behind });
  const close = () => {
    clauses.push(outer, ...inner);
    inner = [];
  };
  tokens.forEach((token, index) => {
    if (isLoneNumber(tokens, index)) outer.tokens.push(token);
    else if (isAroundLoneNumber(tokens, index)) return;
    else if (token.category === 'open') {
      depth++;
      openInner(tokens[index - 1] ?? null);
    } else if (token.category === 'close') depth = Math.max(0, depth - 1);
    else if (depth > 0) {
      if (parting.has(token.category)) openInner(null);
      else inner.at(-1)?.tokens.push(token);
    } else if (token.category === 'colon' && isAnswered(tokens, index)) {
      // 予以公开：6件 is one clause, and 依申请公开情况：无.
    } else if (parting.has(token.category)) {
      close();
      outer = { mark: token, tokens: [], bracket: null, behind: null };
    } else outer.tokens.push(token);
  });
  close();
  return clauses;
}
