import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { cleanDraft } from '../helpers/draft.ts';
import { checkToJson, clean, folderWith, nianbao, removeFolders, residue, slip } from './run.ts';

afterEach(removeFolders);
afterAll(removeFolders);

const paths = (result: { files: readonly { path: string }[] }) => result.files.map((file) => file.path);

describe('which files', () => {
  test('a folder is read with what is below it, by name, and only the known kinds', async () => {
    const cwd = folderWith({
      'drafts/b.txt': clean,
      'drafts/a/c.MD': clean,
      'drafts/a/x.html': clean,
      'drafts/z.nianbao': clean,
      'drafts/note.pdf': 'x',
      'drafts/.hidden/d.txt': slip,
      'drafts/node_modules/e/f.txt': slip,
      'drafts/~$b.docx': 'x',
    });
    expect(paths(await checkToJson(['drafts'], { cwd }))).toEqual(['drafts/a/c.MD', 'drafts/a/x.html', 'drafts/b.txt', 'drafts/z.nianbao']);
    expect(paths(await checkToJson(['drafts/'], { cwd }))[0]).toBe('drafts/a/c.MD');
    expect(paths(await checkToJson(['.'], { cwd }))[0]).toBe('drafts/a/c.MD');
  });

  test('links are not followed out of a folder', async () => {
    const cwd = folderWith({ 'outside/o.txt': slip, 'drafts/a.txt': clean });
    symlinkSync(path.join(cwd, 'outside'), path.join(cwd, 'drafts/out'));
    symlinkSync(path.join(cwd, 'outside/o.txt'), path.join(cwd, 'drafts/o.txt'));
    symlinkSync(path.join(cwd, 'drafts'), path.join(cwd, 'drafts/loop'));
    symlinkSync(path.join(cwd, 'nowhere'), path.join(cwd, 'drafts/broken.txt'));
    expect(paths(await checkToJson(['drafts'], { cwd }))).toEqual(['drafts/a.txt']);
  });

  test('a pattern is matched, and a file is checked once however often it is named', async () => {
    const cwd = folderWith({ 'a.txt': clean, 'b.txt': clean, 'c.md': clean });
    expect(paths(await checkToJson(['b.txt', '*.txt', '.'], { cwd }))).toEqual(['b.txt', 'a.txt', 'c.md']);
  });

  test('a name with the signs of a pattern is a name where there is such a file', async () => {
    const cwd = folderWith({ '青禾镇(2023)[稿].txt': clean });
    expect(paths(await checkToJson(['青禾镇(2023)[稿].txt'], { cwd }))).toEqual(['青禾镇(2023)[稿].txt']);
  });

  test('standard input is read for -', async () => {
    const result = await checkToJson(['-'], { cwd: folderWith({}), input: slip });
    expect(result.files[0]).toMatchObject({ path: '-', isReport: true, diagnostics: [{ rule: 'word-residue' }] });
  });

  test('a folder without drafts is no error, and is said', async () => {
    const { status, stderr } = await nianbao(['check', '.'], { cwd: folderWith({ 'a.csv': 'x' }) });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '没有找到可以校对的文件。\n' });
  });
});

describe('files that cannot be read', () => {
  test('are named, the others are checked, and the status is 2', async () => {
    const cwd = folderWith({
      'good.txt': slip,
      'picture.txt': Uint8Array.of(0x89, 0x50, 0, 0, 1),
      'noise.txt': Uint8Array.of(0xff, 0x81, 0xff),
    });
    const { status, stdout, stderr } = await nianbao(
      ['check', '--format', 'json', 'picture.txt', 'noise.txt', 'nowhere.txt', 'no*.md', 'good.txt'],
      { cwd },
    );
    expect(status).toBe(2);
    const { files, errors } = JSON.parse(stdout);
    expect(files).toHaveLength(1);
    expect(errors.map((error: { path: string }) => error.path).sort()).toEqual(['no*.md', 'noise.txt', 'nowhere.txt', 'picture.txt']);
    expect(stderr).toContain('picture.txt：不是文本文件');
    expect(stderr).toContain('noise.txt：不是文本文件');
    expect(stderr).toContain('nowhere.txt：没有这个文件或文件夹。');
  });

  test('a Word file that is given is refused; those of a folder are passed over, and said', async () => {
    const cwd = folderWith({
      'drafts/a.docx': 'PK\x03\x04 word/document.xml',
      'drafts/b.txt': clean,
      'drafts/~$a.docx': 'x',
      'drafts/c.PDF': 'x',
    });
    const given = await nianbao(['check', 'drafts/a.docx'], { cwd });
    expect(given.stderr).toContain('drafts/a.docx：尚不能读取 Word 文件');
    expect(given.status).toBe(2);
    const found = await nianbao(['check', 'drafts'], { cwd });
    expect(found.stderr).toBe(
      '跳过 2 个尚不能读取的 Word、WPS 或 PDF 文件：drafts/a.docx、drafts/c.PDF；请另存为纯文本（.txt）或网页（.html）再校对。\n',
    );
    expect(found.stdout).toContain('校对 1 份年报，没有发现问题');
    expect(found.status).toBe(0);
  });

  test('a link that leads nowhere is named', async () => {
    const cwd = folderWith({});
    symlinkSync('round.txt', path.join(cwd, 'round.txt'));
    expect((await nianbao(['check', 'round.txt'], { cwd })).stderr).toContain('round.txt：链接互相指向，无法打开。');
  });
});

describe('the configuration', () => {
  const off = JSON.stringify({ rules: { 'word-residue': 'off' } });
  const rulesOf = async (argv: readonly string[], cwd: string) =>
    (await checkToJson(argv, { cwd })).files.map((file) => file.diagnostics.length);

  test('is the nearest file upward from each draft', async () => {
    const cwd = folderWith({
      'a.txt': slip,
      'quiet/.nianbao.json': off,
      'quiet/deep/b.txt': slip,
      'quiet/loud/.nianbao.json': '\uFEFF{}',
      'quiet/loud/c.txt': slip,
    });
    expect(await rulesOf(['a.txt', 'quiet/deep/b.txt', 'quiet/loud/c.txt'], cwd)).toEqual([1, 0, 1]);
    expect(await rulesOf(['quiet/deep/b.txt', '--no-config'], cwd)).toEqual([1]);
  });

  test('may be named, and the command line wins over it', async () => {
    const cwd = folderWith({ 'a.txt': slip, 'own.json': off, '.nianbao.json': '{ "rules": { "word-residue": "hint" } }' });
    expect(await rulesOf(['a.txt', '--config', 'own.json'], cwd)).toEqual([0]);
    const { files } = await checkToJson(['a.txt', '--config', 'own.json', '--rule', 'word-residue=error'], { cwd });
    expect(files[0]?.diagnostics[0]?.severity).toBe('error');
  });

  test('may say what a draft is', async () => {
    const cwd = folderWith({ 'a.txt': clean, '.nianbao.json': '{ "organ": "云汀区财政局", "year": 2022 }' });
    expect((await checkToJson(['a.txt'], { cwd })).files[0]).toMatchObject({ organ: { name: '云汀区财政局', kind: 'bureau' }, year: 2022 });
  });

  test('may say other things of some files', async () => {
    const configuration = JSON.stringify({
      rules: { 'word-residue': 'off' },
      overrides: [{ files: '镇街/*.txt', rules: { 'word-residue': 'hint' } }],
    });
    const cwd = folderWith({ '.nianbao.json': `// 本县\n${configuration}`, 'a.txt': slip, '镇街/b.txt': slip });
    expect(await rulesOf(['a.txt', '镇街/b.txt'], cwd)).toEqual([0, 1]);
  });

  test('has words of its own', async () => {
    const cwd = folderWith({ '.nianbao.json': '{ "words": { "青禾镇人民政府": { "reason": "用简称" } } }', 'a.txt': clean });
    const { files } = await checkToJson(['a.txt'], { cwd });
    expect(new Set(files[0]?.diagnostics.map(({ rule }) => rule))).toEqual(new Set(['words']));
  });
});

describe('a configuration that makes no sense', () => {
  const files = { 'a.txt': slip, '.nianbao.json': '{\n  "rules": { "word-residu": "off", "word-residue": "hint" }\n}' };

  test('is reported in the file itself, with status 2; the rest of it holds, and everything is checked', async () => {
    const cwd = folderWith(files);
    const { status, stdout, stderr } = await nianbao(['check', '--format', 'json', '.'], { cwd });
    expect(status).toBe(2);
    expect(stderr).toBe('.nianbao.json:2:14：没有规则“word-residu”，是不是“word-residue”。\n');
    const result = JSON.parse(stdout);
    expect(result.files[0].diagnostics).toMatchObject([{ rule: 'word-residue', severity: 'hint' }]);
    expect(result.files[1]).toMatchObject({
      path: '.nianbao.json',
      isReport: false,
      isConfiguration: true,
      diagnostics: [
        { rule: 'configuration', severity: 'error', range: { start: { line: 1, character: 13 }, end: { line: 1, character: 26 } } },
      ],
    });
    expect(result.summary).toMatchObject({ files: 2, reports: 1, error: 1 });
  });

  test('stands among the findings in the form for people', async () => {
    const { stdout, stderr } = await nianbao(['check', 'a.txt'], { cwd: folderWith(files) });
    expect(stdout).toContain('.nianbao.json\n  2:14  错误  没有规则“word-residu”，是不是“word-residue”。  configuration\n');
    expect(stdout).not.toContain('没有校对');
    expect(stderr).toBe('');
  });

  test('keeps files from being rewritten', async () => {
    const cwd = folderWith(files);
    const { status, stdout, stderr } = await nianbao(['check', '--fix', 'a.txt'], { cwd });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('配置有误，没有改写任何文件：\n.nianbao.json:2:14：没有规则');
    expect(readFileSync(path.join(cwd, 'a.txt'), 'utf8')).toBe(slip);
  });
});

describe('JSON', () => {
  test('has the shape of the contract', async () => {
    const cwd = folderWith({ 'drafts/a.txt': `\uFEFF${slip}`, 'drafts/b.md': '# 说明' });
    const result = await checkToJson(['drafts'], { cwd });
    expect(Object.keys(result)).toEqual(['schema', 'files', 'summary']);
    expect(result.schema).toBe('nianbao.check/1');
    const line = slip.split('\n').findIndex((text) => text.includes(residue));
    const character = slip.split('\n')[line]?.indexOf(residue) ?? 0;
    const range = { start: { line, character }, end: { line, character: character + residue.length } };
    expect(result.files).toEqual([
      {
        path: 'drafts/a.txt',
        isReport: true,
        organ: { name: '青禾镇人民政府', kind: 'town' },
        year: 2023,
        form: '2021',
        diagnostics: [
          {
            rule: 'word-residue',
            severity: 'warning',
            message: expect.stringContaining(residue),
            range,
            related: [],
            fixes: [{ title: expect.any(String), safe: true, edits: [{ range, newText: '' }] }],
          },
        ],
      },
      { path: 'drafts/b.md', isReport: false, organ: null, year: null, form: null, diagnostics: [] },
    ]);
    expect(result.summary).toEqual({ files: 2, reports: 1, error: 0, warning: 1, information: 0, hint: 0, durationMs: expect.any(Number) });
  });

  test('is the same for any number of threads', async () => {
    const names = Array.from({ length: 40 }, (_, i) => `d/${i}.txt`);
    const cwd = folderWith(
      Object.fromEntries(names.map((name, i) => [name, i % 3 === 0 ? slip : i % 7 === 0 ? '\0' : cleanDraft({ year: 2021 + (i % 4) })])),
    );
    const runs = await Promise.all(['1', '2', '4'].map((jobs) => checkToJson(['d', '--jobs', jobs], { cwd })));
    const [one, ...others] = runs.map(({ summary, ...rest }) => ({ ...rest, summary: { ...summary, durationMs: 0 } }));
    for (const other of others) expect(other).toEqual(one);
    expect(one?.files.length).toBeGreaterThan(30);
    expect(one?.errors?.length).toBeGreaterThan(0);
  });
});

describe('for people', () => {
  test('files, places, messages and rules, then what it comes to', async () => {
    const cwd = folderWith({ 'a.txt': slip, 'b.txt': clean, 'c.md': '# 说明' });
    const { stdout } = await nianbao(['check', '.'], { cwd });
    const [heading, finding, blank, verdict, fixable, skipped] = stdout.split('\n');
    expect(heading).toBe('a.txt  青禾镇人民政府 · 2023年度 · 2021版格式');
    expect(finding).toMatch(/^ {2}\d+:\d+ {2}警告 {2}.*\[bookmark: _GoBack\].* {2}word-residue$/);
    expect(blank).toBe('');
    expect(verdict).toBe('✖ 校对 2 份年报，发现 1 个问题：警告 1。');
    expect(fixable).toContain('1 个可以用 --fix 自动修正');
    expect(skipped).toContain('c.md');
  });

  test('quiet leaves the findings only', async () => {
    const cwd = folderWith({ 'a.txt': slip, 'b.txt': clean });
    expect((await nianbao(['check', '--quiet', '.'], { cwd })).stdout.split('\n')).toHaveLength(3);
    expect(await nianbao(['check', '--quiet', 'b.txt'], { cwd })).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  test('colours come only where they are wanted', async () => {
    const cwd = folderWith({ 'a.txt': slip });
    const controlCharacter = String.fromCharCode(27);
    const colored = async (argv: readonly string[], env: Record<string, string>) =>
      (await nianbao(['check', 'a.txt', ...argv], { cwd, env })).stdout.includes(controlCharacter);
    expect(await colored([], {})).toBe(false);
    expect(await colored([], { FORCE_COLOR: '1' })).toBe(true);
    expect(await colored(['--no-color'], { FORCE_COLOR: '1' })).toBe(false);
    expect(await colored([], { FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(false);
  });

  test('control characters of a draft do not reach the terminal', async () => {
    const controlCharacter = String.fromCharCode(27);
    const cwd = folderWith({ 'a.txt': slip.replace(residue, `[bookmark: ${controlCharacter}[2J]`) });
    expect((await nianbao(['check', 'a.txt'], { cwd })).stdout).not.toContain(controlCharacter);
  });

  test('the result may go to a file', async () => {
    const cwd = folderWith({ 'a.txt': slip });
    mkdirSync(path.join(cwd, 'out'));
    const { stdout } = await nianbao(['check', 'a.txt', '--output', 'out/result.json', '--format', 'json'], { cwd });
    expect(stdout).toBe('');
    expect(JSON.parse(readFileSync(path.join(cwd, 'out/result.json'), 'utf8')).summary.warning).toBe(1);
  });
});

test('a text that is no report is checked when the user says so', async () => {
  const cwd = folderWith({ 'a.txt': `说明${residue}`, 'b.nianbao': `说明${residue}` });
  const rules = async (argv: readonly string[]) => (await checkToJson(argv, { cwd })).files[0]?.diagnostics.map(({ rule }) => rule);
  expect(await rules(['a.txt'])).toEqual([]);
  expect(await rules(['a.txt', '--assume-report'])).toContain('word-residue');
  expect(await rules(['b.nianbao'])).toContain('word-residue');
});
