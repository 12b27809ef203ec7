import { type CodeAction, CodeActionKind, type Range } from 'vscode-languageserver-types';
import { tablesOf } from '../tables/check/naming.ts';
import type { Table } from '../tables/model.ts';
import type { Edit } from '../text/span.ts';
import { cellAt } from './cells.ts';
import type { DraftSnapshot } from './draft-snapshot.ts';
import { fillTotals, fillZeros, recomputeTotals } from './fill-totals.ts';
import { convertTable, tableLayouts } from './table-conversion.ts';
import { toWorkspaceEdit } from './workspace-edit.ts';

/** Writes the table at the cursor in another way, or its totals. */
export const tableRewriteKind = `${CodeActionKind.RefactorRewrite}.nianbao`;
/** Fills the totals of all tables; may run when a file is saved, where the user wants it to. */
export const fillTotalsKind = `${CodeActionKind.Source}.nianbao.fillTotals`;

/** What can be done with the table at the start of a range. */
export function tableActions(reading: DraftSnapshot, range: Range, versioned: boolean): CodeAction[] {
  const { report, index } = reading;
  const offset = index.offsetAt(range.start);
  const table = tablesOf(report).find(({ span }) => span.start <= offset && offset <= span.end);
  if (!table) return [];
  const place = cellAt(report, offset);
  const name = table.standard.name;
  const rewrites: readonly (readonly [string, readonly Edit[]])[] = [
    ['按此数重算合计', place ? recomputeTotals(report, place) : []],
    [`填写${name}全部合计`, fillTotals(report, table)],
    [`${name}空格填 0`, fillZeros(report, table)],
    ...conversions(reading, table),
  ];
  return rewrites.flatMap(([title, edits]) => action(title, tableRewriteKind, edits, reading, versioned));
}

function conversions({ report }: DraftSnapshot, table: Table): (readonly [string, readonly Edit[]])[] {
  return tableLayouts.map(({ layout, title }) => {
    const edit = convertTable(report, table, layout);
    return [title, edit ? [edit] : []];
  });
}

/** Fills the totals of every table of the draft. */
export function fillAllTotals(reading: DraftSnapshot, versioned: boolean): CodeAction[] {
  const edits = tablesOf(reading.report).flatMap((table) => fillTotals(reading.report, table));
  return action('填写全部合计', fillTotalsKind, edits, reading, versioned);
}

/** One action with one edit of the workspace, so that it is undone in one step; none where there is nothing to do. */
function action(title: string, kind: string, edits: readonly Edit[], reading: DraftSnapshot, versioned: boolean): CodeAction[] {
  if (edits.length === 0) return [];
  const ordered = [...edits].sort((a, b) => a.span.start - b.span.start);
  return [{ title, kind, edit: toWorkspaceEdit(ordered, reading, versioned) }];
}
