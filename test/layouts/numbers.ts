import { cellKeysOf } from '../../server/src/standard/cell-key.ts';
import { newestForm, tableStandard } from '../../server/src/standard/forms.ts';
import type { FormId, TableId } from '../../server/src/standard/types.ts';

/**
 * The numbers of the machine's tables. All identities of the form hold.
 *
 *     full    no two cells of a table are alike, so that any shift shows
 *     holed   the same where a third of the cells and whole rows hold nothing
 *     few     the report of a quiet year: one digit in a few cells, 0 in all others
 */
export type NumberKind = 'full' | 'holed' | 'few';

/** The number of a cell; null where a draft may as well leave it blank. */
export type Numbers = Readonly<Record<TableId, ReadonlyMap<string, number | null>>>;

const parts = (newestForm.tables.applications.rows[0]?.columns ?? []).map(({ key }) => key).filter((key) => key !== 'total');
const balanceRows = ['received', 'carriedIn', 'processed', 'carriedOut'];

const made = new Map<string, Numbers>();

/** The numbers of a form, made once for all layouts. */
export function numbersOf(form: FormId, kind: NumberKind): Numbers {
  const known = made.get(`${form} ${kind}`);
  if (known) return known;
  const numbers = newNumbers(form, kind);
  made.set(`${form} ${kind}`, numbers);
  return numbers;
}

function newNumbers(form: FormId, kind: NumberKind): Numbers {
  return {
    disclosure: withHoles(disclosure(form, kind), kind),
    applications: withHoles(
      untilDistinct(kind, (next) => applications(form, kind, next)),
      kind,
    ),
    proceedings: withHoles(
      untilDistinct(kind, (next) => proceedings(kind, next)),
      kind,
    ),
  };
}

/** Whether a part of a sum is nothing: every fourth row, two columns, and some cells more. */
function isHole(kind: NumberKind, row: number, column: number): boolean {
  if (kind === 'full') return false;
  if (kind === 'few') return column > 0 || row % 5 !== 1;
  return row % 4 === 3 || column === 2 || (row * 5 + column * 3) % 7 === 0;
}

function applications(form: FormId, kind: NumberKind, next: () => number): Map<string, number> {
  const rows = tableStandard(form, 'applications').rows.map(({ key }) => key);
  const cells = new Map<string, number>();
  const put = (row: string, column: string, value: number) => cells.set(`${row}.${column}`, value);
  const sumOf = (keys: readonly string[], column: string) => keys.reduce((sum, key) => sum + (cells.get(`${key}.${column}`) ?? 0), 0);
  const results = rows.filter((key) => !balanceRows.includes(key));
  parts.forEach((column, at) => {
    for (const [index, row] of results.entries()) put(row, column, isHole(kind, index, at) ? 0 : next());
    put('processed', column, sumOf(results, column));
    const isEmpty = isHole(kind, 1, at) || sumOf(results, column) === 0;
    put('carriedIn', column, isEmpty || kind === 'few' ? 0 : next());
    put('carriedOut', column, isEmpty || kind === 'few' ? 0 : next());
    put('received', column, sumOf(['processed', 'carriedOut'], column) - sumOf(['carriedIn'], column));
  });
  for (const row of rows)
    put(
      row,
      'total',
      parts.reduce((sum, column) => sum + (cells.get(`${row}.${column}`) ?? 0), 0),
    );
  return new Map(rows.flatMap((row) => [...parts, 'total'].map((column) => [`${row}.${column}`, cells.get(`${row}.${column}`) ?? 0])));
}

function proceedings(kind: NumberKind, next: () => number): Map<string, number> {
  const cells = new Map<string, number>();
  ['review', 'suitDirect', 'suitAfterReview'].forEach((group, row) => {
    const results = ['upheld', 'corrected', 'otherResult', 'pending'];
    const values = results.map((_, column) => (isHole(kind, row, column) ? 0 : next()));
    for (const [column, result] of results.entries()) cells.set(`${group}.${result}`, values[column] ?? 0);
    cells.set(
      `${group}.total`,
      values.reduce((a, b) => a + b, 0),
    );
  });
  return cells;
}

const disclosureNumbers: Readonly<Record<FormId, readonly number[]>> = {
  '2019': [13, 12, 524, 31, 29, 96, 406, 15, 1807, 284, -38, 47, 339, 123, 462, 58, -6, 73, 9, 2, 35, 88.5],
  // The invented form of test/third-form.
  '2031': [14, 6, 5, 97, 31, 17, 26, 418, 1807, 2526, 340, 7730.28],
  '2021': [14, 5, 97, 31, 26, 418, 1807, 2526, 340, 7730.28],
};

/** Table 2 of a town: no rules, no coercion, no fees, so that these rows may stay blank. */
function disclosure(form: FormId, kind: NumberKind): Map<string, number> {
  const keys = cellKeysOf(tableStandard(form, 'disclosure'));
  const isNothing = (key: string) => kind !== 'full' && /^(?:regulations|coercion|fees)\.|explained|repealed|change/.test(key);
  const value = (index: number) => (kind === 'few' ? (index % 3) + 6 : (disclosureNumbers[form]?.[index] ?? 0));
  return new Map(keys.map((key, index) => [key, isNothing(key) ? 0 : value(index)]));
}

function withHoles(cells: Map<string, number>, kind: NumberKind): Map<string, number | null> {
  return new Map([...cells].map(([key, value]) => [key, value === 0 && kind === 'holed' ? null : value]));
}

/** Draws parts until the sums, too, are like no other number of the table. */
function untilDistinct(kind: NumberKind, draw: (next: () => number) => Map<string, number>): Map<string, number> {
  for (let seed = 1; seed < 10_000; seed++) {
    const pool = shuffled(kind === 'few' ? [1, 2] : [...range(3, 9), ...range(11, 60), ...range(101, 420)], seed);
    let at = 0;
    const cells = draw(() => pool[at++ % pool.length] ?? 0);
    const values = [...cells.values()].filter((value) => value !== 0);
    if (kind !== 'full' || new Set(values).size === values.length) return cells;
  }
  throw new Error('no numbers differ enough');
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);

function shuffled(values: readonly number[], seed: number): number[] {
  let state = seed;
  const keyed = values.map((value) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return [state, value] as const;
  });
  return keyed.sort((a, b) => a[0] - b[0]).map(([, value]) => value);
}
