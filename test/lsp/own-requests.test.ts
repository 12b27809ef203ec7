import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ResponseError } from 'vscode-jsonrpc/node';
import {
  factsNotification,
  newReportRequest,
  pasteTableRequest,
  previewRequest,
  recogniseRequest,
  reportFromPreviousRequest,
  rulePageRequest,
  rulesRequest,
} from '../../server/src/lsp/protocol.ts';
import { cleanDraft } from '../helpers/draft.ts';
import { Client, stopClients } from './client.ts';

/** Our own requests; the protocol's own are asked in capabilities.test.ts. */
const requests = [
  newReportRequest,
  pasteTableRequest,
  previewRequest,
  recogniseRequest,
  reportFromPreviousRequest,
  rulePageRequest,
  rulesRequest,
];

const uri = 'file:///年报.txt';
/** What no client should send, and some will. */
const malformed: readonly unknown[] = [
  undefined,
  null,
  [],
  ['file:///年报.txt'],
  {},
  { uri: null },
  { uri: 7 },
  { uri: '' },
  { uri: 'file:///nowhere.txt' },
  { uri: '%%%' },
  { text: null },
  { text: 7 },
  { text: {} },
  { uri, year: 'zwei' },
  { text: '会议记录', year: {} },
  { uri, range: null },
  { uri, range: { start: { line: -1, character: 1.5 }, end: {} }, html: 5, text: [] },
  { uri, range: { start: { line: 0, character: 0 }, end: { line: 1e9, character: 1e9 } }, html: {}, text: null },
  { organ: 7, year: '2023' },
  { organ: '青禾镇人民政府', year: Number.MAX_VALUE, kind: 5 },
  { organ: '青禾镇人民政府', year: 2023.5 },
  { organ: '青禾镇人民政府', year: 2023, kind: 'kingdom' },
  { organ: '青禾镇人民政府', year: 2023, kind: {} },
  { rule: null },
  { rule: 7 },
  { rule: '__proto__' },
];

let client: Client;
beforeAll(async () => {
  client = await Client.start({
    showsDocuments: true,
    capabilities: { workspace: { applyEdit: true }, textDocument: { codeAction: { resolveSupport: { properties: ['edit'] } } } },
  });
  client.connection.onRequest('window/showMessageRequest', () => null);
  client.connection.onRequest('workspace/applyEdit', () => ({ applied: false }));
  await client.open(uri, cleanDraft());
});
afterAll(stopClients);

describe.each(requests)('%s', (method) => {
  test.each(malformed.map((params) => [JSON.stringify(params) ?? 'nothing', params] as const))('answers %s', async (_, params) => {
    const answer: unknown = await client.connection.sendRequest(method, params).catch((error: unknown) => {
      if (error instanceof ResponseError) return null;
      throw error;
    });
    expect(answer).not.toBeUndefined();
  });
});

test('commands and actions to be worked out may come with anything', async () => {
  const { commands } = (client.initializeResult as { capabilities: { executeCommandProvider: { commands: readonly string[] } } })
    .capabilities.executeCommandProvider;
  expect(commands.length).toBeGreaterThan(0);
  const given: readonly (readonly unknown[])[] = [
    [],
    [null],
    [7, {}],
    [uri, 'applications', 'round'],
    [uri, { line: -1 }],
    ['file:///nowhere.txt', 'x'],
  ];
  for (const command of [...commands, 'nianbao.unknown']) {
    for (const args of given) {
      await client.connection.sendRequest('workspace/executeCommand', { command, arguments: args });
    }
  }
  for (const action of [
    {},
    { title: 7 },
    { title: '改', data: null },
    { title: '改', data: { uri: 7, rule: {} } },
    { title: '改', data: 'x' },
  ]) {
    await client.connection.sendRequest('codeAction/resolve', action).catch((error: unknown) => {
      if (!(error instanceof ResponseError)) throw error;
    });
  }
});

test('what a user says of a document may be anything', async () => {
  for (const facts of [null, undefined, 7, { organ: 7, year: '2023' }, { year: -1 }, []]) {
    await client.connection.sendNotification(factsNotification, { uri, facts });
    await client.connection.sendNotification(factsNotification, facts as object);
  }
  expect(await client.findings(uri)).toEqual([]);
});

test('and nothing of it is an exception, or ends the server', async () => {
  expect(client.log.filter((line) => /Error|at .*\.(?:ts|js):/.test(line))).toEqual([]);
  expect(await client.connection.sendRequest(previewRequest, { uri })).toHaveProperty('html');
});
