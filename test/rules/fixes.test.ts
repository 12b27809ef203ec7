import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../server/src/lint/edits.ts';
import { type Checked, fixAll, mergedEdits, safeFixes } from '../../server/src/lint/fix.ts';
import type { Finding } from '../../server/src/lint/lint.ts';
import { rules } from '../../server/src/rules/index.ts';
import type { Fix, Rule } from '../../server/src/rules/rule.ts';
import type { Span } from '../../server/src/text/span.ts';
import { checkedBy } from '../helpers/check-rule.ts';
import { readMarks } from '../helpers/marks.ts';
import { movedSpan } from '../helpers/moved-span.ts';
import { readDrafts } from '../marked-drafts/drafts.ts';

/** What an author may rely on when a fix is applied: by each rule on its own examples, and by all rules on whole drafts. */

interface Text {
  readonly name: string;
  readonly text: string;
  readonly rules: readonly Rule[];
}

const switchedOn = ({ off: _, ...rule }: Rule): Rule => rule;
const examples: readonly Text[] = rules.flatMap((rule) =>
  rule.examples.bad.map(({ text }, i) => ({ name: `${rule.id} ${i + 1}`, text: readMarks(text).text, rules: [switchedOn(rule)] })),
);
const drafts: readonly Text[] = readDrafts(`${import.meta.dirname}/../marked-drafts/drafts`).map(({ name, draft }) => ({
  name,
  text: draft,
  rules,
}));
const texts = [...examples, ...drafts];

/** What the texts read for one source came to: its tests look at the same ones. */
const read = { source: undefined as Text | undefined, texts: new Map<string, Checked>() };

/** The text with its findings, checked once for all tests of the source. */
function checked(source: Text, text: string): Checked {
  if (read.source !== source) {
    read.source = source;
    read.texts.clear();
  }
  const known = read.texts.get(text) ?? checkedBy(source.rules, text);
  read.texts.set(text, known);
  return known;
}

const touch = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;
const isChanged = (span: Span, fix: Fix): boolean => fix.edits.some((edit) => touch(edit.span, span));
const describeFinding = ({ rule, message }: Finding): string => `${rule}：${message}`;

/** What a finding is, wherever it stands. */
const signature = (rule: string, { start, end }: Span): string => `${rule} ${start}-${end}`;

interface Applied {
  readonly finding: Finding;
  readonly fix: Fix;
  readonly before: readonly Finding[];
  readonly fixed: string;
  readonly after: readonly Finding[];
}

function applied(source: Text, of: (fix: Fix) => boolean): Applied[] {
  const before = checked(source, source.text).findings;
  return before.flatMap((finding) =>
    finding.fixes.filter(of).map((fix) => {
      const fixed = applyEdits(source.text, fix.edits);
      return { finding, fix, before, fixed, after: checked(source, fixed).findings };
    }),
  );
}

describe.each(texts.map((text) => [text.name, text] as const))('%s', (_, source) => {
  it('every fix edits places of the text, in order, apart, and never half a character or line break', () => {
    for (const fix of checked(source, source.text).findings.flatMap(({ fixes }) => fixes)) {
      let done = 0;
      for (const { span } of fix.edits) {
        expect(span.start, fix.title).toBeGreaterThanOrEqual(done);
        expect(span.end, fix.title).toBeGreaterThanOrEqual(span.start);
        expect(span.end, fix.title).toBeLessThanOrEqual(source.text.length);
        for (const offset of [span.start, span.end]) expect(isInside(source.text, offset), fix.title).toBe(false);
        done = span.end;
      }
    }
  });

  it('a safe fix ends its finding; the others stay where they were, and none is added', () => {
    for (const { finding, fix, before, after } of applied(source, ({ safe }) => safe)) {
      const here = movedSpan(finding.span, fix.edits);
      const again = after.filter(({ rule, message }) => rule === finding.rule && message === finding.message);
      expect(again.filter(({ span }) => touch(span, here)).map(describeFinding), fix.title).toEqual([]);
      const others = before.filter((other) => other !== finding && !isChanged(other.span, fix));
      const left = new Set(after.map(({ rule, span }) => signature(rule, span)));
      const lost = others.filter((other) => !left.has(signature(other.rule, movedSpan(other.span, fix.edits))));
      expect(lost.map(describeFinding), fix.title).toEqual([]);
      const known = new Set(before.map(({ rule, span }) => signature(rule, movedSpan(span, fix.edits))));
      const added = after.filter(({ rule, span }) => !known.has(signature(rule, span)));
      expect(added.map(describeFinding), fix.title).toEqual([]);
    }
  });

  it('fixing all ends in a text that fixing leaves as it is', () => {
    const check = (text: string) => checked(source, text);
    const once = fixAll(source.text, check);
    expect(once.text).toBe(applyEdits(source.text, once.edits));
    expect(fixAll(once.text, check)).toMatchObject({ text: once.text, fixed: 0 });
    expect(safeFixes(check(once.text).findings).map(({ title }) => title)).toEqual([]);
  });

  it('a suggestion leaves a report whose findings have their places, and ends or changes its own', () => {
    for (const { finding, fix, fixed, after } of applied(source, ({ safe }) => !safe)) {
      for (const { span } of after) {
        expect(0 <= span.start && span.start <= span.end && span.end <= fixed.length, fix.title).toBe(true);
      }
      if (needsTheAuthor.has(finding.rule)) continue;
      const here = movedSpan(finding.span, fix.edits);
      const same = after.filter((f) => f.rule === finding.rule && f.message === finding.message && touch(f.span, here));
      expect(same.map(describeFinding), fix.title).toEqual([]);
    }
  });
});

describe('all of them', () => {
  it('every rule that has a fix shows one here', () => {
    const promising = rules.filter((rule) => rule.examples.bad.some(({ fixed }) => fixed !== undefined)).map(({ id }) => id);
    const findings = texts.flatMap((source) => checked(source, source.text).findings);
    const shown = new Set(findings.filter(({ fixes }) => fixes.length > 0).map(({ rule }) => rule));
    expect(promising.filter((id) => !shown.has(id))).toEqual([]);
  });
});

describe('in whatever order', () => {
  it('some safe fixes first, then all: the same text as all at once', () => {
    fc.assert(
      fc.property(fc.constantFrom(...drafts), fc.infiniteStream(fc.boolean()), (source, coins) => {
        const check = (text: string) => checked(source, text);
        const some = safeFixes(check(source.text).findings).filter(() => coins.next().value);
        const started = applyEdits(source.text, mergedEdits(source.text, some));
        expect(fixAll(started, check).text).toBe(fixAll(source.text, check).text);
      }),
      { numRuns: 20, seed: 20230101 },
    );
  });
});

/** Suggestions that only put in what the author is to fill in: the flattened table stays until the new one holds its numbers. */
const needsTheAuthor: ReadonlySet<string> = new Set(['table-flattened']);

function isInside(text: string, offset: number): boolean {
  const isPair = /[\ud800-\udbff]/.test(text.charAt(offset - 1)) && /[\udc00-\udfff]/.test(text.charAt(offset));
  return isPair || (text.charAt(offset - 1) === '\r' && text.charAt(offset) === '\n');
}
