import { type ExtensionContext, type LogOutputChannel, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { registerRestart } from './commands/restart.ts';
import { registerSetFacts } from './commands/set-facts.ts';
import { registerShowOutput } from './commands/show-output.ts';
import { FactsStore } from './facts.ts';
import { registerRulePages } from './rule-pages.ts';
import { ServerSession } from './session.ts';
import { ReportStatus } from './status.ts';

/** Sets up the extension, the same wherever it runs. `createClient` makes a client, not yet started, for a server of this host. */
export async function activateWith(
  context: ExtensionContext,
  createClient: (output: LogOutputChannel) => BaseLanguageClient,
): Promise<ServerSession> {
  const output = window.createOutputChannel('年报校对', { log: true });
  const facts = new FactsStore(context.workspaceState);
  const status = new ReportStatus();
  const session = new ServerSession(() => createClient(output), output, facts, status);
  context.subscriptions.push(
    output,
    status,
    registerRestart(session),
    registerShowOutput(output),
    registerSetFacts(session, facts, status),
    registerRulePages(session),
  );
  await session.start();
  return session;
}
