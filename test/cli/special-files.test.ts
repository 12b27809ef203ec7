import { execFileSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { checkToJson, clean, folderWith, nianbao, removeFolders, slip } from './run.ts';

afterEach(removeFolders);

const makePipe = (file: string) => execFileSync('mkfifo', [file]);

/** A file of that size that takes no room. */
function makeLarge(file: string, size: number): void {
  closeSync(openSync(file, 'w'));
  truncateSync(file, size);
}

describe.skipIf(process.platform === 'win32')('what is no regular file (skipped where there are no such files)', () => {
  test('a pipe among the drafts is named, and nobody waits for it', async () => {
    const cwd = folderWith({ 'a.txt': clean });
    makePipe(path.join(cwd, 'pipe.txt'));
    for (const names of [['.'], ['a.txt', 'pipe.txt'], ['*.txt']]) {
      const result = await checkToJson(names, { cwd, startsProcess: true });
      expect(result.files.map((file) => file.path)).toEqual(['a.txt']);
      expect(result.errors).toEqual([{ path: 'pipe.txt', message: expect.stringContaining('这是管道或设备') }]);
    }
  });

  test.each(['/dev/zero', '/dev/null', '/dev/tty'])('%s is not read', async (device) => {
    const { status, stderr } = await nianbao(['check', device], { cwd: folderWith({}), startsProcess: true });
    expect(stderr).toMatch(new RegExp(`^${device}：这是管道或设备`));
    expect(status).toBe(2);
  });

  test.each(['pipe', 'folder'])('a %s in place of a configuration is reported; the drafts are checked without it', async (kind) => {
    const cwd = folderWith({ 'a.txt': slip, 'd/b.txt': slip, '.nianbao.json': '{ "rules": { "word-residue": "hint" } }' });
    if (kind === 'pipe') makePipe(path.join(cwd, 'd/.nianbao.json'));
    else mkdirSync(path.join(cwd, 'd/.nianbao.json'));
    const { status, stdout, stderr } = await nianbao(['check', '--format', 'json', '.'], { cwd, startsProcess: true });
    const { files } = JSON.parse(stdout);
    expect(files.map(({ diagnostics }: { diagnostics: { severity: string }[] }) => diagnostics.map(({ severity }) => severity))).toEqual([
      ['hint'],
      ['warning'],
      ['error'],
    ]);
    expect(stderr).toContain('d/.nianbao.json:1:1：配置文件无法读取，其中的设置都没有起作用：');
    expect(status).toBe(2);
    const fix = await nianbao(['check', '--fix', '.'], { cwd, startsProcess: true });
    expect(fix.stderr).toContain('没有改写任何文件');
  });

  test('standard input may be a pipe, but not without end', async () => {
    const { status, stderr } = await nianbao(['check', '-'], {
      cwd: folderWith({}),
      startsProcess: true,
      input: Buffer.alloc(33 * 1024 * 1024, 'a'),
    });
    expect(stderr).toContain('-：文件太大');
    expect(status).toBe(2);
  });
});

test('a file of 200 MB beside two reports is named, and the reports are checked', async () => {
  const cwd = folderWith({ 'a.txt': clean, 'c.txt': slip });
  makeLarge(path.join(cwd, 'b.txt'), 200 * 1024 * 1024);
  const result = await checkToJson(['.'], { cwd, startsProcess: true });
  expect(result.files.map((file) => file.path)).toEqual(['a.txt', 'c.txt']);
  expect(result.errors).toEqual([
    { path: 'b.txt', message: '文件太大（200 MB），超过 32 MB 的不读取；年报不会这么大，请核对是不是选错了文件。' },
  ]);
});

test('a configuration that is too large is reported', async () => {
  const cwd = folderWith({ 'a.txt': clean });
  makeLarge(path.join(cwd, '.nianbao.json'), 40 * 1024 * 1024);
  const { status, stdout } = await nianbao(['check', 'a.txt'], { cwd, startsProcess: true });
  expect(stdout).toContain('配置文件无法读取，其中的设置都没有起作用：文件太大（40 MB）');
  expect(status).toBe(2);
});

test('what is said of a file is written, however many threads there are', async () => {
  const cwd = folderWith(Object.fromEntries(Array.from({ length: 34 }, (_, i) => [`${i}.txt`, clean])));
  writeFileSync(path.join(cwd, 'z.pdf'), '%PDF-1.7');
  const result = await checkToJson(['.', 'z.pdf', '--jobs', '3'], { cwd, startsProcess: true });
  expect(result.files).toHaveLength(34);
  expect(result.errors).toEqual([{ path: 'z.pdf', message: expect.stringContaining('PDF 文件') }]);
});
