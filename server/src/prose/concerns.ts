import type { Claim } from './claim-types.ts';

/** Which rule a claim is for, so that no slip is told twice. */

/** 未收到申请, 行政复议 0 件: that nothing happened at all. */
export function deniesAll({ kind, topic, sort, value, subject }: Claim): boolean {
  if (topic !== 'requests' && topic !== 'proceedings') return false;
  const isTotal = topic === 'requests' ? sort === 'whole' : !subject.includes('.');
  return (kind === 'none' && (isTotal || sort === 'stock')) || (kind === 'count' && value === 0 && isTotal);
}

/** A number of the topic, or a whole of its results; not that nothing happened. */
export const states = (claim: Claim, topic: Claim['topic']): boolean => claim.topic === topic && !deniesAll(claim);
