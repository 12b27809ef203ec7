import { type ExtensionContext, window } from 'vscode';
import { registerRestart } from './commands/restart.ts';
import { registerSetFacts } from './commands/set-facts.ts';
import { registerShowOutput } from './commands/show-output.ts';
import { FactsStore } from './facts.ts';
import { ServerSession } from './session.ts';
import { ReportStatus } from './status.ts';

let session: ServerSession | undefined;

/** Called by VS Code when the first document opens that may be a report. */
export async function activate(context: ExtensionContext): Promise<void> {
  const output = window.createOutputChannel('年报校对', { log: true });
  const facts = new FactsStore(context.workspaceState);
  const status = new ReportStatus();
  session = new ServerSession(context.asAbsolutePath('dist/server.js'), output, facts, status);
  context.subscriptions.push(
    output,
    status,
    registerRestart(session),
    registerShowOutput(output),
    registerSetFacts(session, facts, status),
  );
  await session.start();
}

/** Called by VS Code when it closes or the extension is switched off. */
export async function deactivate(): Promise<void> {
  await session?.stop();
}
