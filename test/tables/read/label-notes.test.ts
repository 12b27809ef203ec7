import { describe, expect, it } from 'vitest';
import { parse } from '../../../server/src/report/parse.ts';
import type { Table } from '../../../server/src/tables/model.ts';

/** Labels with a note in brackets behind them, which may hold anything. */

const read = (text: string): Table => {
  const found = parse(text, { assumeReport: true }).tables.disclosure;
  if (!found) throw new Error('no table');
  return found;
};
const row = (found: Table, key: string) => found.rows.find((r) => r.standard.key === key)?.cells.map((c) => c.value);

const notes = [
  '（市级以上填报）',
  '(含修订3件)',
  '（不含行政许可、行政强制，如-6、2件填2）',
  '（以“办法”“规则”（含试行）为题的公文；2019年前制发的不计。）',
  '（单位：件）（以文号为准）',
];
const head = '第二十条第（一）项\n信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数';

describe.each(notes)('%s', (note) => {
  it('behind a row’s label', () => {
    const found = read(`${head}\n规章${note} | 0 | 0 | 0\n行政规范性文件${note} | 4 | 2 | 31\n行政许可${note} | 15`);
    expect([row(found, 'regulations'), row(found, 'normativeDocs'), row(found, 'licensing')]).toEqual([[0, 0, 0], [4, 2, 31], [15]]);
  });

  it('on a line of its own, and before numbers parted by blanks', () => {
    const found = read(`${head.replaceAll(' | ', '\n')}\n规章${note}\n0\n0\n0\n行政规范性文件${note}\n4\n2\n31\n行政许可${note} 15`);
    expect([row(found, 'regulations'), row(found, 'normativeDocs'), row(found, 'licensing')]).toEqual([[0, 0, 0], [4, 2, 31], [15]]);
  });

  it('behind a column’s head', () => {
    const found = read(`${head.replace('件数 |', `件数${note} |`)}${note}\n规章 | 0 | 0 | 0\n行政规范性文件 | 4 | 2 | 31`);
    expect([found.missingColumns, row(found, 'normativeDocs')]).toEqual([[], [4, 2, 31]]);
  });
});
