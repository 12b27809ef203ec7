import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Clipboard, pasteTable } from '../../server/src/features/paste-table.ts';
import { tableStandard } from '../../server/src/standard/forms.ts';
import { writeTable } from '../../server/src/tables/write/write-table.ts';
import { cleanDraft, draftCells } from '../helpers/draft.ts';
import { readWith } from '../helpers/word-rule.ts';

const zeros = Object.fromEntries(
  ['applications', 'proceedings'].flatMap((id) =>
    Object.keys(draftCells('2021')[id as 'applications']).map((key) => [`${id}.${key}`, '0']),
  ),
);
/** A draft whose tables 3 and 4 hold zeros only. */
const blank = cleanDraft({ cells: zeros });

/** What a paste at the selection between ⟦ and ⟧ makes of a text, and what it is called; null where it is pasted as ever. */
function paste(marked: string, clipboard: Clipboard): { readonly title: string; readonly text: string } | null {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  const text = marked.replace(/[⟦⟧]/g, '');
  const reading = readWith(text);
  const made = pasteTable(reading, reading.index.rangeOf({ start, end }), clipboard);
  if (!made) return null;
  const edits = [{ range: reading.index.rangeOf({ start, end }), newText: made.insertText }, ...made.edits];
  return { title: made.title, text: TextDocument.applyEdits(TextDocument.create('', '', 1, text), edits) };
}
const at = (words: string, text = blank) => text.replace(words, `⟦⟧${words}`);

/** Table 3 of the clean draft as a layout has it. */
const table3 = (layout: 'html' | 'tab') => {
  const cells = draftCells('2021').applications;
  return writeTable(tableStandard('2021', 'applications'), {
    layout,
    grid: layout === 'tab',
    value: (key) => cells[key] ?? '',
  });
};
const word = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>td {mso-x:1}</style></head><body><!--StartFragment-->
${table3('html').replaceAll(/<td([^>]*)>([^<]*)<\/td>/g, '<td$1 class=xl65><p class=MsoNormal><span lang=EN-US>$2<o:p></o:p></span></p></td>')}
<!--EndFragment--></body></html>`;

describe('a statutory table', () => {
  test.each<[string, Clipboard]>([
    ['from Word', { html: word, text: table3('tab') }],
    ['from a web page', { html: table3('html') }],
    ['from a spreadsheet that offers text only', { text: `${table3('tab')}\r\n` }],
  ])('%s fills the cells of the draft', (_, clipboard) => {
    const made = paste(at('一、本年新收'), clipboard);
    expect(made?.title).toBe('填入表三（175 格）');
    expect(made?.text).toBe(blank.replace(/\| （本列[\s\S]*四、结转.*/, () => /\| （本列[\s\S]*四、结转.*/.exec(cleanDraft())?.[0] ?? ''));
  });

  test('that the draft does not have is written at the cursor, in the layout of the others', () => {
    const without = blank.replace(/\| （本列[\s\S]*四、结转.*/, '⟦⟧');
    const made = paste(without, { html: word });
    expect(made?.title).toBe('粘贴为表三（统一格式）');
    expect(made?.text).toMatch(/三、收到和处理政府信息公开申请情况\n\| （本列数据/);
    expect(made?.text).toMatch(/\| （七）总计 +\| 7 +\| 2 +\| 0 .* 9 +\|\n\| 四、结转下年度继续办理 +\| 1 .*\|\n四、政府信息公开行政复议/);
  });

  test('is pasted as ever outside of its place, and with other words around it', () => {
    expect(paste(at('一、总体情况'), { html: word })).toBeNull();
    expect(paste(at('一、本年新收'), { html: `<p>我镇全年办理情况如下表，数据截至年底。</p>${table3('html')}` })).toBeNull();
  });

  test('of the other form is pasted as ever', () => {
    const cells = draftCells('2019').disclosure;
    const table = writeTable(tableStandard('2019', 'disclosure'), { layout: 'html', value: (key) => cells[key] ?? '' });
    expect(paste(at('规章 |'), { html: table })).toBeNull();
  });
});

describe('rows of a table', () => {
  test('fill the rows that their labels name', () => {
    const rows = '（一）予以公开\t3\t1\t0\t0\t0\t0\t4\n（二）部分公开\t0\t0\t2\t0\t0\t0\t2\n（七）总计\t3\t1\t2\t0\t0\t0\t6';
    const made = paste(at('（一）予以公开'), { text: rows });
    expect(made?.title).toBe('填入表三（21 格）');
    expect(made?.text).toContain('（一）予以公开 | 3 | 1 | 0 | 0 | 0 | 0 | 4 |');
    expect(made?.text).toContain('| （七）总计 | 3 | 1 | 2 | 0 | 0 | 0 | 6 |');
  });
});

describe('a block of numbers', () => {
  const cell = at('0 | 0 | 0 | 0 | 0 | 0 | 0 |\n| 二、上年');

  test.each<[string, Clipboard]>([
    ['text', { text: '11\t8\n2\t1,295\n' }],
    ['HTML', { html: '<table><tr><td>11</td><td align=right>8</td></tr><tr><td>2</td><td>1,295</td></tr></table>', text: '11 8 2 1,295' }],
  ])('as %s fills the cells from the cursor on', (_, clipboard) => {
    const made = paste(cell, clipboard);
    expect(made?.title).toBe('填入表三：从“一、本年新收政府信息公开申请数量”起（4 格）');
    expect(made?.text).toContain('| 一、本年新收政府信息公开申请数量 | 11 | 8 | 0 |');
    expect(made?.text).toContain('| 二、上年结转政府信息公开申请数量 | 2 | 1,295 | 0 |');
  });

  test('fills a row whose label the cursor is in', () => {
    expect(paste(at('（七）总计'), { text: '1\t2\t3\t4\t5\t6\t21' })?.text).toContain('| （七）总计 | 1 | 2 | 3 | 4 | 5 | 6 | 21 |');
  });

  test('takes the place of a selected number, and of a part of one', () => {
    const number = blank.replace('（七）总计 | 0 |', '（七）总计 | ⟦0⟧ |');
    expect(paste(number, { text: '7\t2' })?.text).toContain('| （七）总计 | 7 | 2 | 0 |');
    const part = cleanDraft({ cells: { 'applications.processed.natural': '1234' } }).replace('| 1234 |', '| 1⟦23⟧4 |');
    expect(paste(part, { text: '7\t2' })?.text).toContain('| （七）总计 | 7 | 2 | 0 |');
  });

  test('leaves cells for which it has nothing', () => {
    expect(paste(at('1 | 0 | 0 | 0 | 1 |', cleanDraft()), { text: '\t5\t\t\t6' })?.text).toContain('| 1 | 5 | 0 | 0 | 6 | 0 |');
  });

  test.each<[string, string, Clipboard]>([
    ['that is larger than the table', at('（七）总计'), { text: '1\t2\t3\t4\t5\t6\t7\t8' }],
    ['with words in it', cell, { text: '11\t合计\n2\t1' }],
    ['of one number', cell, { text: '11' }],
    ['in prose', at('全年主动公开'), { text: '11\t8' }],
    ['onto a selection over several cells', blank.replace('（七）总计 | 0 | 0 |', '（七）总计 | ⟦0 | 0⟧ |'), { text: '7\t2' }],
  ])('%s is pasted as ever', (_, marked, clipboard) => {
    expect(paste(marked, clipboard)).toBeNull();
  });
});

test.each<[string, Clipboard]>([
  ['nothing', {}],
  ['prose', { text: '全年主动公开政府信息126条。', html: '<p>全年主动公开政府信息126条。</p>' }],
  ['another table', { html: '<table><tr><td>姓名</td><td>职务</td></tr></table>' }],
  ['halves of characters', { text: '\ud83d\t\udc00' }],
])('%s is pasted as ever, also into an empty document', (_, clipboard) => {
  expect(paste('⟦⟧', clipboard)).toBeNull();
  expect(paste(at('一、本年新收'), clipboard)).toBeNull();
});

describe('a web page', () => {
  const page = (body: string) => `<!doctype html><html><body><h1>青禾镇人民政府2023年政府信息公开工作年度报告</h1>${body}</body></html>`;

  test('gets no table of text lines', () => {
    const reading = readWith(page('<p>一、总体情况</p><p>公开12条。</p>'));
    const offset = reading.report.source.text.indexOf('公开12条');
    const here = { line: 0, character: offset };
    expect(pasteTable(reading, { start: here, end: here }, { html: table3('html'), text: table3('tab') })).toBeNull();
  });
});
