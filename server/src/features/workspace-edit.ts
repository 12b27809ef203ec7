import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import { toTextEdits } from '../output/text-edits.ts';
import type { Edit } from '../text/span.ts';
import type { DraftSnapshot } from './draft-snapshot.ts';

/** Edits of a draft, for the version that was read where the editor takes such (`versioned`). */
export function toWorkspaceEdit(edits: readonly Edit[], reading: DraftSnapshot, versioned: boolean): WorkspaceEdit {
  return workspaceEdit(toTextEdits(edits, reading), reading, versioned);
}

/** Edits in the protocol's words likewise. */
export function workspaceEdit(textEdits: TextEdit[], { uri, version }: DraftSnapshot, versioned: boolean): WorkspaceEdit {
  return versioned ? { documentChanges: [{ textDocument: { uri, version }, edits: textEdits }] } : { changes: { [uri]: textEdits } };
}
