import type { Finding } from '../../server/src/lint/lint.ts';
import { rules } from '../../server/src/rules/index.ts';
import type { Marker } from './marked-draft.ts';

/** What of the expected was not found, and what was found beyond it, each as `line rule:severity “words”`. */
export interface Difference {
  readonly missing: readonly string[];
  readonly extra: readonly string[];
}

const known = new Map(rules.map((rule) => [rule.id, rule]));

/** Whether nothing can be expected of a marker yet: its rule is not built, or known not to find it. */
export function isPending({ rule, missed }: Marker): boolean {
  return missed || !known.has(rule);
}

/** Pairs findings and markers, each with one at most. Pending markers wait. */
export function compare(text: string, markers: readonly Marker[], findings: readonly Finding[]): Difference {
  const left = [...findings];
  const missing: string[] = [];
  for (const marker of markers) {
    if (isPending(marker)) continue;
    const candidates = left.filter((finding) => fits(text, marker, finding)).sort((a, b) => lengthOf(a) - lengthOf(b));
    const [found] = candidates;
    if (found) left.splice(left.indexOf(found), 1);
    else missing.push(`${place(text, marker.span.start, marker.line ?? 0)} ${marker.rule}:${severityOf(marker)} “${words(text, marker)}”`);
  }
  const extra = left.map((f) => `${place(text, f.span.start)} ${f.rule}:${f.severity} “${words(text, f)}” ${f.message}`);
  return { missing, extra };
}

const lengthOf = ({ span }: Finding): number => span.end - span.start;

const severityOf = ({ rule, severity }: Marker) => severity ?? known.get(rule)?.severity;

/** A finding is at marked words if it has a character in common with them; at a place without words, if it touches it. */
function fits(text: string, marker: Marker, { rule, severity, span }: Finding): boolean {
  if (rule !== marker.rule || severity !== severityOf(marker)) return false;
  if (marker.line !== null) return lineAt(text, span.start) === lineAt(text, marker.span.start) + marker.line;
  const isEmpty = marker.span.start === marker.span.end || span.start === span.end;
  return isEmpty
    ? span.start <= marker.span.end && marker.span.start <= span.end
    : span.start < marker.span.end && marker.span.start < span.end;
}

/** Zero-based number of the line. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length - 1;
}

const place = (text: string, offset: number, below = 0): string => `${lineAt(text, offset) + 1 + below}:`;

function words(text: string, { span }: { readonly span: { readonly start: number; readonly end: number } }): string {
  const marked = text.slice(span.start, span.end).replaceAll('\n', '⏎');
  return marked.length > 40 ? `${marked.slice(0, 39)}…` : marked;
}
