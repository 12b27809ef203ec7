import { describe, expect, it } from 'vitest';
import { formIds, tableIds, tableStandard } from '../../../server/src/standard/forms.ts';
import type { RowStandard, TableStandard } from '../../../server/src/standard/types.ts';
import type { Layout } from '../../../server/src/tables/model.ts';
import { expandSpans } from '../../../server/src/tables/write/grid.ts';
import { writeRow, writeTable } from '../../../server/src/tables/write/write-table.ts';

const disclosure = tableStandard('2021', 'disclosure');
const applications = tableStandard('2021', 'applications');
const proceedings = tableStandard('2021', 'proceedings');

const layouts: readonly Layout[] = ['pipe', 'tab', 'cells', 'spaced', 'glued', 'html'];

const write = (table: TableStandard, layout: Layout) => writeTable(table, { layout });

function rowOf(table: TableStandard, key: string): RowStandard {
  const row = table.rows.find((r) => r.key === key);
  if (!row) throw new Error(`no row ${key}`);
  return row;
}

describe('writeTable: one table in every layout', () => {
  it('pipe: a row a line, a bar at both ends', () => {
    expect(write(disclosure, 'pipe').split('\n').slice(0, 6)).toEqual([
      '| 第二十条第（一）项 |',
      '| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |',
      '| 规章 | 0 | 0 | 0 |',
      '| 行政规范性文件 | 0 | 0 | 0 |',
      '| 第二十条第（五）项 |',
      '| 信息内容 | 本年处理决定数量 |',
    ]);
  });

  it('pipe without outer bars', () => {
    const text = writeTable(disclosure, { layout: 'pipe', outerBars: false });
    expect(text.split('\n')[2]).toBe('规章 | 0 | 0 | 0');
  });

  it('tab: a row a line', () => {
    expect(write(disclosure, 'tab').split('\n')[2]).toBe('规章\t0\t0\t0');
  });

  it('spaced and glued: with and without blanks', () => {
    expect(write(disclosure, 'spaced').split('\n')[2]).toBe('规章 0 0 0');
    expect(write(disclosure, 'glued').split('\n').slice(1, 3)).toEqual(['信息内容本年制发件数本年废止件数现行有效件数', '规章000']);
  });

  it('glued: numbers of several digits are parted by blanks, since nobody could tell them apart', () => {
    const text = writeTable(disclosure, { layout: 'glued', value: (key) => (key === 'regulations.inForce' ? '12' : '0') });
    expect(text.split('\n')[2]).toBe('规章0 0 12');
  });

  it('cells: one cell a line, blank lines between', () => {
    expect(write(disclosure, 'cells').split('\n').slice(0, 5)).toEqual(['第二十条第（一）项', '', '信息内容', '', '本年制发件数']);
  });

  it('cells: indented, blank lines between the rows only', () => {
    const text = writeTable(disclosure, { layout: 'cells', indent: '\t', gap: 0, rowGap: 1 });
    expect(text.split('\n').slice(0, 8)).toEqual([
      '\t第二十条第（一）项',
      '',
      '\t信息内容',
      '\t本年制发件数',
      '\t本年废止件数',
      '\t现行有效件数',
      '',
      '\t规章',
    ]);
  });

  it('html: merged cells as published', () => {
    const lines = write(applications, 'html').split('\n');
    expect(lines[1]).toBe(
      '<tr><td colspan="3" rowspan="3">（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）</td>' +
        '<td colspan="7">申请人情况</td></tr>',
    );
    expect(lines.find((line) => line.includes('三、本年度办理结果'))).toMatch(
      /^<tr><td rowspan="22">三、本年度办理结果<\/td><td colspan="2">（一）予以公开<\/td>/,
    );
    expect(lines.find((line) => line.includes('（三）不予公开'))).toMatch(/^<tr><td rowspan="8">（三）不予公开<\/td>/);
    expect(lines.find((line) => line.includes('（六）其他处理'))).toMatch(/^<tr><td rowspan="3">（六）其他处理<\/td>/);
  });

  it('html: marks of the language inside a cell are escaped', () => {
    expect(writeTable(disclosure, { layout: 'html', value: () => '<1 & 2' })).toContain('<td>&lt;1 &amp; 2</td>');
  });

  it('uses the line break of the draft', () => {
    const text = writeTable(proceedings, { layout: 'spaced', eol: '\r\n' });
    expect(text.split('\r\n')).toHaveLength(4);
    expect(text).not.toMatch(/[^\r]\n/);
  });
});

describe('writeTable: heads in reading order', () => {
  it('table 3 has three lines of heads', () => {
    expect(write(applications, 'spaced').split('\n').slice(0, 3)).toEqual([
      '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和） 申请人情况',
      '自然人 法人或其他组织 总计',
      '商业企业 科研机构 社会公益组织 法律服务机构 其他',
    ]);
  });

  it('table 4 has three lines of heads and one line of numbers', () => {
    const five = '结果维持 结果纠正 其他结果 尚未审结 总计';
    expect(write(proceedings, 'spaced').split('\n')).toEqual([
      '行政复议 行政诉讼',
      `${five} 未经复议直接起诉 复议后起诉`,
      `${five} ${five}`,
      Array(15).fill('0').join(' '),
    ]);
  });
});

describe('writeTable: in its true columns', () => {
  it.each(formIds.flatMap((form) => tableIds.map((id) => [form, id] as const)))('form %s, %s: every line has as many cells', (form, id) => {
    const text = writeTable(tableStandard(form, id), { layout: 'tab', grid: true });
    expect(new Set(text.split('\n').map((line) => line.split('\t').length)).size).toBe(1);
  });

  it('a label of a group stands once, the rows below begin with empty cells', () => {
    const text = writeTable(applications, { layout: 'tab', grid: true });
    expect(text).toContain('\n\t（三）不予公开\t1.属于国家秘密\t0');
    expect(text).toContain('\n\t\t2.其他法律行政法规禁止公开\t0');
    expect(text).toContain('\n四、结转下年度继续办理\t\t\t0\t0\t0\t0\t0\t0\t0');
  });

  it('a cell that reaches down leaves its place empty', () => {
    const piece = (text: string, colspan = 1, rowspan = 1) => ({ text, cell: null, colspan, rowspan });
    const rows = expandSpans([
      [piece('甲', 1, 2), piece('乙', 2)],
      [piece('丙'), piece('丁')],
    ]);
    expect(rows.map((row) => row.map((p) => p?.text ?? ''))).toEqual([
      ['甲', '乙', ''],
      ['', '丙', '丁'],
    ]);
  });
});

describe('writeTable: everything of the form is there', () => {
  const cases = formIds.flatMap((form) => tableIds.flatMap((id) => layouts.map((layout) => [form, id, layout] as const)));

  it.each(cases)('form %s, %s, %s: each cell once, in order', (form, id, layout) => {
    const table = tableStandard(form, id);
    const asked: string[] = [];
    writeTable(table, { layout, value: (key) => `${asked.push(key)}` });
    expect(asked).toEqual(table.rows.flatMap((row) => row.columns.map((column) => (row.key ? `${row.key}.` : '') + column.key)));
  });

  it.each(cases)('form %s, %s, %s: every label', (form, id, layout) => {
    const table = tableStandard(form, id);
    const text = write(table, layout);
    const labels = table.rows.flatMap((row) => [...row.groupLabels, ...(row.label ? [row.label] : []), ...row.columns.map((c) => c.label)]);
    expect([...labels, ...table.head.flat().map((word) => word.label)].filter((label) => !text.includes(label.text))).toEqual([]);
  });
});

describe('writeRow', () => {
  it('writes a row alone', () => {
    expect(writeRow(applications, rowOf(applications, 'carriedOut'), { layout: 'pipe' })).toEqual([
      '| 四、结转下年度继续办理 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |',
    ]);
  });

  it('writes the labels of the group before it only when asked', () => {
    const row = rowOf(applications, 'refused.stateSecret');
    expect(writeRow(applications, row, { layout: 'spaced' })).toEqual(['1.属于国家秘密 0 0 0 0 0 0 0']);
    expect(writeRow(applications, row, { layout: 'spaced' }, true)).toEqual(['（三）不予公开 1.属于国家秘密 0 0 0 0 0 0 0']);
  });

  it('writes the head of a block of table 2 only when asked', () => {
    const row = rowOf(disclosure, 'fees');
    expect(writeRow(disclosure, row, { layout: 'tab' })).toEqual(['行政事业性收费\t0']);
    expect(writeRow(disclosure, row, { layout: 'tab' }, true)).toEqual([
      '第二十条第（八）项',
      '信息内容\t本年收费金额（单位：万元）',
      '行政事业性收费\t0',
    ]);
  });

  it('writes one cell a line as the draft does', () => {
    expect(writeRow(disclosure, rowOf(disclosure, 'regulations'), { layout: 'cells', indent: '\t', gap: 1 })).toEqual([
      '\t规章',
      '',
      '\t0',
      '',
      '\t0',
      '',
      '\t0',
    ]);
  });
});
