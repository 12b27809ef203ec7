import type { Connection, InitializeParams, WorkspaceFolder } from 'vscode-languageserver';
import type { Client } from './client.ts';

/** The workspace folders as they are now. */
export interface Folders {
  now(): readonly WorkspaceFolder[];
  /** Begins to follow changes; only after the client is ready. */
  watch(): void;
}

/** Keeps the workspace folders; `onChange` is called after they have changed. */
export function followFolders(connection: Connection, client: Client, params: InitializeParams, onChange: () => void): Folders {
  let folders: readonly WorkspaceFolder[] = params.workspaceFolders ?? (params.rootUri ? [{ uri: params.rootUri, name: '' }] : []);
  return {
    now: () => folders,
    watch() {
      if (!client.changesFolders) return;
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => uri));
        folders = [...folders.filter(({ uri }) => !gone.has(uri)), ...added];
        onChange();
      });
    },
  };
}
