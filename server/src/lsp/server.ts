import {
  CodeActionTriggerKind,
  type Connection,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { version } from '../../../package.json';
import { countSeverities } from '../features/check-json.ts';
import { codeActionKinds, codeActions } from '../features/code-actions.ts';
import { isYear } from '../lint/configuration.ts';
import type { ReportService } from '../service.ts';
import { organKinds } from '../standard/organs.ts';
import { type Client, readClient } from './client.ts';
import { createDiagnostics } from './diagnostics.ts';
import { createDocuments, type OpenReading } from './documents.ts';
import { type FactsParams, factsNotification, type ReportParams, reportNotification } from './protocol.ts';
import { answer, describe } from './safe-run.ts';
import { createSettings } from './settings.ts';

/** Registers everything the server can do, and listens. */
export function startServer(connection: Connection, service: ReportService): void {
  const open = new TextDocuments(TextDocument);
  connection.onInitialize((params) => {
    const client = readClient(params.capabilities);
    register(connection, service, open, client, params);
    return initializeResult(client);
  });
  open.listen(connection);
  connection.listen();
}

function initializeResult(client: Client): InitializeResult {
  return {
    serverInfo: { name: 'nianbao-lint', version },
    capabilities: {
      positionEncoding: 'utf-16',
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
      codeActionProvider: { codeActionKinds: [...codeActionKinds] },
      ...(client.pullsDiagnostics
        ? { diagnosticProvider: { identifier: 'nianbao', interFileDependencies: false, workspaceDiagnostics: false } }
        : {}),
    },
  };
}

function register(
  connection: Connection,
  service: ReportService,
  open: TextDocuments<TextDocument>,
  client: Client,
  params: InitializeParams,
): void {
  const log = connection.console;
  const documents = createDocuments(
    service,
    (reading) => void connection.sendNotification(reportNotification, reportParams(reading)),
    (rule, error) => log.error(`规则 ${rule} 出错，其余规则照常：${describe(error)}`),
  );
  const ruleIds = service.rules.map((rule) => rule.id);
  const settings = createSettings(connection, client, params.initializationOptions, ruleIds, () => diagnostics.refresh());

  const read = async (uri: string): Promise<OpenReading | undefined> => {
    if (!open.get(uri)) return undefined;
    const configuration = await settings.get(uri);
    const document = open.get(uri);
    return document && documents.read(document, configuration);
  };
  const diagnostics = createDiagnostics({ connection, documents: open, read }, client);

  connection.onCodeAction(({ textDocument, range, context }, token) =>
    answer(log, token, [], async () => {
      const reading = await read(textDocument.uri);
      if (!reading) return [];
      const request = {
        range,
        diagnostics: context.diagnostics,
        automatic: context.triggerKind === CodeActionTriggerKind.Automatic,
        versionedEdits: client.versionedEdits,
        ...(context.only ? { only: context.only } : {}),
      };
      return codeActions(reading, request, () => documents.fixAll(reading));
    }),
  );
  connection.onNotification(factsNotification, (message: unknown) => {
    const facts = readFacts(message);
    if (!facts) return log.warn(`${factsNotification} 的内容有误，未予采用：${JSON.stringify(message)}`);
    documents.setFacts(facts.uri, facts.facts);
    diagnostics.refresh();
  });
  open.onDidClose(({ document }) => {
    documents.forget(document.uri);
    settings.forget(document.uri);
  });
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
  };
}

/** The message as it should be; undefined where it is not. */
function readFacts(message: unknown): FactsParams | undefined {
  const { uri, facts } = (message ?? {}) as { uri?: unknown; facts?: unknown };
  if (typeof uri !== 'string') return undefined;
  if (facts === null) return { uri, facts };
  if (typeof facts !== 'object') return undefined;
  const { organ, year } = facts as { organ?: unknown; year?: unknown };
  if (organ !== undefined && (typeof organ !== 'string' || organ.trim() === '')) return undefined;
  if (year !== undefined && !isYear(year)) return undefined;
  return { uri, facts: { ...(organ === undefined ? {} : { organ: organ.trim() }), ...(year === undefined ? {} : { year }) } };
}
