import { applyEdits } from '../../server/src/lint/edits.ts';
import { type Finding, lint } from '../../server/src/lint/lint.ts';
import { parse } from '../../server/src/report/parse.ts';
import type { Rule } from '../../server/src/rules/rule.ts';
import type { Span } from '../../server/src/text/span.ts';
import { movedSpan } from '../../test/helpers/moved-span.ts';
import type { Mutant, Mutation, Subject } from './mutation.ts';

export interface Verdict {
  readonly text: string;
  /** Reported by a right rule at a right place. */
  readonly isReported: boolean;
  /** Findings that the change brought, and that speak neither of the broken place nor of what it breaks. */
  readonly collateral: readonly Finding[];
  /** All findings that the change brought. */
  readonly brought: readonly Finding[];
}

/** Lints the broken text and compares with the findings of the correct one. */
export function judge(subject: Subject, before: readonly Finding[], mutation: Mutation, mutant: Mutant, rules: readonly Rule[]): Verdict {
  const edits = [...mutant.edits].sort((a, b) => a.span.start - b.span.start);
  const text = applyEdits(subject.text, edits);
  const known = new Set(before.map((finding) => signature(finding.rule, movedSpan(finding.span, edits))));
  const said = new Set(before.map((finding) => about(finding, subject.text)));
  const isNew = (finding: Finding) => !known.has(signature(finding.rule, finding.span)) && !said.has(about(finding, text));
  const brought = check(text, rules).filter(isNew);
  const places = mutant.places.map((span) => movedSpan(span, edits));
  const changed = edits.map(({ span }) => movedSpan(span, edits));
  const isAtPlace = (finding: Finding) => mutation.rules.includes(finding.rule) && places.some((place) => touch(place, finding.span));
  const speaksOfIt = (finding: Finding) =>
    [finding.span, ...finding.related.map(({ span }) => span)].some((span) => [...changed, ...places].some((place) => touch(place, span)));
  const isExpected = (finding: Finding) =>
    isAtPlace(finding) ||
    (mutation.consequences ?? []).includes(finding.rule) ||
    (mutation.rules.includes(finding.rule) && speaksOfIt(finding));
  return { text, brought, isReported: brought.some(isAtPlace), collateral: brought.filter((finding) => !isExpected(finding)) };
}

export function check(text: string, rules: readonly Rule[]): Finding[] {
  return lint(parse(text), rules, {
    onRuleError: (rule, error) => {
      throw new Error(`${rule}: ${String(error)}`);
    },
  });
}

const signature = (rule: string, { start, end }: Span): string => `${rule} ${start} ${end}`;

/** What is said of which words: the same where they were moved as a whole. */
const about = ({ rule, message, span }: Finding, text: string): string => `${rule} ${message} ${text.slice(span.start, span.end)}`;

const touch = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;
