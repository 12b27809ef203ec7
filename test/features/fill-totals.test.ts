import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellAt } from '../../server/src/features/cells.ts';
import { fillTotals, fillZeros, recomputeTotals } from '../../server/src/features/fill-totals.ts';
import { formatting } from '../../server/src/features/formatting.ts';
import { applyEdits } from '../../server/src/lint/edits.ts';
import { parse } from '../../server/src/report/parse.ts';
import { edited } from '../../server/src/report/reread.ts';
import type { Report } from '../../server/src/report/types.ts';
import { tableIds } from '../../server/src/standard/forms.ts';
import type { CellKey } from '../../server/src/standard/types.ts';
import { tablesOf } from '../../server/src/tables/check/naming.ts';
import type { Edit } from '../../server/src/text/span.ts';
import { damagedDraft } from '../helpers/damaged-draft.ts';
import { cleanDraft, type DraftOptions, draftCells } from '../helpers/draft.ts';
import { readWith } from '../helpers/word-rule.ts';

type Cells = NonNullable<DraftOptions['cells']>;

const layouts = ['pipe', 'tab', 'cells', 'spaced', 'html'] as const;

/** The cells of a draft that a change makes different, keyed as in `cleanDraft`. */
function changes(before: string, edits: (report: Report) => Edit[]): Record<string, string> {
  const report = parse(before);
  const after = parse(edited(report, edits(report)));
  return Object.fromEntries(
    tableIds.flatMap((id) =>
      [...(after.tables[id]?.cells.values() ?? [])]
        .filter(({ key, raw }) => raw !== report.tables[id]?.cells.get(key)?.raw)
        .map(({ key, raw }) => [`${id}.${key}`, raw]),
    ),
  );
}
const fillAll = (report: Report) => tablesOf(report).flatMap((table) => fillTotals(report, table));
const zeroAll = (report: Report) => tablesOf(report).flatMap((table) => fillZeros(report, table));
const filled = (cells: Cells, options: DraftOptions = {}) => changes(cleanDraft({ ...options, cells }), fillAll);
const zeroed = (cells: Cells, options: DraftOptions = {}) => changes(cleanDraft({ ...options, cells }), zeroAll);
const recomputed = (key: string, cells: Cells) =>
  changes(cleanDraft({ cells }), (report) => {
    const [id = '', ...rest] = key.split('.');
    const table = tablesOf(report).find((t) => t.id === id);
    const cell = table?.cells.get(rest.join('.') as CellKey);
    return table && cell ? recomputeTotals(report, { table, cell }) : [];
  });

describe('filling all totals', () => {
  test('changes nothing where they are right', () => {
    for (const form of ['2019', '2021'] as const) expect(filled({}, { form })).toEqual({});
  });

  test.each(layouts)('fills rows, then results, then their total, in a table as %s', (layout) => {
    const wrong = {
      'applications.granted.total': '0',
      'applications.processed.natural': '5',
      'applications.processed.total': '1',
      'proceedings.review.total': '7',
    };
    expect(filled(wrong, { layout })).toEqual({
      'applications.granted.total': '6',
      'applications.processed.natural': '7',
      'applications.processed.total': '9',
      'proceedings.review.total': '1',
    });
  });

  test.each(['pipe', 'tab', 'html'] as const)('fills empty totals, empty cells beside numbers counting as 0, as %s', (layout) => {
    const empty = { 'applications.received.total': '', 'applications.received.other': '', 'applications.processed.business': '' };
    expect(filled(empty, { layout })).toEqual({ 'applications.received.total': '8', 'applications.processed.business': '2' });
  });

  test('leaves the total of a row in which nothing is filled', () => {
    const columns = ['natural', 'business', 'research', 'nonprofit', 'legalService', 'other', 'total'];
    expect(filled(Object.fromEntries(columns.map((column) => [`applications.carriedIn.${column}`, ''])))).toEqual({});
  });

  test('leaves only the sums of a cell that holds no count', () => {
    const cells = {
      'applications.granted.natural': '/',
      'applications.granted.total': '0',
      'applications.processed.natural': '0',
      'applications.processed.total': '0',
      'applications.partial.total': '0',
      'applications.processed.business': '0',
    };
    expect(filled(cells)).toEqual({ 'applications.partial.total': '1', 'applications.processed.business': '2' });
  });

  test('leaves a total in words as it is', () => {
    expect(filled({ 'applications.granted.total': '约5', 'applications.processed.total': '8' })).toEqual({
      'applications.processed.total': '9',
    });
  });

  test('leaves the columns in which a row is missing', () => {
    const cells = { 'applications.processed.natural': '5', 'applications.received.total': '5' };
    const text = cleanDraft({ cells }).replace(/\| 2\.重复申请.*\n/, '');
    expect(changes(text, fillAll)).toEqual({ 'applications.received.total': '8', 'applications.processed.total': '7' });
  });

  test('keeps unit and thousands separators of what is right, and the unit of what is not', () => {
    expect(filled({ 'applications.received.total': '8件', 'applications.carriedIn.total': '1件' })).toEqual({
      'applications.carriedIn.total': '2件',
    });
  });

  test('leaves the other cells, above all those that a balance would want different', () => {
    expect(filled({ 'applications.carriedOut.natural': '5', 'applications.carriedOut.total': '5' })).toEqual({});
  });

  test('keeps the bars of an aligned table where they are', () => {
    const format = (text: string) => {
      const reading = readWith(text);
      const edits = formatting(reading).map(({ range, newText }) => ({ span: reading.index.spanOf(range), newText }));
      return applyEdits(text, edits);
    };
    const text = format(cleanDraft({ cells: { 'applications.received.natural': '100', 'applications.partial.total': '1000' } }));
    const after = applyEdits(text, fillAll(parse(text)));
    expect(after).toMatch(/（二）部分公开（.*）.*\| 1 +\|\n/);
    expect(format(after)).toBe(after);
  });
});

describe('putting 0 into empty cells', () => {
  test('fills counts, and totals with their sums', () => {
    expect(zeroed({ 'applications.received.other': '', 'applications.received.total': '', 'disclosure.regulations.made': '' })).toEqual({
      'applications.received.other': '0',
      'applications.received.total': '8',
      'disclosure.regulations.made': '0',
    });
  });

  test('fills a row that is all empty', () => {
    const columns = ['natural', 'business', 'research', 'nonprofit', 'legalService', 'other', 'total'];
    const row = (text: string) => Object.fromEntries(columns.map((column) => [`applications.refused.stateSecret.${column}`, text]));
    expect(zeroed(row(''))).toEqual(row('0'));
  });

  test('fills a table that is all empty', () => {
    const all = (text: string) =>
      Object.fromEntries(Object.keys(draftCells('2021').proceedings).map((key) => [`proceedings.${key}`, text]));
    for (const layout of ['pipe', 'tab'] as const) expect(zeroed(all(''), { layout })).toEqual(all('0'));
  });

  test('leaves 增/减 and amounts, and totals that are filled, also wrong ones', () => {
    const cells = { 'disclosure.fees.change': '', 'disclosure.procurement.amount': '', 'applications.granted.total': '99' };
    expect(zeroed(cells, { form: '2019' })).toEqual({});
  });
});

describe('making totals follow one number', () => {
  test('changes the totals that it goes into, and those they go into', () => {
    expect(recomputed('applications.granted.natural', { 'applications.granted.natural': '14' })).toEqual({
      'applications.granted.total': '16',
      'applications.processed.natural': '17',
      'applications.processed.total': '19',
    });
  });

  test('leaves other totals, also wrong ones', () => {
    expect(
      recomputed('proceedings.suitDirect.pending', { 'proceedings.suitDirect.pending': '3', 'proceedings.review.total': '9' }),
    ).toEqual({
      'proceedings.suitDirect.total': '3',
    });
  });

  test('of table 2 there are none', () => {
    expect(recomputed('disclosure.regulations.made', { 'disclosure.regulations.made': '3' })).toEqual({});
  });
});

describe('whatever the draft', () => {
  const runs = { numRuns: Number(process.env.FUZZ_RUNS ?? 40) };

  test('after filling there is nothing to fill', () => {
    fc.assert(
      fc.property(damagedDraft, (text) => {
        for (const fill of [fillAll, zeroAll]) {
          const report = parse(text);
          const after = edited(report, fill(report));
          expect(fill(parse(after))).toEqual([]);
        }
      }),
      runs,
    );
  }, 60_000);

  test('only totals change that the number goes into, never the number itself', () => {
    fc.assert(
      fc.property(damagedDraft, fc.nat(), (text, at) => {
        const report = parse(text);
        const place = cellAt(report, at % (text.length + 1));
        if (!place) return;
        const changed = Object.keys(changes(text, (r) => recomputeTotals(r, place)));
        expect(changed).not.toContain(`${place.table.id}.${place.cell.key}`);
        expect(changed.filter((key) => !/total$|processed\.\w+$/.test(key))).toEqual([]);
      }),
      runs,
    );
  }, 60_000);
});
