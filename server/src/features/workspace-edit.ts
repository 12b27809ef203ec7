import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import { toTextEdits } from '../output/text-edits.ts';
import type { Edit } from '../text/span.ts';
import type { Reading } from './reading.ts';

/** Edits of a draft, for the version that was read where the editor takes such (`versioned`). */
export function toWorkspaceEdit(edits: readonly Edit[], reading: Reading, versioned: boolean): WorkspaceEdit {
  return workspaceEdit(toTextEdits(edits, reading), reading, versioned);
}

/** Edits in the protocol's words likewise. */
export function workspaceEdit(textEdits: TextEdit[], { uri, version }: Reading, versioned: boolean): WorkspaceEdit {
  return versioned ? { documentChanges: [{ textDocument: { uri, version }, edits: textEdits }] } : { changes: { [uri]: textEdits } };
}
