import { type Connection, DidChangeWatchedFilesNotification, type WorkspaceFolder } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { configurationFileName } from '../lint/configuration.ts';
import { type ConfigurationFile, readConfigurationFile } from '../lint/configuration-file.ts';
import type { Client } from './client.ts';
import type { FileReader } from './files.ts';
import { errorText, runSafely } from './safe-run.ts';
import { fileNameOf, foldersAbove, uriKey } from './uris.ts';

/** Where a configuration file is, or would be. */
interface ConfigurationPlace {
  readonly uri: string;
  /** With `/` at its end. */
  readonly folder: string;
}

/** A configuration file that was found. The same object is given as long as its text stays the same. */
interface FoundConfiguration extends ConfigurationPlace {
  readonly file: ConfigurationFile;
}

/** The configuration files of all open documents: as they are open in the editor, else as they are saved. */
export interface ConfigurationFiles {
  /** The nearest one upward from a document, up to its workspace folder. */
  nearest(uri: string): Promise<FoundConfiguration | undefined>;
  /** Where one is made for a document that has none: in its workspace folder, else beside it. */
  placeFor(uri: string): ConfigurationPlace | undefined;
  load(uri: string): Promise<ConfigurationFile | undefined>;
  /** The open document that holds a configuration file. */
  openDocument(uri: string): TextDocument | undefined;
  documentOpened(document: TextDocument): void;
  documentClosed(document: TextDocument): void;
  /** Files may have changed: they are read anew when they are next asked for. */
  forgetSaved(): void;
}

/** Whether a document is a configuration file and not a draft. */
export function isConfigurationFile(uri: string): boolean {
  return fileNameOf(uri) === configurationFileName;
}

export function createConfigurationFiles(
  connection: Connection,
  files: FileReader,
  ruleIds: readonly string[],
  folders: () => readonly WorkspaceFolder[],
): ConfigurationFiles {
  const open = new Map<string, TextDocument>();
  const saved = new Map<string, Promise<string | undefined>>();
  const known = new Map<string, ConfigurationFile>();

  const readSaved = async (uri: string): Promise<string | undefined> => {
    try {
      return await files.readText(uri);
    } catch (error) {
      connection.console.warn(`未能读取 ${uri}，按没有这个文件处理：${errorText(error)}`);
      return undefined;
    }
  };
  const textOf = (uri: string): Promise<string | undefined> => {
    const key = uriKey(uri);
    const text = saved.get(key) ?? readSaved(uri);
    saved.set(key, text);
    return text;
  };
  const load = async (uri: string): Promise<ConfigurationFile | undefined> => {
    const key = uriKey(uri);
    const text = open.get(key)?.getText() ?? (await textOf(uri));
    if (text === undefined) return undefined;
    const before = known.get(key);
    if (before?.text === text) return before;
    const file = readConfigurationFile(text, ruleIds);
    known.set(key, file);
    return file;
  };
  const placeIn = (folder: string): ConfigurationPlace => {
    const uri = folder + configurationFileName;
    return { folder, uri: open.get(uriKey(uri))?.uri ?? uri };
  };

  return {
    async nearest(uri) {
      for (const place of foldersToLookIn(uri, folders()).map(placeIn)) {
        const file = await load(place.uri);
        if (file) return { ...place, file };
      }
      return undefined;
    },
    placeFor(uri) {
      const looked = foldersToLookIn(uri, folders());
      const folder = rootOf(uri, folders()) === undefined && !isNowhere(uri) ? looked[0] : looked.at(-1);
      return folder === undefined ? undefined : placeIn(folder);
    },
    load,
    openDocument: (uri) => open.get(uriKey(uri)),
    documentOpened: (document) => void open.set(uriKey(document.uri), document),
    documentClosed: ({ uri }) => void open.delete(uriKey(uri)),
    forgetSaved: () => saved.clear(),
  };
}

/** A draft that was never saved belongs to the workspace, where that has one folder. */
function foldersToLookIn(uri: string, folders: readonly WorkspaceFolder[]): string[] {
  const [only, ...others] = folders;
  if (!isNowhere(uri)) return foldersAbove(uri, rootOf(uri, folders));
  return only && others.length === 0 ? [only.uri.replace(/\/?$/, '/')] : [];
}

function isNowhere(uri: string): boolean {
  return foldersAbove(uri, undefined).length === 0;
}

/** The innermost workspace folder that a document is in. */
function rootOf(uri: string, folders: readonly WorkspaceFolder[]): string | undefined {
  const holds = (folder: string) => uriKey(uri).startsWith(`${uriKey(folder).replace(/\/$/, '')}/`);
  return folders
    .map((folder) => folder.uri)
    .filter(holds)
    .sort((a, b) => b.length - a.length)[0];
}

/** Asks the client to tell of changed configuration files, where it can be asked. */
export function watchConfigurationFiles(connection: Connection, client: Client): void {
  if (!client.registersFileWatchers) return;
  void runSafely(connection.console, async () => {
    const watchers = [{ globPattern: `**/${configurationFileName}` }];
    await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
  });
}
