import { BrowserMessageReader, BrowserMessageWriter, type Message, type MessageTransports } from 'vscode-languageclient/browser';
import { crashedNotification } from '../../server/src/lsp/protocol.ts';

/** The name of the worker in the browser's own tools. */
const name = 'nianbao-server';

/**
 * Starts the server as a web worker, each time it is called; the one before is ended, also where it no longer answers.
 * The transports are made here: the worker that VS Code gives an extension is no `Worker` by its class.
 */
export function workerServer(script: string): () => Promise<MessageTransports> {
  let running: Worker | undefined;
  return async () => {
    running?.terminate();
    running = new Worker(script, { name });
    return { reader: new ServerReader(running), writer: new BrowserMessageWriter(running) };
  };
}

/** Takes the last words of a server for the end of the connection, as it is when a process ends. */
class ServerReader extends BrowserMessageReader {
  override listen(callback: (message: Message) => void) {
    return super.listen((message) => (isLast(message) ? this.fireClose() : callback(message)));
  }
}

const isLast = (message: Message): boolean => 'method' in message && message.method === crashedNotification;
