import { describe, expect, it } from 'vitest';
import { parse } from '../../../server/src/report/parse.ts';
import { cellKeysOf } from '../../../server/src/standard/cell-key.ts';
import { formIds, tableIds, tableStandard } from '../../../server/src/standard/forms.ts';
import type { FormId, TableId } from '../../../server/src/standard/types.ts';
import type { Layout, Table } from '../../../server/src/tables/model.ts';
import { cleanDraft, type DraftOptions } from '../../helpers/draft.ts';

/** One report in every layout gives the same cells. */

const layouts: readonly Layout[] = ['pipe', 'tab', 'cells', 'spaced', 'glued', 'html'];

const read = (options: DraftOptions) => parse(cleanDraft(options)).tables;
const values = (table: Table | null) => Object.fromEntries([...(table?.cells ?? [])].map(([key, cell]) => [key, cell.value]));
const missing = (table: Table | null) =>
  table && [...table.missingRows.map((r) => r.standard.key), ...table.missingColumns.map((c) => c.key)];

describe.each(formIds)('form %s', (form: FormId) => {
  const expected = read({ form, layout: 'pipe' });

  it('has every cell of the form', () => {
    const keys = tableIds.map((id) => [...(expected[id]?.cells.keys() ?? [])]);
    expect(keys).toEqual(tableIds.map((id) => cellKeysOf(tableStandard(form, id))));
  });

  describe.each(layouts)('as %s', (layout) => {
    const tables = read({ form, layout });

    it.each(tableIds)('%s: the same cells, nothing missing, every label known', (id: TableId) => {
      expect(tables[id]?.layout).toBe(layout);
      expect(tables[id]?.form).toBe(form);
      expect(values(tables[id])).toEqual(values(expected[id]));
      expect(missing(tables[id])).toEqual([]);
      expect(tables[id]?.labels.filter((l) => l.match !== 'exact').map((l) => l.raw)).toEqual([]);
    });
  });
});

describe('layouts as drafts vary them', () => {
  const expected = read({ form: '2021' });
  const same = (options: DraftOptions) => {
    const tables = read({ form: '2021', ...options });
    for (const id of tableIds) {
      expect(values(tables[id])).toEqual(values(expected[id]));
      expect(missing(tables[id])).toEqual([]);
    }
    return tables;
  };

  it('bars without outer bars', () => same({ layout: 'pipe', writing: { outerBars: false } }));
  it('cells with one and two blank lines between', () => {
    same({ layout: 'cells', writing: { gap: 1 } });
    same({ layout: 'cells', writing: { gap: 2 } });
  });
  it('indented cells', () => same({ layout: 'cells', writing: { indent: '\t' } }));
  it('cells indented by full-width blanks', () => same({ layout: 'cells', writing: { indent: '\u3000\u3000' } }));

  it('every kind of line break', () => {
    for (const eol of ['\r\n', '\r']) same({ layout: 'pipe', eol });
  });

  it('full-width digits', () => {
    const text = cleanDraft({ form: '2021', layout: 'pipe' }).replace(/(?<=\| )\d+(?= \|)/g, (n) =>
      n.replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0)),
    );
    expect(values(parse(text).tables.applications)).toEqual(values(expected.applications));
  });

  it('trailing empty columns', () => {
    const text = cleanDraft({ form: '2021', layout: 'pipe', writing: { outerBars: false } }).replace(
      /^.* \| .*$/gm,
      (row) => `${row} | ||||`,
    );
    const { tables } = parse(text);
    for (const id of tableIds) expect(values(tables[id])).toEqual(values(expected[id]));
  });

  it('cells with a bar after each, and with bars alone between them', () => {
    const cells = cleanDraft({ form: '2021', layout: 'cells', writing: { gap: 0 } });
    const inTables = (change: (line: string) => string) => {
      const { tables } = parse(cells);
      const spans = tableIds.map((id) => tables[id]?.span);
      let at = 0;
      return cells
        .split('\n')
        .map((line) => {
          const start = at;
          at += line.length + 1;
          return spans.some((s) => s && start >= s.start && start < s.end) ? change(line) : line;
        })
        .join('\n');
    };
    for (const text of [inTables((l) => `${l}|`), inTables((l) => `${l}\n|`)]) {
      const { tables } = parse(text);
      for (const id of tableIds) expect(values(tables[id])).toEqual(values(expected[id]));
    }
  });
});
