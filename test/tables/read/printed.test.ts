import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from '../../../server/src/report/parse.ts';
import { tableIds } from '../../../server/src/standard/forms.ts';
import type { FormId, TableId } from '../../../server/src/standard/types.ts';
import type { Table } from '../../../server/src/tables/model.ts';
import { cleanDraft } from '../../helpers/draft.ts';

/** Printed reports turned into text again, by several programs: every cell comes back, or none is read where it is not told. */

const printed = (name: string) => readFileSync(new URL(`./printed/${name}.txt`, import.meta.url), 'utf8');
const values = (table: Table | null) => new Map([...(table?.cells ?? [])].map(([key, cell]) => [key, cell.value]));
const tableOf = (text: string, id: TableId): Table => {
  const found = parse(text).tables[id];
  if (!found) throw new Error(`no table ${id}`);
  return found;
};

describe.each<[string, FormId, string]>([
  ['columns-2021', '2021', 'columns kept, labels broken around their numbers'],
  ['columns-2019', '2019', 'columns kept, labels broken around their numbers'],
  ['narrow-columns-2021', '2021', 'columns kept, heads of one letter a line'],
  ['lines-2021', '2021', 'lines in reading order, single blanks'],
])('%s (form %s): %s', (name, form) => {
  const { tables } = parse(printed(name));

  it.each(tableIds)('%s has every cell, and every label is right', (id) => {
    expect(values(tables[id])).toEqual(values(parse(cleanDraft({ form })).tables[id]));
    expect(tables[id]?.missingRows).toEqual([]);
    expect(tables[id]?.missingColumns).toEqual([]);
    expect(tables[id]?.flattened).toEqual([]);
  });
});

describe('what is not told is not read', () => {
  const truth = parse(cleanDraft({ form: '2021' })).tables;

  it.each([
    ['glued-2019', '2019'],
    ['blocks-2021', '2021'],
    ['columns-apart-2021', '2021'],
    ['empty-cells-2021', '2021'],
    ['empty-cells-lost-2021', '2021'],
  ] as const)('%s: no cell is wrong', (name, form) => {
    const right = parse(cleanDraft({ form })).tables;
    for (const id of tableIds) {
      const expected = values(right[id]);
      const isEmptied = name.startsWith('empty-cells');
      const wrong = [...values(parse(printed(name)).tables[id])].filter(([key, value]) => {
        const real = expected.get(key) ?? null;
        return value !== real && !(isEmptied && value === null && real === 0);
      });
      expect([id, wrong]).toEqual([id, []]);
    }
  });

  it('labels in one block and numbers in another: the whole table is one lost structure', () => {
    const { applications } = parse(printed('blocks-2021')).tables;
    expect(applications?.cells.size).toBe(0);
    expect(applications?.flattened).toEqual([applications?.span]);
    expect(applications?.missingColumns).toEqual([]);
    expect(values(parse(printed('blocks-2021')).tables.proceedings)).toEqual(values(truth.proceedings));
  });

  it('numbers of table 4 in runs between words are nobody’s', () => {
    const text =
      '四、政府信息公开行政复议、行政诉讼情况\n行政复议\n结果维持\n总计\n72\n64\n结果纠正\n0\n其他结果\n尚未审结\n8\n行政诉讼\n351\n总计\n12';
    const table = tableOf(text, 'proceedings');
    expect(table.cells.size).toBe(0);
    expect(table.flattened).toEqual([table.span]);
  });

  it('each number of table 4 behind its own head is that head’s', () => {
    const results = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
    const five = (from: number) => results.map((head, i) => `${head}\n${from + i}`).join('\n');
    const text = `四、政府信息公开行政复议、行政诉讼情况\n行政复议\n${five(1)}\n行政诉讼\n未经复议直接起诉\n${five(6)}\n复议后起诉\n${five(11)}`;
    expect([...values(tableOf(text, 'proceedings')).values()]).toEqual(Array.from({ length: 15 }, (_, i) => i + 1));
  });
});

describe('what stands between the rows of a printed table', () => {
  const spaced = cleanDraft({ form: '2021', layout: 'spaced' });
  const truth = values(tableOf(spaced, 'applications'));
  const change = (from: string | RegExp, to: string) => {
    const text = spaced.replace(from, to);
    expect(text).not.toBe(spaced);
    return tableOf(text, 'applications');
  };
  const row = (label: string) => new RegExp(`${label} ((?:\\d+ ){6}\\d+)`);

  it.each(['- 3 -', '3', '12', '3 / 6', '第3页 共6页', '第 3 页', '\f3', '青禾镇人民政府2023年政府信息公开工作年度报告'])(
    'a page break with %s belongs to no row',
    (furniture) => {
      for (const label of ['2.重复申请', '（七）总计', '3.补正后申请内容仍不明确']) {
        const table = change(row(label), `${label} $1\n${furniture}`);
        expect(values(table)).toEqual(truth);
        expect(table.labels.filter((l) => l.match !== 'exact')).toEqual([]);
      }
    },
  );

  it.each(['三\n、\n本\n年\n度\n办\n理\n结\n果\n', '三、\n本年\n度办\n理结\n果\n', '三、本年\n度办理结果\n'])(
    'a vertical label %j holds no number',
    (label) => {
      const table = change('三、本年度办理结果 ', label);
      expect(values(table)).toEqual(truth);
    },
  );

  it.each([
    ['2.没有现成信息需要另行制作', '$1\n2.没有现成信息需要另行制作'],
    ['2.没有现成信息需要另行制作', '2.没有现成信息需要另行\n$1\n制作'],
    ['2.没有现成信息需要另行制作', '无法提 2.没有现成信息需\n$1\n供 要另行制作'],
    ['2.没有现成信息需要另行制作', '供2.没有现成信息需要另行制作 $1'],
    ['5.要求行政机关确认或重新出具已获取信息', '5.要求行政机关确\n认或重新出具\n（五）不 $1\n予处理 已获取信\n息'],
  ])('%s is one label however its numbers stand: %j', (label, written) => {
    const table = change(row(label), written);
    expect(values(table)).toEqual(truth);
    expect(table.missingRows).toEqual([]);
    expect(table.labels.filter((l) => l.match !== 'exact').map((l) => l.raw)).toEqual([]);
  });

  it('a label that could stand above or below numbers is taken for neither', () => {
    const table = change(/2\.重复申请 (.*)\n3\.要求提供公开出版物 .*\n/, '2.重复申请\n$1\n3.要求提供公开出版物\n');
    for (const [key, value] of values(table)) expect([key, value === null || value === truth.get(key)]).toEqual([key, true]);
  });

  it('a misspelt label behind letters of the label beside it is the misspelt label', () => {
    const table = change('2.其他法律行政法规禁止公开', '本 2.其他法律行政法规禁上公开');
    expect(table.labels.filter((l) => l.match !== 'exact').map((l) => [l.raw, l.match])).toEqual([['2.其他法律行政法规禁上公开', 'typo']]);
    expect(values(table)).toEqual(truth);
  });

  it('an eighth number on a line is no page number', () => {
    const table = change(row('2.重复申请'), '2.重复申请 $1 5');
    expect(table.rows.find((r) => r.standard.key === 'unprocessed.repeated')).toMatchObject({ found: 8, cells: [] });
  });
});

describe('columns by place', () => {
  const lines = (numbers: string) => `三、收到和处理政府信息公开申请情况
                                申请人情况
                      自然人  商业企业  科研机构  社会公益组织  法律服务机构  其他  总计
一、本年新收政府信息公开申请数量      6       2        0          0            0        0     8
二、上年结转政府信息公开申请数量${numbers}
（一）予以公开                        4       2        0          0            0        0     6`;
  const carriedIn = (numbers: string) => tableOf(lines(numbers), 'applications').rows.find((r) => r.standard.key === 'carriedIn');
  const read = (numbers: string) => carriedIn(numbers)?.cells.map((c) => c.value);

  it('tell which cells of a row are empty', () => {
    expect(read(`${' '.repeat(6)}2${' '.repeat(55)}2`)).toEqual([2, null, null, null, null, null, 2]);
    expect(read(`${' '.repeat(14)}1${' '.repeat(47)}1`)).toEqual([null, 1, null, null, null, null, 1]);
  });

  it('tell nothing where a number stands between two of them', () => {
    expect(read(`${' '.repeat(10)}2${' '.repeat(51)}2`)).toEqual([]);
  });

  it('tell nothing where single blanks part the numbers', () => {
    expect(read(' 2 2')).toEqual([]);
  });
});

describe('labels and numbers that have run together', () => {
  const glued = cleanDraft({ form: '2021', layout: 'glued' });
  const inOneLine = (text: string, id: TableId): string => {
    const { span } = tableOf(text, id);
    return text.slice(0, span.start) + text.slice(span.start, span.end).replaceAll('\n', '') + text.slice(span.end);
  };

  it.each(tableIds)('%s is there in one line, and behind a sentence', (id) => {
    const line = inOneLine(glued, id);
    expect(values(tableOf(line, id)).size).toBeGreaterThan(0);
    const { span } = tableOf(line, id);
    const sentence = '本年度情况如下。';
    const report = parse(line.slice(0, span.start) + sentence + line.slice(span.start));
    expect(report.tables[id]?.span.start).toBe(span.start + sentence.length);
    expect(report.paragraphs.some(({ text }) => text === sentence)).toBe(true);
  });

  it('numbers of which some are apart are parted where their sum says how', () => {
    const written = '（七）总计 30 0 0 0 03';
    const table = tableOf(`三、收到和处理政府信息公开申请情况\n一、本年新收政府信息公开申请数量3000003\n${written}`, 'applications');
    expect(table.rows.find((r) => r.standard.key === 'processed')?.cells.map((c) => c.value)).toEqual([3, 0, 0, 0, 0, 0, 3]);
  });

  it('numbers that no sum parts are not read', () => {
    const table = tableOf(
      '三、收到和处理政府信息公开申请情况\n一、本年新收政府信息公开申请数量3000003\n（七）总计 31 0 0 0 03',
      'applications',
    );
    expect(table.rows.find((r) => r.standard.key === 'processed')?.cells).toEqual([]);
  });
});
