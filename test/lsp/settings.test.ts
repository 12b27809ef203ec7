import { afterEach, describe, expect, test } from 'vitest';
import { cleanDraft } from '../helpers/draft.ts';
import { Client, stopClients } from './client.ts';

afterEach(stopClients);

const uri = 'file:///drafts/青禾镇.txt';
const slip = cleanDraft().replace('（一）主动公开。', '（一）主动公开。[bookmark: _GoBack]');
const off = { rules: { 'word-residue': 'off' } };

async function severity(client: Client): Promise<number | undefined> {
  const [finding] = await client.findings(uri);
  return finding?.severity;
}

describe('an editor that can be asked', () => {
  test('is asked for the severities', async () => {
    const client = await Client.start({ settings: { rules: { 'word-residue': 'hint' } } });
    await client.open(uri, slip);
    expect(await severity(client)).toBe(4);
  });

  test('sees changed settings at work without a restart', async () => {
    const client = await Client.start({ settings: {} });
    await client.open(uri, slip);
    const before = await client.pull(uri);
    expect(before.items).toHaveLength(1);
    await client.setSettings(off);
    await client.until(() => client.refreshes > 0);
    expect(await client.pull(uri, before.resultId)).toMatchObject({ kind: 'full', items: [] });
    await client.setSettings({});
    expect(await client.rules(uri)).toEqual(['word-residue']);
  });

  test.each([
    [null],
    ['x'],
    [[]],
    [{ rules: 'all' }],
    [{ rules: { nonsense: 'error', 'word-residue': 7 } }],
    [{ trace: { server: 'off' } }],
  ])('gets findings as usual with settings like %j', async (settings) => {
    const client = await Client.start({ settings });
    await client.open(uri, slip);
    expect(await severity(client)).toBe(2);
  });

  test('reads in the log what is wrong with its settings', async () => {
    const client = await Client.start({ settings: { rules: { 'word-residu': 'error' } } });
    await client.open(uri, slip);
    await client.pull(uri);
    expect(await client.until(() => client.log.find((line) => line.includes('word-residu')))).toContain('是不是“word-residue”');
  });

  test('gets findings as usual when it answers with an error', async () => {
    const client = await Client.start({ settings: {} });
    client.connection.onRequest('workspace/configuration', () => {
      throw new Error('坏了');
    });
    await client.open(uri, slip);
    expect(await severity(client)).toBe(2);
  });
});

describe('an editor that cannot be asked', () => {
  test.each([[off], [{ nianbao: off }]])('may give settings at the start: %j', async (initializationOptions) => {
    const client = await Client.start({ initializationOptions });
    await client.open(uri, slip);
    expect(await client.rules(uri)).toEqual([]);
  });

  test.each([[off], [{ nianbao: off }]])('may send them later: %j', async (settings) => {
    const client = await Client.start();
    await client.open(uri, slip);
    expect(await client.rules(uri)).toEqual(['word-residue']);
    await client.setSettings(settings);
    expect(await client.rules(uri)).toEqual([]);
  });

  test('is sent new findings when it waits for them', async () => {
    const client = await Client.start({ pulls: false });
    await client.open(uri, slip);
    await client.until(() => client.published.at(-1)?.diagnostics.length === 1);
    await client.setSettings(off);
    await client.until(() => client.published.at(-1)?.diagnostics.length === 0);
  });
});

describe('what the user says about a document', () => {
  const lastReport = (client: Client, of: string) => client.reports.filter((report) => report.uri === of).at(-1);

  test('wins over the text', async () => {
    const client = await Client.start();
    await client.open(uri, slip);
    await client.pull(uri);
    await client.setFacts(uri, { organ: '云汀区财政局', year: 2022 });
    await client.until(() => client.refreshes > 0);
    await client.pull(uri);
    expect(lastReport(client, uri)).toMatchObject({ organ: { name: '云汀区财政局', kind: 'bureau', kindName: '局' }, year: 2022 });
  });

  test('can be taken back', async () => {
    const client = await Client.start();
    await client.open(uri, slip);
    await client.setFacts(uri, { year: 2022 });
    await client.pull(uri);
    await client.setFacts(uri, null);
    await client.pull(uri);
    expect(lastReport(client, uri)).toMatchObject({ organ: { name: '青禾镇人民政府' }, year: 2023 });
  });

  test('holds for that document only, also when it is opened again', async () => {
    const client = await Client.start();
    await client.setFacts(uri, { organ: '云汀区财政局' });
    await client.open(uri, slip);
    await client.open('file:///other.txt', slip);
    await client.pull(uri);
    await client.pull('file:///other.txt');
    await client.close(uri);
    await client.open(uri, cleanDraft());
    await client.pull(uri);
    expect(lastReport(client, uri)?.organ?.name).toBe('云汀区财政局');
    expect(lastReport(client, 'file:///other.txt')?.organ?.name).toBe('青禾镇人民政府');
  });
});
