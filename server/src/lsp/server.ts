import {
  type Connection,
  Emitter,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
  type TextDocuments,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { version } from '../../../package.json';
import { codeActionKinds } from '../features/code-actions.ts';
import { ownRules } from '../lint/own-rules.ts';
import type { ReportService } from '../service.ts';
import { type Client, readClient } from './client.ts';
import { clientFiles } from './client-files.ts';
import { registerCodeActions } from './code-actions.ts';
import { commandIds, registerCommands } from './commands.ts';
import { createConfigurationDiagnostics } from './configuration-diagnostics.ts';
import { createConfigurationFiles, watchConfigurationFiles } from './configuration-files.ts';
import { createConfigurations } from './configurations.ts';
import { createDiagnostics } from './diagnostics.ts';
import { createDocuments } from './documents.ts';
import { registerFacts } from './facts.ts';
import type { FileReader } from './files.ts';
import { followFolders } from './folders.ts';
import { followDocuments } from './follow-documents.ts';
import { createOpenDocuments } from './open-documents.ts';
import { createPreviousReports } from './previous-reports.ts';
import { createPublisher } from './publisher.ts';
import { type DraftSources, draftReader, draftResponder } from './read-drafts.ts';
import { createRefreshes } from './refreshes.ts';
import type { RequestHost } from './requests/group.ts';
import { requestGroups } from './requests/index.ts';
import { errorText } from './safe-run.ts';
import { createSettings, watchSettings } from './settings.ts';

/** Registers everything the server can do, and listens. `own`: how this host reads files, where it has a way of its own. */
export function startServer(connection: Connection, service: ReportService, own?: FileReader): void {
  const open = createOpenDocuments();
  connection.onInitialize((params) => {
    const client = readClient(params.capabilities, params.initializationOptions);
    const files = clientFiles(connection, params.initializationOptions, own);
    register({ connection, service, files, open, client, params });
    return initializeResult(client);
  });
  open.listen(connection);
  connection.listen();
}

const commands = requestGroups.flatMap((group) => group.commands ?? []);

function initializeResult(client: Client): InitializeResult {
  return {
    serverInfo: { name: 'nianbao-lint', version },
    capabilities: {
      positionEncoding: 'utf-16',
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
      codeActionProvider: { codeActionKinds: [...codeActionKinds], resolveProvider: client.resolvesActions },
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      ...Object.assign({}, ...requestGroups.map((group) => group.capabilities(client))),
      executeCommandProvider: { commands: commandIds(commands, client) },
      ...(client.pullsDiagnostics
        ? { diagnosticProvider: { identifier: 'nianbao', interFileDependencies: false, workspaceDiagnostics: false } }
        : {}),
    },
  };
}

interface Host {
  readonly connection: Connection;
  readonly service: ReportService;
  readonly files: FileReader;
  readonly open: TextDocuments<TextDocument>;
  readonly client: Client;
  readonly params: InitializeParams;
}

/** Puts the parts together; what each does is in its own file. */
function register(host: Host): void {
  const { connection, service, files: reader, open, client } = host;
  const changes = new Emitter<void>();
  const { outsideChange, folders, ...drafts } = createDrafts(host, changes);
  const { files, settings, configurations, documents, read, respond } = drafts;
  const configurationDiagnostics = createConfigurationDiagnostics(connection);
  const publish = createPublisher({ connection, open, files, configurationDiagnostics, read, onDidChange: changes.event });

  registerRequests({
    ...{ connection, client, service, documents, respond, commands: new Set(commandIds(commands, client)) },
    previous: createPreviousReports({ connection, service, files: reader, configurations, read }),
  });
  registerCodeActions({ connection, client, documents, configurations, files, configurationDiagnostics, titleOf: titles(service), read });
  const diagnostics = createDiagnostics({ connection, documents: open, read, publish, options: settings.options }, client);
  changes.event(diagnostics.refresh);
  changes.event(createRefreshes(connection, client));
  registerFacts(connection, ({ uri, facts }) => {
    documents.setFacts(uri, facts);
    changes.fire();
  });
  followDocuments({ connection, open, files, configurations, configurationDiagnostics, documents, refresh: () => changes.fire() });
  connection.onDidChangeWatchedFiles(outsideChange);
  connection.onInitialized(() => {
    watchSettings(connection, client);
    watchConfigurationFiles(connection, client);
    folders.watch();
  });
}

/** What a draft is read from: folders, settings, configuration files, and the drafts themselves. */
function createDrafts({ connection, service, files: reader, open, client, params }: Host, changes: Emitter<void>) {
  const outsideChange = () => {
    files.forgetSaved();
    changes.fire();
  };
  const folders = followFolders(connection, client, params, outsideChange);
  const files = createConfigurationFiles(connection, reader, service.ruleIds, folders.now);
  const settings = createSettings(connection, client, params.initializationOptions, service.ruleIds, outsideChange);
  const configurations = createConfigurations(settings, files, client);
  const documents = createDocuments(service, logRuleError(connection));
  const sources: DraftSources = { open, configurations, settings, documents };
  const read = draftReader(sources);
  return { outsideChange, folders, files, settings, configurations, documents, read, respond: draftResponder(connection, sources, read) };
}

function registerRequests(host: RequestHost): void {
  for (const group of requestGroups) group.register(host);
  registerCommands(host, commands);
}

/** A rule that threw is named in the output. */
function logRuleError({ console }: Connection): (rule: string, error: unknown) => void {
  return (rule, error) => console.error(`规则 ${rule} 出错，其余规则照常：${errorText(error)}`);
}

/** The names of the rules. */
function titles({ rules }: ReportService): (rule: string) => string {
  const known = new Map([...rules, ...ownRules].map(({ id, title }) => [id, title]));
  return (rule) => known.get(rule) ?? rule;
}
