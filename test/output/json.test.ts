import { describe, expect, test } from 'vitest';
import { checkedFile, checkJson } from '../../server/src/output/check-json.ts';
import { parseJson } from '../../server/src/output/parse-json.ts';
import { createLineIndex } from '../../server/src/output/positions.ts';
import { parse } from '../../server/src/report/parse.ts';
import { tableStandard } from '../../server/src/standard/forms.ts';
import { cleanDraft, draftCells } from '../helpers/draft.ts';
import { readWith, wordRule } from '../helpers/word-rule.ts';

const range = (line: number, start: number, end: number) => ({ start: { line, character: start }, end: { line, character: end } });

describe('nianbao.check/1', () => {
  const reading = readWith(
    '总计\n我局',
    wordRule({
      id: 'self',
      word: '我局',
      becomes: ['我镇', '我委'],
      isSafe: false,
      related: [{ message: '见此', span: { start: 0, end: 2 } }],
    }),
  );
  const file = checkedFile('drafts/a.txt', reading.report, reading.findings, reading.index);

  test('a finding has its place, its related places and its fixes', () => {
    expect(file.diagnostics).toEqual([
      {
        rule: 'self',
        severity: 'warning',
        message: '不用“我局”',
        range: range(1, 0, 2),
        related: [{ message: '见此', path: 'drafts/a.txt', range: range(0, 0, 2) }],
        fixes: [
          { title: '改为“我镇”', safe: false, edits: [{ range: range(1, 0, 2), newText: '我镇' }] },
          { title: '改为“我委”', safe: false, edits: [{ range: range(1, 0, 2), newText: '我委' }] },
        ],
      },
    ]);
  });

  test('a report says what it is', () => {
    const report = parse(cleanDraft());
    expect(checkedFile('a.txt', report, [], createLineIndex(report.text))).toEqual({
      path: 'a.txt',
      isReport: true,
      organ: { name: '青禾镇人民政府', kind: 'town' },
      year: 2023,
      form: '2021',
      diagnostics: [],
    });
  });

  test('a run is summed up, and errors stand beside the files', () => {
    expect(checkJson([file], [], 3)).toEqual({
      schema: 'nianbao.check/1',
      files: [file],
      summary: { files: 1, reports: 1, error: 0, warning: 1, information: 0, hint: 0, durationMs: 3 },
    });
    expect(checkJson([], [{ path: 'b.txt', message: '没有权限。' }], 3).errors).toEqual([{ path: 'b.txt', message: '没有权限。' }]);
  });
});

describe('nianbao.parse/1', () => {
  const json = parseJson('a.txt', parse(cleanDraft({ cells: { 'disclosure.normativeDocs.inForce': '22（其中修订16件）' } })));

  test('has what was read, with its place', () => {
    expect(json).toMatchObject({ schema: 'nianbao.parse/1', path: 'a.txt', isReport: true, year: 2023, form: '2021' });
    expect(json.title).toEqual({ text: '青禾镇人民政府2023年政府信息公开工作年度报告', range: range(0, 0, 24) });
    expect(json.sections.map(({ number, heading }) => `${number} ${heading}`)).toEqual([
      '1 一、总体情况',
      '2 二、主动公开政府信息情况',
      '3 三、收到和处理政府信息公开申请情况',
      '4 四、政府信息公开行政复议、行政诉讼情况',
      '5 五、存在的主要问题及改进情况',
      '6 六、其他需要报告的事项',
    ]);
  });

  test('has every cell of the form under its key', () => {
    const expected = Object.keys(draftCells('2021').applications);
    expect(Object.keys(json.tables.applications?.cells ?? {}).sort()).toEqual(expected.sort());
    expect(json.tables.applications).toMatchObject({ layout: 'pipe', missingRows: [], missingColumns: [] });
    expect(json.tables.proceedings?.cells['review.upheld']).toMatchObject({ value: 1, raw: '1' });
    expect(json.tables.disclosure?.cells['normativeDocs.inForce']).toMatchObject({ value: 22, raw: '22（其中修订16件）' });
  });

  test('a unit is given for amounts only', () => {
    const cells = json.tables.disclosure?.cells ?? {};
    const withUnit = Object.entries(cells).flatMap(([key, cell]) => ('unit' in cell ? [key] : []));
    const amounts = tableStandard('2021', 'disclosure').rows.flatMap((row) =>
      row.columns.flatMap((column) => (column.holds === 'amount' ? [`${row.key}.${column.key}`] : [])),
    );
    expect(withUnit).toEqual(amounts);
  });

  test('what is not there is null or empty', () => {
    const nothing = parseJson('-', parse('今天天气不错。'));
    expect(nothing).toEqual({
      schema: 'nianbao.parse/1',
      path: '-',
      isReport: false,
      organ: null,
      year: null,
      form: null,
      title: null,
      sections: [],
      tables: { disclosure: null, applications: null, proceedings: null },
    });
  });
});
