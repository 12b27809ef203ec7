import type { Fix } from '../rules/rule.ts';
import { collect } from '../text/collect.ts';
import { lastIndex } from '../text/last-index.ts';
import type { Span } from '../text/span.ts';
import type { Finding } from './lint.ts';

/** A fault that several rules report at one place: only the finding of the rule `reported` remains; those of `besides` there are left out. */
interface OneFault {
  readonly reported: string;
  readonly besides: readonly string[];
}

/**
 * Rules whose findings are the same fault to the author, or go away with it. A late date among a page's words is another fault (publish-late), and
 * so is an amount that may be two cells in a table without its rows (procurement-ambiguous).
 */
const sameFaults: readonly OneFault[] = [
  { reported: 'web-residue', besides: ['date-style', 'unpaired-bracket', 'duplicate-punct'] },
  { reported: 'heading-number-punct', besides: ['unpaired-bracket'] },
  { reported: 'table-flattened', besides: ['table-cell-count'] },
  { reported: 'mixed-width-punct', besides: ['mixed-width-punct', 'halfwidth-punct'] },
];

/** The findings, in order, with one for each fault at a place; the fixes of those left out go to the one that remains. */
export function withoutDuplicateFaults(findings: readonly Finding[]): readonly Finding[] {
  return sameFaults.reduce(withoutOthers, findings);
}

function withoutOthers(findings: readonly Finding[], { reported, besides }: OneFault): readonly Finding[] {
  const reporters = findings.filter(({ rule }) => rule === reported);
  if (reporters.length === 0) return findings;
  const places = placesOf(reporters);
  const merged = new Map<Finding, readonly Fix[]>();
  const rest = findings.filter((finding) => {
    const reporter = besides.includes(finding.rule) ? placeAt(places, finding.span)?.finding : undefined;
    // A finding that also names other places reports more than this fault.
    if (!reporter || reporter === finding || finding.related.some(({ span }) => placeAt(places, span)?.finding !== reporter)) return true;
    merged.set(reporter, withFixes(merged.get(reporter) ?? reporter.fixes, finding.fixes));
    return false;
  });
  return merged.size === 0 ? findings : rest.map((finding) => ({ ...finding, fixes: merged.get(finding) ?? finding.fixes }));
}

interface Place extends Span {
  readonly finding: Finding;
}

/** The places of these findings and of their related places; one for each start, that of the first. */
function placesOf(reporters: readonly Finding[]): readonly Place[] {
  const all = collect(reporters, (finding) => [finding, ...finding.related].map(({ span }) => ({ ...span, finding })));
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
