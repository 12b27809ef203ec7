import { createContext, runInContext } from 'node:vm';
import { createMessageConnection, type Message, type MessageConnection, type MessageReader, type MessageWriter } from 'vscode-jsonrpc/node';
import { buildForWeb } from './build.ts';

type Listener = (event: object) => void;

/** A server in a world that has what a web worker has, and nothing of Node. */
export interface Worker {
  readonly connection: MessageConnection;
  /** What the worker has sent so far. */
  readonly sent: readonly Message[];
  /** Whether it has ended itself. */
  closed(): boolean;
  /** Tells it of an error that nobody caught, as the browser does. */
  fail(error: Error): void;
}

/** Starts the server's bundle; nothing is sent yet. */
export async function startWorker(): Promise<Worker> {
  const { code } = await buildForWeb('server');
  const listeners = new Map<string, Listener[]>();
  const sent: Message[] = [];
  const reading: ((message: Message) => void)[] = [];
  let closed = false;
  const scope: Record<string, unknown> & { onmessage?: Listener } = {
    ...{ setTimeout, clearTimeout, setInterval, clearInterval, queueMicrotask, performance, crypto, TextEncoder, TextDecoder, URL },
    addEventListener: (type: string, listener: Listener) => listeners.set(type, [...(listeners.get(type) ?? []), listener]),
    postMessage: (message: unknown) => {
      // As between workers: what is not plain data cannot be sent.
      const copy = structuredClone(message) as Message;
      sent.push(copy);
      setImmediate(() => reading.forEach((read) => void read(copy)));
    },
    close: () => {
      closed = true;
    },
  };
  scope.self = scope;
  runInContext(code, createContext(scope));
  const nothing = () => ({ dispose: () => undefined });
  const reader: MessageReader = {
    ...{ onError: nothing, onClose: nothing, onPartialMessage: nothing, dispose: () => undefined },
    listen: (callback) => {
      reading.push(callback);
      return nothing();
    },
  };
  const writer: MessageWriter = {
    ...{ onError: nothing, onClose: nothing, end: () => undefined, dispose: () => undefined },
    write: async (message) => void scope.onmessage?.({ data: structuredClone(message) }),
  };
  const connection = createMessageConnection(reader, writer);
  connection.listen();
  return {
    connection,
    sent,
    closed: () => closed,
    fail: (error) => listeners.get('error')?.forEach((listener) => void listener({ error })),
  };
}
