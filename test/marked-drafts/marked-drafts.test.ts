import { diffLines } from 'diff';
import { afterAll, describe, expect, it } from 'vitest';
import { applyEdits } from '../../server/src/lint/edits.ts';
import { type Finding, lint } from '../../server/src/lint/lint.ts';
import { createLineIndex } from '../../server/src/output/positions.ts';
import { parse } from '../../server/src/report/parse.ts';
import { rules } from '../../server/src/rules/index.ts';
import { createReportService } from '../../server/src/service.ts';
import { organKinds } from '../../server/src/standard/organs.ts';
import { compare, isPending, lineAt } from './compare.ts';
import { type GauntletDraft, readDrafts } from './drafts.ts';

/**
 * Drafts as clerks of places that do not exist would write them, with what they got wrong marked in the text, and the same drafts
 * with all of it put right. Every marked defect is found, nothing else is said, and the right ones hear no more than a hint.
 * After a change of behaviour: look at the difference of the snapshots as the drafts' authors would, then `npx vitest run test/marked drafts -u`.
 */

const service = createReportService();
const drafts = readDrafts(`${import.meta.dirname}/drafts`);
const nothing = { missing: [], extra: [] };

const check = (text: string): Finding[] =>
  lint(parse(text), rules, {
    onRuleError: (_, error) => {
      throw error;
    },
  });

describe.each(drafts.map((draft) => [draft.name, draft] as const))('%s', (name, draft) => {
  it('every defect is found, and nothing else', () => {
    expect(compare(draft.draft, draft.markers, check(draft.draft))).toEqual(nothing);
  });

  it('put right, it hears nothing at warning and above, and else what is marked to stay', () => {
    const findings = check(draft.twin);
    expect(findings.filter(({ severity }) => severity === 'error' || severity === 'warning')).toEqual([]);
    expect(compare(draft.twin, draft.twinMarkers, findings)).toEqual(nothing);
  });

  it('is read as what its name says', () => {
    const { organ, year, tables } = parse(draft.twin);
    const layouts = Object.values(tables).map((table) => table?.layout);
    expect(`${organ?.kind}-${year?.value}-${[...new Set(layouts)].join('+')}`).toBe(name.replace(/^\d+-/, ''));
  });

  it('findings and what the safe fixes change are as they were', async () => {
    await expect(account(draft)).toMatchFileSnapshot(`__snapshots__/${name}.txt`);
  });
});

describe('together', () => {
  const read = drafts.map(({ twin }) => parse(twin));

  it('they come from organs of every kind, of every year of both forms', () => {
    const kinds = organKinds.map(({ kind }) => kind);
    expect(kinds.filter((kind) => !read.some(({ organ }) => organ?.kind === kind))).toEqual([]);
    expect([...new Set(read.map(({ year }) => year?.value))].sort()).toEqual([2019, 2020, 2021, 2022, 2023, 2024, 2025]);
    expect([...new Set(read.map(({ form }) => form?.id))].sort()).toEqual(['2019', '2021']);
  });

  it('no marked rule is one that is off, and none is unknown to the catalogue', () => {
    const off = new Set(rules.filter((rule) => rule.off).map(({ id }) => id));
    expect(drafts.flatMap(({ markers }) => markers.filter(({ rule }) => off.has(rule)))).toEqual([]);
  });

  afterAll(() => {
    const pending = drafts.flatMap(({ name, draft, markers }) =>
      markers.filter(isPending).map(({ rule, span }) => `  ${name}:${lineAt(draft, span.start) + 1} ${rule}`),
    );
    if (pending.length > 0) console.info(`marked, but not found by any rule yet:\n${pending.join('\n')}`);
  });
});

/** What a reviewer should see of a draft: its findings, and the lines that the safe fixes change. */
function account({ draft }: GauntletDraft): string {
  const index = createLineIndex(draft);
  const findings = check(draft).map((finding) => {
    const { start, end } = index.rangeOf(finding.span);
    const place = `${start.line + 1}:${start.character + 1}-${end.line + 1}:${end.character + 1}`;
    const fixes = finding.fixes.map(({ title, safe }) => `    ${safe ? '✓' : '?'} ${title}`);
    return [`${place} ${finding.severity} ${finding.rule}`, `    ${finding.message}`, ...fixes].join('\n');
  });
  const fixed = applyEdits(draft, service.fix(draft).edits);
  const changed = diffLines(draft, fixed)
    .filter(({ added, removed }) => added || removed)
    .flatMap(({ added, value }) =>
      value
        .trimEnd()
        .split('\n')
        .map((line) => `${added ? '+' : '-'} ${line}`),
    );
  return `${[...findings, '', ...changed].join('\n').trimEnd()}\n`;
}
