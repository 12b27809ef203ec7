import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PreviewAnswer } from '../../server/src/lsp/protocol.ts';
import { cleanDraft } from '../helpers/draft.ts';
import { Client, stopClients } from './client.ts';

const uri = 'file:///drafts/a.txt';
let client: Client;
const preview = (of: string): Promise<PreviewAnswer | null> => client.connection.sendRequest('nianbao/preview', { uri: of });

beforeAll(async () => {
  client = await Client.start();
});
afterAll(stopClients);

test('a report is answered with its page, of the version that is open', async () => {
  await client.open(uri, cleanDraft());
  const answer = await preview(uri);
  expect(answer).toMatchObject({ version: 1, title: '青禾镇人民政府2023年政府信息公开工作年度报告' });
  expect(answer?.html).toContain('<h1 data-line="0">青禾镇');
});

test('a change is in the next answer, with the findings of the new text', async () => {
  await client.replace(uri, '2023年1月1日', '20231月1日');
  const answer = await preview(uri);
  expect(answer?.version).toBe(2);
  expect(answer?.html).toMatch(/<mark class="error" title="[^"]+">20231月1日<\/mark>/);
});

test('many changes at once are answered in order', async () => {
  const asked: Promise<PreviewAnswer | null>[] = [];
  for (let i = 0; i < 10; i++) {
    await client.replace(uri, '扎实做好', '扎实做好');
    asked.push(preview(uri));
  }
  const versions = (await Promise.all(asked)).flatMap((answer) => answer?.version ?? []);
  expect(versions).toEqual([...versions].sort((a, b) => a - b));
  expect(versions.at(-1)).toBe(client.document(uri).version);
});

test('what is no report, or is not open, has no page', async () => {
  await client.open('file:///notes.txt', '每周例会纪要');
  expect(await preview('file:///notes.txt')).toBeNull();
  expect(await preview('file:///nowhere.txt')).toBeNull();
});

test('a blank page that is going to be a report has an empty one', async () => {
  await client.open('file:///new.nianbao', '', 'nianbao');
  expect(await preview('file:///new.nianbao')).toEqual({ version: 1, title: '', html: '' });
});
