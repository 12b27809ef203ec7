import type { Edit, Fix } from '../rules/rule.ts';
import type { Finding } from './lint.ts';

/** The text after the edits; they must be in order and not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let done = 0;
  for (const edit of edits) {
    result += text.slice(done, edit.span.start) + edit.newText;
    done = edit.span.end;
  }
  return result + text.slice(done);
}

/** The safe fixes of the findings that do not touch one another; the earlier one wins. */
export function safeFixes(findings: readonly Finding[]): Fix[] {
  const chosen: Fix[] = [];
  const taken: Edit[] = [];
  for (const finding of findings) {
    const fix = finding.fixes.find((f) => f.safe);
    if (!fix || fix.edits.some((edit) => taken.some((other) => touch(edit, other)))) continue;
    chosen.push(fix);
    taken.push(...fix.edits);
  }
  return chosen;
}

/** The edits of several fixes as one list in order. */
export function mergedEdits(fixes: readonly Fix[]): Edit[] {
  return fixes.flatMap((fix) => fix.edits).sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** Overlapping, or two insertions at one place, whose order nobody could tell. */
function touch(a: Edit, b: Edit): boolean {
  return (a.span.start < b.span.end && b.span.start < a.span.end) || a.span.start === b.span.start;
}

export interface FixResult {
  readonly text: string;
  /** How many fixes were applied. */
  readonly fixed: number;
}

/** Safe fixes that uncover other safe fixes need rounds; no honest draft needs as many as this. */
const maxRounds = 10;

/** Applies the safe fixes in rounds until none is left. `check` lints a text anew. */
export function fixAll(text: string, check: (text: string) => readonly Finding[]): FixResult {
  let fixed = 0;
  let current = text;
  for (let round = 0; round < maxRounds; round++) {
    const fixes = safeFixes(check(current));
    if (fixes.length === 0) break;
    const next = applyEdits(current, mergedEdits(fixes));
    if (next === current) break;
    current = next;
    fixed += fixes.length;
  }
  return { text: current, fixed };
}
