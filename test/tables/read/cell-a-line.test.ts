import { describe, expect, it } from 'vitest';
import { parse } from '../../../server/src/report/parse.ts';
import { tableStandard } from '../../../server/src/standard/forms.ts';
import type { FormId, TableId } from '../../../server/src/standard/types.ts';
import type { Table } from '../../../server/src/tables/model.ts';
import { writeTable } from '../../../server/src/tables/write/write-table.ts';

/** Tables with one cell a line, as web pages give them when their text is copied. */

const read = (text: string, id: TableId): Table => {
  const found = parse(text, { assumeReport: true }).tables[id];
  if (!found) throw new Error(`no table ${id}`);
  return found;
};

/** The cells of a table row by row; a cell's number tells it from every other. */
function cellsOf(id: TableId, form: FormId, value: (key: string) => string): string[][] {
  const written = writeTable(tableStandard(form, id), { layout: 'pipe', value });
  return written
    .split('\n')
    .filter((line) => !/^[|\s:-]+$/.test(line) || /\|\s+\|/.test(line))
    .map((line) =>
      line
        .replace(/^\||\|$/g, '')
        .split('|')
        .map((cell) => cell.trim()),
    );
}

const numbers: Readonly<Record<string, string>> = {
  'regulations.made': '12',
  'normativeDocs.made': '339',
  'licensing.previousItems': '339',
  'licensing.change': '+123',
  'licensing.decisions': '462',
  'penalties.previousItems': '1,295',
  'received.natural': '31',
  'received.total': '31',
  'carriedOut.total': '7',
};
const number = (key: string) => numbers[key] ?? '0';

/** Ways to write the rows of cells, one cell a line. */
const habits: Readonly<Record<string, (rows: readonly (readonly string[])[]) => string>> = {
  'nothing between': (rows) => rows.flat().join('\n'),
  'blank lines between': (rows) => rows.flat().join('\n\n'),
  'two blank lines between': (rows) => rows.flat().join('\n\n\n'),
  'blank lines between, their blanks full-width': (rows) =>
    rows
      .flat()
      .map((cell) => cell || '\u3000')
      .join('\n\u00a0\n'),
  'a bar behind': (rows) =>
    rows
      .flat()
      .map((cell) => `${cell} |`)
      .join('\n'),
  'a bar behind, one more on its own behind a row': (rows) =>
    rows.map((cells) => [...cells, ''].map((cell) => `${cell} |`.trim()).join('\n')).join('\n'),
  'a bar behind, several more on their own behind a row': (rows) =>
    rows.map((cells) => `${cells.map((cell) => `${cell} |`).join('\n')}\n|||||||`).join('\n'),
  'a bar behind, several more in the last line of a row': (rows) =>
    rows.map((cells) => `${cells.map((cell) => `${cell} |`).join('\n')} ||`).join('\n'),
  'a bar on its own before a row': (rows) => rows.map((cells) => `|\n${cells.map((cell) => ` ${cell} |`).join('\n')}`).join('\n'),
  'bars on both sides': (rows) =>
    rows
      .flat()
      .map((cell) => `| ${cell} |`)
      .join('\n'),
  'a bar on its own between': (rows) => rows.flat().join('\n|\n'),
  'a bar behind, blank lines between': (rows) =>
    rows
      .flat()
      .map((cell) => `${cell}  |`)
      .join('\n\n'),
};
const names = Object.keys(habits);
const tables: readonly (readonly [TableId, FormId])[] = [
  ['disclosure', '2019'],
  ['disclosure', '2021'],
  ['applications', '2021'],
  ['proceedings', '2021'],
];
const cases = tables.flatMap(([id, form]) => names.map((name) => [id, form, name] as const));

const raw = (found: Table) => Object.fromEntries([...found.cells].map(([key, { raw: text }]) => [key, text]));
const expected = (id: TableId, form: FormId, value: (key: string) => string) =>
  Object.fromEntries([...read(writeTable(tableStandard(form, id), { layout: 'pipe', value }), id).cells].map(([key]) => [key, value(key)]));

describe('a whole table', () => {
  it.each(cases)('%s of %s is read with %s', (id, form, name) => {
    const found = read(habits[name]?.(cellsOf(id, form, number)) ?? '', id);
    expect(raw(found)).toEqual(expected(id, form, number));
    expect([found.layout, found.missingRows, found.missingColumns, found.flattened]).toEqual(['cells', [], [], []]);
  });
});

describe('cells left empty', () => {
  const sparse = (key: string) => (number(key) === '0' ? '' : number(key));
  it.each(cases)('in %s of %s are told from the others with %s', (id, form, name) => {
    const found = read(habits[name]?.(cellsOf(id, form, sparse)) ?? '', id);
    expect(raw(found)).toEqual(expected(id, form, sparse));
  });
});

describe('a number that is lost', () => {
  it.each(names)('leaves its row unread with %s', (name) => {
    const rows = cellsOf('applications', '2021', number).map((cells) =>
      cells.includes('31') ? cells.filter((cell) => cell !== '0') : cells,
    );
    const found = read(habits[name]?.(rows) ?? '', 'applications');
    expect([...found.cells.keys()].filter((key) => key.startsWith('received.'))).toEqual([]);
    expect(found.cells.size).toBe(168);
  });
});

it('a number that stands apart from its label is one number, whatever its digits', () => {
  const found = read(
    '第二十条第（一）项\n信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数\n规章 | 339\n行政规范性文件 | 1 | 2 | 3',
    'disclosure',
  );
  expect(found.cells.get('regulations.made')).toBeUndefined();
});
