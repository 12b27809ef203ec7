import { afterEach, describe, expect, test } from 'vitest';
import { cleanDraft } from '../helpers/draft.ts';
import { Client, stopClients } from './client.ts';

afterEach(stopClients);

const uri = 'file:///drafts/青禾镇.txt';
const residue = '[bookmark: _GoBack]';

/** A draft with one slip, in the overview. */
const slip = cleanDraft().replace('（一）主动公开。', `（一）主动公开。${residue}`);

describe('an editor that asks', () => {
  test('is given the findings, and no second time while nothing changes', async () => {
    const client = await Client.start();
    await client.open(uri, slip);
    const first = await client.pull(uri);
    expect(first.items?.map(({ code, range }) => ({ code, range }))).toEqual([
      { code: 'word-residue', range: client.rangeOf(uri, residue) },
    ]);
    expect(await client.pull(uri, first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });
  });

  test('sees a finding go when the text is mended, and come back', async () => {
    const client = await Client.start();
    await client.open(uri, slip);
    const first = await client.pull(uri);
    await client.replace(uri, residue, '');
    const second = await client.pull(uri, first.resultId);
    expect(second).toMatchObject({ kind: 'full', items: [] });
    await client.replace(uri, '（二）依申请公开。', `（二）依申请公开。${residue}`);
    expect(await client.rules(uri)).toEqual(['word-residue']);
  });

  test('is not told "unchanged" by a server that was started anew', async () => {
    const before = await Client.start();
    await before.open(uri, slip);
    const { resultId } = await before.pull(uri);
    const after = await Client.start();
    await after.open(uri, cleanDraft());
    expect(await after.pull(uri, resultId)).toMatchObject({ kind: 'full', items: [] });
  });

  test('gets findings of a document that was closed and opened again with another text', async () => {
    const client = await Client.start();
    await client.open(uri, slip);
    await client.pull(uri);
    await client.close(uri);
    await client.open(uri, cleanDraft());
    expect(await client.rules(uri)).toEqual([]);
  });
});

describe('what a draft is', () => {
  const outline = (client: Client) => client.connection.sendRequest('textDocument/documentSymbol', { textDocument: { uri } });

  test('is published after a change, though the editor asks for nothing', async () => {
    const client = await Client.start();
    await client.open(uri, slip);
    await client.until(() => client.reports.length > 0);
    await client.replace(uri, residue, '');
    await client.until(() => client.reports.length > 1);
    expect(client.reports.map(({ counts }) => counts.error + counts.warning)).toEqual([1, 0]);
  });

  test('is published once, however often the draft is read', async () => {
    const client = await Client.start();
    await client.open(uri, slip);
    await outline(client);
    await client.pull(uri);
    await client.until(() => client.reports.length > 0);
    await new Promise((done) => setTimeout(done, 200));
    await outline(client);
    expect(client.reports).toHaveLength(1);
  });
});

describe('an editor that waits', () => {
  test('is sent the findings with their version, and after a change the new ones', async () => {
    const client = await Client.start({ pulls: false });
    await client.open(uri, slip);
    const first = await client.until(() => client.published.at(-1));
    expect(first).toMatchObject({ uri, version: 1, diagnostics: [{ code: 'word-residue' }] });
    await client.replace(uri, residue, '');
    const second = await client.until(() => client.published.find(({ version }) => version === 2));
    expect(second.diagnostics).toEqual([]);
  });

  test('keeps what it shows until there is something newer', async () => {
    const client = await Client.start({ pulls: false });
    await client.open(uri, slip);
    await client.until(() => client.published.length > 0);
    for (let i = 0; i < 5; i++) await client.replace(uri, '一、总体情况', '一、总体情况 ');
    await client.until(() => client.published.some(({ version }) => version === 6));
    expect(client.published.filter(({ diagnostics }) => diagnostics.length === 0)).toEqual([]);
  });

  test('is sent an empty list when a document is closed', async () => {
    const client = await Client.start({ pulls: false });
    await client.open(uri, slip);
    await client.until(() => client.published.length > 0);
    await client.close(uri);
    expect(await client.until(() => client.published.find(({ diagnostics }) => diagnostics.length === 0))).toMatchObject({ uri });
  });
});

describe('which documents are checked', () => {
  test('other documents stay clean', async () => {
    const client = await Client.start();
    await client.open('file:///readme.md', `# 说明\n\n${residue}今天平稳过度。\n`, 'markdown');
    expect(await client.rules('file:///readme.md')).toEqual([]);
    expect(client.reports.at(-1)).toMatchObject({ uri: 'file:///readme.md', isReport: false, organ: null });
  });

  describe('in our own language', () => {
    const rulesOf = async (text: string) => {
      const client = await Client.start();
      await client.open('file:///new.nianbao', text, 'nianbao');
      return client.rules('file:///new.nianbao');
    };

    test.each([
      ['a blank page', ' \n'],
      ['the first words', `青禾镇${residue}`],
      ['a few lines', `根据《条例》的规定，现公布青禾镇年度报告。\n${residue}\n`],
    ])('%s is none yet', async (_, text) => {
      expect(await rulesOf(text)).toEqual([]);
    });

    test.each([
      ['its title', `青禾镇2023年政府信息公开工作年度报告\n${residue}`],
      ['a section', `一、总体情况\n${residue}`],
      ['a table', `规章 | 0 | 0 | 0\n行政规范性文件 | 2 | 1 | 6\n行政许可 | 8\n${residue}`],
      ['some two hundred characters', `说明：${residue}${'政府网站公开各类信息。'.repeat(20)}`],
    ])('it begins with %s', async (_, text) => {
      expect(await rulesOf(text)).toContain('word-residue');
    });
  });

  test('two open reports do not mix', async () => {
    const client = await Client.start();
    await client.open(uri, slip);
    await client.open('file:///other.txt', cleanDraft({ organ: '云汀区财政局' }));
    expect(await client.rules('file:///other.txt')).toEqual([]);
    expect(await client.rules(uri)).toEqual(['word-residue']);
    await client.replace('file:///other.txt', '（一）主动公开。', `（一）主动公开。${residue}${residue}`);
    expect(await client.rules(uri)).toEqual(['word-residue']);
    expect(await client.rules('file:///other.txt')).toEqual(['word-residue', 'word-residue']);
    expect(client.reports.filter((report) => report.uri === uri).at(-1)?.organ?.name).toBe('青禾镇人民政府');
  });
});

test('the editor is told what a report is, and how it stands', async () => {
  const client = await Client.start();
  await client.open(uri, slip);
  await client.pull(uri);
  expect(client.reports).toEqual([
    {
      uri,
      isReport: true,
      organ: { name: '青禾镇人民政府', kind: 'town', kindName: '镇政府' },
      year: 2023,
      form: '2021',
      counts: { error: 0, warning: 1, information: 0, hint: 0 },
      misreadFrom: null,
    },
  ]);
});
