import {
  type Connection,
  DocumentDiagnosticReportKind,
  type FullDocumentDiagnosticReport,
  type RemoteConsole,
  type TextDocuments,
  type UnchangedDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { diagnostics } from '../features/diagnostics.ts';
import type { Client } from './client.ts';
import { isConfigurationFile } from './configuration-files.ts';
import type { OpenReading } from './documents.ts';
import { answer, guard } from './safe-run.ts';

/** How findings reach the editor; what is shown stays until something newer is there. */
export interface DiagnosticsSupport {
  /** Something besides the text has changed: settings, or what the user says about a document. */
  refresh(): void;
}

/** What both ways need. */
export interface DiagnosticsHost {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  /** The document as it stands now; undefined where it is not open. */
  read(uri: string): Promise<OpenReading | undefined>;
}

/** The way that the client asks for findings. */
export function createDiagnostics(host: DiagnosticsHost, client: Client): DiagnosticsSupport {
  return client.pullsDiagnostics ? pulled(host, client) : pushed(host);
}

type DocumentReport = FullDocumentDiagnosticReport | UnchangedDocumentDiagnosticReport;

/** The client asks whenever it shows a document that has changed. */
function pulled({ connection, read }: DiagnosticsHost, client: Client): DiagnosticsSupport {
  const log: RemoteConsole = connection.console;
  const nothing: DocumentReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };
  connection.languages.diagnostics.on(({ textDocument, previousResultId }, token) =>
    answer<DocumentReport>(log, token, nothing, async () => {
      const reading = await read(textDocument.uri);
      if (!reading) return nothing;
      if (previousResultId === reading.id) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: reading.id };
      return { kind: DocumentDiagnosticReportKind.Full, resultId: reading.id, items: diagnostics(reading) };
    }),
  );
  return {
    refresh: () => {
      if (client.refreshesDiagnostics) void guard(log, () => connection.languages.diagnostics.refresh());
    },
  };
}

/** Several changes within this time are checked once. */
const pushDelayMs = 50;

/** The client is sent the findings after every change, and an empty list when a document is closed. */
function pushed({ connection, documents, read }: DiagnosticsHost): DiagnosticsSupport {
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();

  const push = (uri: string) =>
    guard(connection.console, async () => {
      const reading = await read(uri);
      if (reading && documents.get(uri)?.version === reading.version) {
        await connection.sendDiagnostics({ uri, version: reading.version, diagnostics: diagnostics(reading) });
      }
    });
  const cancel = (uri: string) => {
    clearTimeout(waiting.get(uri));
    waiting.delete(uri);
  };
  const schedule = (uri: string) => {
    if (isConfigurationFile(uri)) return;
    cancel(uri);
    waiting.set(
      uri,
      setTimeout(() => {
        waiting.delete(uri);
        void push(uri);
      }, pushDelayMs),
    );
  };
  documents.onDidChangeContent(({ document }) => schedule(document.uri));
  documents.onDidClose(({ document }) => {
    if (isConfigurationFile(document.uri)) return;
    cancel(document.uri);
    void guard(connection.console, () => connection.sendDiagnostics({ uri: document.uri, diagnostics: [] }));
  });
  return { refresh: () => documents.keys().forEach(schedule) };
}
