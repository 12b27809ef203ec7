import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { convertTable, type TableLayout, tableLayouts } from '../../server/src/features/table-conversion.ts';
import { parseJson } from '../../server/src/output/parse-json.ts';
import { parse } from '../../server/src/report/parse.ts';
import { edited } from '../../server/src/report/reread.ts';
import { tableIds } from '../../server/src/standard/forms.ts';
import type { TableId } from '../../server/src/standard/types.ts';
import { damagedDraft } from '../helpers/damaged-draft.ts';
import { cleanDraft } from '../helpers/draft.ts';

/** The text with one of its tables in another layout; null where it cannot be. */
function convert(text: string, id: TableId, layout: TableLayout): string | null {
  const report = parse(text);
  const table = report.tables[id];
  const edit = table && convertTable(report, table, layout);
  return edit && edited(report, [edit]);
}
/** Some lines from the one on that begins with `words`. */
const linesFrom = (text: string | null, words: string, count: number) => {
  const lines = text?.split('\n') ?? [];
  const from = lines.findIndex((line) => line.startsWith(words));
  return lines.slice(from, from + count);
};

describe('a table becomes', () => {
  test('a bar table, aligned', () => {
    expect(linesFrom(convert(cleanDraft({ layout: 'tab' }), 'disclosure', 'pipe'), '| 信息内容', 3)).toEqual([
      '| 信息内容       | 本年制发件数 | 本年废止件数 | 现行有效件数 |',
      '| 规章           | 0            | 0            | 0            |',
      '| 行政规范性文件 | 2            | 1            | 6            |',
    ]);
  });

  test('a table with tabs, every cell in its true column as Word wants it', () => {
    const lines = linesFrom(convert(cleanDraft(), 'applications', 'tab'), '（本列数据', 6);
    expect(new Set(lines.map((line) => line.split('\t').length))).toEqual(new Set([10]));
    expect(lines[5]).toBe('三、本年度办理结果\t（一）予以公开\t\t4\t2\t0\t0\t0\t0\t6');
  });

  test('one cell a line, a blank line between', () => {
    expect(linesFrom(convert(cleanDraft(), 'disclosure', 'cells'), '规章', 5)).toEqual(['规章', '', '0', '', '0']);
  });
});

test.each(tableIds.flatMap((id) => (['2019', '2021'] as const).map((form) => [id, form] as const)))(
  '%s of form %s comes back from every layout as it was',
  (id, form) => {
    const bars = convert(cleanDraft({ form, layout: 'spaced' }), id, 'pipe') ?? '';
    const tabs = convert(bars, id, 'tab') ?? '';
    const cells = convert(tabs, id, 'cells') ?? '';
    expect([tabs, cells].map((text) => parse(text).tables[id]?.layout)).toEqual(['tab', 'cells']);
    expect(convert(cells, id, 'pipe')).toBe(bars);
  },
);

test('a rule as Markdown has it goes: only bars need it', () => {
  const head = '| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |';
  const text = cleanDraft().replace(head, `${head}\n| --- | --- | --- | --- |`);
  expect(convert(text, 'disclosure', 'tab')).toBe(convert(cleanDraft(), 'disclosure', 'tab'));
});

test('remarks and units stay with their numbers', () => {
  const cells = { 'disclosure.normativeDocs.inForce': '22（其中修订16件）', 'disclosure.fees.amount': '4.3466万元' };
  const text = convert(cleanDraft({ cells }), 'disclosure', 'cells');
  expect(text).toContain('\n22（其中修订16件）\n');
  expect(text).toContain('\n4.3466万元\n');
});

describe('is not offered', () => {
  test.each<[string, string]>([
    ['of a table in that layout', cleanDraft()],
    ['of an HTML table', cleanDraft({ layout: 'html' })],
    ['of a table without a column', cleanDraft({ layout: 'tab' }).replace('本年制发件数\t', '')],
    ['of a table with other words in it', cleanDraft({ layout: 'tab' }).replace('\n行政许可\t', '\n（数据来自法制办）\n行政许可\t')],
    ['where labels have run together', cleanDraft({ layout: 'glued' })],
  ])('%s', (_, text) => {
    expect(convert(text, 'disclosure', 'pipe')).toBeNull();
  });

  test('where an empty cell would be lost', () => {
    const cells = { 'applications.granted.other': '' };
    const text = convert(cleanDraft({ cells }), 'applications', 'cells');
    if (text !== null) expect(parse(text).tables.applications?.cells.get('granted.other')?.raw).toBe('');
  });
});

/** What `nianbao parse` says, without places and layouts. */
const understood = (text: string): unknown =>
  JSON.parse(JSON.stringify(parseJson('', parse(text)), (key, value) => (key === 'range' || key === 'layout' ? undefined : value)));

test('whatever the draft: a converted table means the same to the parser', () => {
  const layouts = fc.constantFrom(...tableLayouts.map(({ layout }) => layout));
  fc.assert(
    fc.property(damagedDraft, fc.constantFrom(...tableIds), layouts, (text, id, layout) => {
      const converted = convert(text, id, layout);
      if (converted === null) return;
      expect(understood(converted)).toEqual(understood(text));
      expect(parse(converted).tables[id]?.layout).toBe(layout);
    }),
    { numRuns: Number(process.env.FUZZ_RUNS ?? 40) },
  );
}, 60_000);
