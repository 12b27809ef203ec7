import { afterEach, describe, expect, test } from 'vitest';
import type { Range, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import type { PasteTableAnswer } from '../../server/src/lsp/protocol.ts';
import { cleanDraft } from '../helpers/draft.ts';
import { Client, stopClients } from './client.ts';

afterEach(stopClients);

const uri = 'file:///稿/年报.txt';
const options = { tabSize: 2, insertSpaces: true };

/** A draft in which the total of 予以公开 is wrong, and that of reconsiderations too: of these as many as `count`. */
function wrongTotals(text: string, count = 2): string {
  const slips = [
    ['| 4 | 2 | 0 | 0 | 0 | 0 | 6 |', '| 4 | 2 | 0 | 0 | 0 | 0 | 0 |'],
    ['| 1 | 0 | 0 | 0 | 1 | 0 |', '| 1 | 0 | 0 | 0 | 7 | 0 |'],
  ] as const;
  return slips.slice(0, count).reduce((made, [right, wrong]) => made.replace(right, wrong), text);
}

describe('formatting', () => {
  const aligned = '| 行政规范性文件 | 2            | 1            | 6            |';

  test('aligns the tables of a draft', async () => {
    const client = await Client.start();
    await client.open(uri, cleanDraft());
    const edits: TextEdit[] = await client.connection.sendRequest('textDocument/formatting', { textDocument: { uri }, options });
    expect(edits.map(({ newText }) => newText)).toContain(aligned);
  });

  test('aligns the table in a range only', async () => {
    const client = await Client.start();
    await client.open(uri, cleanDraft());
    const ask = (range: Range): Promise<TextEdit[]> =>
      client.connection.sendRequest('textDocument/rangeFormatting', { textDocument: { uri }, range, options });
    expect(await ask(client.rangeOf(uri, '一、总体情况'))).toEqual([]);
    const lines = client.textOf(uri).split('\n');
    const edits = await ask(client.rangeOf(uri, '行政处罚'));
    expect(edits.every(({ range }) => range.start.line > lines.indexOf('二、主动公开政府信息情况'))).toBe(true);
    expect(edits.every(({ range }) => range.end.line < lines.indexOf('三、收到和处理政府信息公开申请情况'))).toBe(true);
  });
});

describe('totals while typing', () => {
  const ask = (client: Client): Promise<TextEdit[]> =>
    client.connection.sendRequest('textDocument/onTypeFormatting', {
      textDocument: { uri },
      position: client.rangeOf(uri, ' | 2 | 0 | 0 | 0 | 0 | 6 |').start,
      ch: '5',
      options,
    });
  const typed = cleanDraft().replace('| 4 | 2 |', '| 45 | 2 |');

  test('follow where the user wants it', async () => {
    const client = await Client.start({ settings: { totalsOnType: true } });
    await client.open(uri, typed);
    expect((await ask(client)).map(({ newText }) => newText)).toEqual(['47', '48', '50']);
  });

  test('do not follow unless told', async () => {
    const client = await Client.start();
    await client.open(uri, typed);
    expect(await ask(client)).toEqual([]);
  });
});

/** An editor that changes documents when asked, and what it was told. */
async function commandClient(): Promise<{
  client: Client;
  told: string[];
  run: (command: string, ...given: unknown[]) => Promise<unknown>;
}> {
  const client = await Client.start({ capabilities: { workspace: { applyEdit: true, workspaceEdit: { documentChanges: true } } } });
  const told: string[] = [];
  client.connection.onRequest('workspace/applyEdit', async ({ edit }: { edit: WorkspaceEdit }) => {
    const failed = await client.apply(uri, { title: '', edit }).then(
      () => null,
      (error: Error) => error.message,
    );
    return { applied: failed === null, failureReason: failed };
  });
  client.connection.onNotification('window/showMessage', ({ message }: { message: string }) => void told.push(message));
  const run = (command: string, ...given: unknown[]) =>
    client.connection.sendRequest('workspace/executeCommand', { command, arguments: given });
  return { client, told, run };
}

describe('the command that fills totals', () => {
  const wrong = wrongTotals(cleanDraft());
  const fill = 'nianbao.fillTotals';

  test('is announced to editors that change documents when asked, and to no others', async () => {
    const announced = ({ initializeResult }: Client) =>
      (initializeResult as { capabilities: { executeCommandProvider: { commands: string[] } } }).capabilities.executeCommandProvider
        .commands;
    expect(announced((await commandClient()).client)).toEqual(expect.arrayContaining([fill, 'nianbao.convertTable']));
    expect(announced(await Client.start())).not.toContain(fill);
  });

  test('fills those of all tables in one step', async () => {
    const { client, told, run } = await commandClient();
    await client.open(uri, wrong);
    await run(fill, uri);
    expect(client.textOf(uri)).toBe(cleanDraft());
    expect(client.document(uri).version).toBe(2);
    expect(told).toEqual([]);
  });

  test('fills those of one table, by its id or a position in it', async () => {
    for (const isPosition of [false, true]) {
      const { client, run } = await commandClient();
      await client.open(uri, wrong);
      await run(fill, uri, isPosition ? client.rangeOf(uri, '尚未审结').start : 'proceedings');
      expect(client.textOf(uri)).toBe(wrongTotals(cleanDraft(), 1));
    }
  });

  test('says so where there is nothing to do', async () => {
    const { client, told, run } = await commandClient();
    await client.open(uri, cleanDraft());
    await run(fill, uri);
    await run(fill, uri, { line: 0, character: 0 });
    await run(fill, 'file:///没有打开.txt');
    await run(fill);
    await run(fill, 7, 'x');
    expect(told).toEqual(['没有需要填写的合计：能算出的都已正确。', '光标处没有法定表格。', '这个文档没有作为年报打开。']);
    expect(client.textOf(uri)).toBe(cleanDraft());
  });

  test('says what stands in the way of a total', async () => {
    const { client, told, run } = await commandClient();
    await client.open(uri, cleanDraft({ cells: { 'applications.received.natural': '约6', 'applications.received.total': '' } }));
    await run(fill, uri);
    expect(told).toEqual(['没有能填写的合计：表三（申请情况表）有空着、缺少或认不出的格子，算不出来。']);
  });

  test('writes nothing into a text that has moved on, and says so', async () => {
    const { client, told, run } = await commandClient();
    await client.open(uri, wrong);
    await client.findings(uri);
    const done = run(fill, uri);
    client.connection.onRequest('workspace/applyEdit', async ({ edit }: { edit: WorkspaceEdit }) => {
      await client.replace(uri, '一、总体情况', '一、总体情况（新）');
      await expect(client.apply(uri, { title: '', edit })).rejects.toThrow();
      return { applied: false };
    });
    await done;
    expect(client.textOf(uri)).toBe(wrong.replace('一、总体情况', '一、总体情况（新）'));
    expect(told).toEqual(['文稿已有改动，这次没有写入；请再试一次。']);
  });
});

describe('the command that converts a table', () => {
  const convert = 'nianbao.convertTable';

  test('writes it in the layout that is given', async () => {
    const { client, run } = await commandClient();
    await client.open(uri, cleanDraft());
    await run(convert, uri, 'disclosure', 'tab');
    expect(client.textOf(uri)).toContain('\n行政规范性文件\t2\t1\t6\n');
    expect(client.document(uri).version).toBe(2);
  });

  test('asks for the layout where none is given; nothing else waits for the answer', async () => {
    const { client, told, run } = await commandClient();
    const asked: { offered: string[]; answer: (title: string | null) => void }[] = [];
    client.connection.onRequest('window/showMessageRequest', ({ actions }: { actions: { title: string }[] }) => {
      const offered = actions.map(({ title }) => title);
      return new Promise((resolve) => asked.push({ offered, answer: (title) => resolve(title === null ? null : { title }) }));
    });
    await client.open(uri, cleanDraft());
    await run(convert, uri, 'disclosure');
    await run(convert, uri, 'disclosure');
    const [first, second] = await client.until(() => asked.length === 2 && asked);
    expect(first?.offered).toEqual(['转为制表符表格（可贴入 Word）', '转为一格一行']);
    await client.replace(uri, '一、总体情况', '一、总体情况 ');
    expect(await client.pull(uri)).toMatchObject({ kind: 'full' });
    first?.answer(null);
    second?.answer('转为一格一行');
    await client.until(() => client.textOf(uri).includes('\n规章\n\n0\n\n0\n'));
    expect(client.textOf(uri)).toContain('一、总体情况 ');
    expect(told).toEqual([]);
  });

  test('says why it cannot', async () => {
    const { client, told, run } = await commandClient();
    await client.open(uri, cleanDraft().replace('| 信息内容 | 本年制发件数 |', '| 信息内容 |'));
    await run(convert, uri, 'disclosure', 'tab');
    await run(convert, uri, 'proceedings', 'pipe');
    await run(convert, uri, { line: 0, character: 0 }, 'tab');
    await run(convert, uri, 'disclosure', 'nothing');
    await run(convert, uri, 'disclosure');
    expect(told).toEqual([
      '表二（主动公开情况表）有缺列、粘连或认不出的文字，转换会丢失内容；请先改正再转换。',
      '表四（复议诉讼情况表）已经是这种版式。',
      '请先把光标放到要转换的法定表格中。',
      '表二（主动公开情况表）有缺列、粘连或认不出的文字，转换会丢失内容；请先改正再转换。',
    ]);
  });
});

describe('pasting cells', () => {
  const ask = (client: Client, params: object): Promise<PasteTableAnswer | null> =>
    client.connection.sendRequest('nianbao/pasteTable', { uri, range: client.rangeOf(uri, '（七）总计'), ...params });

  test('fills the table at the cursor, for the version that was read', async () => {
    const client = await Client.start();
    await client.open(uri, cleanDraft());
    const start = client.rangeOf(uri, '7 | 2 |').start;
    const answer = await ask(client, { text: '8\t3\r\n', range: { start, end: start } });
    expect(answer).toMatchObject({ version: 1, title: '填入表三：从“（七）总计”起（2 格）', insertText: '8' });
    expect(answer?.edits.map(({ newText }) => newText)).toEqual(['', '3']);
  });

  test('is answered whatever is given', async () => {
    const client = await Client.start();
    await client.open(uri, cleanDraft());
    for (const params of [
      {},
      { text: 7 },
      { html: '<table>' },
      { uri: 'file:///没有打开.txt', text: '1\t2' },
      { range: null, text: '1\t2' },
    ]) {
      expect(await ask(client, params)).toBeNull();
    }
    await client.open('file:///空.txt', '');
    expect(await ask(client, { uri: 'file:///空.txt', text: '1\t2' })).toBeNull();
  });
});

describe('code actions for tables', () => {
  test('are one edit of the workspace each', async () => {
    const client = await Client.start();
    await client.open(uri, cleanDraft({ cells: { 'applications.granted.total': '0', 'applications.granted.other': '' } }));
    const actions = await client.codeActions(uri, client.rangeOf(uri, '| 4 |'), { only: ['refactor', 'source'] });
    expect(actions.map(({ title }) => title)).toEqual([
      '填写表三全部合计',
      '表三空格填 0',
      '转为制表符表格（可贴入 Word）',
      '转为一格一行',
      '填写全部合计',
    ]);
    for (const { edit } of actions) expect(edit?.documentChanges).toHaveLength(1);
  });

  test('are for the version that was read', async () => {
    const client = await Client.start();
    await client.open(uri, wrongTotals(cleanDraft()));
    const [action] = await client.codeActions(uri, client.rangeOf(uri, '| 4 |'), { only: ['source.nianbao.fillTotals'] });
    if (!action) throw new Error('no action');
    await client.apply(uri, action);
    expect(client.textOf(uri)).toBe(cleanDraft());
  });
});
