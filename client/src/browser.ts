import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { activateWith } from './activate.ts';
import { clientId, clientName, clientOptions } from './client.ts';
import type { ServerSession } from './session.ts';
import { workerServer } from './worker-server.ts';

let session: ServerSession | undefined;

/** Called by VS Code in a browser, where the server is a web worker. */
export async function activate(context: ExtensionContext): Promise<void> {
  const startServer = workerServer(Uri.joinPath(context.extensionUri, 'dist/web/server.js').toString(true));
  session = await activateWith(context, (output) => new LanguageClient(clientId, clientName, startServer, clientOptions(output)));
}

/** Called by VS Code when the window closes or the extension is switched off. */
export async function deactivate(): Promise<void> {
  await session?.stop();
}
