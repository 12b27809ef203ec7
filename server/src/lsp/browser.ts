import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { createReportService } from '../service.ts';
import { connectionOptions } from './connection-options.ts';
import { startServer } from './server.ts';

/** The server as a web worker; files are read by the client. */
const worker = self as DedicatedWorkerGlobalScope;
const connection = createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker), connectionOptions);
startServer(connection, createReportService());
