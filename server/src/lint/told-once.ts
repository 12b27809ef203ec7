import type { Fix } from '../rules/rule.ts';
import { collect } from '../text/collect.ts';
import { lastIndex } from '../text/last-index.ts';
import type { Span } from '../text/span.ts';
import type { Finding } from './lint.ts';

/** A fault that several rules see at one place: the finding of the rule `told` is kept, those of `besides` there are left out. */
interface OneFault {
  readonly told: string;
  readonly besides: readonly string[];
}

/**
 * Only what is the same fault to the author, or is gone with it. A late date among a page's words stays late (publish-late), and
 * an amount that may be two cells is a question of its own in a table that has lost its rows (procurement-ambiguous).
 */
const sameFaults: readonly OneFault[] = [
  { told: 'web-residue', besides: ['date-style', 'unpaired-bracket', 'duplicate-punct'] },
  { told: 'heading-number-punct', besides: ['unpaired-bracket'] },
  { told: 'table-flattened', besides: ['table-cell-count'] },
  { told: 'mixed-width-punct', besides: ['mixed-width-punct', 'halfwidth-punct'] },
];

/** The findings, in order, with one for each fault at a place; the fixes of those left out go to the one that is kept. */
export function toldOnce(findings: readonly Finding[]): readonly Finding[] {
  return sameFaults.reduce(withoutOthers, findings);
}

function withoutOthers(findings: readonly Finding[], { told, besides }: OneFault): readonly Finding[] {
  const tellers = findings.filter(({ rule }) => rule === told);
  if (tellers.length === 0) return findings;
  const places = placesOf(tellers);
  const kept = new Map<Finding, readonly Fix[]>();
  const rest = findings.filter((finding) => {
    const teller = besides.includes(finding.rule) ? placeAt(places, finding.span)?.finding : undefined;
    // What is told of other places as well is more than this fault.
    if (!teller || teller === finding || finding.related.some(({ span }) => placeAt(places, span)?.finding !== teller)) return true;
    kept.set(teller, withFixes(kept.get(teller) ?? teller.fixes, finding.fixes));
    return false;
  });
  return kept.size === 0 ? findings : rest.map((finding) => ({ ...finding, fixes: kept.get(finding) ?? finding.fixes }));
}

interface Place extends Span {
  readonly finding: Finding;
}

/** Where these findings are told, also by what they name as related; one place for each start, that of the first. */
function placesOf(tellers: readonly Finding[]): readonly Place[] {
  const all = collect(tellers, (finding) => [finding, ...finding.related].map(({ span }) => ({ ...span, finding })));
  const sorted = all.sort((a, b) => a.start - b.start);
  return sorted.filter(({ start }, i) => start !== sorted[i - 1]?.start);
}

/** The last place that begins no later than the span and reaches into it. */
function placeAt(places: readonly Place[], { start, end }: Span): Place | undefined {
  const last = lastIndex(places, (place) => place.start <= start);
  const before = places[last];
  if (before && before.end > start) return before;
  const behind = places[last + 1];
  return behind && behind.start < end ? behind : undefined;
}

/** At most one fix of a finding is safe. */
function withFixes(fixes: readonly Fix[], others: readonly Fix[]): readonly Fix[] {
  const fresh = others.filter((other) => !fixes.some((fix) => sameEdits(fix, other)));
  const hasSafe = fixes.some(({ safe }) => safe);
  return [...fixes, ...fresh.map((fix) => (hasSafe && fix.safe ? { ...fix, safe: false } : fix))];
}

const sameEdits = (a: Fix, b: Fix): boolean =>
  a.edits.length === b.edits.length &&
  a.edits.every(({ span, newText }, i) => {
    const other = b.edits[i];
    return other?.newText === newText && other.span.start === span.start && other.span.end === span.end;
  });
