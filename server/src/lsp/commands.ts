import type { Connection } from 'vscode-languageserver';
import type { Client } from './client.ts';
import { runRequest } from './safe-run.ts';

/** A command that the server runs, from any editor: in an action, in a lens, or called by its id. */
export interface ServerCommand<Host> {
  readonly id: string;
  /** Whether the client can do what the command asks of it; it is not announced to others. */
  isFor(client: Client): boolean;
  /** What is given comes from outside: arguments that make no sense are passed over. */
  run(host: Host, given: readonly unknown[]): Promise<void>;
}

/** The ids to announce to a client. */
export function commandIds(commands: readonly ServerCommand<never>[], client: Client): string[] {
  return commands.filter((command) => command.isFor(client)).map(({ id }) => id);
}

/** Runs the commands that the client is told of; the answer is always null. */
export function registerCommands<Host extends { readonly connection: Connection; readonly client: Client }>(
  host: Host,
  commands: readonly ServerCommand<Host>[],
): void {
  const { connection, client } = host;
  connection.onExecuteCommand(({ command: id, arguments: given = [] }, token) =>
    runRequest(connection.console, token, null, async () => {
      await commands.find((command) => command.id === id && command.isFor(client))?.run(host, given);
      return null;
    }),
  );
}
