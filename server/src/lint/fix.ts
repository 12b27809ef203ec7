import type { Report } from '../report/types.ts';
import type { Fix } from '../rules/rule.ts';
import { lastIndex } from '../text/last-index.ts';
import { once } from '../text/once.ts';
import type { Edit } from '../text/span.ts';
import { applyEdits, composeEdits } from './edits.ts';
import { harmless, isHarmlessFix, mergedEdits } from './harmless.ts';
import type { Finding } from './lint.ts';

export { applyEdits } from './edits.ts';
export { mergedEdits } from './harmless.ts';

/** The safe fixes of findings that do not touch one another; the earlier one wins. */
export function safeFixes(findings: readonly Finding[]): Fix[] {
  const chosen: Fix[] = [];
  const taken: Edit[] = [];
  for (const finding of findings) {
    const fix = finding.fixes.find((f) => f.safe);
    if (!fix || fix.edits.length === 0 || fix.edits.some((edit) => isTaken(taken, edit))) continue;
    chosen.push(fix);
    for (const edit of fix.edits) taken.splice(placeOf(taken, edit), 0, edit);
  }
  return chosen;
}

function byPlace(a: Edit, b: Edit): number {
  return a.span.start - b.span.start || a.span.end - b.span.end;
}

/** Index in a sorted list without overlaps at which the edit belongs. */
function placeOf(sorted: readonly Edit[], edit: Edit): number {
  return lastIndex(sorted, (other) => byPlace(other, edit) <= 0) + 1;
}

function isTaken(taken: readonly Edit[], edit: Edit): boolean {
  const place = placeOf(taken, edit);
  return [taken[place - 1], taken[place]].some((other) => other !== undefined && touch(edit, other));
}

/** Overlapping, or two insertions at one place, whose order would be arbitrary. */
function touch(a: Edit, b: Edit): boolean {
  return (a.span.start < b.span.end && b.span.start < a.span.end) || a.span.start === b.span.start;
}

const chosenFixes = once((findings: readonly Finding[]) => once((report: Report) => harmless(report, safeFixes(findings))));

/** The safe fixes that go together and leave the reading of the draft as it is; worked out once for the findings of a version. */
export function sureFixes({ report, findings }: Checked): readonly Fix[] {
  return chosenFixes(findings)(report);
}

/** Tests whether a fix of these findings is as safe as its rule says, even where it conflicts with others. */
export function sureness(checked: Checked): (fix: Fix) => boolean {
  const sure = new Set(sureFixes(checked));
  return (fix) => fix.safe && (sure.has(fix) || isHarmlessFix(checked.report, fix));
}

/**
 * The findings with the fixes called safe that are: one that would change what is read of the draft besides the place it mends
 * is left to the author.
 */
export function withSureFixes({ report, findings }: Checked): Finding[] {
  const isSure = sureness({ report, findings });
  return findings.map((finding) => ({
    ...finding,
    fixes: finding.fixes.map((fix) => (!fix.safe || isSure(fix) ? fix : { ...fix, safe: false })),
  }));
}

export interface FixResult {
  readonly text: string;
  /** How many fixes were applied. */
  readonly fixed: number;
  /** All that changed, as edits of the document that was given, in order. */
  readonly edits: readonly Edit[];
}

/** A document as it was read, and what was found in it. */
export interface Checked {
  readonly report: Report;
  readonly findings: readonly Finding[];
}

/** Safe fixes that uncover other safe fixes need rounds; no honest draft needs as many as this. */
const maxRounds = 10;

/**
 * Applies the safe fixes in rounds until none is left. `check` reads and lints a document anew.
 * A fix after which the draft would read otherwise is not applied, nor is a round that would leave nothing of a draft, or bring back a text that was there before, is not applied.
 */
export function fixAll(text: string, check: (text: string) => Checked): FixResult {
  const seen = new Set([text]);
  let result: FixResult = { text, fixed: 0, edits: [] };
  for (let round = 0; round < maxRounds; round++) {
    const { report, findings } = check(result.text);
    const fixes = sureFixes({ report, findings });
    const edits = report.source.edits(mergedEdits(report.text, fixes));
    const next = applyEdits(result.text, edits);
    if (seen.has(next) || (isBlank(next) && !isBlank(text))) break;
    seen.add(next);
    result = { text: next, fixed: result.fixed + fixes.length, edits: composeEdits(result.edits, edits, text.length) };
  }
  return result;
}

function isBlank(text: string): boolean {
  return !/\S/.test(text);
}
