import { CompletionItemKind } from 'vscode-languageserver-types';
import type { RowStandard } from '../../standard/types.ts';
import { tablesOf } from '../../tables/check/naming.ts';
import type { Table, TableRow } from '../../tables/model.ts';
import { holdsLead } from '../../tables/write/insert-rows.ts';
import { styleOf } from '../../tables/write/table-style.ts';
import { type TableWriting, writeRow } from '../../tables/write/write-table.ts';
import { field } from './fields.ts';
import { type CompletionPlace, lineStartOf } from './place.ts';
import type { Suggestion } from './suggestion.ts';

/** Between the rows of a table, where the line is. */
interface Gap {
  readonly table: Table;
  readonly above: TableRow | undefined;
  readonly below: TableRow | undefined;
  readonly lacking: readonly RowStandard[];
  /** From the row above to the line: it may hold what opens the next group. */
  readonly textAbove: string;
}

const bars = /^[|｜\s]*/;
/** No label that is being typed is longer. */
const longestTyped = 40;
/** So far below a table its next row is not looked for. */
const longestGap = 40;

/**
 * The rows of the form that a table lacks between the rows above and below the line, in order and in the layout of the
 * table; all of them at once where there are several.
 */
export function tableRows(place: CompletionPlace): Suggestion[] {
  const start = lineStartOf({ ...place, after: place.after.replace(bars, '') });
  if (!start || start.typed.length > longestTyped) return [];
  const gap = tablesOf(place.report).reduce<Gap | null>((found, table) => found ?? gapIn(table, place), null);
  if (!gap) return [];
  const { table, lacking } = gap;
  const style: TableWriting = { ...styleOf(place.report, table), value: () => field('0') };
  const blocks = lacking.map((row) => writeRow(table.standard, row, style, !holdsLead(gap.textAbove, row)));
  const bar = bars.exec(start.typed)?.[0] ?? '';
  const common = {
    kind: CompletionItemKind.Struct,
    documentation: `${table.standard.name}缺少的内容，按表格现有的版式插入，数从 0 填起。\n依据：统一格式，没有数据的行也要保留并填 0。`,
    span: start.span,
  };
  const suggestions = lacking.map(
    (row, index): Suggestion => ({
      ...common,
      label: row.name,
      detail: `${table.standard.name}的一行，${row.columns.length} 个数`,
      text: spaced(place, gap, style, blocks[index] ?? []),
      keys: [...labelsOf(row), ...row.initials].map((key) => bar + key),
    }),
  );
  return lacking.length > 1
    ? [...suggestions, { ...common, ...together(place, gap, style, blocks), keys: keysOf(suggestions, bar) }]
    : suggestions;
}

/** All rows are found by the first one's label as well. */
const keysOf = ([first]: readonly Suggestion[], bar: string): string[] => [
  ...(first?.keys.slice(0, 1) ?? []),
  `${bar}缺少的行`,
  `${bar}qsdh`,
];

function together(place: CompletionPlace, gap: Gap, style: TableWriting, blocks: readonly (readonly string[])[]) {
  const { table, lacking } = gap;
  const apart = Array<string>(rowGapOf(style)).fill('');
  return {
    label: `缺少的 ${lacking.length} 行`,
    detail: `${table.standard.name}：${lacking[0]?.name ?? ''}至${lacking.at(-1)?.name ?? ''}`,
    text: spaced(
      place,
      gap,
      style,
      blocks.flatMap((block, index) => (index === 0 ? block : [...apart, ...block])),
    ),
  };
}

const labelsOf = (row: RowStandard): string[] => (row.label ? [row.label.text, ...(row.label.accepted ?? [])] : []);

const rowGapOf = (style: TableWriting): number => (style.layout === 'cells' ? (style.rowGap ?? style.gap ?? 1) : 0);

/** The lines with as many blank ones around them as stand between rows, less those that are there. */
function spaced(place: CompletionPlace, { above, below }: Gap, style: TableWriting, lines: readonly string[]): string {
  const { report, line, before } = place;
  const eol = style.eol ?? '\n';
  const lacks = (from: number, to: number) =>
    Math.max(0, rowGapOf(style) + 1 - (report.text.slice(from, to).match(/\r\n|\n|\r/g)?.length ?? 0));
  const leading = above ? lacks(above.span.end, line.start) : 0;
  const trailing = below ? lacks(line.end, below.span.start) : 0;
  const [first = '', ...others] = lines;
  const isIndented = leading === 0 && /^\s/.test(before);
  return eol.repeat(leading) + [isIndented ? first.trimStart() : first, ...others].join(eol) + eol.repeat(trailing);
}

/** Null where the line is not between rows, or no row is lacking there. */
function gapIn(table: Table, { report, line }: CompletionPlace): Gap | null {
  if (table.layout === 'glued' || table.layout === 'html' || line.start < table.span.start) return null;
  const isFar = line.start - table.span.end > longestGap || report.text.slice(table.span.end, line.start).trim() !== '';
  const written = table.rows.find(({ span }) => span.start <= line.end && span.end >= line.start);
  if (isFar || (written && (written.found > 0 || written.span.start < line.start || written.span.end > line.end))) return null;
  const rows = table.rows.filter((row) => row !== written);
  const above = rows.findLast(({ span }) => span.end <= line.start);
  const below = rows.find(({ span }) => span.start >= line.end);
  const all = table.standard.rows;
  const textAbove = report.text.slice(above?.span.end ?? table.span.start, line.start);
  const textBelow = report.text.slice(line.end, below?.span.start ?? Math.max(table.span.end, line.end));
  const to = below ? all.indexOf(below.standard) : all.length;
  const between = all
    .slice(above ? all.indexOf(above.standard) + 1 : 0, to)
    .filter((row) => rows.every(({ standard }) => standard !== row));
  const opened = between.findLastIndex((row) => holdsLead(textAbove, row));
  const closed = between.findIndex((row) => holdsLead(textBelow, row));
  const lacking = between.slice(Math.max(0, opened), closed < 0 ? undefined : closed);
  return lacking.length > 0 ? { table, above, below, lacking, textAbove } : null;
}
