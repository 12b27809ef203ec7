import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { createReportService } from '../service.ts';
import { connectionOptions } from './connection-options.ts';
import { crashedNotification } from './protocol.ts';
import { errorText } from './safe-run.ts';
import { startServer } from './server.ts';

/** The server as a web worker; files are read by the client. */
const worker = self as DedicatedWorkerGlobalScope;
const connection = createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker), connectionOptions);

/** An error that nobody caught ends a process; a worker would go on in a state that nobody knows, and its client not hear of it. */
function crash(error: unknown): void {
  connection.console.error(errorText(error));
  void connection.sendNotification(crashedNotification);
  worker.close();
}

worker.addEventListener('error', ({ error }) => crash(error));
worker.addEventListener('unhandledrejection', ({ reason }) => crash(reason));
startServer(connection, createReportService());
