import { describe, expect, it } from 'vitest';
import { createReportService } from '../../server/src/service.ts';
import { formStandard, tableIds } from '../../server/src/standard/forms.ts';
import { cleanDraft, draftCells } from '../helpers/draft.ts';

/** Each identity of the third form, broken by itself, is found by the rule that speaks for it. */

const form = '2031';
const service = createReportService();
const ruleOf: Readonly<Record<string, readonly string[]>> = {
  'row-total': ['table3-row-total'],
  // One cell that is off in row and column is told once, with the row.
  'result-total': ['table3-result-total', 'table3-row-total'],
  balance: ['table3-balance', 'table3-row-total'],
  'proceedings-total': ['table4-total'],
};

const cases = tableIds.flatMap((table) =>
  formStandard(form).tables[table].identities.map((identity) => ({ table, ...identity, words: identity.statement })),
);

describe('an identity', () => {
  it.each(cases)('$table $name: $words', ({ table, name, relation, left, right }) => {
    const cells = draftCells(form)[table];
    const broken = relation === '=' ? right[0] : (right[0] ?? left[0]);
    const sum = left.reduce((all, key) => all + Number(cells[key]), 0);
    const text = cleanDraft({ form, cells: { [`${table}.${broken}`]: String(sum + 3) } });
    const found = service.check(service.parse(text)).map(({ rule }) => rule);
    const expected = ruleOf[name] ?? ['table2-inequality'];
    expect(expected.some((rule) => found.includes(rule))).toBe(true);
  });
});
