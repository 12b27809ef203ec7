import type { Connection } from 'vscode-languageserver';
import { CodeLensRefreshRequest } from 'vscode-languageserver';
import type { Client } from './client.ts';
import { runSafely } from './safe-run.ts';

/**
 * Asks the client to ask again for what it shows all the time, where it can be asked: it does so by itself when the text
 * changes, but not when settings do.
 */
export function createRefreshes(connection: Connection, client: Client): () => void {
  return () => {
    if (client.refreshesInlayHints) void runSafely(connection.console, () => connection.languages.inlayHint.refresh());
    if (client.refreshesCodeLenses) void runSafely(connection.console, () => connection.sendRequest(CodeLensRefreshRequest.type));
  };
}
