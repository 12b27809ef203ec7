import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import type { Edit } from '../rules/rule.ts';
import type { Reading } from './reading.ts';

/** Edits of a draft in the protocol's words. */
export function toTextEdits(edits: readonly Edit[], { index }: Pick<Reading, 'index'>): TextEdit[] {
  return edits.map(({ span, newText }) => ({ range: index.rangeOf(span), newText }));
}

/** Edits of a draft, for the version that was read where the editor takes such (`versioned`). */
export function toWorkspaceEdit(edits: readonly Edit[], reading: Reading, versioned: boolean): WorkspaceEdit {
  const { uri, version } = reading;
  const textEdits = toTextEdits(edits, reading);
  return versioned ? { documentChanges: [{ textDocument: { uri, version }, edits: textEdits }] } : { changes: { [uri]: textEdits } };
}
