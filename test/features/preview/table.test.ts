import { describe, expect, test } from 'vitest';
import { cleanDraft } from '../../helpers/draft.ts';
import { readWith } from '../../helpers/word-rule.ts';
import { attributeOf, elementsIn, gridOf, pageOf, textOf, textsOf } from './page.ts';

describe('a statutory table', () => {
  const page = pageOf(readWith(cleanDraft()));

  test('stands where the draft has it', () => {
    expect(page.map(({ tagName }) => tagName).filter((name) => name !== 'p')).toEqual([
      'h1',
      ...['h2', 'h2', 'table', 'h2', 'table', 'h2', 'table', 'h2', 'h2'],
    ]);
  });

  test('has the merged heads of the form: 主动公开', () => {
    expect(gridOf(page, 0).slice(0, 4)).toEqual([
      ['第二十条第（一）项→4'],
      ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
      ['规章', '0', '0', '0'],
      ['行政规范性文件', '2', '1', '6'],
    ]);
    expect(gridOf(page, 0).at(-1)).toEqual(['行政事业性收费', '0→3']);
  });

  test('has the merged heads of the form: 申请', () => {
    const [first, second, third, received] = gridOf(page, 1);
    expect(first).toEqual(['（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）→3↓3', '申请人情况→7']);
    expect(second).toEqual(['自然人↓2', '法人或其他组织→5', '总计↓2']);
    expect(third).toEqual(['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他']);
    expect(received?.[0]).toBe('一、本年新收政府信息公开申请数量→3');
    expect(gridOf(page, 1)[5]?.slice(0, 2)).toEqual(['三、本年度办理结果↓22', '（一）予以公开→2']);
  });

  test('has the merged heads of the form: 复议诉讼', () => {
    expect(gridOf(page, 2)[0]).toEqual(['行政复议→5', '行政诉讼→10']);
    expect(gridOf(page, 2)[1]?.slice(-2)).toEqual(['未经复议直接起诉→5', '复议后起诉→5']);
    expect(gridOf(page, 2)).toHaveLength(4);
  });

  test('ties each cell to its line', () => {
    const text = cleanDraft({ layout: 'cells', cells: { 'applications.received.total': '4321' } });
    const cell = elementsIn(pageOf(readWith(text))).find((element) => element.tagName === 'td' && textOf(element) === '4321');
    expect(text.split('\n')[Number(attributeOf(cell ?? expect.fail(), 'data-line'))]).toBe('4321');
  });

  test.each(['pipe', 'tab', 'cells', 'spaced', 'html'] as const)('is the same, whether written as %s', (layout) => {
    const other = pageOf(readWith(cleanDraft({ layout })));
    for (const table of [0, 1, 2]) expect(gridOf(other, table)).toEqual(gridOf(page, table));
  });

  test.each(['2019', '2021'] as const)('has one shape from line to line: form %s', (form) => {
    const tables = elementsIn(pageOf(readWith(cleanDraft({ form })))).filter(({ tagName }) => tagName === 'table');
    expect(tables.map(widths).map((lines) => new Set(lines).size)).toEqual([1, 1, 1]);
  });
});

/** How many columns each line of a table has, those counted that reach into it from above. */
function widths(table: ReturnType<typeof elementsIn>[number]): number[] {
  const rows = elementsIn([table]).filter(({ tagName }) => tagName === 'tr');
  const size = (cell: (typeof rows)[number], name: string) => Number(attributeOf(cell, name) ?? 1);
  const counts = rows.map(() => 0);
  for (const [index, row] of rows.entries()) {
    for (const cell of elementsIn([row]).filter(({ tagName }) => tagName === 'td' || tagName === 'th')) {
      for (let line = index; line < index + size(cell, 'rowspan'); line++) counts[line] = (counts[line] ?? 0) + size(cell, 'colspan');
    }
  }
  return counts;
}

describe('a table with gaps', () => {
  test('shows values as they are written', () => {
    const cells = { 'disclosure.normativeDocs.made': '１２', 'disclosure.normativeDocs.inForce': '22（其中修订16件）' };
    expect(gridOf(pageOf(readWith(cleanDraft({ cells }))), 0)[3]).toEqual(['行政规范性文件', '１２', '1', '22（其中修订16件）']);
  });

  test('shows a label as it is written where it is misspelt', () => {
    const text = cleanDraft().replace('| 行政处罚 |', '| 行政处法 |');
    expect(textsOf(pageOf(readWith(text)), 'th')).toContain('行政处法');
  });

  test('marks the cells of a row that the draft lacks', () => {
    const text = cleanDraft()
      .split('\n')
      .filter((line) => !line.includes('2.重复申请'))
      .join('\n');
    const page = pageOf(readWith(text));
    const missing = elementsIn(page).filter((element) => attributeOf(element, 'class') === 'missing');
    expect(missing).toHaveLength(7);
    expect(
      gridOf(page, 1)
        .find((row) => row.includes('2.重复申请'))
        ?.slice(1),
    ).toEqual(['', '', '', '', '', '', '']);
  });

  test('shows the numbers of a row together that cannot be told apart', () => {
    const text = cleanDraft().replace(/(\| 二、上年结转政府信息公开申请数量 \|) \d \|/, '$1');
    const row = gridOf(pageOf(readWith(text)), 1).find(([label]) => label?.startsWith('二、上年结转'));
    expect(row).toHaveLength(2);
    expect(row?.[1]).toMatch(/^\d( \d){5}→7$/);
  });

  test('that is no table any more is shown line by line', () => {
    const text =
      '二、主动公开政府信息情况\n第二十条第（八）项\n信息内容上一年项目数量本年增/减\n行政事业性收费\n三、收到和处理政府信息公开申请情况\n';
    const page = pageOf(readWith(text));
    const lost = page.find((element) => attributeOf(element, 'class') === 'lost');
    expect(
      elementsIn(lost ? [lost] : [])
        .slice(1)
        .map(textOf),
    ).toEqual(['第二十条第（八）项', '信息内容上一年项目数量本年增/减', '行政事业性收费']);
  });
});
