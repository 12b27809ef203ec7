import {
  type Connection,
  type InitializeParams,
  type InitializeResult,
  type ResponseError,
  TextDocumentSyncKind,
  type TextDocuments,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { version } from '../../../package.json';
import { codeActionKinds } from '../features/code-actions.ts';
import { ownRules } from '../lint/own-rules.ts';
import { countSeverities } from '../output/check-json.ts';
import { misreadFrom } from '../report/misread.ts';
import type { ReportService } from '../service.ts';
import { organKinds } from '../standard/organs.ts';
import { type Client, readClient } from './client.ts';
import { clientFiles } from './client-files.ts';
import { registerCodeActions } from './code-actions.ts';
import { commandIds, registerCommands } from './commands.ts';
import { createConfigurationDiagnostics } from './configuration-diagnostics.ts';
import { createConfigurationFiles, isConfigurationFile, watchConfigurationFiles } from './configuration-files.ts';
import { createConfigurations } from './configurations.ts';
import { createDiagnostics } from './diagnostics.ts';
import { createDocuments, type OpenReading } from './documents.ts';
import { registerFacts } from './facts.ts';
import type { FileReader } from './files.ts';
import { followFolders } from './folders.ts';
import { followDocuments } from './follow-documents.ts';
import { createOpenDocuments } from './open-documents.ts';
import { createPreviousReports } from './previous-reports.ts';
import { type ReportParams, reportNotification } from './protocol.ts';
import { createRefreshes } from './refreshes.ts';
import type { RequestHost } from './requests/group.ts';
import { requestGroups } from './requests/index.ts';
import { contentModified, errorText, runRequest } from './safe-run.ts';
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

function register({ connection, service, files: reader, open, client, params }: Host): void {
  const { ruleIds } = service;
  const folders = followFolders(connection, client, params, () => outsideChange());
  const files = createConfigurationFiles(connection, reader, ruleIds, folders.now);
  const configurationDiagnostics = createConfigurationDiagnostics(connection);
  const settings = createSettings(connection, client, params.initializationOptions, ruleIds, () => outsideChange());
  const configurations = createConfigurations(settings, files, configurationDiagnostics, client);
  const documents = createDocuments(
    service,
    (reading) => {
      configurations.noteIdle(reading.uri, reading.idleIgnores);
      void connection.sendNotification(reportNotification, reportParams(reading));
    },
    (rule, error) => connection.console.error(`规则 ${rule} 出错，其余规则照常：${errorText(error)}`),
  );

  const read = async (uri: string): Promise<OpenReading | undefined> => {
    if (!open.get(uri) || isConfigurationFile(uri)) return undefined;
    const [configuration, { enable }] = [await configurations.get(uri), await settings.options(uri)];
    const document = open.get(uri);
    return document && documents.read(document, configuration, enable);
  };
  const respond: RequestHost['respond'] = (uri, token, empty, make) =>
    runRequest<typeof empty | ResponseError<never>>(connection.console, token, empty, async () => {
      const [reading, options] = [await read(uri), await settings.options(uri)];
      if (!reading?.isDraft) return empty;
      // Nothing is said of a text that is no longer there; the editor asks again.
      return open.get(uri)?.version === reading.version ? make(reading, options) : contentModified();
    });
  const previous = createPreviousReports({ connection, service, files: reader, configurations, read });
  const host: RequestHost = { connection, client, service, documents, commands: new Set(commandIds(commands, client)), respond, previous };
  for (const group of requestGroups) group.register(host);
  registerCommands(host, commands);
  const diagnostics = createDiagnostics({ connection, documents: open, read, options: settings.options }, client);
  const refreshRequests = createRefreshes(connection, client);
  const refresh = () => {
    diagnostics.refresh();
    refreshRequests();
  };
  const outsideChange = () => {
    files.forgetSaved();
    refresh();
  };
  connection.onInitialized(() => {
    watchSettings(connection, client);
    watchConfigurationFiles(connection, client);
    folders.watch();
  });
  connection.onDidChangeWatchedFiles(outsideChange);
  followDocuments({ connection, open, files, configurations, configurationDiagnostics, documents, refresh });
  registerCodeActions({ connection, client, documents, configurations, files, configurationDiagnostics, titleOf: titles(service), read });
  registerFacts(connection, ({ uri, facts }) => {
    documents.setFacts(uri, facts);
    refresh();
  });
}

/** The names of the rules. */
function titles({ rules }: ReportService): (rule: string) => string {
  const known = new Map([...rules, ...ownRules].map(({ id, title }) => [id, title]));
  return (rule) => known.get(rule) ?? rule;
}

/** What the client shows of a document besides its findings. */
function reportParams({ uri, report, findings }: OpenReading): ReportParams {
  const { organ } = report;
  const kindName = organKinds.find(({ kind }) => kind === organ?.kind)?.name ?? '未知';
  return {
    uri,
    isReport: report.isReport,
    organ: organ ? { name: organ.name, kind: organ.kind, kindName } : null,
    year: report.year?.value ?? null,
    form: report.form?.id ?? null,
    counts: countSeverities(findings),
    misreadFrom: misreadFrom(report.source.text),
  };
}
