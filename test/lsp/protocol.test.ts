import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { createMessageConnection, ErrorCodes, SocketMessageReader, SocketMessageWriter } from 'vscode-jsonrpc/node';
import { bundle } from '../helpers/bundle.ts';
import { cleanDraft } from '../helpers/draft.ts';
import { Client, stopClients } from './client.ts';

afterEach(stopClients);

const initialize = { processId: null, rootUri: null, capabilities: {} };

describe('what the server announces', () => {
  test('to an editor that asks for findings', async () => {
    const client = await Client.start({ startsProcess: true });
    expect(client.initializeResult).toMatchObject({
      serverInfo: { name: 'nianbao-lint' },
      capabilities: {
        positionEncoding: 'utf-16',
        textDocumentSync: { openClose: true, change: 2 },
        diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false },
        codeActionProvider: {
          codeActionKinds: ['quickfix', 'source.fixAll.nianbao', 'refactor.rewrite.nianbao', 'source.nianbao.fillTotals'],
        },
      },
    });
  });

  test('to an editor that does not', async () => {
    const client = await Client.start({ startsProcess: true, pulls: false });
    expect(client.initializeResult).not.toHaveProperty('capabilities.diagnosticProvider');
  });
});

describe('ends', () => {
  test('with status 0 after shutdown and exit', async () => {
    const client = await Client.start({ startsProcess: true });
    await client.connection.sendRequest('shutdown');
    await client.connection.sendNotification('exit');
    expect(await client.ended).toBe(0);
  });

  test('with status 1 on exit alone', async () => {
    const client = await Client.start({ startsProcess: true });
    await client.connection.sendNotification('exit');
    expect(await client.ended).toBe(1);
  });

  test('when the editor is gone', async () => {
    const client = await Client.start({ startsProcess: true });
    client.process.stdin.end();
    expect(await client.ended).toBe(1);
  });

  test('at once without a way to talk, saying how to call it', async () => {
    const server = spawn(process.execPath, [bundle('server')]);
    const [message] = await once(server.stderr, 'data');
    expect(String(message)).toContain('--stdio');
    const [status] = await once(server, 'exit');
    expect(status).toBe(2);
  });
});

describe('messages that make no sense', () => {
  test('an unknown request is refused, and the server goes on', async () => {
    const client = await Client.start({ startsProcess: true });
    await expect(client.connection.sendRequest('nianbao/nonsense', {})).rejects.toMatchObject({ code: ErrorCodes.MethodNotFound });
    await client.connection.sendNotification('nianbao/nonsense', {});
    await client.open('file:///a.txt', cleanDraft());
    expect((await client.pull('file:///a.txt')).kind).toBe('full');
  });

  test('documents that are not open have no findings and no actions', async () => {
    const client = await Client.start({ startsProcess: true });
    expect(await client.findings('file:///nowhere.txt')).toEqual([]);
    const nowhere = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    expect(await client.codeActions('file:///nowhere.txt', nowhere)).toEqual([]);
  });

  test.each([[null], [{}], [{ uri: 'file:///a.txt' }], [{ uri: 'file:///a.txt', facts: { year: '2020' } }], [{ uri: 1, facts: null }]])(
    'facts of the shape %j are logged and passed over',
    async (params) => {
      const client = await Client.start({ startsProcess: true });
      await client.connection.sendNotification('nianbao/facts', params as object);
      expect(await client.until(() => client.log.find((line) => line.includes('nianbao/facts')))).toContain('未予采用');
    },
  );
});

describe('talks', () => {
  test('over a socket', async () => {
    const listener = createServer().listen(0);
    await once(listener, 'listening');
    const { port } = listener.address() as { port: number };
    const server = spawn(process.execPath, [bundle('server'), `--socket=${port}`]);
    const [socket] = await once(listener, 'connection');
    const connection = createMessageConnection(new SocketMessageReader(socket), new SocketMessageWriter(socket));
    connection.listen();
    expect(await connection.sendRequest('initialize', initialize)).toHaveProperty('capabilities');
    connection.dispose();
    server.kill();
    listener.close();
    socket.destroy();
  });

  test('over the channel between Node processes', async () => {
    const server = fork(bundle('server'), ['--node-ipc']);
    server.send({ jsonrpc: '2.0', id: 1, method: 'initialize', params: initialize });
    const [answer] = await once(server, 'message');
    expect(answer).toMatchObject({ id: 1, result: { serverInfo: { name: 'nianbao-lint' } } });
    server.kill();
  });
});
