import { EventEmitter, type LogOutputChannel, l10n, Uri } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import {
  type FactsParams,
  factsNotification,
  type ReportParams,
  readFileRequest,
  reportNotification,
} from '../../server/src/lsp/protocol.ts';
import type { FactsStore } from './facts.ts';
import { readFile } from './read-file.ts';
import type { ReportStatus } from './status.ts';

/** The language server as the rest of the extension sees it: one that can be started anew whatever became of the last one. */
export class ServerSession {
  readonly #createClient: () => BaseLanguageClient;
  readonly #output: LogOutputChannel;
  readonly #facts: FactsStore;
  readonly #status: ReportStatus;
  readonly #started = new EventEmitter<void>();
  #client: BaseLanguageClient | undefined;

  /** Told each time a server can be asked. */
  readonly onDidStart = this.#started.event;

  /** `createClient` makes a client, not yet started. */
  constructor(createClient: () => BaseLanguageClient, output: LogOutputChannel, facts: FactsStore, status: ReportStatus) {
    this.#createClient = createClient;
    this.#output = output;
    this.#facts = facts;
    this.#status = status;
  }

  /** Starts a server; a failure is written to the output and shown in the status item. */
  async start(): Promise<void> {
    const client = this.#createClient();
    this.#client = client;
    client.onDidChangeState(({ newState }) => {
      this.#status.setServerState(newState);
      if (newState !== State.Running) return;
      this.#sendAllFacts(client);
      this.#started.fire();
    });
    client.onNotification(reportNotification, (report: ReportParams) => this.#status.setReport(report));
    client.onRequest(readFileRequest, ({ uri }: { readonly uri: string }) => readFile(Uri.parse(uri)));
    try {
      await client.start();
    } catch (error) {
      this.#output.error(l10n.t('Could not start: {0}', String(error)));
    }
  }

  /** Stops the server, if one is there. */
  async stop(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    try {
      await client?.dispose();
    } catch (error) {
      // A server that crashed cannot be asked to stop; its client is of no use any more either way.
      this.#output.warn(l10n.t('Error while stopping: {0}', String(error)));
    }
  }

  /** Replaces the server by a new one, also after it was given up. */
  async restart(): Promise<void> {
    await this.stop();
    await this.start();
  }

  /** The address of a document as the server knows it. */
  uriOf(uri: Uri): string {
    return this.#client?.code2ProtocolConverter.asUri(uri) ?? uri.toString();
  }

  /** Asks the server, which may still be starting; undefined where it does not run, or does not answer. */
  async request<R>(method: string, params: object): Promise<R | undefined> {
    const client = this.#client;
    try {
      // A command may come before the start is over, which is then waited for.
      if (client?.state === State.Starting) await client.start();
      if (client?.state !== State.Running) return undefined;
      return await client.sendRequest<R>(method, params);
    } catch (error) {
      this.#output.error(`${method}：${String(error)}`);
      return undefined;
    }
  }

  /** Tells the server what the store knows about a document. */
  async sendFacts(uri: Uri): Promise<void> {
    if (this.#client?.state !== State.Running) return;
    const facts = this.#facts.get(uri);
    const stated = Object.keys(facts).length > 0;
    const params: FactsParams = { uri: this.#client.code2ProtocolConverter.asUri(uri), facts: stated ? facts : null };
    await this.#client.sendNotification(factsNotification, params);
  }

  #sendAllFacts(client: BaseLanguageClient): void {
    if (client !== this.#client) return;
    for (const uri of Object.keys(this.#facts.all())) void this.sendFacts(Uri.parse(uri));
  }
}
