import { beforeAll, describe, expect, test, vi } from 'vitest';
import { cleanDraft } from '../helpers/draft.ts';
import { Client, stopClients } from '../lsp/client.ts';
import { able, documentRequests } from '../lsp/requests.ts';
import { startWorker, type Worker } from './worker.ts';

// Each part builds the server anew: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const uri = 'vscode-vfs://github/qinghe/drafts/青禾镇.nianbao';
const draft = cleanDraft().replace('让群众看得懂', '确保新旧系统平稳过度').replace('2023年1月1日', '20231月1日');

/** The files that the editor can read, and what was asked for. */
const files: Record<string, string> = {};
const asked: string[] = [];

async function open(worker: Worker, capabilities: object = { textDocument: { diagnostic: {} } }): Promise<void> {
  const { connection } = worker;
  connection.onRequest('nianbao/readFile', ({ uri: file }: { uri: string }) => {
    asked.push(decodeURIComponent(file));
    return files[decodeURIComponent(file)] ?? null;
  });
  await connection.sendRequest('initialize', {
    processId: null,
    rootUri: null,
    workspaceFolders: [{ uri: 'vscode-vfs://github/qinghe', name: 'qinghe' }],
    initializationOptions: { readsFiles: true },
    capabilities,
  });
  await connection.sendNotification('initialized', {});
  await connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'nianbao', version: 1, text: draft } });
}

async function rules({ connection }: Worker): Promise<unknown[]> {
  const { items } = await connection.sendRequest<{ items: { code: unknown }[] }>('textDocument/diagnostic', { textDocument: { uri } });
  return items.map(({ code }) => code);
}

/** An answer without the numbers of readings. */
const plain = (answer: unknown): unknown => JSON.parse(JSON.stringify(answer).replace(/"resultId":"[^"]*"/g, '"resultId":""'));

describe('the server in a web worker, without Node', () => {
  let worker: Worker;
  beforeAll(async () => {
    worker = await startWorker();
    await open(worker);
  });

  test('checks a draft in a file system that only the editor can read', async () => {
    expect(await rules(worker)).toEqual(expect.arrayContaining(['date-malformed', 'typo-dict']));
  });

  test('asks the editor for configuration files, from the nearest folder up to that of the workspace', () => {
    expect([...new Set(asked)]).toEqual(['vscode-vfs://github/qinghe/drafts/.nianbao.json', 'vscode-vfs://github/qinghe/.nianbao.json']);
  });

  test('follows them', async () => {
    files['vscode-vfs://github/qinghe/.nianbao.json'] = '{ "rules": { "typo-dict": "off" } }';
    await worker.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: 'vscode-vfs://github/qinghe/.nianbao.json', type: 1 }],
    });
    expect(await rules(worker)).not.toContain('typo-dict');
    expect(await rules(worker)).toContain('date-malformed');
  });

  test('answers every request as the one that runs on Node does', async () => {
    delete files['vscode-vfs://github/qinghe/.nianbao.json'];
    const { capabilities } = able;
    const node = await Client.start({ capabilities: capabilities ?? {} });
    try {
      await node.open(uri, draft, 'nianbao');
      const twin = await startWorker();
      await open(twin, { ...capabilities, workspace: { ...capabilities?.workspace, workspaceEdit: { documentChanges: true } } });
      const lines = draft.split('\n');
      const row = lines.findIndex((line) => line.includes('本年新收政府信息公开申请数量'));
      for (const position of [
        { line: 0, character: 2 },
        { line: 4, character: 7 },
        { line: row, character: 24 },
      ]) {
        const range = { start: { line: 0, character: 0 }, end: { line: lines.length, character: 0 } };
        for (const { method, params } of documentRequests) {
          const ask = ({ connection }: { connection: Worker['connection'] }) =>
            connection.sendRequest(method, params({ uri, position, range })).catch((error: Error) => error.message);
          expect(plain(await ask(twin)), method).toEqual(plain(await ask(node)));
        }
      }
    } finally {
      await stopClients();
    }
  });

  test('says so and ends when an error comes that nobody caught, as a process does', async () => {
    const failing = await startWorker();
    await open(failing);
    expect(failing.closed()).toBe(false);
    failing.fail(new Error('坏了'));
    expect(failing.closed()).toBe(true);
    const methods = failing.sent.map((message) => ('method' in message ? message.method : undefined));
    expect(methods.slice(-2)).toEqual(['window/logMessage', 'nianbao/crashed']);
    expect(JSON.stringify(failing.sent)).toContain('坏了');
  });
});
