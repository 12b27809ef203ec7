import { afterEach, expect, test, vi } from 'vitest';
import { cleanDraft } from '../helpers/draft.ts';
import { Client, stopClients } from './client.ts';

afterEach(async () => {
  vi.useRealTimers();
  await stopClients();
});

const uri = 'file:///drafts/青禾镇.txt';
const slip = '[bookmark: _GoBack]';

test('a hover reads a draft and publishes nothing; the change itself does, once', async () => {
  const client = await Client.start({ pulls: false });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  await client.open(uri, cleanDraft().replace('（一）主动公开。', `（一）主动公开。${slip}`));
  const { start } = client.rangeOf(uri, slip);
  const hover = await client.connection.sendRequest('textDocument/hover', { textDocument: { uri }, position: start });
  expect(JSON.stringify(hover)).toContain('word-residue');
  expect([client.reports.length, client.published.length]).toEqual([0, 0]);

  vi.advanceTimersByTime(1000);
  vi.useRealTimers();
  await client.until(() => client.reports.length === 1 && client.published.length === 1);
});
