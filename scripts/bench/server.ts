import { spawn, spawnSync } from 'node:child_process';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import { documentRequests } from '../../test/lsp/requests.ts';
import { sorted, type Times } from './measure.ts';

const uri = 'file:///bench.txt';

/** What today's editors say of themselves. */
const asEditorsDo = {
  diagnostic: {},
  rename: { prepareSupport: true },
  hover: { contentFormat: ['markdown'] },
  codeAction: { resolveSupport: { properties: ['edit'] } },
};

/** What Node alone takes from its start to its end: no server is quicker. */
export function nodeTimes(runs: number): Times {
  const times: number[] = [];
  for (let i = 0; i < runs; i++) {
    const started = performance.now();
    spawnSync(process.execPath, ['-e', '0']);
    times.push(performance.now() - started);
  }
  return sorted(times);
}

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

/** A place at which an author types, and what. */
export interface Typing {
  readonly name: string;
  /** What stands before the place. */
  readonly behind: string;
  readonly typed: string;
}

/** So many keystrokes pass until the machine code for them is made; they take up to three times as long. */
const warmUp = 100;

/** From sending one typed character, or that it was deleted again, to having the findings; warmed up. */
export async function keystrokeTimes(server: string, text: string, { behind, typed }: Typing, runs: number): Promise<Times> {
  const { connection, stop } = await startServer(server);
  await connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'plaintext', version: 1, text } });
  const offset = text.indexOf(behind) + behind.length;
  const before = text.slice(0, offset).split('\n');
  const start = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  const end = { line: start.line, character: start.character + typed.length };
  const times: number[] = [];
  for (let i = 0; i < runs + warmUp; i++) {
    const started = performance.now();
    const change = i % 2 === 0 ? { range: { start, end: start }, text: typed } : { range: { start, end }, text: '' };
    await connection.sendNotification('textDocument/didChange', { textDocument: { uri, version: i + 2 }, contentChanges: [change] });
    await connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
    if (i >= warmUp) times.push(performance.now() - started);
  }
  stop();
  return sorted(times);
}

/** What each request about a document takes that stands still, from sending it to having the answer. */
export async function requestTimes(server: string, text: string, runs: number): Promise<readonly { method: string; times: Times }[]> {
  const { connection, capabilities, stop } = await startServer(server);
  await connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'plaintext', version: 1, text } });
  const lines = text.split('\n');
  const row = lines.findIndex((line) => line.includes('本年新收'));
  const position = { line: row, character: (lines[row] ?? '').search(/\d/) };
  const range = { start: { line: 0, character: 0 }, end: { line: lines.length, character: 0 } };
  const found: { method: string; times: Times }[] = [];
  for (const { method, capability, params } of documentRequests) {
    if (!capabilities[capability]) continue;
    const times: number[] = [];
    for (let run = -10; run < runs; run++) {
      const started = performance.now();
      // Renaming is refused at a number; that, too, is an answer.
      await connection.sendRequest(method, params({ uri, position, range })).catch(() => undefined);
      if (run >= 0) times.push(performance.now() - started);
    }
    found.push({ method, times: sorted(times) });
  }
  stop();
  return found;
}

async function startServer(server: string) {
  const child = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  connection.listen();
  const { capabilities } = await connection.sendRequest<{ capabilities: Record<string, unknown> }>('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: { textDocument: asEditorsDo },
  });
  await connection.sendNotification('initialized', {});
  const stop = () => {
    connection.dispose();
    child.kill();
  };
  return { connection, capabilities, stop };
}
