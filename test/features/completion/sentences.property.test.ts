import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CompletionItem, TextEdit } from 'vscode-languageserver-types';
import { completions } from '../../../server/src/features/completion/completions.ts';
import { createLineIndex } from '../../../server/src/output/positions.ts';
import type { Claim } from '../../../server/src/prose/claim-types.ts';
import { claimsOf } from '../../../server/src/prose/draft-prose.ts';
import type { Report } from '../../../server/src/report/types.ts';
import { createReportService } from '../../../server/src/service.ts';
import { formIds, tableStandard } from '../../../server/src/standard/forms.ts';
import { organKinds } from '../../../server/src/standard/organs.ts';
import { sentences } from '../../../server/src/standard/sentences.ts';
import type { CellKey, FormId } from '../../../server/src/standard/types.ts';
import { cleanDraft } from '../../helpers/draft.ts';

/** Whatever the tables say, a sentence that is offered is right: no rule objects to it, and it states what the tables have. */

/** More for a longer search: FUZZ_RUNS=1000. */
const runs = Number(process.env.FUZZ_RUNS ?? 8);

const service = createReportService();
const columns = ['natural', 'business', 'research', 'nonprofit', 'legalService', 'other'] as const;
const results = ['upheld', 'corrected', 'otherResult', 'pending'] as const;
const groups = ['review', 'suitDirect', 'suitAfterReview'] as const;

/** Mostly 0, as in real reports. */
const count = fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 2, arbitrary: fc.integer({ min: 1, max: 40 }) });
const rowOf = (keys: readonly string[]) => fc.tuple(...keys.map(() => count));
const isStock = (key: string) => ['received', 'carriedIn', 'processed', 'carriedOut'].includes(key);

/** A table 3 whose sums all agree: the outcomes and what is carried over are free, the new requests follow from them. */
function applications(form: FormId): fc.Arbitrary<Record<string, string>> {
  const outcomes = tableStandard(form, 'applications')
    .rows.map(({ key }) => key)
    .filter((key) => !isStock(key));
  const some = fc.subarray(outcomes, { maxLength: 6 });
  return fc.tuple(some, fc.array(rowOf(columns), { minLength: 8, maxLength: 8 })).map(([chosen, rows]) => {
    const cells: Record<string, string> = {};
    const write = (key: string, values: readonly number[]) => {
      for (const [index, column] of columns.entries()) cells[`applications.${key}.${column}`] = String(values[index] ?? 0);
      cells[`applications.${key}.total`] = String(values.reduce((sum, value) => sum + value, 0));
    };
    const none = columns.map(() => 0);
    for (const key of outcomes) write(key, rows[chosen.indexOf(key)] ?? none);
    const processed = columns.map((_, c) => chosen.reduce((sum, _key, index) => sum + (rows[index]?.[c] ?? 0), 0));
    const carriedOut = columns.map((_, c) => Math.floor((rows[6]?.[c] ?? 0) / 3));
    const carriedIn = columns.map((_, c) => Math.min(rows[7]?.[c] ?? 0, (processed[c] ?? 0) + (carriedOut[c] ?? 0)));
    write('processed', processed);
    write('carriedOut', carriedOut);
    write('carriedIn', carriedIn);
    write(
      'received',
      columns.map((_, c) => (processed[c] ?? 0) + (carriedOut[c] ?? 0) - (carriedIn[c] ?? 0)),
    );
    return cells;
  });
}

const proceedings = rowOf([...groups, ...groups, ...groups, ...groups]).map((values) => {
  const cells: Record<string, string> = {};
  for (const [g, group] of groups.entries()) {
    const own = results.map((_, r) => Math.min(9, values[g * results.length + r] ?? 0));
    for (const [r, result] of results.entries()) cells[`proceedings.${group}.${result}`] = String(own[r]);
    cells[`proceedings.${group}.total`] = String(own.reduce((sum, value) => sum + value, 0));
  }
  return cells;
});

function disclosure(form: FormId): fc.Arbitrary<Record<string, string>> {
  return fc
    .tuple(count, count, count, count, count, count, fc.constantFrom('0', '3', '12.5', '0.36'))
    .map(([made, repealed, more, a, b, c, fees]) => ({
      'disclosure.normativeDocs.made': String(made),
      ...(form === '2019'
        ? { 'disclosure.normativeDocs.disclosed': String(made), 'disclosure.normativeDocs.totalDisclosed': String(made + more) }
        : {
            'disclosure.normativeDocs.repealed': String(repealed),
            'disclosure.normativeDocs.inForce': String(made + more),
            'disclosure.fees.amount': fees,
          }),
      'disclosure.licensing.decisions': String(a),
      'disclosure.penalties.decisions': String(b),
      'disclosure.coercion.decisions': String(c),
    }));
}

/** An organ of each kind. */
const organs = organKinds.map(({ suffixes }) => `青禾${suffixes[0] ?? ''}`);

const drafts = fc
  .constantFrom(...formIds)
  .chain((form) =>
    fc
      .tuple(
        applications(form),
        proceedings,
        disclosure(form),
        fc.constantFrom(...organs, '青禾河道管护组'),
        fc.constantFrom('pipe', 'cells', 'tab', 'spaced', 'html' as const),
      )
      .map(([a, p, d, organ, layout]) => ({ form, organ, layout, cells: { ...a, ...p, ...d } }) as const),
  );

/** Behind the last word of the lines above the first section and of each section, and behind each table (of a web page: within its tags). */
function ends(report: Report): number[] {
  const prose = [null, 1, 2, 3, 4, 6].flatMap((section) => report.paragraphs.findLast((p) => p.section === section)?.span.end ?? []);
  const tables = Object.values(report.tables).flatMap((table) =>
    table && table.layout !== 'html' ? [report.text.slice(0, table.span.end).trimEnd().length] : [],
  );
  return [...prose, ...tables];
}

interface Offered {
  readonly text: string;
  readonly start: number;
  readonly sentence: string;
}

const titles = new Set(sentences.map(({ title }) => title));
const isSentence = ({ detail }: CompletionItem) => titles.has(detail ?? '');

/** The draft with each of the sentences that are offered in it. */
function offeredIn(draft: string): Offered[] {
  const report = service.parse(draft);
  return ends(report).flatMap((end) => {
    // On a line of its own, at the end of the section.
    const offset = end + 1;
    const text = `${draft.slice(0, end)}\n${draft.slice(end)}`;
    const reading = { uri: 'file:///a', version: 1, report: service.parse(text), findings: [], index: createLineIndex(text) };
    return completions(reading, reading.index.positionAt(offset), false)
      .filter(isSentence)
      .flatMap(({ textEdit }) => {
        if (!TextEdit.is(textEdit)) return [];
        const { start, end: to } = reading.index.spanOf(textEdit.range);
        return [{ text: text.slice(0, start) + textEdit.newText + text.slice(to), start, sentence: textEdit.newText }];
      });
  });
}

const grave = (text: string) =>
  service
    .check(service.parse(text))
    .filter(({ severity }) => severity === 'error' || severity === 'warning')
    .map(({ rule, message }) => `${rule} ${message}`);

function agrees(report: Report, claim: Claim): boolean {
  const table = claim.table && report.tables[claim.table];
  const sum = (keys: readonly CellKey[]) => keys.reduce((total, key) => total + (table?.cells.get(key)?.value ?? Number.NaN), 0);
  return claim.formulas.some(({ cells, less }) => sum(cells) - sum(less) === claim.value);
}

/** Numbers of a sentence that are figures: not its year. */
const figuresOf = (sentence: string) => (sentence.replace(/\d{4}年/g, '').match(/\d+(?:\.\d+)?(?=件|万元)/g) ?? []).length;

test('no rule objects to a sentence that is offered, and it says what the tables have', () => {
  fc.assert(
    fc.property(drafts, (options) => {
      const draft = cleanDraft(options);
      const before = new Set(grave(draft));
      for (const { text, start, sentence } of offeredIn(draft)) {
        if (sentence.includes('××')) continue;
        expect(
          grave(text).filter((finding) => !before.has(finding)),
          sentence,
        ).toEqual([]);
        const report = service.parse(text);
        const claims = claimsOf(report).filter(
          ({ span, table }) => table !== null && span.start >= start && span.end <= start + sentence.length,
        );
        const isMoney = sentence.includes('万元');
        if (!isMoney)
          expect(
            claims.filter((claim) => !agrees(report, claim)).map(({ name, value }) => `${name} ${value}`),
            sentence,
          ).toEqual([]);
        const counted = claims.filter(({ quantity }) => quantity !== null);
        expect(counted.length, `${sentence}\n${counted.map(({ name, value }) => `${name} ${value}`).join('、')}`).toBeGreaterThanOrEqual(
          figuresOf(sentence),
        );
        if (/未发生|未收到/.test(sentence)) expect(claims.length, sentence).toBeGreaterThan(0);
      }
    }),
    { numRuns: runs },
  );
}, 120_000);
