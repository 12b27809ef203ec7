import { describe, expect, test } from 'vitest';
import { corrections } from '../../server/src/features/corrections.ts';
import { parse } from '../../server/src/report/parse.ts';
import { tablesOf } from '../../server/src/tables/check/naming.ts';
import type { Layout } from '../../server/src/tables/model.ts';
import { cleanDraft } from '../helpers/draft.ts';

/** What is to be changed in a correct draft with these cells of table 3 in it: each with all that changes at once. */
function found(cells: Readonly<Record<string, string>>, layout: Layout = 'pipe'): string[] {
  const keyed = Object.fromEntries(Object.entries(cells).map(([key, text]) => [`applications.${key}`, text]));
  const { tables } = parse(cleanDraft({ cells: keyed, layout }));
  const all = tables.applications ? corrections(tables.applications) : [];
  return all.map(({ cell, changes, fitsAll }) => {
    const together = changes.map((change) => `${change.cell.key} = ${change.value}`).join(', ');
    return `${cell.key}: ${together}${fitsAll ? '' : ' ?'}`;
  });
}

describe('a number can be told', () => {
  test.each([
    ['of a wrong total', { 'received.total': '9' }, ['received.total: received.total = 8']],
    ['of the one cell that is wrong in its row and in its column', { 'granted.business': '4' }, ['granted.business: granted.business = 2']],
    [
      'of a cell and its total, which are to be changed together',
      { 'processed.natural': '8', 'processed.total': '10' },
      ['processed.natural: processed.natural = 7, processed.total = 9', 'processed.total: processed.natural = 7, processed.total = 9'],
    ],
    [
      'of a sum that other numbers bear out, with a doubt',
      { 'granted.natural': '5', 'granted.total': '7' },
      ['processed.natural: processed.natural = 8 ?'],
    ],
    ['of an empty total', { 'granted.total': '' }, ['granted.total: granted.total = 6']],
    ['of an empty （七）', { 'processed.natural': '' }, ['processed.natural: processed.natural = 7']],
    ['of an empty total of nothing', { 'refused.stateSecret.total': '' }, ['refused.stateSecret.total: refused.stateSecret.total = 0']],
  ])('%s', (_, cells, expected) => {
    expect(found(cells)).toEqual(expected);
  });
});

describe('no number can be told', () => {
  test.each([
    ['of a correct table', {}],
    ['of a sum with a part that is no number', { 'refused.stateSecret.natural': '约6', 'refused.stateSecret.total': '' }],
    ['where any of several cells could be meant', { 'carriedOut.natural': '3', 'carriedOut.total': '3' }],
    ['of an empty part', { 'refused.stateSecret.natural': '' }],
  ])('%s', (_, cells) => {
    expect(found(cells)).toEqual([]);
  });

  test('of a sum that row and column want different', () => {
    expect(found({ 'processed.total': '', 'processed.research': '5' })).toEqual(['processed.research: processed.research = 0']);
  });

  test('of an empty cell without a place of its own', () => {
    expect(found({ 'received.total': '' }, 'spaced')).toEqual([]);
    expect(found({ 'received.total': '' }, 'glued')).toEqual([]);
  });

  test('of a table without sums, or of none', () => {
    const [disclosure] = tablesOf(parse(cleanDraft({ cells: { 'disclosure.normativeDocs.inForce': '0' } })));
    expect(disclosure && corrections(disclosure)).toEqual([]);
    expect(tablesOf(parse(''))).toEqual([]);
  });
});
