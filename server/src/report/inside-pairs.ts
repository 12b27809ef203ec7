import type { Pair } from '../text/document.ts';
import { lastIndex } from '../text/last-index.ts';
import type { Span } from '../text/span.ts';
import type { Report } from './types.ts';

/**
 * Tests whether an offset is inside a pair of one of these kinds: quoted words and titles are somebody else's.
 * Pairs never cross, so that the outermost ones are enough.
 */
export function insidePairs(report: Report, kinds: readonly Pair['kind'][]): (offset: number) => boolean {
  const outermost: Span[] = [];
  for (const { kind, span } of report.pairs) {
    if (kinds.includes(kind) && span.start >= (outermost.at(-1)?.end ?? 0)) outermost.push(span);
  }
  return (offset) => {
    const candidate = outermost[lastIndex(outermost, ({ end }) => end <= offset) + 1];
    return candidate !== undefined && candidate.start <= offset;
  };
}
