import { describe, expect, it } from 'vitest';
import { parse } from '../../../server/src/report/parse.ts';
import type { Report } from '../../../server/src/report/types.ts';
import type { TableId } from '../../../server/src/standard/types.ts';
import { cleanDraft, type DraftOptions } from '../../helpers/draft.ts';

/** Slips inside labels and cells, each of which once hid something else from the reader of tables. */

function changed(options: DraftOptions, from: RegExp | string, to: string): Report {
  const text = cleanDraft(options);
  const after = text.replace(from, to);
  expect(after).not.toBe(text);
  return parse(after);
}

const rawCells = (report: Report, id: TableId, row: string) =>
  report.tables[id]?.rows.find(({ standard }) => standard.key === row)?.cells.map(({ raw }) => raw);

describe('values that are no numbers, in a line of words and numbers', () => {
  it.each([
    ['a stroke', '2 1 6', '/ 1 6', ['/', '1', '6']],
    ['a word', '2 1 6', '2 无 6', ['2', '无', '6']],
    ['a rough number', '2 1 6', '约2 1 6', ['约2', '1', '6']],
    ['a letter for a digit', '2 1 6', '2 1 1O', ['2', '1', '1O']],
  ])('%s', (_, from, to, expected) => {
    const report = changed({ layout: 'spaced' }, `行政规范性文件 ${from}`, `行政规范性文件 ${to}`);
    expect(rawCells(report, 'disclosure', 'normativeDocs')).toEqual(expected);
    expect(report.tables.disclosure?.missingRows).toEqual([]);
  });

  it('the only value of its row', () => {
    expect(rawCells(changed({ layout: 'spaced' }, '行政处罚 3', '行政处罚 —'), 'disclosure', 'penalties')).toEqual(['—']);
  });

  it('the first value of table 4', () => {
    const report = changed({ layout: 'spaced' }, '\n1 0 0 0 1 0', '\n约1 0 0 0 1 0');
    expect(report.tables.proceedings?.cells.get('review.upheld')?.raw).toBe('约1');
  });

  it('a letter for a digit in a cell of its own', () => {
    expect(rawCells(changed({ layout: 'tab' }, '行政处罚\t3', '行政处罚\t3O'), 'disclosure', 'penalties')).toEqual(['3O']);
  });
});

describe('misspelt labels', () => {
  it('one that holds other labels', () => {
    const report = changed({ layout: 'pipe' }, '不计其他情形）', '不计其他情况）');
    const row = report.tables.applications?.rows.find(({ standard }) => standard.key === 'partial');
    expect(row?.label?.match).toBe('variant');
    expect(row?.cells.map(({ value }) => value)).toEqual([1, 0, 0, 0, 0, 0, 1]);
  });

  it('the last one of table 2, with its single number', () => {
    const report = changed({ layout: 'spaced' }, '行政事业性收费', '行政事业牲收费');
    expect(report.tables.disclosure?.missingRows).toEqual([]);
    expect(report.tables.disclosure?.labels.at(-1)).toMatchObject({ raw: '行政事业牲收费', match: 'typo' });
  });

  it('a head behind another one on its line', () => {
    const report = changed({ layout: 'spaced' }, '本年收费金额', '本年收费金颔');
    expect(report.tables.disclosure?.missingColumns).toEqual([]);
    expect(report.tables.disclosure?.labels.filter(({ match }) => match !== 'exact').map(({ raw }) => raw)).toEqual([
      '本年收费金颔（单位：万元）',
    ]);
  });
});

describe('heads', () => {
  it('one of the other form is a wrong word, not a missing one', () => {
    const report = changed({ layout: 'pipe' }, '本年制发件数', '本年新制作数量');
    expect(report.tables.disclosure?.foreign.map(({ text }) => text)).toEqual(['本年新制作数量']);
    expect(report.tables.disclosure?.missingColumns).toEqual([]);
  });

  it('run together between bars, they are flattened', () => {
    const report = changed(
      { layout: 'pipe' },
      '信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数',
      '信息内容本年制发件数本年废止件数现行有效件数',
    );
    expect(report.tables.disclosure?.flattened).toHaveLength(1);
  });

  it('above no number at all, they are all there', () => {
    const report = changed({ layout: 'cells' }, /(复议后起诉[\s\S]*总计)\n+[\s\d]+(?=五、)/, '$1\n\n');
    const { proceedings } = report.tables;
    expect(proceedings?.missingColumns).toEqual([]);
    const [row] = proceedings?.rows ?? [];
    expect(row && report.text.slice(row.span.start, row.span.end)).toBe('总计');
  });
});
