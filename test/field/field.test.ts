import { describe, expect, it } from 'vitest';
import { type Finding, lint } from '../../server/src/lint/lint.ts';
import { parse } from '../../server/src/report/parse.ts';
import { rules } from '../../server/src/rules/index.ts';
import { compare } from '../marked-drafts/compare.ts';
import { readDrafts } from '../marked-drafts/drafts.ts';

/**
 * What went wrong on published reports, one draft for each kind: made up, with the defects marked as in `test/marked-drafts`, and
 * with what looks like the kind but is right beside them. Every marked defect is found and nothing else is said; the draft put
 * right hears no more than a hint.
 */
const drafts = readDrafts(`${import.meta.dirname}/drafts`);
const nothing = { missing: [], extra: [] };

const check = (text: string): Finding[] =>
  lint(parse(text), rules, {
    onRuleError: (_, error) => {
      throw error;
    },
  });

describe.each(drafts.map((draft) => [draft.name, draft] as const))('%s', (_, draft) => {
  it('every defect is found, and nothing else', () => {
    expect(compare(draft.draft, draft.markers, check(draft.draft))).toEqual(nothing);
  });

  it('put right, it hears nothing at warning and above, and else what is marked to stay', () => {
    const findings = check(draft.twin);
    expect(findings.filter(({ severity }) => severity === 'error' || severity === 'warning')).toEqual([]);
    expect(compare(draft.twin, draft.twinMarkers, findings)).toEqual(nothing);
  });
});
