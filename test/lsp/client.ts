import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { vi } from 'vitest';
import { createMessageConnection, type MessageConnection } from 'vscode-jsonrpc/node';
import type { ClientCapabilities } from 'vscode-languageserver';
import { TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import type { CodeAction, Diagnostic, Range, TextEdit } from 'vscode-languageserver-types';
import type { DocumentFacts, ReportParams } from '../../server/src/lsp/protocol.ts';
import { type ServerUnderTest, serverInProcess, serverProcess } from './server-under-test.ts';

// A test may start a server of its own: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

/** What kind of editor the test plays. */
export interface ClientOptions {
  /** True: the built server in a process of its own; else that of the sources, in the test's. */
  readonly startsProcess?: boolean;
  /** False: an editor that waits to be sent findings. */
  readonly pulls?: boolean;
  /** Answers `workspace/configuration` with this; changed by `setSettings`. Left out: an editor that cannot be asked. */
  readonly settings?: unknown;
  readonly initializationOptions?: unknown;
  readonly versionedEdits?: boolean;
  /** Makes new files. */
  readonly createsFiles?: boolean;
  /** Can be asked to show a place in a document. */
  readonly showsDocuments?: boolean;
  /** Can be asked to tell of changed files. */
  readonly watchesFiles?: boolean;
  readonly workspaceFolders?: readonly string[];
  /** What else it can do, in the protocol's own words. */
  readonly capabilities?: ClientCapabilities;
}

export interface PullAnswer {
  readonly kind: 'full' | 'unchanged';
  readonly resultId?: string;
  readonly items?: readonly Diagnostic[];
}

export interface Published {
  readonly uri: string;
  readonly version?: number;
  readonly diagnostics: readonly Diagnostic[];
}

const running = new Set<Client>();

/** Ends every server that a test has left running. */
export async function stopClients(): Promise<void> {
  await Promise.all([...running].map((client) => client.stop()));
}

/** An editor of the test's own, talking to the server over streams. */
export class Client {
  readonly connection: MessageConnection;
  readonly published: Published[] = [];
  readonly reports: ReportParams[] = [];
  readonly log: string[] = [];
  /** What it was asked to register. */
  readonly registrations: { readonly method: string; readonly registerOptions?: unknown }[] = [];
  readonly shown: { readonly uri: string; readonly selection?: Range }[] = [];
  refreshes = 0;
  initializeResult: unknown;
  readonly #documents = new Map<string, TextDocument>();
  readonly #server: ServerUnderTest;
  #settings: unknown;

  private constructor(server: ServerUnderTest, options: ClientOptions) {
    this.#settings = options.settings;
    this.#server = server;
    this.connection = createMessageConnection(server.reader, server.writer);
    server.process?.stderr.on('data', (data) => this.log.push(String(data)));
    this.connection.onNotification('textDocument/publishDiagnostics', (params: Published) => void this.published.push(params));
    this.connection.onNotification('nianbao/report', (params: ReportParams) => void this.reports.push(params));
    this.connection.onNotification('window/logMessage', ({ message }: { message: string }) => void this.log.push(message));
    this.connection.onRequest('workspace/configuration', () => [this.#settings]);
    this.connection.onRequest('client/registerCapability', ({ registrations }: { registrations: Client['registrations'] }) => {
      this.registrations.push(...registrations);
      return null;
    });
    this.connection.onRequest('window/showDocument', (params: Client['shown'][number]) => {
      this.shown.push(params);
      return { success: true };
    });
    this.connection.onRequest('workspace/diagnostic/refresh', () => {
      this.refreshes++;
      return null;
    });
    this.connection.listen();
    running.add(this);
  }

  static async start(options: ClientOptions = {}): Promise<Client> {
    const client = new Client(options.startsProcess ? serverProcess() : serverInProcess(), options);
    client.initializeResult = await client.connection.sendRequest('initialize', {
      // A server ends with its editor; the test's own process must not.
      processId: options.startsProcess ? process.pid : null,
      rootUri: null,
      workspaceFolders: options.workspaceFolders?.map((uri) => ({ uri, name: uri })) ?? null,
      initializationOptions: options.initializationOptions,
      capabilities: {
        textDocument: {
          ...(options.pulls === false ? {} : { diagnostic: { dynamicRegistration: true } }),
          ...options.capabilities?.textDocument,
        },
        workspace: {
          configuration: options.settings !== undefined,
          didChangeConfiguration: { dynamicRegistration: options.settings !== undefined },
          diagnostics: { refreshSupport: true },
          workspaceEdit: { documentChanges: options.versionedEdits ?? true, resourceOperations: options.createsFiles ? ['create'] : [] },
          didChangeWatchedFiles: { dynamicRegistration: options.watchesFiles ?? false },
          workspaceFolders: true,
          ...options.capabilities?.workspace,
        },
        window: { showDocument: { support: options.showsDocuments ?? false }, ...options.capabilities?.window },
      },
    });
    await client.connection.sendNotification('initialized', {});
    return client;
  }

  get process(): ChildProcessWithoutNullStreams {
    if (!this.#server.process) throw new Error('The server has no process of its own.');
    return this.#server.process;
  }

  /** Resolves with the exit status of the server's process. */
  get ended(): Promise<number | null> {
    const { process } = this;
    const isRunning = process.exitCode === null && process.signalCode === null;
    return new Promise((resolve) => (isRunning ? process.on('exit', resolve) : resolve(process.exitCode)));
  }

  open(uri: string, text: string, languageId = 'plaintext'): Promise<void> {
    this.#documents.set(uri, TextDocument.create(uri, languageId, 1, text));
    return this.connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
  }

  /** Sends changes as an editor does, and makes them in the test's own copy. */
  change(uri: string, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<void> {
    const document = this.document(uri);
    const version = document.version + 1;
    TextDocument.update(document, contentChanges, version);
    return this.connection.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
  }

  /** Replaces the first occurrence of a text. */
  replace(uri: string, before: string, after: string): Promise<void> {
    return this.change(uri, { range: this.rangeOf(uri, before), text: after });
  }

  save(uri: string): Promise<void> {
    return this.connection.sendNotification('textDocument/didSave', { textDocument: { uri } });
  }

  close(uri: string): Promise<void> {
    this.#documents.delete(uri);
    return this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }

  pull(uri: string, previousResultId?: string): Promise<PullAnswer> {
    return this.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri }, previousResultId });
  }

  async findings(uri: string): Promise<readonly Diagnostic[]> {
    return (await this.pull(uri)).items ?? [];
  }

  async rules(uri: string): Promise<unknown[]> {
    return (await this.findings(uri)).map(({ code }) => code);
  }

  codeActions(uri: string, range: Range, context: object = {}): Promise<CodeAction[]> {
    return this.connection.sendRequest('textDocument/codeAction', {
      textDocument: { uri },
      range,
      context: { diagnostics: [], ...context },
    });
  }

  /** Applies an action's edits as an editor does: only to the version they are for. */
  async apply(uri: string, action: CodeAction): Promise<void> {
    const [change] = action.edit?.documentChanges ?? [];
    if (!change || !('textDocument' in change) || change.textDocument.version !== this.document(uri).version) {
      throw new Error('The edits are for another version.');
    }
    const ordered = [...(change.edits as TextEdit[])].sort(
      (a, b) => this.document(uri).offsetAt(b.range.start) - this.document(uri).offsetAt(a.range.start),
    );
    await this.change(uri, ...ordered.map(({ range, newText }) => ({ range, text: newText })));
  }

  /** Tells the server that files have changed, as a watcher does. */
  filesChanged(...uris: readonly string[]): Promise<void> {
    return this.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: uris.map((uri) => ({ uri, type: 2 })) });
  }

  setFacts(uri: string, facts: DocumentFacts | null): Promise<void> {
    return this.connection.sendNotification('nianbao/facts', { uri, facts });
  }

  setSettings(settings: unknown): Promise<void> {
    this.#settings = settings;
    return this.connection.sendNotification('workspace/didChangeConfiguration', { settings });
  }

  document(uri: string): TextDocument {
    const document = this.#documents.get(uri);
    if (!document) throw new Error(`${uri} is not open`);
    return document;
  }

  textOf(uri: string): string {
    return this.document(uri).getText();
  }

  rangeOf(uri: string, words: string): Range {
    const start = this.textOf(uri).indexOf(words);
    if (start < 0) throw new Error(`“${words}” is not in ${uri}`);
    return { start: this.document(uri).positionAt(start), end: this.document(uri).positionAt(start + words.length) };
  }

  /** Waits until something has come. */
  async until<T>(look: () => T | undefined | false): Promise<T> {
    for (;;) {
      const found = look();
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  async stop(): Promise<void> {
    running.delete(this);
    this.connection.dispose();
    await this.#server.stop();
  }
}
