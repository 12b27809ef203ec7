import { afterEach, describe, expect, test } from 'vitest';
import type { BegunAnswer } from '../../server/src/lsp/protocol.ts';
import { cleanDraft } from '../helpers/draft.ts';
import { Client, stopClients } from './client.ts';

afterEach(stopClients);

const ask = (client: Client, method: string, params: object): Promise<BegunAnswer> => client.connection.sendRequest(method, params);

/** The findings in a begun report by their rule, as the author who opens it sees them. */
async function findingsIn(client: Client, answer: BegunAnswer): Promise<unknown[]> {
  if ('problem' in answer) throw new Error(answer.problem);
  await client.open('untitled:新.nianbao', answer.text, 'nianbao');
  const grave = (await client.findings('untitled:新.nianbao')).filter(({ severity = 4 }) => severity <= 2);
  return [...new Set(grave.map(({ code }) => code))];
}

describe('a new report', () => {
  test('is answered with text, organ, kind and year; only its placeholders are reported', async () => {
    const client = await Client.start();
    const answer = await ask(client, 'nianbao/newReport', { organ: ' 青禾镇人民政府 ', year: 2023 });
    expect(answer).toMatchObject({ organ: '青禾镇人民政府', kind: 'town', year: 2023 });
    expect(await findingsIn(client, answer)).toEqual(['placeholder-left']);
  });

  test('of an organ whose kind only the user knows', async () => {
    const client = await Client.start();
    expect(await ask(client, 'nianbao/newReport', { organ: '云汀联社事务组', year: 2023 })).toMatchObject({ kind: 'unknown' });
    const answer = await ask(client, 'nianbao/newReport', { organ: '云汀联社事务组', year: 2023, kind: 'office' });
    expect('text' in answer && answer.text).toContain('我办');
  });

  test.each([
    [{ organ: '', year: 2023 }, '机关名称不能为空。'],
    [{ organ: '青禾镇\n人民政府', year: 2023 }, '机关名称不能换行。'],
    [{ organ: '青禾镇', year: 23 }, '请填 2008 到 2099 之间的四位年份，如 2023。'],
    [{ organ: '青禾镇', year: 2018 }, '2018 年度的年报没有统一格式，请填 2019 年以后的年份。'],
    [{}, '机关名称不能为空。'],
  ])('cannot be made of %j', async (params, problem) => {
    const client = await Client.start();
    expect(await ask(client, 'nianbao/newReport', params)).toEqual({ problem });
  });
});

describe("a report from last year's", () => {
  const method = 'nianbao/reportFromPrevious';

  test('given as text', async () => {
    const client = await Client.start();
    const answer = await ask(client, method, { text: cleanDraft({ form: '2019', year: 2020, layout: 'cells' }) });
    expect(answer).toMatchObject({ organ: '青禾镇人民政府', kind: 'town', year: 2021 });
    expect(await findingsIn(client, answer)).toEqual(['placeholder-left']);
  });

  test('open, with what the user said about it', async () => {
    const client = await Client.start();
    const uri = 'file:///上年.txt';
    await client.open(uri, cleanDraft().replaceAll('2023年', '本年'));
    const lacking = { problem: expect.stringContaining('看不出这份年报是哪一年度的'), lacksYear: true };
    expect(await ask(client, method, { uri })).toEqual(lacking);
    expect(await ask(client, method, { uri, year: 2022 })).toMatchObject({ year: 2023 });
    await client.setFacts(uri, { year: 2023 });
    expect(await ask(client, method, { uri })).toMatchObject({ year: 2024 });
  });

  test('that is none, or not open', async () => {
    const client = await Client.start();
    const problem = '这份文稿不是政府信息公开年报，不能据此新建。';
    expect(await ask(client, method, { text: '会议记录' })).toEqual({ problem });
    expect(await ask(client, method, { uri: 'file:///nowhere.txt' })).toEqual({ problem });
  });
});
