import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import { oncePerReport } from '../report/once-per-report.ts';
import type { Edit } from '../rules/rule.ts';
import { createLineIndex } from './positions.ts';
import type { Reading } from './reading.ts';

/** Edits of a report's text in the protocol's words, as edits of its document. */
export function toTextEdits(edits: readonly Edit[], { report, index }: Pick<Reading, 'report' | 'index'>): TextEdit[] {
  return documentEdits(report.source.edits(edits), { report, index });
}

/** Edits of the document that a report was read from, in the protocol's words. */
export function documentEdits(edits: readonly Edit[], { report, index }: Pick<Reading, 'report' | 'index'>): TextEdit[] {
  const places = report.source.isVerbatim ? index : documentIndex(report);
  return edits.map(({ span, newText }) => ({ range: places.rangeOf(span), newText }));
}

const documentIndex = oncePerReport(({ source }) => createLineIndex(source.text));

/** Edits of a draft, for the version that was read where the editor takes such (`versioned`). */
export function toWorkspaceEdit(edits: readonly Edit[], reading: Reading, versioned: boolean): WorkspaceEdit {
  return workspaceEdit(toTextEdits(edits, reading), reading, versioned);
}

/** Edits in the protocol's words likewise. */
export function workspaceEdit(textEdits: TextEdit[], { uri, version }: Reading, versioned: boolean): WorkspaceEdit {
  return versioned ? { documentChanges: [{ textDocument: { uri, version }, edits: textEdits }] } : { changes: { [uri]: textEdits } };
}
