import type { Connection, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { ConfigurationDiagnostics } from './configuration-diagnostics.ts';
import { type ConfigurationFiles, isConfigurationFile } from './configuration-files.ts';
import type { Configurations } from './configurations.ts';
import type { Documents } from './documents.ts';
import { runSafely } from './safe-run.ts';

/** Those who have to know of documents that are opened, changed and closed. */
export interface DocumentFollowers {
  readonly connection: Connection;
  readonly open: TextDocuments<TextDocument>;
  readonly files: ConfigurationFiles;
  readonly configurations: Configurations;
  readonly configurationDiagnostics: ConfigurationDiagnostics;
  readonly documents: Documents;
  /** Drafts are checked anew. */
  readonly refresh: () => void;
}

/** Several changes of a configuration file within this time are one. */
const refreshDelayMs = 100;

/** A configuration file holds as it stands in the editor, saved or not; a draft that is closed is forgotten. */
export function followDocuments(followers: DocumentFollowers): void {
  const { connection, open, files, configurations, configurationDiagnostics, documents, refresh } = followers;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const refreshSoon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(refresh, refreshDelayMs);
  };
  const closed = new Set<string>();
  open.onDidOpen(({ document }) => {
    // A client whose document changes its language may drop, with the old one, what it has just asked about the new one.
    if (closed.delete(document.uri)) refreshSoon();
    // For editors that cannot tell of files that have changed.
    files.forgetSaved();
    if (isConfigurationFile(document.uri)) files.documentOpened(document);
  });
  open.onDidChangeContent(({ document: { uri } }) => {
    if (!isConfigurationFile(uri)) return;
    void runSafely(connection.console, async () => {
      const file = await files.load(uri);
      if (file) configurationDiagnostics.show(uri, file);
    });
    refreshSoon();
  });
  open.onDidClose(({ document }) => {
    closed.add(document.uri);
    if (isConfigurationFile(document.uri)) {
      files.documentClosed(document);
      files.forgetSaved();
      configurationDiagnostics.release(document.uri);
      refreshSoon();
    } else {
      documents.forget(document.uri);
      configurations.forget(document.uri);
      configurationDiagnostics.release(document.uri);
    }
  });
}
