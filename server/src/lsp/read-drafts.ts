import type { Connection, ResponseError, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { isConfigurationFile } from './configuration-files.ts';
import type { Configurations } from './configurations.ts';
import type { Documents, OpenSnapshot } from './documents.ts';
import type { RequestHost } from './requests/group.ts';
import { contentModified, runRequest } from './safe-run.ts';
import type { Settings } from './settings.ts';

/** The open document as it stands now; undefined where it is not open, or is a configuration file. Reading sends nothing to the client. */
export type ReadDraft = (uri: string) => Promise<OpenSnapshot | undefined>;

/** What open documents are read with. */
export interface DraftSources {
  readonly open: TextDocuments<TextDocument>;
  readonly configurations: Configurations;
  readonly settings: Settings;
  readonly documents: Documents;
}

/** Reads documents with the settings and the configuration that hold for them. */
export function draftReader({ open, configurations, settings, documents }: DraftSources): ReadDraft {
  return async (uri) => {
    if (!open.get(uri) || isConfigurationFile(uri)) return undefined;
    const [configuration, { enable }] = [await configurations.get(uri), await settings.options(uri)];
    const document = open.get(uri);
    return document && documents.read(document, configuration, enable);
  };
}

/** Answers requests about drafts from the text as it stands. */
export function draftResponder(connection: Connection, { open, settings }: DraftSources, read: ReadDraft): RequestHost['respond'] {
  return (uri, token, empty, make) =>
    runRequest<typeof empty | ResponseError<never>>(connection.console, token, empty, async () => {
      const [reading, options] = [await read(uri), await settings.options(uri)];
      if (!reading?.isDraft) return empty;
      // Nothing is said of a text that is no longer there; the editor asks again.
      return open.get(uri)?.version === reading.version ? make(reading, options) : contentModified();
    });
}
