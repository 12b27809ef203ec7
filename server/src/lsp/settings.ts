import { type Connection, DidChangeConfigurationNotification } from 'vscode-languageserver';
import type { Configuration } from '../lint/configuration.ts';
import { readConfiguration } from '../lint/configuration-readers.ts';
import type { Client } from './client.ts';
import { type EditorOptions, readEditorOptions } from './editor-options.ts';
import { errorText, runSafely } from './safe-run.ts';

/** The name of our section in an editor's settings. */
const section = 'nianbao';

/** A client that does not answer within this time gets the defaults; nothing may wait for it for ever. */
const answerLimitMs = 3000;

/** The user's settings for each document. The same objects are given as long as nothing was changed. */
export interface Settings {
  get(uri: string): Promise<Configuration>;
  options(uri: string): Promise<EditorOptions>;
  /** The document was closed. */
  forget(uri: string): void;
}

/**
 * Asks the client for its settings where it answers, else takes them from the start options and from what it sends.
 * Settings that make no sense are logged and passed over. `onChange` is called after the settings were changed.
 */
export function createSettings(
  connection: Connection,
  client: Client,
  startOptions: unknown,
  ruleIds: readonly string[],
  onChange: () => void,
): Settings {
  const read = (value: unknown): ReadSettings => {
    const { configuration, problems } = readConfiguration(value, ruleIds, 'settings');
    for (const { path, message } of problems) connection.console.warn(`设置 ${[section, ...path].join('.')} 有误：${message}`);
    return { configuration, options: readEditorOptions(value) };
  };
  return client.answersConfiguration ? asked(connection, read, onChange) : sent(connection, read(ownSection(startOptions)), read, onChange);
}

interface ReadSettings {
  readonly configuration: Configuration;
  readonly options: EditorOptions;
}

type Read = (value: unknown) => ReadSettings;

function asked(connection: Connection, read: Read, onChange: () => void): Settings {
  const known = new Map<string, Promise<ReadSettings>>();
  connection.onDidChangeConfiguration(() => {
    known.clear();
    onChange();
  });
  const ask = async (uri: string): Promise<ReadSettings> => {
    try {
      return read(await withinLimit(connection.workspace.getConfiguration({ scopeUri: uri, section })));
    } catch (error) {
      connection.console.warn(`未能取得设置，按默认设置校对：${errorText(error)}`);
      return read(undefined);
    }
  };
  const settingsOf = (uri: string): Promise<ReadSettings> => {
    const answer = known.get(uri) ?? ask(uri);
    known.set(uri, answer);
    return answer;
  };
  return {
    get: async (uri) => (await settingsOf(uri)).configuration,
    options: async (uri) => (await settingsOf(uri)).options,
    forget: (uri) => void known.delete(uri),
  };
}

function sent(connection: Connection, initial: ReadSettings, read: Read, onChange: () => void): Settings {
  let current = initial;
  connection.onDidChangeConfiguration(({ settings }) => {
    current = read(ownSection(settings));
    onChange();
  });
  return { get: async () => current.configuration, options: async () => current.options, forget: () => undefined };
}

/** Some clients send the whole tree of settings, others our part of it. */
function ownSection(settings: unknown): unknown {
  const isTree = typeof settings === 'object' && settings !== null && section in settings;
  return isTree ? (settings as Record<string, unknown>)[section] : settings;
}

/** Asks the client to tell of changed settings, where it can be asked. */
export function watchSettings(connection: Connection, client: Client): void {
  if (!client.registersConfigurationChanges) return;
  void runSafely(connection.console, async () => {
    await connection.client.register(DidChangeConfigurationNotification.type, { section });
  });
}

function withinLimit<T>(promise: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`编辑器在 ${answerLimitMs / 1000} 秒内没有答复`)), answerLimitMs);
  });
  return Promise.race([promise, limit]).finally(() => clearTimeout(timer));
}
