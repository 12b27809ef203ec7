import type { Range } from 'vscode-languageserver-types';
import type { Report } from '../report/types.ts';
import type { SectionNumber, TableId } from '../standard/types.ts';
import type { Cell, Layout, Table } from '../tables/model.ts';
import { type CheckedFile, reportFacts } from './check-json.ts';
import { createReportIndex, type LineIndex } from './positions.ts';

/** The public JSON of `nianbao parse`; names and shapes are a promise to other programs. */
export interface ParseJson extends Pick<CheckedFile, 'path' | 'isReport' | 'organ' | 'year' | 'form'> {
  readonly schema: 'nianbao.parse/1';
  readonly title: { readonly text: string; readonly range: Range } | null;
  readonly sections: readonly { readonly number: SectionNumber; readonly heading: string; readonly range: Range }[];
  readonly tables: Readonly<Record<TableId, TableJson | null>>;
}

interface TableJson {
  readonly layout: Layout;
  readonly range: Range;
  /** By row and column: `received.natural`. */
  readonly cells: Readonly<Record<string, CellJson>>;
  readonly missingRows: readonly string[];
  readonly missingColumns: readonly string[];
}

interface CellJson {
  /** Null for an empty or unreadable cell. */
  readonly value: number | null;
  readonly raw: string;
  readonly range: Range;
  /** Of amounts only. */
  readonly unit?: string | null;
}

/** What the parser understood of a document, in the public form. */
export function parseJson(path: string, report: Report): ParseJson {
  const index = createReportIndex(report);
  const { title, sections, tables } = report;
  return {
    schema: 'nianbao.parse/1',
    path,
    ...reportFacts(report),
    title: title ? { text: title.text, range: index.rangeOf(title.span) } : null,
    sections: sections.map(({ number, heading }) => ({
      number,
      heading: report.text.slice(heading.span.start, heading.span.end),
      range: index.rangeOf(heading.span),
    })),
    tables: {
      disclosure: tableJson(tables.disclosure, index),
      applications: tableJson(tables.applications, index),
      proceedings: tableJson(tables.proceedings, index),
    },
  };
}

function tableJson(table: Table | null, index: LineIndex): TableJson | null {
  if (!table) return null;
  return {
    layout: table.layout,
    range: index.rangeOf(table.span),
    cells: Object.fromEntries([...table.cells].map(([key, cell]) => [key, cellJson(cell, index)])),
    missingRows: table.missingRows.map((row) => row.standard.key),
    missingColumns: table.missingColumns.map((column) => column.key),
  };
}

function cellJson(cell: Cell, index: LineIndex): CellJson {
  const json = { value: cell.value, raw: cell.raw, range: index.rangeOf(cell.span) };
  const isAmount = cell.row.columns.some((column) => column.key === cell.column && column.holds === 'amount');
  return isAmount ? { ...json, unit: cell.unit } : json;
}
