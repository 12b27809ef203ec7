import type { Claim } from '../../prose/claim-types.ts';
import { claimsOf } from '../../prose/draft-prose.ts';
import { statement } from '../../rules/support/contradiction-finding.ts';
import { paragraphs } from './markup.ts';
import { type HoverReader, holds } from './part.ts';
import { judge, scopeNames } from './verdict.ts';

/** A claim of the prose: how it was understood, and what it was compared with. */
export const hoverOnClaim: HoverReader = ({ report }, offset, { markup }) => {
  const claim = claimsOf(report)
    .filter(({ span }) => holds(span, offset))
    .reduce(smaller, null);
  if (!claim) return null;
  const { mark, lines } = judge(report, claim);
  const understood = `${markup.strong('正文')}：${markup.text(`${statement(claim)}（${scopeNames[claim.scope]}）`)}${mark && ` ${mark}`}`;
  const pattern = markup.text(`按句式“${claim.pattern.title}”理解`);
  return { span: claim.span, content: paragraphs(understood, markup.list(lines.map(markup.text)), pattern) };
};

const lengthOf = ({ span }: Claim): number => span.end - span.start;

/** Of two claims, one inside the other, the inner one. */
function smaller(known: Claim | null, claim: Claim): Claim {
  return known && lengthOf(known) <= lengthOf(claim) ? known : claim;
}
