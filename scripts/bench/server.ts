import { spawn } from 'node:child_process';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import { sorted, type Times } from './measure.ts';

const uri = 'file:///bench.txt';

/** From starting the process to the answer to `initialize`. */
export async function initializeTimes(server: string, runs: number): Promise<Times> {
  const times: number[] = [];
  for (let i = 0; i < runs; i++) {
    const started = performance.now();
    const { stop } = await startServer(server);
    times.push(performance.now() - started);
    stop();
  }
  return sorted(times);
}

/** From sending one typed character to having the findings for it, in the middle of the text. */
export async function keystrokeTimes(server: string, text: string, runs: number): Promise<Times> {
  const { connection, stop } = await startServer(server);
  await connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'plaintext', version: 1, text } });
  const lines = text.split('\n');
  const line = lines.findIndex((_, i) => lines.slice(0, i).join('\n').length > text.length / 2);
  const end = { line, character: 0 };
  const times: number[] = [];
  const warmUp = 20;
  for (let i = 0; i < runs + warmUp; i++) {
    const started = performance.now();
    const contentChanges = [{ range: { start: end, end }, text: '政' }];
    await connection.sendNotification('textDocument/didChange', { textDocument: { uri, version: i + 2 }, contentChanges });
    await connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
    if (i >= warmUp) times.push(performance.now() - started);
  }
  stop();
  return sorted(times);
}

async function startServer(server: string) {
  const child = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: { textDocument: { diagnostic: {} } },
  });
  await connection.sendNotification('initialized', {});
  const stop = () => {
    connection.dispose();
    child.kill();
  };
  return { connection, stop };
}
