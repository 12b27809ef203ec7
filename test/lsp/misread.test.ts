import iconv from 'iconv-lite';
import { afterEach, expect, test } from 'vitest';
import { cleanDraft } from '../helpers/draft.ts';
import { Client, stopClients } from './client.ts';

afterEach(stopClients);

const garbled = iconv.encode(cleanDraft({ without: [6] }), 'gb18030').toString('utf8');
const named =
  'file:///c%3A/%E5%85%AC%E5%BC%80/2023%E5%B9%B4%E6%94%BF%E5%BA%9C%E4%BF%A1%E6%81%AF%E5%85%AC%E5%BC%80%E5%B7%A5%E4%BD%9C%E6%8A%A5%E5%91%8A.txt';

test.each([
  ['nianbao', 'file:///a.nianbao'],
  ['plaintext', named],
])('of a garbled report nothing is said but that, and how to open it: %s', async (language, uri) => {
  const client = await Client.start({ initializationOptions: { reopens: true } });
  await client.open(uri, garbled, language);
  const found = await client.findings(uri);
  expect(found.map(({ code, severity }) => ({ code, severity }))).toEqual([{ code: 'encoding', severity: 1 }]);
  expect(found[0]?.message).toMatch(/^编码不对：.*请用 GB18030 重新打开/);
  const actions = await client.codeActions(uri, found[0]?.range ?? client.rangeOf(uri, ''));
  expect(actions.map(({ title, command }) => ({ title, command }))).toEqual([
    {
      title: '用 GB18030 重新打开',
      command: { title: '用 GB18030 重新打开', command: 'nianbao.reopenWithEncoding', arguments: [uri, 'gb18030'] },
    },
  ]);
});

test('an editor without the command is offered none', async () => {
  const client = await Client.start();
  await client.open(named, garbled);
  const [found] = await client.findings(named);
  expect(found?.code).toBe('encoding');
  expect(await client.codeActions(named, found?.range ?? client.rangeOf(named, ''))).toEqual([]);
});

test('nothing is said of a garbled text that nothing calls a report, but the client is told', async () => {
  const client = await Client.start();
  await client.open('file:///a.txt', garbled);
  expect(await client.findings('file:///a.txt')).toEqual([]);
  expect(await client.until(() => client.reports.at(-1))).toMatchObject({ isReport: false, misreadFrom: 'gb18030' });
});
