import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateWith } from './activate.ts';
import { clientId, clientName, clientOptions } from './client.ts';
import type { ServerSession } from './session.ts';

let session: ServerSession | undefined;

/** Called by VS Code on the desktop when the first document opens that may be a report. */
export async function activate(context: ExtensionContext): Promise<void> {
  const run = { module: context.asAbsolutePath('dist/server.js'), transport: TransportKind.ipc };
  const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6029'] } };
  session = await activateWith(context, (output) => new LanguageClient(clientId, clientName, { run, debug }, clientOptions(output)));
}

/** Called by VS Code when it closes or the extension is switched off. */
export async function deactivate(): Promise<void> {
  await session?.stop();
}
