import { type Disposable, type ExtensionContext, type LogOutputChannel, l10n, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { registerNewReport } from './commands/new-report.ts';
import { registerOpenSample } from './commands/open-sample.ts';
import { registerOpenWalkthrough } from './commands/open-walkthrough.ts';
import { registerReportFromPrevious } from './commands/report-from-previous.ts';
import { registerRestart } from './commands/restart.ts';
import { registerSetFacts } from './commands/set-facts.ts';
import { registerShowOutput } from './commands/show-output.ts';
import { registerTableCommands } from './commands/tables.ts';
import { registerToggle } from './commands/toggle.ts';
import { FactsStore } from './facts.ts';
import { registerPasteTable } from './paste-table.ts';
import { registerPreview } from './preview.ts';
import { registerRecognition } from './recognise.ts';
import { registerReopening } from './reopen.ts';
import { registerReportContext } from './report-context.ts';
import { registerRulePages } from './rule-pages.ts';
import { ServerSession } from './session.ts';
import { ReportStatus } from './status.ts';

/** What the functions below register features with. */
interface SharedServices {
  readonly context: ExtensionContext;
  readonly output: LogOutputChannel;
  readonly facts: FactsStore;
  readonly status: ReportStatus;
  readonly session: ServerSession;
}

/** Sets up the extension, the same wherever it runs. `createClient` makes a client, not yet started, for a server of this host. */
export async function activateWith(
  context: ExtensionContext,
  createClient: (output: LogOutputChannel) => BaseLanguageClient,
): Promise<ServerSession> {
  const output = window.createOutputChannel(l10n.t('Nianbao Lint'), { log: true });
  const facts = new FactsStore(context.workspaceState);
  const status = new ReportStatus();
  const session = new ServerSession(() => createClient(output), output, facts, status);
  const services = { context, output, facts, status, session };
  const registered = [registerStarting, registerChecking, registerDisplay, registerAuthoring, registerHelp, registerMaintenance].flatMap(
    (register) => register(services),
  );
  context.subscriptions.push(output, status, ...registered);
  await session.start();
  return session;
}

/** How a report is begun. */
function registerStarting({ session, status }: SharedServices): Disposable[] {
  return [registerNewReport(session), registerReportFromPrevious(session, status)];
}

/** How the draft in front is checked. */
function registerChecking({ session, facts, status }: SharedServices): Disposable[] {
  return [registerToggle(), registerSetFacts(session, facts, status), registerRecognition(session), registerReopening(session, status)];
}

/** What is shown beside the draft. */
function registerDisplay({ context, session, status }: SharedServices): Disposable[] {
  return [registerRulePages(session), registerReportContext(status), registerPreview(context, session, status)];
}

/** What helps to write the draft. */
function registerAuthoring({ session }: SharedServices): Disposable[] {
  return [registerTableCommands(session), registerPasteTable(session)];
}

/** How one gets to know all this. */
function registerHelp({ context }: SharedServices): Disposable[] {
  return [registerOpenSample(context), registerOpenWalkthrough(context)];
}

/** The language server, for those who look after it. */
function registerMaintenance({ session, output }: SharedServices): Disposable[] {
  return [registerRestart(session), registerShowOutput(output)];
}
