import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { afterEach, expect, test } from 'vitest';
import { StreamMessageReader } from 'vscode-jsonrpc/node';
import { bundle } from '../helpers/bundle.ts';
import { cleanDraft } from '../helpers/draft.ts';

interface Answer {
  readonly id?: number;
  readonly method?: string;
  readonly result?: unknown;
  readonly error?: { readonly code: number };
}

const requestCancelled = -32800;
let server: ChildProcessWithoutNullStreams;
afterEach(() => server.kill('SIGKILL'));

const frame = (message: object) => {
  const body = JSON.stringify({ jsonrpc: '2.0', ...message });
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
};
const uri = 'file:///a.txt';
const pull = (id: number) => frame({ id, method: 'textDocument/diagnostic', params: { textDocument: { uri } } });
const cancel = (id: number) => frame({ method: '$/cancelRequest', params: { id } });

/** Sends everything in one go, so that nothing depends on when it arrives, and gives what comes back up to one answer. */
async function talk(messages: readonly string[], lastId: number): Promise<Answer[]> {
  server = spawn(process.execPath, [bundle('server'), '--stdio']);
  const answers: Answer[] = [];
  return new Promise((resolve) => {
    new StreamMessageReader(server.stdout).listen((message) => {
      const answer = message as Answer;
      answers.push(answer);
      if (answer.id === lastId && !answer.method) resolve(answers);
    });
    server.stdin.write(messages.join(''));
  });
}

const begin = [
  frame({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: { textDocument: { diagnostic: {} } } } }),
  frame({ method: 'initialized', params: {} }),
  frame({ method: 'textDocument/didOpen', params: { textDocument: { uri, languageId: 'plaintext', version: 1, text: cleanDraft() } } }),
];

test('requests that were cancelled before their turn are never worked on', async () => {
  const stale = Array.from({ length: 20 }, (_, i) => 100 + i);
  const answers = await talk([...begin, ...stale.flatMap((id) => [pull(id), cancel(id)]), pull(200)], 200);
  const errors = answers.filter(({ id }) => id !== undefined && stale.includes(id)).map(({ error }) => error?.code);
  expect(errors).toEqual(stale.map(() => requestCancelled));
  expect(answers.at(-1)?.result).toMatchObject({ kind: 'full' });
  expect(answers.filter(({ method }) => method === 'nianbao/report')).toHaveLength(1);
});

test('each change is answered with the findings of its own text', async () => {
  const change = (version: number, text: string) =>
    frame({ method: 'textDocument/didChange', params: { textDocument: { uri, version }, contentChanges: [{ text }] } });
  const slip = cleanDraft().replace('（一）主动公开。', '（一）主动公开。[bookmark: _GoBack]');
  const answers = await talk([...begin, change(2, slip), pull(2), change(3, cleanDraft()), pull(3), change(4, slip), pull(4)], 4);
  const itemCounts = answers.flatMap(({ result }) => (result as { items?: unknown[] } | undefined)?.items?.length ?? []);
  expect(itemCounts).toEqual([1, 0, 1]);
});
