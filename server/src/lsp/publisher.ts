import type { Connection, Event, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { isForOnly } from '../lint/resolve.ts';
import { countSeverities } from '../output/check-json.ts';
import { misreadFrom } from '../report/misread.ts';
import { organKinds } from '../standard/organs.ts';
import type { ConfigurationDiagnostics } from './configuration-diagnostics.ts';
import { type ConfigurationFiles, isConfigurationFile } from './configuration-files.ts';
import type { OpenSnapshot } from './documents.ts';
import { type ReportParams, reportNotification } from './protocol.ts';
import type { ReadDraft } from './read-drafts.ts';
import { runSafely } from './safe-run.ts';
import { pathBelow } from './uris.ts';

/** What the publisher is made from. */
export interface PublisherHost {
  readonly connection: Connection;
  readonly open: TextDocuments<TextDocument>;
  readonly files: ConfigurationFiles;
  readonly configurationDiagnostics: ConfigurationDiagnostics;
  readonly read: ReadDraft;
  /** Something besides the texts has changed. */
  readonly onDidChange: Event<void>;
}

/** Sends the client what a reading says besides its findings; the same reading is sent once. */
export type Publish = (reading: OpenSnapshot) => void;

/** Several changes within this time are published once. */
const publishDelayMs = 50;

/**
 * The one place that tells the client of a draft and of its configuration file: after each change, and with the findings.
 * A draft that is read for a hover or another request is not published.
 */
export function createPublisher({ connection, open, files, configurationDiagnostics, read, onDidChange }: PublisherHost): Publish {
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  const publishedIds = new Map<string, string>();

  const showConfiguration = async ({ uri, id, idleIgnores }: OpenSnapshot) => {
    const nearest = await files.nearest(uri);
    if (publishedIds.get(uri) !== id) return;
    if (!nearest) return configurationDiagnostics.release(uri);
    const path = pathBelow(nearest.folder, uri);
    configurationDiagnostics.show(nearest.uri, nearest.file, uri);
    // Entries that are for other files too may still be of use there.
    const unused = idleIgnores.filter((entry) => isForOnly(entry, path));
    configurationDiagnostics.reportUnusedIgnores(uri, unused);
  };
  const publish = (reading: OpenSnapshot) => {
    const { uri, id } = reading;
    if (publishedIds.get(uri) === id || !open.get(uri)) return;
    publishedIds.set(uri, id);
    void runSafely(connection.console, () => connection.sendNotification(reportNotification, reportParams(reading)));
    void runSafely(connection.console, () => showConfiguration(reading));
  };
  const cancel = (uri: string) => {
    clearTimeout(waiting.get(uri));
    waiting.delete(uri);
  };
  const schedule = (uri: string) => {
    if (isConfigurationFile(uri)) return;
    cancel(uri);
    const readAndPublish = async () => {
      waiting.delete(uri);
      const reading = await read(uri);
      if (reading) publish(reading);
    };
    waiting.set(
      uri,
      setTimeout(() => void runSafely(connection.console, readAndPublish), publishDelayMs),
    );
  };
  open.onDidChangeContent(({ document }) => schedule(document.uri));
  open.onDidClose(({ document: { uri } }) => {
    cancel(uri);
    publishedIds.delete(uri);
  });
  onDidChange(() => open.keys().forEach(schedule));
  return publish;
}

/** What the client shows of a document besides its findings. */
function reportParams({ uri, report, findings }: OpenSnapshot): ReportParams {
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
