import { expect, test } from 'vitest';
import { applyEdits, mergedEdits, safeFixes } from '../../../server/src/lint/fix.ts';
import { lint } from '../../../server/src/lint/lint.ts';
import { parse } from '../../../server/src/report/parse.ts';
import { rules } from '../../../server/src/rules/index.ts';
import { readCellValue } from '../../../server/src/tables/read/values.ts';
import { cleanDraft } from '../../helpers/draft.ts';

const huge = `0${'9'.repeat(24)}`;

test('a number that cannot be calculated with exactly has no value', () => {
  expect(readCellValue(huge)).toMatchObject({ value: null, raw: huge });
  expect(readCellValue('9007199254740993')).toMatchObject({ value: null });
  expect(readCellValue('123456789012')).toMatchObject({ value: 123_456_789_012 });
});

test('no fix writes it in another way, nor a sum of it', () => {
  const draft = cleanDraft({ cells: { 'disclosure.normativeDocs.made': huge, 'applications.received.natural': huge } });
  expect(draft).toContain(huge);
  const findings = lint(parse(draft, { assumeReport: true }), rules);
  expect(applyEdits(draft, mergedEdits(draft, safeFixes(findings)))).toContain(huge);
  const offered = findings.flatMap(({ fixes }) => fixes);
  expect(offered.flatMap(({ edits }) => edits.map(({ newText }) => newText)).filter((text) => /e\+/.test(text))).toEqual([]);
});
