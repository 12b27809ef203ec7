import type { Claim } from '../../../server/src/prose/claim-types.ts';
import { claimsOf } from '../../../server/src/prose/draft-prose.ts';
import { parse } from '../../../server/src/report/parse.ts';
import type { Facts } from '../../../server/src/report/types.ts';

const facts: Facts = { assumeReport: true, year: 2023, organ: '青禾镇人民政府' };

/**
 * The claims of a sentence, as `subject=value`: `none` and `all-…` before claims without a number, `~` after unsure ones,
 * `@scope` after those that are not of the whole. The sentence stands under a heading, in a report of 青禾镇 for 2023.
 */
export function claimsIn(sentence: string, heading = '（二）依申请公开。', more: Facts = {}): string {
  return claimsOf(parse(heading + sentence, { ...facts, ...more }))
    .map(written)
    .join('，');
}

function written({ kind, subject, value, certainty, scope }: Claim): string {
  const before = kind === 'count' ? '' : `${kind} `;
  return `${before}${subject}=${value}${certainty === 'unsure' ? '~' : ''}${scope === 'whole' ? '' : `@${scope}`}`;
}
