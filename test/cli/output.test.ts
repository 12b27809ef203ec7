import { execFile, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, describe, expect, test } from 'vitest';
import { bundle } from '../helpers/bundle.ts';
import { clean, folderWith, nianbao, removeFolders, residue, slip } from './run.ts';

afterEach(removeFolders);

/** What a shell makes of a line in which `nianbao` stands for the command line. */
async function inShell(line: string, cwd: string): Promise<{ status: number; stdout: string; stderr: string }> {
  const command = line.replace('nianbao', `"${process.execPath}" "${bundle('cli')}"`);
  return promisify(execFile)('/bin/sh', ['-c', command], { cwd }).then(
    ({ stdout, stderr }) => ({ status: 0, stdout, stderr }),
    ({ code, stdout, stderr }) => ({ status: code, stdout, stderr }),
  );
}

describe.skipIf(!existsSync('/dev/full'))('a full disk (skipped where the system has none to try on)', () => {
  test.each(['check a.txt', 'check --format json a.txt', 'parse a.txt', 'rules', 'config a.txt'])(
    'under standard output is said, with status 2: %s',
    async (argv) => {
      const { status, stderr } = await inShell(`nianbao ${argv} > /dev/full`, folderWith({ 'a.txt': slip }));
      expect(stderr).toMatch(/^错误：无法写到标准输出：磁盘空间不足。\n/);
      expect(stderr).not.toContain('    at ');
      expect(status).toBe(2);
    },
  );

  test('under --output, or under standard error, is no crash either', async () => {
    const cwd = folderWith({ 'a.txt': slip });
    const full = await inShell('nianbao check a.txt --output /dev/full', cwd);
    expect(full.stderr).toContain('无法写入 /dev/full：磁盘空间不足。');
    expect(full.status).toBe(2);
    expect((await inShell('nianbao check nowhere.txt 2> /dev/full', cwd)).status).toBe(2);
  });

  test('that takes only a part of the result is noticed', async () => {
    const cwd = folderWith({ 'a.txt': slip.replace(residue, residue.repeat(200)) });
    const { status, stderr } = await inShell(`trap '' XFSZ; ulimit -f 4; nianbao check --format json a.txt > out.json`, cwd);
    expect(stderr).toContain('无法写到标准输出');
    expect(status).toBe(2);
  });
});

test('a reader of standard error that goes away is no error', async () => {
  const cwd = folderWith({ 'a.txt': clean });
  const child = spawn(process.execPath, [bundle('cli'), 'check', 'nowhere.txt', 'a.txt'], { cwd });
  child.stderr.destroy();
  const status = await new Promise((resolve) => child.on('close', resolve));
  expect(status).toBe(2);
});

describe('--output', () => {
  test('is tried before the work', async () => {
    const cwd = folderWith({ 'a.txt': slip, 'd/b.txt': clean });
    for (const output of ['nowhere/out.json', 'd']) {
      const { status, stderr } = await nianbao(['check', '--fix', 'a.txt', '--output', output], { cwd });
      expect(stderr).toContain(`无法写入 ${output}：`);
      expect(status).toBe(2);
    }
    expect(readFileSync(path.join(cwd, 'a.txt'), 'utf8')).toBe(slip);
  });

  test('replaces what was there when it is whole, and leaves nothing else behind', async () => {
    const cwd = folderWith({ 'a.txt': slip, 'real.json': 'old' });
    symlinkSync('real.json', path.join(cwd, 'link.json'));
    await nianbao(['check', 'a.txt', '--format', 'json', '--output', 'link.json'], { cwd });
    expect(JSON.parse(readFileSync(path.join(cwd, 'real.json'), 'utf8')).summary.warning).toBe(1);
    expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'link.json', 'real.json']);
  });

  test('leaves what was there where the run comes to nothing', async () => {
    const cwd = folderWith({ 'a.txt': slip, 'out.json': 'old', '.nianbao.json': '{ "rules": { "x": "off" } }' });
    expect((await nianbao(['check', '--fix', 'a.txt', '--output', 'out.json'], { cwd })).status).toBe(2);
    expect(readFileSync(path.join(cwd, 'out.json'), 'utf8')).toBe('old');
    expect(readdirSync(cwd).sort()).toEqual(['.nianbao.json', 'a.txt', 'out.json']);
  });

  test('never goes over a draft', async () => {
    const cwd = folderWith({ 'd/a.txt': slip });
    const { status, stderr } = await nianbao(['check', 'd', '--output', 'd/../d/a.txt'], { cwd });
    expect(stderr).toContain('--output 不能写到要校对的文件');
    expect(status).toBe(2);
    expect(readFileSync(path.join(cwd, 'd/a.txt'), 'utf8')).toBe(slip);
  });
});

describe.skipIf(process.platform === 'win32')('control characters do not reach the terminal (skipped where no name has them)', () => {
  const isSafe = (text: string) => !/\p{Cc}/u.test(text.replaceAll('\n', ''));
  const name = 'a\u001b[31m\u009b2J\u0007.txt';

  test.each(['stylish', 'json', 'sarif'])('of names and of drafts, as %s', async (format) => {
    const broken = slip.replace(residue, '[bookmark: \u009b31m\u007f]');
    const cwd = folderWith({ [name]: broken, [`b${name}`]: '\u0000', 'c\u001b.md': '# 说明', 'd\u001b.pdf': 'x' });
    mkdirSync(path.join(cwd, 'e\u001b'));
    writeFileSync(path.join(cwd, 'e\u001b/.nianbao.json'), '{ "rul\u009b": 1 }');
    writeFileSync(path.join(cwd, 'e\u001b/f.txt'), clean);
    const { stdout, stderr } = await nianbao(['check', '.', 'nowhere\u001b.txt', '--format', format], { cwd });
    expect(isSafe(stdout)).toBe(true);
    expect(isSafe(stderr)).toBe(true);
    expect(stderr).toContain('nowhere·.txt：没有这个文件');
    if (format === 'json') expect(JSON.parse(stdout).files).not.toHaveLength(0);
  });

  test.each([
    ['parse', name],
    ['parse', 'nowhere\u001b.txt'],
    ['config', name],
    ['check', '--fix\u001b', name],
    ['check', '--config', 'x\u001b', name],
    ['check', '--output', 'x\u001b/y', name],
  ])('of arguments: %j %j', async (...argv) => {
    const { stdout, stderr } = await nianbao(argv, { cwd: folderWith({ [name]: slip }) });
    expect(isSafe(stdout)).toBe(true);
    expect(isSafe(stderr)).toBe(true);
  });

  const hasScript = (() => {
    try {
      execFileSync('script', ['-qec', 'true', '/dev/null'], { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  })();

  test.skipIf(!hasScript)('of a diff, where that goes to a terminal; a program gets it as it is', async () => {
    const cwd = folderWith({ 'a.txt': slip.replace(residue, `\u001b[2J${residue}`) });
    const piped = await nianbao(['check', '--fix-dry-run', 'a.txt'], { cwd });
    expect(piped.stdout).toContain('\u001b[2J');
    const command = `"${process.execPath}" "${bundle('cli')}" check --fix-dry-run a.txt`;
    const { stdout } = await promisify(execFile)('script', ['-qec', command, '/dev/null'], { cwd });
    expect(stdout).toContain('·[2J');
    expect(stdout).not.toContain('\u001b[2J');
  });
});

test('the rights of a file that --output replaces stay', async () => {
  const cwd = folderWith({ 'a.txt': clean, 'out.txt': '' });
  const before = statSync(path.join(cwd, 'out.txt')).mode;
  await nianbao(['check', 'a.txt', '--output', 'out.txt'], { cwd });
  expect(statSync(path.join(cwd, 'out.txt')).mode).toBe(before);
});
