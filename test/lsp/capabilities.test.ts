import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ResponseError } from 'vscode-jsonrpc/node';
import type { Position } from 'vscode-languageserver-types';
import { root } from '../../scripts/lib/root.ts';
import * as protocol from '../../server/src/lsp/protocol.ts';
import { badTexts } from '../helpers/bad-texts.ts';
import { cleanDraft } from '../helpers/draft.ts';
import { Client, stopClients } from './client.ts';
import { able, type DocumentRequest, documentRequests, type RequestPlace } from './requests.ts';

const start: Position = { line: 0, character: 0 };
const pastTheEnd: Position = { line: 100_000, character: 100_000 };
const everywhere = (uri: string, position: Position): RequestPlace => ({ uri, position, range: { start, end: pastTheEnd } });

let client: Client;
let announced: Readonly<Record<string, unknown>>;
const isAnnounced = ({ capability }: DocumentRequest) => announced[capability] !== undefined && announced[capability] !== false;

beforeAll(async () => {
  client = await Client.start(able);
  announced = (client.initializeResult as { capabilities: Record<string, unknown> }).capabilities;
});
afterAll(stopClients);

/** The answer, or the words of the error; a server that does not answer at all lets the test run out of time. */
async function ask(
  request: DocumentRequest,
  place: RequestPlace,
): Promise<{ readonly result: unknown } | { readonly error: ResponseError }> {
  try {
    return { result: await client.connection.sendRequest(request.method, request.params(place)) };
  } catch (error) {
    if (error instanceof ResponseError) return { error };
    throw error;
  }
}

/** Renaming where there is nothing to rename is refused in words; nothing else may be. */
const mayRefuse = (request: DocumentRequest) => request.capability === 'renameProvider';

async function answersEverywhere(uri: string, positions: readonly Position[]): Promise<void> {
  for (const request of documentRequests.filter(isAnnounced)) {
    for (const position of positions) {
      const answer = await ask(request, everywhere(uri, position));
      if (!mayRefuse(request)) expect(answer, request.method).not.toHaveProperty('error');
    }
  }
  expect(client.log.filter((line) => /Error|错误：|at .*\.(?:ts|js):/.test(line))).toEqual([]);
}

test('every request about documents that the server announces is known here', () => {
  const covered = new Set(documentRequests.map(({ capability }) => capability));
  const others = ['executeCommandProvider'];
  expect(Object.keys(announced).filter((key) => key.endsWith('Provider') && !covered.has(key) && !others.includes(key))).toEqual([]);
});

test('the page for other editors names every command and every request of our own', async () => {
  const page = await readFile(join(root, 'docs/editors.md'), 'utf8');
  const { commands } = announced.executeCommandProvider as { readonly commands: readonly string[] };
  const own = Object.entries(protocol).flatMap(([name, value]) => (name.endsWith('Request') ? [String(value)] : []));
  const asked = own.filter((method) => method !== protocol.readFileRequest);
  expect([...commands, ...asked].filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  const named = [...page.matchAll(/`(nianbao\.[a-z]\w+)` \|/g)].map(([, name]) => name);
  expect(named).toEqual(expect.arrayContaining([...commands]));
  expect(commands).toEqual(expect.arrayContaining(named));
});

describe('the server answers whatever it announces', () => {
  const middle: Position = { line: 20, character: 6 };

  test('about a correct draft, at its start, in a table and past its end', async () => {
    await client.open('file:///clean.txt', cleanDraft());
    await answersEverywhere('file:///clean.txt', [start, middle, pastTheEnd]);
  });

  test('about an empty document, also one that the user says is a report', async () => {
    await client.open('file:///empty.txt', '');
    await client.open('file:///empty.nianbao', '', 'nianbao');
    await answersEverywhere('file:///empty.txt', [start, pastTheEnd]);
    await answersEverywhere('file:///empty.nianbao', [start, pastTheEnd]);
  });

  test('about a document that is no report', async () => {
    await client.open('file:///notes.md', '# 会议记录\n\n一、学习文件\n二、讨论 | 3 | 4 |\n', 'markdown');
    await answersEverywhere('file:///notes.md', [start, { line: 3, character: 8 }, pastTheEnd]);
  });

  test('about a document that is not open', async () => {
    await answersEverywhere('file:///nowhere.txt', [start, pastTheEnd]);
  });

  test.each(badTexts.filter(({ text }) => text.length < 300_000).map(({ name, text }) => [name, text] as const))(
    'about a text with %s',
    async (name, text) => {
      const uri = `file:///${encodeURIComponent(name)}.nianbao`;
      await client.open(uri, text, 'nianbao');
      await answersEverywhere(uri, [start, middle, pastTheEnd]);
      await client.close(uri);
    },
    120_000,
  );
});

describe('while the text changes under the request', () => {
  test('an answer is that of the text at the time of asking, or an error that says it was cancelled: never a wrong one', async () => {
    const uri = 'file:///moving.txt';
    await client.open(uri, cleanDraft());
    const asked: { readonly request: DocumentRequest; readonly text: string; readonly answer: ReturnType<typeof ask> }[] = [];
    for (let round = 0; round < 6; round++) {
      await client.change(uri, { range: { start: { line: 2, character: 0 }, end: { line: 2, character: 0 } }, text: `第${round}段。\n` });
      for (const request of documentRequests.filter(isAnnounced)) {
        asked.push({ request, text: client.textOf(uri), answer: ask(request, everywhere(uri, start)) });
      }
    }
    const answers = await Promise.all(asked.map(({ answer }) => answer));
    // The same questions about the same texts at rest.
    for (const [index, { request, text }] of asked.entries()) {
      const answer = answers[index];
      if (!answer || 'error' in answer) continue;
      const still = `file:///still-${text.length}.txt`;
      if (index % documentRequests.filter(isAnnounced).length === 0) await client.open(still, text);
      const rest = await ask(request, everywhere(still, start));
      expect(comparable(answer, uri), request.method).toEqual(comparable(rest, still));
    }
  }, 120_000);
});

/** An answer without the names of documents, their versions and the numbers of readings. */
function comparable(answer: unknown, uri: string): unknown {
  const text = JSON.stringify(answer).replaceAll(uri, 'URI').replaceAll(encodeURIComponent(uri), 'URI');
  return text.replace(/"version":\d+/g, '"version":0').replace(/"resultId":"[^"]*"/g, '"resultId":""');
}
