import { describe, expect, test } from 'vitest';
import { cellAt, cellsOfClaim, claimAt, claimsAbout, identitiesOf } from '../../server/src/features/cells.ts';
import { claimsOf } from '../../server/src/prose/draft-prose.ts';
import { parse } from '../../server/src/report/parse.ts';
import type { CellKey } from '../../server/src/standard/types.ts';
import { tablesOf } from '../../server/src/tables/check/naming.ts';
import { cleanDraft } from '../helpers/draft.ts';

const row = '一、本年新收政府信息公开申请数量 | 6 | 12 | 0 | 0 | 0 | 0 | 18 |';
const read = (text: string) => parse(text, { assumeReport: true });
const keyAt = (text: string, offset: number) => cellAt(read(text), offset)?.cell.key;

describe('the cell at a place', () => {
  test.each([
    ['before its first digit', row.indexOf('12'), 'received.business'],
    ['inside it', row.indexOf('12') + 1, 'received.business'],
    ['behind its last digit', row.indexOf('12') + 2, 'received.business'],
    ['at the end of the row', row.indexOf('18') + 2, 'received.total'],
    ['between two cells', row.indexOf('12') + 3, undefined],
    ['in the label', 3, undefined],
    ['past the end', 9999, undefined],
    ['before the start', -1, undefined],
  ])('%s', (_, offset, key) => {
    expect(keyAt(row, offset)).toBe(key);
  });

  test('where two cells meet, the one that begins there', () => {
    const glued = cleanDraft({ layout: 'glued' });
    expect(keyAt(glued, glued.indexOf('6200008') + 1)).toBe('received.business');
  });

  test('none in a text without tables', () => {
    expect(keyAt('', 0)).toBeUndefined();
    expect(keyAt('一、总体情况', 2)).toBeUndefined();
  });
});

test('the tables of a draft are those that it has, in the order of the form', () => {
  expect(tablesOf(read(cleanDraft())).map(({ id }) => id)).toEqual(['disclosure', 'applications', 'proceedings']);
  expect(tablesOf(read(cleanDraft({ without: [3] }))).map(({ id }) => id)).toEqual(['disclosure', 'proceedings']);
  expect(tablesOf(read(''))).toEqual([]);
});

describe('the relations of a cell', () => {
  const names = (draft: string, table: 'disclosure' | 'applications' | 'proceedings', key: CellKey) => {
    const found = read(draft).tables[table];
    const cell = found?.cells.get(key);
    return found && cell && identitiesOf({ table: found, cell }).map(({ name }) => name);
  };

  test.each([
    ['applications', 'received.natural', ['balance', 'row-total']],
    ['applications', 'processed.total', ['balance', 'result-total', 'row-total']],
    ['applications', 'granted.natural', ['result-total', 'row-total']],
    ['proceedings', 'review.total', ['proceedings-total']],
    ['disclosure', 'normativeDocs.made', ['made-within-in-force']],
    ['disclosure', 'licensing.decisions', []],
  ] as const)('%s %s', (table, key, expected) => {
    expect(names(cleanDraft(), table, key)).toEqual(expected);
  });
});

describe('the cells of a claim', () => {
  /** The keys that the claim is compared with in which the words stand. */
  function keysOf(draft: string, words: string): string[] {
    const report = read(draft);
    const claim = claimAt(report, draft.indexOf(words));
    if (!claim) throw new Error(`no claim at “${words}”`);
    return cellsOfClaim(report, claim).map(({ cell }) => cell.key);
  }

  test('a figure that one cell holds', () => {
    expect(keysOf(cleanDraft(), '新收政府信息公开申请8件')).toEqual(['received.total']);
  });

  test('a figure that is a sum of cells', () => {
    expect(keysOf(cleanDraft(), '无法提供1件')).toEqual([
      'unavailable.notHeld.total',
      'unavailable.needsCreation.total',
      'unavailable.unclearAfterCorrection.total',
    ]);
  });

  test('of the readings that are possible, the one that fits the number', () => {
    const draft = (count: number) => cleanDraft().replace('新收政府信息公开申请8件，上年结转2件', `受理政府信息公开申请${count}件`);
    expect(keysOf(draft(10), '受理')).toEqual(['received.total', 'carriedIn.total']);
    expect(keysOf(draft(9), '受理')).toEqual(['processed.total']);
    expect(keysOf(draft(8), '受理')).toEqual(['received.total']);
  });

  test('where none fits, the likeliest', () => {
    expect(
      keysOf(
        cleanDraft({ cells: { 'applications.received.total': '7' } }).replace('新收政府信息公开申请7件', '新收政府信息公开申请9件'),
        '新收',
      ),
    ).toEqual(['received.total']);
  });

  test('none where it is about a part of the year, or of other organs: such claims are compared with nothing', () => {
    const words = '上半年收到政府信息公开申请8件。全市共收到政府信息公开申请8件。';
    const report = read(cleanDraft().replace('（三）政府信息管理。', `（三）政府信息管理。${words}`));
    const others = claimsOf(report).filter(({ scope, table }) => scope !== 'whole' && table === 'applications');
    expect(others.map(({ scope }) => scope)).toEqual(['part', 'elsewhere']);
    expect(others.map((claim) => cellsOfClaim(report, claim))).toEqual([[], []]);
  });

  test('none where the table is not there', () => {
    expect(keysOf(cleanDraft({ without: [3] }), '新收政府信息公开申请8件')).toEqual([]);
  });
});

test('the claims about a cell are those that are compared with it, alone or in a sum', () => {
  const report = read(cleanDraft());
  const table = report.tables.applications;
  const about = (key: CellKey) => {
    const cell = table?.cells.get(key);
    return table && cell && claimsAbout(report, { table, cell }).map(({ claim }) => report.text.slice(claim.span.start, claim.span.end));
  };
  expect(about('received.total')).toEqual(['新收政府信息公开申请8件']);
  expect(about('unavailable.needsCreation.total')).toEqual(['无法提供1件']);
  expect(about('received.natural')).toEqual([]);
});
