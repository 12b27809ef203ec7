import { describe, expect, test } from 'vitest';
import { createReportService } from '../../../server/src/service.ts';
import { tableStandard } from '../../../server/src/standard/forms.ts';
import type { Layout } from '../../../server/src/tables/model.ts';
import { cleanDraft } from '../../helpers/draft.ts';
import { itemsAt, labelsAt, taken } from './complete.ts';

const draft = cleanDraft();
const line = (start: string) => new RegExp(`^\\| ${start}.*\\n`, 'm');
const rowsAt = (marked: string) => itemsAt(marked).flatMap(({ label, detail }) => (detail?.startsWith('表') ? [label] : []));

describe('rows with bars', () => {
  test('the row that is missing at an empty line, and nowhere else', () => {
    expect(rowsAt(draft.replace(line('行政强制'), '‸\n'))).toEqual(['行政强制']);
    expect(rowsAt(draft.replace(line('行政强制'), '').replace('| 行政许可', '‸\n| 行政许可'))).toEqual([]);
    expect(rowsAt(draft.replace('| 行政许可', '‸\n| 行政许可'))).toEqual([]);
  });

  test('several, in order, and all at once', () => {
    const without = draft.replace(line('2.重复申请'), '‸\n').replace(line('3.要求提供公开出版物'), '');
    expect(rowsAt(without)).toEqual(['不予处理·2.重复申请', '不予处理·3.要求提供公开出版物', '缺少的 2 行']);
    expect(taken(without, '缺少的 2 行')).toBe(draft);
  });

  test.each(['|', '| ', '| 行政', '行政'])('what has been typed is replaced: “%s”', (typed) => {
    expect(taken(draft.replace(line('行政强制'), `${typed}‸\n`), '行政强制')).toBe(draft);
  });

  test('what stands behind the cursor of an empty row goes with it', () => {
    expect(taken(draft.replace(line('行政强制'), '| ‸ |  |\n'), '行政强制')).toBe(draft);
  });

  test('a row that opens a group brings what opens it', () => {
    const without = draft.replace(line('第二十条第（五）项'), '').replace(/^\| 信息内容 \| 本年处理决定数量 \|\n\| 行政许可.*\n/m, '‸\n');
    expect(taken(without, '行政许可')).toBe(draft.replace('| 行政许可 | 8 |', '| 行政许可 | 0 |'));
  });

  test('a row whose group is open already does not open it again, and stands within it', () => {
    const without = draft.replace(line('规章'), '‸\n');
    expect(taken(without, '规章')).toBe(draft);
    const penalties = draft.replace(line('行政处罚'), '');
    expect(rowsAt(penalties.replace('| 第二十条第（六）项', '‸\n| 第二十条第（六）项'))).toEqual([]);
    expect(taken(penalties.replace('| 行政强制', '‸\n| 行政强制'), '行政处罚')).toBe(draft.replace('行政处罚 | 3', '行政处罚 | 0'));
  });

  test('the last rows, below the table', () => {
    expect(taken(draft.replace(line('四、结转'), '‸\n'), '四、结转下年度继续办理')).toBe(
      draft.replace(line('四、结转'), '| 四、结转下年度继续办理 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |\n'),
    );
  });
});

describe.each<Layout>(['pipe', 'tab', 'cells', 'spaced'])('in the layout %s', (layout) => {
  const whole = cleanDraft({ layout, writing: layout === 'cells' ? { indent: '　　', gap: 1, rowGap: 2 } : {} });

  test.each(['行政强制', '4.保护第三方合法权益', '二、上年结转政府信息公开申请数量'])('%s is written like the others', (label) => {
    const { parse } = createReportService([]);
    const report = parse(whole);
    const row = Object.values(report.tables)
      .flatMap((table) => table?.rows ?? [])
      .find(({ standard }) => standard.label?.text === label);
    const from = report.lines.findLast(({ start }) => start <= (row?.span.start ?? 0))?.start ?? 0;
    const marked = `${whole.slice(0, from)}‸${whole.slice(row?.span.end).replace(/^ \|/, '')}`;
    const text = taken(marked, (item) => item.label === row?.standard.name);
    const zero = whole.slice(0, from) + whole.slice(from, row?.span.end).replace(/(?<=\s)\d+(?=\s|$)/g, '0') + whole.slice(row?.span.end);
    expect(text).toBe(zero);
    expect(Object.values(parse(text).tables).flatMap((table) => table?.missingRows ?? [])).toEqual([]);
  });
});

test('between the cells of one row nothing is offered', () => {
  const cells = cleanDraft({ layout: 'cells' });
  expect(rowsAt(cells.replace('行政许可\n\n8', '行政许可\n‸\n8'))).toEqual([]);
});

test('numbers are places to fill in, where the editor has such', () => {
  const [item] = itemsAt(draft.replace(line('规章'), '‸\n'), { snippets: true });
  expect(item).toMatchObject({
    insertTextFormat: 2,
    textEdit: { newText: `| 规章 | \${1:0} | \${2:0} | \${3:0} |` },
  });
});

describe('the whole table', () => {
  const section = '二、主动公开政府信息情况\n';
  const bare = (year: number) => `青禾镇人民政府${year}年政府信息公开工作年度报告\n一、总体情况\n好。\n${section}`;

  test.each([
    [2023, '2021'],
    [2020, '2019'],
  ] as const)('in a section that has none, in the form of its year: %i', (year, form) => {
    const text = taken(`${bare(year)}|`, ({ label }) => label.startsWith('表二'));
    const table = createReportService([]).parse(text).tables.disclosure;
    expect(table).toMatchObject({ form, layout: 'pipe', missingRows: [], missingColumns: [] });
    expect(table?.rows.length).toBe(tableStandard(form, 'disclosure').rows.length);
  });

  test.each(['表', '表二', 'biao'])('after %s', (typed) => {
    expect(labelsAt(`${bare(2023)}${typed}|`)).toContain('表二　主动公开政府信息情况');
  });

  test('in the layout of the other tables', () => {
    const tabs = cleanDraft({ layout: 'tab' });
    const [, table = ''] = /情况\n((?:行政复议|政府).*?\n五、)/s.exec(tabs.slice(tabs.indexOf('\n四、'))) ?? [];
    const marked = tabs.replace(table, '|\n五、');
    expect(createReportService([]).parse(taken(marked, ({ label }) => label.startsWith('表四'))).tables.proceedings?.layout).toBe('tab');
  });

  test('not where it is there, and in no section of prose', () => {
    expect(rowsAt(draft.replace('\n三、', '\n‸\n三、'))).toEqual([]);
    expect(rowsAt(draft.replace('\n六、', '\n‸\n六、'))).toEqual([]);
  });
});
