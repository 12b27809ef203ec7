import { describe, expect, test } from 'vitest';
import { rules } from '../../server/src/rules/index.ts';
import { cellKeysOf } from '../../server/src/standard/cell-key.ts';
import { formIds, formStandard, forms } from '../../server/src/standard/forms.ts';
import { notices } from '../../server/src/standard/laws.ts';
import type { FormId, HeadGrid, TableStandard } from '../../server/src/standard/types.ts';
import { equationNames } from '../../server/src/tables/check/broken-identities.ts';
import { expandSpans, gridOf } from '../../server/src/tables/write/grid.ts';
import { labelKey } from '../../server/src/text/normalise.ts';

/** What a form must be, whichever it is: the first thing that tells of a slip in its file. */

const tablesOf = (form: FormId): TableStandard[] => Object.values(formStandard(form).tables);
const cases = formIds.flatMap((form) => tablesOf(form).map((table) => [form, table.id, table] as const));

describe.each(cases)('form %s, %s', (_form, _id, table) => {
  const { rows, identities } = table;
  const keys = cellKeysOf(table);

  test('each row and each cell has a key of its own', () => {
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('each row has a label of its own', () => {
    const labels = rows.flatMap(({ label }) => (label ? [labelKey(label.text)] : []));
    expect(new Set(labels).size).toBe(labels.length);
  });

  test('identities name cells that are there, and say what they compare', () => {
    const unknown = identities.flatMap(({ left, right }) => [...left, ...right].filter((key) => !keys.includes(key)));
    expect(unknown).toEqual([]);
    expect(identities.filter(({ left, statement }) => left.length === 0 || statement === '')).toEqual([]);
    expect(new Set(identities.map(({ statement }) => statement)).size).toBe(identities.length);
  });

  test('a rule asks for each equation', () => {
    expect(identities.filter((identity) => identity.relation === '=' && !equationNames.includes(identity.name))).toEqual([]);
  });

  test('each column has its head in the lines above', () => {
    let above: HeadGrid = table.head;
    for (const row of rows) {
      if (row.head.length > 0) above = row.head;
      const named = above.flat().flatMap(({ column }) => column ?? []);
      expect(row.columns.map(({ key }) => key).filter((key) => !named.includes(key))).toEqual([]);
    }
  });

  test('prints as a whole grid: each line is as wide as the others', () => {
    expect(new Set(expandSpans(gridOf(table)).map((line) => line.length)).size).toBe(1);
  });

  test('rows with a label are completed by initials, and are told about', () => {
    const labelled = rows.filter(({ label }) => label !== null);
    expect(labelled.filter(({ initials }) => initials.every((words) => !/^[a-z]+$/.test(words))).map(({ name }) => name)).toEqual([]);
    expect(labelled.filter(({ meanings }) => meanings.length === 0).map(({ name }) => name)).toEqual([]);
  });
});

describe('the notices', () => {
  const bare = (title: string) => title.replace(/[〈〉]|的通知$/g, '');

  test.each(notices.map((notice) => [notice.id, notice] as const))('%s: the end of its title is that of no other', (_id, notice) => {
    const fitting = notices.filter(({ titleEnd }) => titleEnd.test(bare(notice.title)) || titleEnd.test(notice.title));
    expect(fitting.map(({ id }) => id)).toContain(notice.id);
    expect(notices.find(({ titleEnd }) => titleEnd.test(bare(notice.title)) || titleEnd.test(notice.title))?.id).toBe(notice.id);
  });

  test('each form replaces the one before it', () => {
    const formNotices = notices.filter(({ id }) => id.startsWith('format-'));
    expect(formNotices.map(({ replaced }) => replaced?.by.id)).toEqual([...formIds.slice(1).map((id) => `format-${id}`), undefined]);
  });
});

describe('the forms', () => {
  test('follow one another without a gap', () => {
    expect(forms.map(({ years }) => years.to)).toEqual([...forms.slice(1).map(({ years }) => years.from - 1), null]);
  });

  test('have their six sections in order', () => {
    for (const { sections } of forms) expect(sections.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  test('every rule that is for some forms is for one of them', () => {
    expect(rules.filter((rule) => rule.forms && !forms.some(rule.forms)).map(({ id }) => id)).toEqual([]);
  });
});
