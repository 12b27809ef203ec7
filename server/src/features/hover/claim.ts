import { statement } from '../../rules/narrative/common/wording.ts';
import { claimAt } from '../cells.ts';
import { paragraphs } from './markup.ts';
import { type HoverReader, holds } from './part.ts';
import { judge, scopeNames } from './verdict.ts';

/** A claim of the prose: how it was understood, and what it was compared with. */
export const hoverOnClaim: HoverReader = ({ report }, offset, { markup }) => {
  const claim = claimAt(report, offset);
  if (!claim || !holds(claim.span, offset)) return null;
  const { mark, lines } = judge(report, claim);
  const understood = `${markup.strong('正文')}：${markup.text(`${statement(claim)}（${scopeNames[claim.scope]}）`)}${mark && ` ${mark}`}`;
  return { span: claim.span, content: paragraphs(understood, markup.list(lines.map(markup.text))) };
};
