import { describe, expect, it } from 'vitest';
import { parse } from '../../../server/src/report/parse.ts';
import { edited } from '../../../server/src/report/reread.ts';
import { rowsOfHtml, tablesIn } from '../../../server/src/tables/read/html-rows.ts';
import { cleanDraft } from '../../helpers/draft.ts';

const cellsOf = (html: string) => rowsOfHtml(html).map(({ cells }) => cells.map(({ text }) => text));

describe('the rows of an HTML table', () => {
  it('have their cells in order, closed or not', () => {
    expect(cellsOf('<table><tr><td>甲<td>1<tr><th>乙</th><td>&nbsp;2 </td></tr></table>')).toEqual([
      ['甲', '1'],
      ['乙', '2'],
    ]);
  });

  it('read references, hidden parts and tags in values as a page does', () => {
    expect(cellsOf('<tr><td title="a>b">&#49;2<!--3--></td><td>A&amp;B<style>td{}</style></td></tr>')).toEqual([['12', 'A&B']]);
  });

  it('keep numbers on lines of their own apart, and words together', () => {
    expect(cellsOf('<tr><td><p>1</p><p>2</p></td><td>行政<br>许可</td></tr>')).toEqual([['1 2', '行政许可']]);
  });

  it('show each cell at its words', () => {
    const html = '<tr><td>&nbsp;08</td><td> <b>1</b>2\r\n</td><td></td></tr>';
    const [row] = rowsOfHtml(html);
    expect(row?.cells.map(({ span }) => html.slice(span.start, span.end))).toEqual(['08', '1</b>2', '']);
  });
});

describe('tables around tables', () => {
  it('only lay out the page', () => {
    const html = '<table><tr><td><table><tr><td>1</td></tr></table></td></tr></table>';
    expect(tablesIn(html).map(({ start, end }) => html.slice(start, end))).toEqual(['<table><tr><td>1</td></tr></table>']);
  });

  it('do so at any depth, and beside those that stand in a row of them', () => {
    const inner = (n: number) => `<table><tr><td>${n}</td></tr></table>`;
    const html = `<table><tr><td><table><tr><td>${inner(1)}${inner(2)}</td></tr></table>${inner(3)}</td></tr></table>${inner(4)}`;
    expect(tablesIn(html).map(({ start, end }) => html.slice(start, end))).toEqual([1, 2, 3, 4].map(inner));
  });

  it('let the report inside be read', () => {
    const { tables, sections } = parse(`<html><body><table><tr><td>${cleanDraft({ layout: 'html' })}</td></tr></table></body></html>`);
    expect(sections).toHaveLength(6);
    expect(Object.values(tables).map((table) => table?.layout)).toEqual(['html', 'html', 'html']);
  });

  it('do not take in the next one where one is not closed', () => {
    const html = '<table><tr><td>1</td></tr> 二 <table><tr><td>2</td></tr></table>';
    expect(tablesIn(html)).toHaveLength(2);
  });
});

describe('an edit of a cell', () => {
  const edit = (cell: string) => {
    const draft = cleanDraft({ layout: 'html' });
    const report = parse(draft.replace(/(规章<\/td><td>)\d+(?=<)/, `$1${cell}`));
    const made = report.tables.disclosure?.cells.get('regulations.made');
    const after = edited(report, made ? [{ span: made.span, newText: '8' }] : []);
    return { raw: made?.raw, cell: /规章<\/td><td>([\s\S]*?)<\/td>/.exec(after)?.[1] };
  };

  it('replaces the words and nothing else', () => {
    expect(edit('&nbsp;08')).toEqual({ raw: '08', cell: '&nbsp;8' });
    expect(edit('<p><b>1</b>2</p>\r\n')).toEqual({ raw: '12', cell: '<p><b>8</b></p>\r\n' });
    expect(edit('<p></p>')).toEqual({ raw: '', cell: '8<p></p>' });
  });
});

describe('rows without a table', () => {
  const html = cleanDraft({ layout: 'html' });

  it.each([
    ['only the rows are left', /<\/?table[^>]*>/g],
    ['their table is not opened', /<table[^>]*>/g],
    ['rows are not closed either', /<\/?table[^>]*>|<\/tr>/g],
  ])('are read as one where %s', (_, lost) => {
    const { tables } = parse(html.replace(lost, ''));
    const whole = parse(html).tables;
    for (const id of ['disclosure', 'applications', 'proceedings'] as const) {
      expect(tables[id]?.layout).toBe('html');
      expect([...(tables[id]?.cells.values() ?? [])].map(({ key, raw }) => [key, raw])).toEqual(
        [...(whole[id]?.cells.values() ?? [])].map(({ key, raw }) => [key, raw]),
      );
    }
  });

  it('are several where words stand between them', () => {
    const text = '<tr><td>1</td></tr>\n<tr><td>2</td></tr>\n二、\n<tr><td>3</td></tr>\n<table><tr><td>4</td></tr></table>';
    expect(tablesIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '<tr><td>1</td></tr>\n<tr><td>2</td></tr>',
      '<tr><td>3</td></tr>',
      '<table><tr><td>4</td></tr></table>',
    ]);
  });
});
