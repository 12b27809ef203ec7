import { afterEach, describe, expect, test } from 'vitest';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import { cleanDraft } from '../helpers/draft.ts';
import { Client, stopClients } from './client.ts';

afterEach(stopClients);

const uri = 'untitled:Untitled-1';
const residue = '[bookmark: _GoBack]';
const slips = cleanDraft().replace('（一）主动公开。', `（一）主动公开。${residue}`);
const start = { line: 0, character: 0 };
const pasted = { range: { start, end: start }, text: slips };

const didOpen = (client: Client, languageId: string, version: number, text: string) =>
  client.connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version, text } });
const didChange = (client: Client, version: number, ...contentChanges: TextDocumentContentChangeEvent[]) =>
  client.connection.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
const didClose = (client: Client) => client.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });

/** A blank page into which a draft is pasted, in the order in which VS Code's messages come when its language changes with the paste. */
async function paste(client: Client): Promise<void> {
  await didOpen(client, 'plaintext', 1, '');
  await didClose(client);
  await didOpen(client, 'nianbao', 2, slips);
  await didChange(client, 2, pasted);
}

describe.each([
  ['an editor that asks for findings', true],
  ['an editor that waits for them', false],
])('a draft is pasted, and its opening in the new language overtakes the change: %s', (_, pulls) => {
  test('every finding is in the text, once', async () => {
    const client = await Client.start({ pulls });
    await paste(client);
    const found = pulls
      ? await client.findings(uri)
      : await client.until(
          () => client.published.findLast(({ version, diagnostics }) => version === 2 && diagnostics.length > 0)?.diagnostics,
        );
    expect(found.map(({ code }) => code)).toEqual(['word-residue']);
    expect(found[0]?.range.end.line).toBeLessThan(slips.split('\n').length);
  });

  test('fixing all writes what is in the text, for the version that the editor has', async () => {
    const client = await Client.start({ pulls });
    await paste(client);
    const [action] = await client.codeActions(uri, { start, end: start }, { only: ['source.fixAll'] });
    const lines = slips.split('\n');
    const line = lines.findIndex((text) => text.includes(residue));
    const character = lines[line]?.indexOf(residue) ?? -1;
    const range = { start: { line, character }, end: { line, character: character + residue.length } };
    expect(action?.edit?.documentChanges).toEqual([{ textDocument: { uri, version: 2 }, edits: [{ range, newText: '' }] }]);
  });
});

test('changes of the version that is held, or of an older one, change nothing; those after it do', async () => {
  const client = await Client.start();
  await didOpen(client, 'nianbao', 5, slips);
  for (const version of [3, 4, 5]) await didChange(client, version, pasted);
  await didChange(client, 7, { range: { start, end: start }, text: '\n' });
  await didChange(client, 6, pasted);
  const [found, ...others] = await client.findings(uri);
  expect(others).toEqual([]);
  expect(found?.range.start.line).toBe(slips.split('\n').findIndex((text) => text.includes(residue)) + 1);
});

test('a change that comes before the document is opened anew is no change of the new one', async () => {
  const client = await Client.start();
  await didOpen(client, 'plaintext', 1, '');
  await didClose(client);
  await didChange(client, 2, pasted);
  await didOpen(client, 'nianbao', 2, slips);
  expect(await client.rules(uri)).toEqual(['word-residue']);
});

describe.each([
  ['an editor that asks for findings', true],
  ['an editor that waits for them', false],
])('a document is closed and opened again: %s', (_, pulls) => {
  const otherSlip = cleanDraft().replace('（一）主动公开。', '（一）主动公开。。');

  /** What is found in the document as it stands, at its first finding. */
  async function found(client: Client): Promise<readonly unknown[]> {
    const diagnostics = pulls
      ? await client.findings(uri)
      : (await client.until(() => client.published.findLast(({ uri: of, diagnostics }) => of === uri && diagnostics.length > 0)))
          ?.diagnostics;
    return (diagnostics ?? []).map(({ code, range }) => ({ code, line: range.start.line }));
  }

  const lineOf = (text: string, words: string) => text.split('\n').findIndex((line) => line.includes(words));

  test('with another text, the findings are of that text, though its versions begin anew', async () => {
    const client = await Client.start({ startsProcess: true, pulls });
    await didOpen(client, 'nianbao', 1, slips);
    await didChange(client, 8, { range: { start, end: start }, text: '\n' });
    expect(await found(client)).toEqual([{ code: 'word-residue', line: lineOf(slips, residue) + 1 }]);
    await didClose(client);
    client.published.length = 0;
    await didOpen(client, 'nianbao', 1, otherSlip);
    expect(await found(client)).toEqual([{ code: 'duplicate-punct', line: lineOf(otherSlip, '。。') }]);
  });

  test('a change that comes in between is none of the new text, and one that comes after it is', async () => {
    const client = await Client.start({ startsProcess: true, pulls });
    await didOpen(client, 'nianbao', 1, cleanDraft());
    await didClose(client);
    await didChange(client, 2, pasted);
    await didOpen(client, 'nianbao', 1, otherSlip);
    await didChange(client, 1, pasted);
    await didChange(client, 2, { range: { start, end: start }, text: '\n\n' });
    const last = lineOf(otherSlip, '。。') + 2;
    if (!pulls) await client.until(() => client.published.some(({ version }) => version === 2));
    expect(await found(client)).toEqual([{ code: 'duplicate-punct', line: last }]);
  });
});

test('the answer to a question about the closed text is none about the new one', async () => {
  const client = await Client.start();
  await didOpen(client, 'nianbao', 1, slips);
  const { resultId } = await client.pull(uri);
  await didClose(client);
  await didOpen(client, 'nianbao', 1, cleanDraft());
  expect(await client.pull(uri, resultId)).toMatchObject({ kind: 'full', items: [] });
});

test('the findings of a document that is closed go away', async () => {
  const client = await Client.start({ pulls: false });
  await didOpen(client, 'nianbao', 1, slips);
  await client.until(() => client.published.some(({ diagnostics }) => diagnostics.length > 0));
  await didClose(client);
  await client.until(() => client.published.at(-1)?.diagnostics.length === 0);
});
