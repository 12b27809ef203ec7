import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';
import { bundle } from '../helpers/bundle.ts';
import { clean, folderWith, nianbao, removeFolders, residue, slip } from './run.ts';

afterAll(removeFolders);
const cwd = folderWith({ 'good.txt': clean, 'slip.txt': slip, 'bad.json': '{ "rules": ', 'odd.json': '{ "rulse": {} }' });

describe('a wrong call', () => {
  test.each([
    [[], '用法'],
    [['nonsense'], '没有命令“nonsense”'],
    [['check'], '缺少参数'],
    [['check', '--nonsense', 'good.txt'], '没有选项 --nonsense'],
    [['check', 'good.txt', '--format'], '后面缺少内容'],
    [['check', 'good.txt', '--format', 'xml'], '--format 应为 stylish、json、sarif 之一'],
    [['check', 'good.txt', '--format', 'github'], '本版本还没有 github 格式'],
    [['check', 'good.txt', '--format', 'constructor'], '--format 应为'],
    [['check', 'good.txt', '--encoding', 'big5'], '--encoding 应为'],
    [['check', 'good.txt', '--fail-on', 'fatal'], '--fail-on 应为'],
    [['check', 'good.txt', '--jobs', '0'], '--jobs 应为'],
    [['check', 'good.txt', '--rule', 'word-residu=error'], '没有规则“word-residu”，是不是“word-residue”'],
    [['check', 'good.txt', '--rule', 'word-residue=fatal'], '的级别应为'],
    [['check', 'good.txt', '--rule', 'word-residue'], '--rule 应写作'],
    [['check', 'good.txt', '--config', 'nowhere.json'], '没有配置文件 nowhere.json'],
    [['check', 'good.txt', '--output', 'nowhere/out.txt'], '无法写入'],
    [['check', '--fix', '-'], '标准输入没有文件可以改写'],
    [['parse'], '缺少参数'],
    [['parse', 'a', 'b'], '参数太多'],
    [['parse', '--format', 'text', 'good.txt'], '--format 应为 json'],
    [['rules', '--format', 'html'], '--format 应为'],
    [['config'], '缺少参数'],
    [['explain'], '缺少参数'],
    [['explain', '--format', 'html', 'typo-dict'], '--format 应为 text、json、markdown 之一'],
    [['config', '--format', 'xml', 'good.txt'], '--format 应为 stylish、json 之一'],
  ])('%j is answered with what is wrong, and status 2', async (argv, message) => {
    const { status, stdout, stderr } = await nianbao(argv, { cwd });
    expect(stderr).toContain(message);
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });
});

describe('help', () => {
  test.each([
    [['--help']],
    [['check', '--help']],
    [['help', 'check']],
    [['parse', '-h']],
    [['rules', '--help']],
    [['config', '--help']],
    [['explain', '--help']],
  ])('%j', async (argv) => {
    const { status, stdout } = await nianbao(argv, { cwd });
    expect(status).toBe(0);
    expect(stdout).toContain('用法：');
    expect(stdout).not.toMatch(/[Uu]sage|[Oo]ptions|default|choices/);
  });

  test('names the commands that an unknown one is answered with', async () => {
    const { stdout } = await nianbao(['--help'], { cwd });
    const commands = Array.from(stdout.matchAll(/^ {2}([a-z]+) /gm), ([, name]) => name).filter((name) => name !== 'help');
    const { stderr } = await nianbao(['nonsense'], { cwd });
    expect(stderr).toContain(`现有 ${commands.join('、')}。`);
  });

  test('every option of the contract is there', async () => {
    const { stdout } = await nianbao(['check', '--help'], { cwd });
    const options =
      '--format --output --config --no-config --rule --previous --encoding --fix --fix-dry-run --fail-on --jobs --no-progress';
    for (const option of `${options} --quiet --no-color --assume-report`.split(' ')) expect(stdout).toContain(`  ${option} `);
  });
});

describe('exit status', () => {
  test.each([
    [['good.txt'], 0],
    [['slip.txt'], 0],
    [['slip.txt', '--fail-on', 'warning'], 1],
    [['slip.txt', '--fail-on', 'hint'], 1],
    [['good.txt', '--fail-on', 'hint'], 0],
    [['slip.txt', '--rule', 'word-residue=error'], 1],
    [['slip.txt', '--rule', 'word-residue=error', '--fail-on', 'never'], 0],
    [['slip.txt', '--rule', 'word-residue=off', '--fail-on', 'hint'], 0],
    [['slip.txt', 'nowhere.txt', '--fail-on', 'never'], 2],
    [['good.txt', '--config', 'bad.json', '--fail-on', 'never'], 2],
    [['good.txt', '--config', 'odd.json'], 2],
  ])('check %j: %i', async (argv, expected) => {
    expect((await nianbao(['check', ...argv], { cwd })).status).toBe(expected);
  });

  test.each([
    [['good.txt'], 0],
    [['slip.txt', '--fail-on', 'hint'], 1],
    [['nowhere.txt'], 2],
  ])('of the process: check %j: %i', async (argv, expected) => {
    expect((await nianbao(['check', ...argv], { cwd, startsProcess: true })).status).toBe(expected);
  });
});

test('a reader that goes away is no error', async () => {
  // Several times what a pipe holds.
  const folder = folderWith({ 'many.txt': slip.replace(residue, residue.repeat(1_000)) });
  const command = `"${process.execPath}" "${bundle('cli')}" check --format json many.txt | head -c 10`;
  const output = await promisify(execFile)('/bin/sh', ['-c', command], { cwd: folder });
  expect(output).toEqual({ stdout: '{\n  "schem', stderr: '' });
});

test('an option of a later version says so, and the check goes on', async () => {
  const { status, stdout, stderr } = await nianbao(['check', 'good.txt', '--previous', 'last.txt'], { cwd });
  expect(stderr).toContain('--previous 没有起作用');
  expect(stdout).toContain('没有发现问题');
  expect(status).toBe(0);
});
