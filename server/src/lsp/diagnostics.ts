import {
  type Connection,
  DocumentDiagnosticReportKind,
  type FullDocumentDiagnosticReport,
  type RemoteConsole,
  type TextDocumentChangeEvent,
  type TextDocuments,
  type UnchangedDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { diagnostics } from '../features/diagnostics.ts';
import type { Client } from './client.ts';
import { isConfigurationFile } from './configuration-files.ts';
import type { OpenSnapshot } from './documents.ts';
import type { EditorOptions } from './editor-options.ts';
import type { Publish } from './publisher.ts';
import type { ReadDraft } from './read-drafts.ts';
import { runRequest, runSafely } from './safe-run.ts';

/** How findings reach the editor; what is shown stays until something newer is there. */
export interface DiagnosticsSupport {
  /** Something besides the text has changed: settings, or what the user says about a document. */
  refresh(): void;
}

/** What both ways need. */
export interface DiagnosticsHost {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly read: ReadDraft;
  /** Publishes what else a reading says, together with its findings. */
  readonly publish: Publish;
  options(uri: string): Promise<EditorOptions>;
}

/** The way that the client asks for findings. */
export function createDiagnostics(host: DiagnosticsHost, client: Client): DiagnosticsSupport {
  const shown = createShown(host);
  return client.pullsDiagnostics ? pulled(host, shown, client) : pushed(host, shown);
}

/** What is to be shown of a document, undefined where nothing is. `shownId` names the reading whose findings the client shows now. */
type Shown = (uri: string, shownId: string | undefined) => Promise<OpenSnapshot | undefined>;

/**
 * The reading whose findings are to be shown: none where checking is switched off. Where it is done on saving, what is shown
 * stays until then: the editor itself moves its places along while the author types. A client that shows nothing yet
 * gets the findings of the text as it stands, since only that has the places that they are at.
 */
function createShown({ documents, read, publish, options }: DiagnosticsHost): Shown {
  const savedVersions = new Map<string, number>();
  const kept = new Map<string, OpenSnapshot>();
  const noteSaved = ({ document: { uri, version } }: TextDocumentChangeEvent<TextDocument>) => void savedVersions.set(uri, version);
  documents.onDidOpen(noteSaved);
  documents.onDidSave(noteSaved);
  documents.onDidClose(({ document: { uri } }) => {
    savedVersions.delete(uri);
    kept.delete(uri);
  });
  return async (uri, shownId) => {
    const { enable, run } = await options(uri);
    if (!enable) return undefined;
    const last = kept.get(uri);
    const isSaved = documents.get(uri)?.version === savedVersions.get(uri);
    if (run === 'onSave' && !isSaved && last && last.id === shownId) return last;
    const reading = await read(uri);
    if (reading) {
      kept.set(uri, reading);
      publish(reading);
    }
    return reading;
  };
}

type DocumentReport = FullDocumentDiagnosticReport | UnchangedDocumentDiagnosticReport;

/** The client asks whenever it shows a document that has changed. */
function pulled({ connection }: DiagnosticsHost, shown: Shown, client: Client): DiagnosticsSupport {
  const log: RemoteConsole = connection.console;
  const nothing: DocumentReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };
  connection.languages.diagnostics.on(({ textDocument, previousResultId }, token) =>
    runRequest<DocumentReport>(log, token, nothing, async () => {
      const reading = await shown(textDocument.uri, previousResultId);
      if (!reading) return nothing;
      if (previousResultId === reading.id) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: reading.id };
      return { kind: DocumentDiagnosticReportKind.Full, resultId: reading.id, items: diagnostics(reading) };
    }),
  );
  return {
    refresh: () => {
      if (client.refreshesDiagnostics) void runSafely(log, () => connection.languages.diagnostics.refresh());
    },
  };
}

/** Several changes within this time are checked once. */
const pushDelayMs = 50;

/** The client is sent the findings after every change, and an empty list when a document is closed. */
function pushed({ connection, documents }: DiagnosticsHost, shown: Shown): DiagnosticsSupport {
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  const sent = new Map<string, string | undefined>();

  const push = (uri: string) =>
    runSafely(connection.console, async () => {
      const reading = await shown(uri, sent.get(uri));
      const version = documents.get(uri)?.version;
      if (version === undefined || (reading && reading.version !== version)) return;
      sent.set(uri, reading?.id);
      await connection.sendDiagnostics({ uri, version, diagnostics: reading ? diagnostics(reading) : [] });
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
  documents.onDidSave(({ document }) => schedule(document.uri));
  documents.onDidClose(({ document }) => {
    if (isConfigurationFile(document.uri)) return;
    cancel(document.uri);
    sent.delete(document.uri);
    void runSafely(connection.console, () => connection.sendDiagnostics({ uri: document.uri, diagnostics: [] }));
  });
  return { refresh: () => documents.keys().forEach(schedule) };
}
