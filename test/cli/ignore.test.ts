import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { stopClients } from '../lsp/client.ts';
import { openWorkspace, removeWorkspaces } from '../lsp/workspace.ts';
import { checkToJson, clean, folderWith, nianbao, removeFolders, residue, slip } from './run.ts';

afterEach(async () => {
  removeFolders();
  await stopClients();
  removeWorkspaces();
});

const entry = { rule: 'word-residue', text: residue, reason: '存档需要' };
const ignoring = (...ignores: readonly object[]) => JSON.stringify({ ignores });

/** Every finding, as file and rule. */
async function findings(argv: readonly string[], cwd: string): Promise<string[]> {
  const { files } = await checkToJson(argv, { cwd });
  return files.flatMap((file) => file.diagnostics.map(({ rule }) => `${file.path} ${rule}`));
}

describe('an ignored finding', () => {
  test('is not reported, in the files it is for', async () => {
    const cwd = folderWith({ '.nianbao.json': ignoring({ ...entry, files: '镇街/*.txt' }), '镇街/a.txt': slip, 'b.txt': slip });
    expect(await findings(['.'], cwd)).toEqual(['b.txt word-residue']);
    expect((await nianbao(['check', '--fail-on', 'hint', '镇街/a.txt'], { cwd })).status).toBe(0);
  });

  test('is not mended either', async () => {
    const cwd = folderWith({ '.nianbao.json': ignoring({ ...entry, files: 'a.txt' }), 'a.txt': slip, 'b.txt': slip });
    await nianbao(['check', '--fix', '.'], { cwd });
    expect(readFileSync(path.join(cwd, 'a.txt'), 'utf8')).toBe(slip);
    expect(readFileSync(path.join(cwd, 'b.txt'), 'utf8')).toBe(clean);
  });

  test('is ignored from standard input, where the entry is for every file', async () => {
    const { files } = await checkToJson(['-'], { cwd: folderWith({ '.nianbao.json': ignoring(entry) }), input: slip });
    expect(files[0]?.diagnostics).toEqual([]);
  });
});

describe('an entry that matches nothing', () => {
  const unused = '.nianbao.json unused-ignore';

  test('is reported once the file it names was checked, as information', async () => {
    const cwd = folderWith({ '.nianbao.json': ignoring({ ...entry, files: 'a.txt' }), 'a.txt': clean, 'b.txt': clean });
    expect(await findings(['a.txt'], cwd)).toEqual([unused]);
    expect(await findings(['b.txt'], cwd)).toEqual([]);
    expect((await nianbao(['check', 'a.txt'], { cwd })).stdout).toContain(
      '这条忽略已不起作用：“a.txt”里没有对应的 word-residue 问题，可以删去',
    );
    expect((await nianbao(['check', '--fail-on', 'warning', 'a.txt'], { cwd })).status).toBe(0);
  });

  test('for several files is reported once all of them were checked', async () => {
    const cwd = folderWith({
      '.nianbao.json': ignoring(entry),
      'a.txt': clean,
      'b.txt': slip,
      'c/.nianbao.json': ignoring(entry),
      'c/d.txt': clean,
    });
    expect(await findings(['a.txt'], cwd)).toEqual([]);
    expect(await findings(['.'], cwd)).toEqual([`c/${unused}`]);
  });

  test('for a file that is gone is reported once the folder was checked', async () => {
    const cwd = folderWith({ '.nianbao.json': ignoring({ ...entry, files: 'old.txt' }), 'a.txt': clean });
    expect(await findings(['.'], cwd)).toEqual([unused]);
  });

  test('is not reported where its rule is off, or the text is no report: nobody has looked', async () => {
    const off = JSON.stringify({ rules: { 'word-residue': 'off' }, ignores: [{ ...entry, files: 'a.txt' }] });
    expect(await findings(['.'], folderWith({ '.nianbao.json': off, 'a.txt': clean }))).toEqual([]);
    expect(await findings(['a.txt'], folderWith({ '.nianbao.json': ignoring({ ...entry, files: 'a.txt' }), 'a.txt': '# 说明' }))).toEqual(
      [],
    );
  });

  test('may be switched off', async () => {
    const quiet = JSON.stringify({ rules: { 'unused-ignore': 'off' }, ignores: [{ ...entry, files: 'a.txt' }] });
    expect(await findings(['.'], folderWith({ '.nianbao.json': quiet, 'a.txt': clean }))).toEqual([]);
  });

  test('is the same for any number of threads', async () => {
    const names = Array.from({ length: 40 }, (_, i) => `${i}.txt`);
    const cwd = folderWith({
      '.nianbao.json': ignoring(...names.map((name) => ({ ...entry, files: name }))),
      ...Object.fromEntries(names.map((name, i) => [name, i % 2 ? slip : clean])),
    });
    const [one, four] = await Promise.all([findings(['.', '--jobs', '1'], cwd), findings(['.', '--jobs', '4'], cwd)]);
    expect(one).toEqual(Array.from({ length: 20 }, () => unused));
    expect(four).toEqual(one);
  });
});

test('the command line and the editor report the same, and mend the same', async () => {
  const dirty = slip
    .replace('（二）依申请公开。', `（二）依申请公开。${residue}<span>`)
    .replace('（三）政府信息管理。', `（三）政府信息管理。${residue}`);
  const configuration = JSON.stringify({
    rules: { 'privacy-mobile': 'off' },
    words: { 工作: { right: '劳动' } },
    ignores: [{ ...entry, near: '主动公开。…', files: '镇街/a.txt' }],
    overrides: [{ files: '镇街/*', rules: { words: 'hint' } }],
  });
  const cwd = folderWith({ '.nianbao.json': configuration, '镇街/a.txt': dirty });
  const workspace = await openWorkspace({ '.nianbao.json': configuration, '镇街/a.txt': dirty });
  const draft = await workspace.open('镇街/a.txt');
  const shown = (await workspace.client.findings(draft)).map(({ code, range, message }) => ({ rule: code, range, message }));
  const { files } = await checkToJson(['镇街/a.txt'], { cwd });
  expect(files[0]?.diagnostics.map(({ rule, range, message }) => ({ rule, range, message }))).toEqual(shown);
  expect(new Set(shown.map(({ rule }) => rule))).toEqual(new Set(['words', 'word-residue']));

  await nianbao(['check', '--fix', '镇街/a.txt'], { cwd });
  const [fixAll] = await workspace.client.codeActions(draft, workspace.client.rangeOf(draft, '一、'), { only: ['source.fixAll'] });
  if (!fixAll) throw new Error('no fix-all');
  await workspace.client.apply(draft, fixAll);
  expect(workspace.client.textOf(draft)).toBe(readFileSync(path.join(cwd, '镇街/a.txt'), 'utf8'));
  expect(workspace.client.textOf(draft)).toBe(slip);
});
