import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { PassThrough } from 'node:stream';
import { type MessageReader, type MessageWriter, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { connectionOptions } from '../../server/src/lsp/connection-options.ts';
import { nodeFiles } from '../../server/src/lsp/node-files.ts';
import { startServer } from '../../server/src/lsp/server.ts';
import { createReportService } from '../../server/src/service.ts';
import { bundle } from '../helpers/bundle.ts';

/** A server, and the way to talk to it. */
export interface ServerUnderTest {
  readonly reader: MessageReader;
  readonly writer: MessageWriter;
  /** Null where it runs in the test's own. */
  readonly process: ChildProcessWithoutNullStreams | null;
  stop(): Promise<unknown>;
}

/** The built server as editors start it, on its standard streams. */
export function serverProcess(): ServerUnderTest {
  const child = spawn(process.execPath, [bundle('server'), '--stdio']);
  const ended = new Promise((resolve) => child.on('exit', resolve));
  child.stdin.on('error', () => undefined);
  const stop = () => {
    child.kill('SIGKILL');
    return ended;
  };
  return { reader: new StreamMessageReader(child.stdout), writer: new StreamMessageWriter(child.stdin), process: child, stop };
}

/** The server of the sources, in the test's own process: the same messages, and no second spent on each start. */
export function serverInProcess(): ServerUnderTest {
  const [toServer, fromServer] = [new PassThrough(), new PassThrough()];
  const [input, output] = [new StreamMessageReader(toServer), new StreamMessageWriter(fromServer)];
  startServer(createConnection(ProposedFeatures.all, input, output, connectionOptions), createReportService(), nodeFiles);
  // What it has begun comes to its end unheard, as nothing in one process can end a part of it.
  const stop = async () => void fromServer.resume();
  return { reader: new StreamMessageReader(fromServer), writer: new StreamMessageWriter(toServer), process: null, stop };
}
