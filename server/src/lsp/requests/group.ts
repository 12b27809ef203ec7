import type { CancellationToken, Connection, ResponseError, ServerCapabilities } from 'vscode-languageserver';
import type { Report } from '../../report/types.ts';
import type { ReportService } from '../../service.ts';
import type { Client } from '../client.ts';
import type { ServerCommand } from '../commands.ts';
import type { Documents, OpenSnapshot } from '../documents.ts';
import type { EditorOptions } from '../editor-options.ts';

/** What requests about drafts are answered with. */
export interface RequestHost {
  readonly connection: Connection;
  readonly client: Client;
  readonly service: ReportService;
  readonly documents: Documents;
  /** The ids of the server's commands that this client can run. */
  readonly commands: ReadonlySet<string>;
  /** Last year's report of a draft, where its configuration names the file; null where it does not, or that cannot be read at once. */
  previous(uri: string): Promise<Report | null>;
  /**
   * Answers a request about an open draft: `make` is given the draft as it stands now; it may be the beginning of one, a
   * blank page even, where the user says so by the document's language. The answer is `empty` where the document is not
   * open or no draft, and where `make` throws; a cancelled request gets the protocol's error.
   */
  respond<T>(
    uri: string,
    token: CancellationToken,
    empty: T,
    make: (reading: OpenSnapshot, options: EditorOptions) => T | Promise<T>,
  ): Promise<T | ResponseError<never>>;
}

/** Requests and commands that belong together: what is announced to the client, and how it is answered. */
export interface RequestGroup {
  capabilities(client: Client): Partial<ServerCapabilities>;
  register(host: RequestHost): void;
  readonly commands?: readonly ServerCommand<RequestHost>[];
}
