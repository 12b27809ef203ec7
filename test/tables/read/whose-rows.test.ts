import { describe, expect, it } from 'vitest';
import { parse } from '../../../server/src/report/parse.ts';
import { tableStandard } from '../../../server/src/standard/forms.ts';
import { writeTable } from '../../../server/src/tables/write/write-table.ts';

/** Rows that the form does not have, rows whose label stands twice, and lists that are no table of the form. */

const tablesOf = (text: string) => parse(text, { assumeReport: true }).tables;
const rowOf = (text: string, key: string) =>
  tablesOf(text)
    .disclosure?.rows.find((r) => r.standard.key === key)
    ?.cells.map((c) => c.value);

const head = '信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量';
const services = (rows: string) =>
  `第二十条第（五）项\n${head}\n行政许可 | 1 | 0 | 4\n其他对外管理服务事项 | ${rows}\n第二十条第（六）项\n${head}\n行政处罚 | 4 | 0 | 1\n行政强制 | 0 | 0 | 0`;

describe('a row divided into rows of its own', () => {
  const divided = ['行政检查 | 5 | 0 | 6\n行政确认 | 7 | 0 | 8', '行政给付 | 11 | +1 | 20\n行政奖励 | 2 | 0 | 3\n行政裁决 | 30 | 0 | 40'];

  const texts = divided.map(services);

  it.each([...texts, ...texts.map((text) => text.replaceAll(' | ', '\n'))])('is not read as the first of them: %j', (text) => {
    expect(rowOf(text, 'otherServices')).toEqual([]);
    expect([rowOf(text, 'licensing'), rowOf(text, 'penalties'), rowOf(text, 'coercion')]).toEqual([
      [1, 0, 4],
      [4, 0, 1],
      [0, 0, 0],
    ]);
  });

  it('may have one that is called like another row', () => {
    const text = services('行政检查 | 5 | 0 | 6\n行政处罚 | 7 | 0 | 8');
    expect([rowOf(text, 'otherServices'), rowOf(text, 'penalties')]).toEqual([[], [4, 0, 1]]);
  });

  it('is read where it has but one', () => {
    expect(rowOf(services('行政检查 | 5 | 0 | 6'), 'otherServices')).toEqual([5, 0, 6]);
  });
});

it('a label that stands above its row as well names the row with the numbers', () => {
  const text = `一、本年新收政府信息公开申请数量\n类别 | 数量\n一、本年新收政府信息公开申请数量 | 7 | 0 | 0 | 0 | 0 | 0 | 7\n二、上年结转政府信息公开申请数量 | 1 | 0 | 0 | 0 | 0 | 0 | 1`;
  const values = tablesOf(text).applications?.rows.map((r) => r.cells.map((c) => c.value));
  expect(values).toEqual([
    [7, 0, 0, 0, 0, 0, 7],
    [1, 0, 0, 0, 0, 0, 1],
  ]);
});

describe('a list with one number for each name', () => {
  it.each([
    '项目,数量\n行政复议,2\n行政诉讼,1',
    '| 项目 | 件数 |\n| 行政复议 | 2 |\n| 行政诉讼 | 1 |',
    '行政复议\t0\n行政诉讼\t3\n合计\t3',
    '行政复议 2\n行政诉讼 1',
  ])('is not the table of reviews and suits: %j', (list) => {
    expect(tablesOf(`四、政府信息公开行政复议、行政诉讼情况\n${list}`).proceedings).toBeNull();
  });

  it('is not the table of applications', () => {
    expect(tablesOf('事项 | 件数\n（一）予以公开 | 3\n（二）部分公开 | 1\n2.重复申请 | 2').applications).toBeNull();
  });
});

describe('a wreck and a whole table', () => {
  const written = (layout: 'glued' | 'pipe') => writeTable(tableStandard('2021', 'disclosure'), { layout, value: () => '12' });

  it.each(['\n', '\n\n', '\n以下为重新整理的表格。\n'])('the whole one is read, with %j between', (between) => {
    const wreck = written('glued').replaceAll('\n', '');
    for (const text of [`${wreck}${between}${written('pipe')}`, `${written('pipe')}${between}${wreck}`]) {
      const found = tablesOf(text).disclosure;
      expect([found?.layout, found?.flattened, found?.cells.size]).toEqual(['pipe', [], 10]);
    }
  });
});
