import { opensBlock } from '../../standard/row-words.ts';
import type { Table, TableDraft } from '../model.ts';
import type { TableWriting } from './write-table.ts';

/** How a draft writes a table, so that what is put into it looks the same. */
export function styleOf(draft: TableDraft, table: Table): TableWriting {
  const { text, eol } = draft;
  const { layout } = table;
  if (layout === 'pipe') return { layout, eol, outerBars: /^\s*[|｜]/.test(lineAround(text, sampleOffset(table))) };
  if (layout !== 'cells') return { layout, eol };
  const cells = table.rows.find((r) => r.cells.length > 1)?.cells ?? [];
  const [first, second] = cells;
  const indent = /^[\t \u2002\u3000]*/.exec(lineAround(text, sampleOffset(table)))?.[0] ?? '';
  const gap = first && second ? blankLines(text, first.span.end, second.span.start) : 1;
  return { layout, eol, indent, gap, rowGap: rowGap(draft, table) ?? gap };
}

/** The style of the draft's tables, for one that it does not have yet: that of any other table, bars where there is none. */
export function prevailingStyle(draft: TableDraft): TableWriting {
  const table = Object.values(draft.tables).find((t) => t !== null && t.layout !== 'glued' && t.layout !== 'spaced');
  return table ? styleOf(draft, table) : { layout: 'pipe', eol: draft.eol };
}

/** A place in the middle of the table: its last row has no oddities of the head. */
function sampleOffset(table: Table): number {
  return table.rows.at(-1)?.cells[0]?.span.start ?? table.span.start;
}

function rowGap(draft: TableDraft, table: Table): number | null {
  for (const [i, row] of table.rows.entries()) {
    const next = table.rows[i + 1];
    if (next && next.standard.groupLabels.length === 0 && !opensBlock(next.standard))
      return blankLines(draft.text, row.span.end, next.span.start);
  }
  return null;
}

function blankLines(text: string, from: number, to: number): number {
  return Math.max(0, (text.slice(from, to).match(/\r\n|\n|\r/g)?.length ?? 1) - 1);
}

/** The line that holds an offset, without its line break. */
function lineAround(text: string, offset: number): string {
  const start = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  return text.slice(start, lineEnd(text, offset));
}

/** Where the line that holds an offset ends, before its line break. */
export function lineEnd(text: string, offset: number): number {
  const match = /[\r\n]/.exec(text.slice(offset, offset + 4000));
  return match ? offset + match.index : text.length;
}
