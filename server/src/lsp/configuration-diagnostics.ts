import type { Connection } from 'vscode-languageserver';
import { configurationDiagnostics } from '../features/configuration-problems.ts';
import type { IgnoreEntry } from '../lint/configuration.ts';
import type { ConfigurationFile } from '../lint/configuration-file.ts';
import { configurationFindings } from '../lint/configuration-findings.ts';
import type { Finding } from '../lint/lint.ts';
import { runSafely } from './safe-run.ts';
import { uriKey } from './uris.ts';

/** What the editor shows in configuration files, whether they are open or not: always sent, never asked for. */
export interface ConfigurationDiagnostics {
  /** A configuration file was read for a document; or for none, where it is itself open. */
  show(uri: string, file: ConfigurationFile, reader?: string): void;
  /** Which entries turned out to be of no use in a document. */
  reportUnusedIgnores(reader: string, unused: readonly IgnoreEntry[]): void;
  findingsOf(uri: string, file: ConfigurationFile): Finding[];
  /** A document was closed, or has no such file any more. What nobody reads any more is taken away. */
  release(reader: string): void;
}

interface Shown {
  readonly uri: string;
  readonly file: ConfigurationFile;
  readonly sent: string;
}

export function createConfigurationDiagnostics(connection: Connection): ConfigurationDiagnostics {
  const shown = new Map<string, Shown>();
  /** The configuration file of each reader; an open configuration file reads itself. */
  const readers = new Map<string, string>();
  const unusedIgnores = new Map<string, readonly IgnoreEntry[]>();

  const findingsOf = (uri: string, file: ConfigurationFile): Finding[] => {
    const key = uriKey(uri);
    const noted = [...readers].flatMap(([reader, of]) => (of === key ? (unusedIgnores.get(reader) ?? []) : []));
    // What was noted of an earlier state of the file says nothing about this one.
    return configurationFindings(file, file.configuration.ignores?.filter((entry) => noted.includes(entry)) ?? []);
  };
  const send = (uri: string, file: ConfigurationFile) => {
    const diagnostics = configurationDiagnostics(file, findingsOf(uri, file));
    const sent = JSON.stringify(diagnostics);
    const before = shown.get(uriKey(uri))?.sent ?? '[]';
    shown.set(uriKey(uri), { uri, file, sent });
    if (sent !== before) void runSafely(connection.console, () => connection.sendDiagnostics({ uri, diagnostics }));
  };
  const sweep = () => {
    const read = new Set(readers.values());
    for (const [key, { uri, sent }] of shown) {
      if (read.has(key)) continue;
      shown.delete(key);
      if (sent !== '[]') void runSafely(connection.console, () => connection.sendDiagnostics({ uri, diagnostics: [] }));
    }
  };

  return {
    show(uri, file, reader = uri) {
      readers.set(uriKey(reader), uriKey(uri));
      send(uri, file);
      sweep();
    },
    reportUnusedIgnores(reader, unused) {
      unusedIgnores.set(uriKey(reader), unused);
      const place = shown.get(readers.get(uriKey(reader)) ?? '');
      if (place) send(place.uri, place.file);
    },
    findingsOf,
    release(reader) {
      readers.delete(uriKey(reader));
      unusedIgnores.delete(uriKey(reader));
      sweep();
    },
  };
}
