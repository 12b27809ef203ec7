import { afterEach, describe, expect, test } from 'vitest';
import type { CodeAction } from 'vscode-languageserver-types';
import { cleanDraft } from '../helpers/draft.ts';
import { stopClients } from './client.ts';
import { openWorkspace, removeWorkspaces, type Workspace } from './workspace.ts';

afterEach(async () => {
  await stopClients();
  removeWorkspaces();
});

const residue = '[bookmark: _GoBack]';
const slip = cleanDraft().replace('（一）主动公开。', `（一）主动公开。${residue}`);
const off = '{ "rules": { "word-residue": "off" } }';
const hint = '{ "rules": { "word-residue": "hint" } }';

describe('the nearest configuration file', () => {
  test('is found upward from a draft, up to the workspace folder, and no further', async () => {
    const { client, open } = await openWorkspace({
      '.nianbao.json': hint,
      '镇街/青禾镇 稿.txt': slip,
      '静/.nianbao.json': off,
      '静/深/a.txt': slip,
      '静/深/响/.nianbao.json': '{}',
      '静/深/响/b.txt': slip,
    });
    const severities = async (name: string) => (await client.findings(await open(name))).map(({ severity }) => severity);
    expect(await severities('镇街/青禾镇 稿.txt')).toEqual([4]);
    expect(await severities('静/深/a.txt')).toEqual([]);
    expect(await severities('静/深/响/b.txt')).toEqual([2]);
    const inner = await openWorkspace({ 'a.txt': slip });
    expect(await inner.client.rules(await inner.open('a.txt'))).toEqual(['word-residue']);
  });

  test('wins over the settings, value by value', async () => {
    const settings = { rules: { 'word-residue': 'off', 'typo-dict': 'off' }, words: { 青禾镇: { reason: '测试' } } };
    const { client, open } = await openWorkspace({ '.nianbao.json': hint, 'a.txt': slip }, { settings });
    const codes = (await client.findings(await open('a.txt'))).map(({ code, severity }) => `${code} ${severity}`);
    expect(new Set(codes)).toEqual(new Set(['words 2', 'word-residue 4']));
  });

  test('may say other things of some files, and what a draft is', async () => {
    const configuration = {
      rules: { 'word-residue': 'off' },
      overrides: [{ files: 'b.txt', rules: { 'word-residue': 'error' }, organ: '云汀区财政局', year: 2022 }],
    };
    const { client, open } = await openWorkspace({ '.nianbao.json': JSON.stringify(configuration), 'a.txt': slip, 'b.txt': slip });
    expect(await client.rules(await open('a.txt'))).toEqual([]);
    const b = await open('b.txt');
    expect((await client.findings(b)).find(({ code }) => code === 'word-residue')?.severity).toBe(1);
    expect(client.reports.at(-1)).toMatchObject({ organ: { name: '云汀区财政局' }, year: 2022 });
  });

  test('is for a draft that was never saved, too', async () => {
    const { client } = await openWorkspace({ '.nianbao.json': off });
    await client.open('untitled:Untitled-1', slip);
    expect(await client.rules('untitled:Untitled-1')).toEqual([]);
  });
});

describe('live', () => {
  const start = async (options = {}) => {
    const workspace = await openWorkspace({ 'a.txt': slip }, options);
    return { ...workspace, draft: await workspace.open('a.txt') };
  };
  const rulesAfterRefresh = async ({ client }: Workspace, draft: string) => {
    const before = client.refreshes;
    await client.until(() => client.refreshes > before);
    return client.rules(draft);
  };

  test('a file that is made, changed and deleted takes effect as soon as the editor tells of it', async () => {
    const workspace = await start({ watchesFiles: true });
    const { client, draft, uri } = workspace;
    const registration = await client.until(() => client.registrations.find(({ method }) => method === 'workspace/didChangeWatchedFiles'));
    expect(registration.registerOptions).toEqual({ watchers: [{ globPattern: '**/.nianbao.json' }] });
    expect(await client.rules(draft)).toEqual(['word-residue']);
    workspace.write('.nianbao.json', off);
    await client.filesChanged(uri('.nianbao.json'));
    expect(await client.rules(draft)).toEqual([]);
    expect(client.refreshes).toBe(1);
    workspace.remove('.nianbao.json');
    await client.filesChanged(uri('.nianbao.json'));
    expect(await client.rules(draft)).toEqual(['word-residue']);
  });

  test('an editor that cannot tell: it is read anew when a document is opened', async () => {
    const workspace = await start();
    const { client, draft } = workspace;
    expect(await client.rules(draft)).toEqual(['word-residue']);
    workspace.write('.nianbao.json', off);
    workspace.write('b.txt', slip);
    expect(await client.rules(await workspace.open('b.txt'))).toEqual([]);
    expect(await client.rules(draft)).toEqual([]);
  });

  test('an open file holds as it stands in the editor, saved or not', async () => {
    const workspace = await start();
    const { client, draft } = workspace;
    workspace.write('.nianbao.json', '{}');
    const configuration = await workspace.open('.nianbao.json', 'jsonc');
    expect(await client.rules(draft)).toEqual(['word-residue']);
    await client.replace(configuration, '{}', off);
    expect(await rulesAfterRefresh(workspace, draft)).toEqual([]);
    await client.close(configuration);
    expect(await rulesAfterRefresh(workspace, draft)).toEqual(['word-residue']);
  });

  test('an editor that waits is sent the new findings', async () => {
    const workspace = await openWorkspace({ 'a.txt': slip, '.nianbao.json': '{}' }, { pulls: false });
    const draft = await workspace.open('a.txt');
    const configuration = await workspace.open('.nianbao.json', 'jsonc');
    await workspace.client.until(() => workspace.sent('a.txt').length === 1);
    await workspace.client.replace(configuration, '{}', off);
    await workspace.client.until(() =>
      workspace.client.published.some(({ uri, diagnostics }) => uri === draft && diagnostics.length === 0),
    );
  });
});

describe('what is wrong with a configuration file', () => {
  const wrong = '{ "rules": { "word-residu": "off", "word-residue": "hint" } }';

  test('is shown in the file, at its place, also while it is not open, and the rest holds', async () => {
    const { client, open, sent } = await openWorkspace({ '.nianbao.json': wrong, 'a.txt': slip });
    expect((await client.findings(await open('a.txt'))).map(({ severity }) => severity)).toEqual([4]);
    expect(await client.until(() => sent('.nianbao.json').length > 0 && sent('.nianbao.json'))).toMatchObject([
      {
        code: 'configuration',
        severity: 1,
        source: '年报校对',
        message: '没有规则“word-residu”，是不是“word-residue”。',
        range: { start: { line: 0, character: 13 }, end: { line: 0, character: 26 } },
      },
    ]);
    expect(client.log).toEqual([]);
  });

  test('is shown in an open file that no draft reads, and goes when it is mended or closed', async () => {
    const { client, open, sent } = await openWorkspace({ '.nianbao.json': '{ "rules": ' });
    const configuration = await open('.nianbao.json', 'jsonc');
    await client.until(() => sent('.nianbao.json').length === 1);
    expect(await client.findings(configuration)).toEqual([]);
    await client.change(configuration, { text: '{}' });
    await client.until(() => sent('.nianbao.json').length === 0);
    await client.change(configuration, { text: wrong });
    await client.until(() => sent('.nianbao.json').length === 1);
    await client.close(configuration);
    await client.until(() => sent('.nianbao.json').length === 0);
  });

  test('goes when the file is deleted', async () => {
    const workspace = await openWorkspace({ '.nianbao.json': wrong, 'a.txt': slip });
    const draft = await workspace.open('a.txt');
    await workspace.client.findings(draft);
    await workspace.client.until(() => workspace.sent('.nianbao.json').length === 1);
    workspace.remove('.nianbao.json');
    await workspace.client.filesChanged(workspace.uri('.nianbao.json'));
    await workspace.client.findings(draft);
    await workspace.client.until(() => workspace.sent('.nianbao.json').length === 0);
  });
});

describe('ignoring a finding', () => {
  const pick = async ({ client }: Workspace, draft: string, words: string, title: string): Promise<CodeAction> => {
    const actions = await client.codeActions(draft, client.rangeOf(draft, words), { only: ['quickfix'] });
    const action = actions.find((candidate) => candidate.title.startsWith(title));
    if (!action) throw new Error(`${title} is not among ${actions.map((other) => other.title)}`);
    return action;
  };

  test('by quick fix makes the file, takes the finding away, and leads to the reason', async () => {
    const workspace = await openWorkspace({ '镇街/a.txt': slip }, { showsDocuments: true });
    const { client } = workspace;
    const draft = await workspace.open('镇街/a.txt');
    const action = await pick(workspace, draft, residue, '忽略此处');
    await workspace.apply(action);
    expect(JSON.parse(workspace.read('.nianbao.json')).ignores).toMatchObject([
      { rule: 'word-residue', text: '[bookmark:_GoBack]', files: '镇街/a.txt' },
    ]);
    expect(await client.rules(draft)).toEqual([]);
    expect(await client.until(() => workspace.sent('.nianbao.json').length > 0 && workspace.sent('.nianbao.json'))).toMatchObject([
      { code: 'configuration', severity: 2, message: expect.stringContaining('请写明忽略的理由') },
    ]);
    await client.connection.sendRequest('workspace/executeCommand', action.command as object);
    const [shown] = client.shown;
    expect(shown?.uri).toBe(workspace.uri('.nianbao.json'));
    expect(client.document(workspace.uri('.nianbao.json')).getText(shown?.selection)).toBe('（请写明理由）');
  });

  test('survives edits elsewhere, and leaves fixing all alone with it', async () => {
    const workspace = await openWorkspace({ 'a.txt': slip, '.nianbao.json': '{}' });
    const { client } = workspace;
    const draft = await workspace.open('a.txt');
    await workspace.apply(await pick(workspace, draft, residue, '忽略此处'));
    await client.replace(draft, '一、总体情况', '一、总体情况\n全年工作平稳。');
    expect(await client.rules(draft)).toEqual([]);
    await client.replace(draft, '（二）依申请公开。', `（二）依申请公开。${residue}`);
    expect(await client.rules(draft)).toEqual(['word-residue']);
    const [fixAll] = await client.codeActions(draft, client.rangeOf(draft, '一、'), { only: ['source.fixAll'] });
    if (!fixAll) throw new Error('no fix-all');
    await client.apply(draft, fixAll);
    expect(client.textOf(draft).split(residue)).toHaveLength(2);
  });

  test('an entry that matches nothing any more is reported in its file, and can be taken out', async () => {
    const workspace = await openWorkspace({ 'a.txt': slip, 'b.txt': slip, '.nianbao.json': '{}' });
    const { client } = workspace;
    const draft = await workspace.open('a.txt');
    await workspace.apply(await pick(workspace, draft, residue, '忽略此处'));
    const configuration = workspace.uri('.nianbao.json');
    await client.replace(configuration, '（请写明理由）', '存档需要');
    await client.rules(draft);
    await client.until(() => workspace.sent('.nianbao.json').length === 0);
    await client.replace(draft, residue, '');
    await client.rules(draft);
    await client.until(() => workspace.sent('.nianbao.json').some(({ code, severity }) => code === 'unused-ignore' && severity === 3));
    const [removal] = await client.codeActions(configuration, client.rangeOf(configuration, 'word-residue'));
    if (!removal) throw new Error('no removal');
    await workspace.apply(removal);
    expect(JSON.parse(client.textOf(configuration))).toEqual({ ignores: [] });
    await client.rules(draft);
    await client.until(() => workspace.sent('.nianbao.json').length === 0);
  });

  test.each(['在此文件关闭规则', '在此文件夹关闭规则'])('%s takes its findings away', async (title) => {
    const workspace = await openWorkspace({ 'a.txt': slip, 'b.txt': slip });
    const [a, b] = [await workspace.open('a.txt'), await workspace.open('b.txt')];
    const action = await pick(workspace, a, residue, title);
    expect(action.title).toBe(`${title}“Word 或网页代码残留”`);
    await workspace.apply(action);
    expect(await workspace.client.rules(a)).toEqual([]);
    expect(await workspace.client.rules(b)).toEqual(title.includes('夹') ? [] : ['word-residue']);
  });

  test('a draft outside of any workspace folder gets its file beside it', async () => {
    const workspace = await openWorkspace({ '镇街/a.txt': slip }, { workspaceFolders: [] });
    await workspace.apply(await pick(workspace, await workspace.open('镇街/a.txt'), residue, '忽略此处'));
    expect(workspace.read('镇街/.nianbao.json')).toContain('"files": "a.txt"');
  });
});
