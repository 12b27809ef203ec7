import { describe, expect, it } from 'vitest';
import { parse } from '../../../server/src/report/parse.ts';
import type { Layout, Table } from '../../../server/src/tables/model.ts';
import { cleanDraft } from '../../helpers/draft.ts';

/** One damaged row damages one row: the numbers below it still reach their cells. */

const layouts: readonly Layout[] = ['pipe', 'tab', 'cells', 'spaced', 'glued', 'html'];

function applications(text: string): Table {
  const table = parse(text).tables.applications;
  if (!table) throw new Error('table 3 was not found');
  return table;
}

const values = (table: Table) => new Map([...table.cells].map(([key, cell]) => [key, cell.value]));

/** Cells that differ from those of the undamaged table, by row. */
function damagedRows(damaged: Table, intact: Table): string[] {
  const found = values(damaged);
  const rows = [...values(intact)].filter(([key, value]) => found.get(key) !== value).map(([key]) => key.replace(/\.\w+$/, ''));
  return [...new Set(rows)];
}

describe.each(layouts)('table 3 as %s', (layout) => {
  const text = cleanDraft({ form: '2021', layout });
  const intact = applications(text);
  const change = (from: RegExp | string, to: string) => {
    const changed = text.replace(from, to);
    expect(changed).not.toBe(text);
    return applications(changed);
  };

  it.each([
    ['a letter is wrong', '属于国家秘密', '属于国家秘蜜'],
    ['two letters are wrong', '保护第三方合法权益', '保护第三人合法权利'],
    ['a word is missing', '本年新收政府信息公开申请数量', '本年新收政府信息公开数量'],
    ['nothing is right', '属于行政执法案卷', '待定'],
  ])('keeps every number where %s in a label', (_, from, to) => {
    expect(damagedRows(change(from, to), intact)).toEqual([]);
  });

  it('says which row is missing, and only that', () => {
    const row = intact.rows.find((r) => r.standard.key === 'refused.lawForbids');
    if (!row) throw new Error('row not found');
    const lines = layout === 'html' ? /<tr>(?:(?!<tr>)[\s\S])*?其他法律行政法规禁止公开[\s\S]*?<\/tr>/ : null;
    const cut = lines ? text.replace(lines, '') : text.slice(0, row.span.start) + text.slice(row.span.end);
    const table = applications(cut);
    expect(table.missingRows.map((r) => r.standard.key)).toEqual(['refused.lawForbids']);
    expect(table.missingRows[0]?.after?.standard.key).toBe('refused.stateSecret');
    expect(damagedRows(table, intact)).toEqual(['refused.lawForbids']);
  });
});

describe('where a row has not as many numbers as columns', () => {
  it.each<[Layout, RegExp, string]>([
    ['cells', /(2\.重复申请\s+)0\n/, '$1'],
    ['spaced', /(2\.重复申请 )0 /, '$1'],
    ['pipe', /(2\.重复申请 \| )0 \| /, '$1'],
  ])('no cell of it gets a number, every other row keeps its own (%s)', (layout, from, to) => {
    const text = cleanDraft({ form: '2021', layout });
    const damaged = text.replace(from, to);
    expect(damaged).not.toBe(text);
    const table = applications(damaged);
    expect(damagedRows(table, applications(text))).toEqual(['unprocessed.repeated']);
    const row = table.rows.find((r) => r.standard.key === 'unprocessed.repeated');
    expect([row?.found, row?.expected]).toEqual([6, 7]);
  });
});

describe('heads', () => {
  it('a head left out, every number still there', () => {
    for (const layout of layouts.filter((l) => l !== 'glued')) {
      const text = cleanDraft({ form: '2021', layout });
      const at = text.indexOf('自然人', text.indexOf('申请人情况'));
      const table = applications(text.slice(0, at) + text.slice(at + 3));
      expect([layout, table.missingColumns.map((c) => [c.key, c.headOnly])]).toEqual([layout, [['natural', true]]]);
      expect(damagedRows(table, applications(text))).toEqual([]);
    }
  });

  it('a head and its column left out: the numbers go to the other columns', () => {
    const text = cleanDraft({ form: '2021', layout: 'pipe', writing: { outerBars: false } });
    const intact = applications(text);
    const cut = text
      .replace('科研机构 | ', '')
      .replace(
        /^(.*(?:数量|公开|秘密|稳定”|权益|信息|案卷|事项|制作|明确|申请|出版物|其他|总计|办理|情形）) \| \d+ \| \d+ \| )\d+ \| (?=\d)/gm,
        '$1',
      );
    const table = applications(cut);
    expect(table.missingColumns.map((c) => [c.key, c.headOnly])).toEqual([['research', false]]);
    expect(table.cells.get('received.total')?.value).toBe(intact.cells.get('received.total')?.value);
    expect(table.cells.has('received.research')).toBe(false);
  });

  it('broken over cells and lines, or with blanks inside', () => {
    const text = cleanDraft({ form: '2021', layout: 'cells' })
      .replace('商业企业', '商业\n企业')
      .replace('科研机构', '科研 机构')
      .replace('（三）不予公开', '（三）不予\n\n公开');
    const table = applications(text);
    expect(table.missingColumns).toEqual([]);
    expect(table.labels.every((l) => l.match === 'exact')).toBe(true);
  });
});

describe('cells', () => {
  const cell = (raw: string, layout: Layout = 'pipe') => {
    const { disclosure } = parse(cleanDraft({ form: '2019', layout, cells: { 'disclosure.licensing.change': raw } })).tables;
    return disclosure?.cells.get('licensing.change');
  };

  it.each<[string, number | null]>([
    ['+3', 3],
    ['增2', 2],
    ['减4', -4],
    ['-4', -4],
    ['1,295', 1295],
    ['１２', 12],
    ['22（其中修订16件）', 22],
    ['/', null],
    ['—', null],
    ['无', null],
    ['不适用', null],
    ['', null],
  ])('%s is %s', (raw, value) => {
    expect(cell(raw)?.value).toBe(value);
    expect(cell(raw)?.raw).toBe(raw);
  });

  it('are read the same one a line', () => {
    for (const raw of ['减4', '1,295', '/', '无', '22（其中修订16件）']) expect(cell(raw, 'cells')?.raw).toBe(raw);
  });

  it('an amount keeps its unit', () => {
    const { disclosure } = parse(cleanDraft({ form: '2019', cells: { 'disclosure.procurement.amount': '4.3466万元' } })).tables;
    expect(disclosure?.cells.get('procurement.amount')).toMatchObject({ value: 4.3466, unit: '万元' });
  });
});
