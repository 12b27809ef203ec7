import type { Token } from './tokens.ts';

/** Runs of words, as clauses are read from them. */

const subjectClasses: ReadonlySet<Token['cls']> = new Set([
  'request',
  'row',
  'applicant',
  'proceeding',
  'result',
  'item',
  'column',
  'information',
  'fee',
]);
/** Words that leave a claim as it is. */
export const joints: ReadonlySet<Token['cls']> = new Set([
  'fill',
  'on-time',
  'link',
  'etc',
  'all',
  'of-which',
  'channel',
  'rate',
  'in-order',
]);

export const isSubject = (token: Token): boolean => subjectClasses.has(token.cls);
export const isKnown = (token: Token): boolean => isSubject(token) || joints.has(token.cls);

/** The words from the last mark of time or belonging on, if all of them are known and none denies or compares. */
export function understood(tokens: readonly Token[]): Token[] | null {
  if (tokens.some((t) => t.cls === 'negation' || t.cls === 'compare')) return null;
  const from = tokens.findLastIndex((t) => t.cls === 'time' || t.cls === 'whose') + 1;
  const run = tokens.slice(from);
  return run.every(isKnown) ? run : null;
}

/** The subjects of a list: 行政复议、行政诉讼 are two. What every one of them needs goes with each: 行政复议、行政诉讼申请. */
export function peersOf(run: readonly Token[]): Token[][] {
  const parts: Token[][] = [[]];
  for (const token of run) {
    if (token.cls === 'link') parts.push([]);
    else if (isSubject(token)) parts.at(-1)?.push(token);
  }
  return parts.filter((part) => part.length > 0);
}
