import { execFile } from 'node:child_process';
import { chmodSync, chownSync, linkSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import iconv from 'iconv-lite';
import { afterEach, describe, expect, test } from 'vitest';
import { bundle } from '../helpers/bundle.ts';
import { cleanDraft } from '../helpers/draft.ts';
import { Client, stopClients } from '../lsp/client.ts';
import { checkToJson, clean, folderWith, nianbao, nobody, removeFolders, residue, slip } from './run.ts';

afterEach(removeFolders);
afterEach(stopClients);

const read = (cwd: string, name: string) => readFileSync(path.join(cwd, name));

describe('--fix', () => {
  test('rewrites the file, and reports what remains', async () => {
    const cwd = folderWith({ 'a.txt': slip, 'b.txt': clean });
    const result = await checkToJson(['--fix', '.'], { cwd });
    expect(result.files.map(({ path: name, fixed, diagnostics }) => [name, fixed, diagnostics.length])).toEqual([
      ['a.txt', 1, 0],
      ['b.txt', 0, 0],
    ]);
    expect(read(cwd, 'a.txt').toString()).toBe(clean);
    expect(readdirSync(cwd)).toEqual(['a.txt', 'b.txt']);
  });

  test('does nothing more the second time', async () => {
    const cwd = folderWith({ 'a.txt': slip });
    await nianbao(['check', '--fix', 'a.txt'], { cwd });
    const { mtimeMs } = statSync(path.join(cwd, 'a.txt'));
    expect((await checkToJson(['--fix', 'a.txt'], { cwd })).files[0]?.fixed).toBe(0);
    expect(statSync(path.join(cwd, 'a.txt')).mtimeMs).toBe(mtimeMs);
  });

  test('the exit status is that of what remains', async () => {
    const cwd = folderWith({ 'a.txt': slip });
    expect((await nianbao(['check', '--fail-on', 'warning', 'a.txt'], { cwd })).status).toBe(1);
    expect((await nianbao(['check', '--fail-on', 'warning', '--fix', 'a.txt'], { cwd })).status).toBe(0);
  });

  test('keeps the rights of the file, and a link a link', async () => {
    const cwd = folderWith({ 'real/a.txt': slip });
    chmodSync(path.join(cwd, 'real/a.txt'), 0o640);
    symlinkSync('real/a.txt', path.join(cwd, 'link.txt'));
    await nianbao(['check', '--fix', 'link.txt'], { cwd });
    expect(read(cwd, 'real/a.txt').toString()).toBe(clean);
    expect(statSync(path.join(cwd, 'real/a.txt')).mode & 0o777).toBe(0o640);
    expect(readdirSync(cwd)).toEqual(['link.txt', 'real']);
  });

  test('a file of several names keeps them', async () => {
    const cwd = folderWith({ 'a.txt': slip });
    linkSync(path.join(cwd, 'a.txt'), path.join(cwd, 'archive.md'));
    const { ino } = statSync(path.join(cwd, 'a.txt'));
    expect((await checkToJson(['--fix', 'a.txt'], { cwd })).files[0]?.fixed).toBe(1);
    expect(read(cwd, 'archive.md').toString()).toBe(clean);
    expect(statSync(path.join(cwd, 'a.txt'))).toMatchObject({ ino, nlink: 2 });
    expect(readdirSync(cwd)).toEqual(['a.txt', 'archive.md']);
  });

  // Only the superuser can give a file away.
  test.skipIf(process.getuid?.() !== 0)('a file of somebody else stays theirs', async () => {
    const cwd = folderWith({ 'a.txt': slip });
    chownSync(path.join(cwd, 'a.txt'), 1234, 2345);
    chmodSync(path.join(cwd, 'a.txt'), 0o664);
    await nianbao(['check', '--fix', 'a.txt'], { cwd });
    expect(read(cwd, 'a.txt').toString()).toBe(clean);
    const { uid, gid, mode } = statSync(path.join(cwd, 'a.txt'));
    expect([uid, gid, mode & 0o777]).toEqual([1234, 2345, 0o664]);
  });

  test.skipIf(process.platform === 'win32')('a file in a folder that cannot be written to is left, and it is said why', async () => {
    const cwd = folderWith({ 'a.txt': slip });
    chmodSync(path.dirname(cwd), 0o755);
    chmodSync(path.join(cwd, 'a.txt'), 0o666);
    chmodSync(cwd, 0o555);
    const { status, stderr } = await nianbao(['check', '--fix', 'a.txt'], { cwd, ...nobody });
    chmodSync(cwd, 0o755);
    expect(stderr).toContain('a.txt：所在的文件夹不能写入');
    expect(status).toBe(2);
    expect(read(cwd, 'a.txt').toString()).toBe(slip);
  });

  test.skipIf(process.platform === 'win32')('a disk that takes only a part leaves the file as it was', async () => {
    const filler = '说明。\n'.repeat(1000);
    const cwd = folderWith({ 'a.txt': slip + filler, 'b.txt': slip + filler });
    linkSync(path.join(cwd, 'b.txt'), path.join(cwd, 'b2.txt'));
    const command = `trap '' XFSZ; ulimit -f 4; "${process.execPath}" "${bundle('cli')}" check --fix a.txt b.txt | cat`;
    const { stderr } = await promisify(execFile)('/bin/sh', ['-c', command], { cwd });
    expect(stderr).toContain('a.txt：文件超过了允许的大小。');
    for (const name of ['a.txt', 'b.txt', 'b2.txt']) expect(read(cwd, name).toString()).toBe(slip + filler);
    expect(readdirSync(cwd)).toEqual(['a.txt', 'b.txt', 'b2.txt']);
  });

  test.each([
    ['UTF-8', (text: string) => Buffer.from(text)],
    ['UTF-8 with a byte order mark', (text: string) => Buffer.from(`\uFEFF${text}`)],
    ['GB18030', (text: string) => iconv.encode(text, 'gb18030')],
    ['UTF-16LE with a byte order mark', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16BE with a byte order mark', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
  ])('keeps the encoding, the byte order mark and the line ends: %s', async (_, encode) => {
    const eol = { eol: '\r\n', organ: '𠮷镇人民政府' };
    const dirty = cleanDraft(eol).replace('（一）主动公开。', `（一）主动公开。${residue}`);
    const cwd = folderWith({ 'a.txt': encode(dirty) });
    expect((await checkToJson(['--fix', 'a.txt'], { cwd })).files[0]).toMatchObject({ organ: { name: '𠮷镇人民政府' }, fixed: 1 });
    expect(read(cwd, 'a.txt').equals(encode(cleanDraft(eol)))).toBe(true);
  });

  test('does not touch a file that it could not write back as it was', async () => {
    // The single byte 0x80 is read as a euro sign, which is written with two bytes.
    const bytes = Buffer.concat([iconv.encode(slip, 'gb18030'), Buffer.of(0x80)]);
    const cwd = folderWith({ 'a.txt': bytes });
    const { status, stderr } = await nianbao(['check', '--fix', 'a.txt'], { cwd });
    expect(stderr).toContain('没有改写');
    expect(status).toBe(2);
    expect(read(cwd, 'a.txt').equals(bytes)).toBe(true);
  });

  test('gives the text that the editor gives', async () => {
    const dirty = slip.replace('（二）依申请公开。', '（二）依申请公开。<span>&nbsp;').replace('六、其他', `${residue}六、其他`);
    const cwd = folderWith({ 'a.txt': dirty });
    await nianbao(['check', '--fix', 'a.txt'], { cwd });
    const client = await Client.start();
    const uri = 'file:///a.txt';
    await client.open(uri, dirty);
    const [action] = await client.codeActions(
      uri,
      { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
      { only: ['source.fixAll'] },
    );
    if (!action) throw new Error('no fix-all');
    await client.apply(uri, action);
    expect(client.textOf(uri)).toBe(read(cwd, 'a.txt').toString());
  });
});

describe('--fix-dry-run', () => {
  test('prints a unified diff and writes nothing', async () => {
    const cwd = folderWith({ 'd/青禾镇 稿.txt': slip, 'd/b.txt': clean });
    const { status, stdout, stderr } = await nianbao(['check', '--fix-dry-run', 'd'], { cwd });
    const [from, to, hunk, ...lines] = stdout.trimEnd().split('\n');
    expect([from, to]).toEqual(['--- a/d/青禾镇 稿.txt', '+++ b/d/青禾镇 稿.txt']);
    expect(hunk).toMatch(/^@@ -\d+,\d+ \+\d+,\d+ @@$/);
    expect(lines.filter((line) => line.startsWith('-'))).toHaveLength(1);
    expect(lines.filter((line) => line.startsWith('+'))).toHaveLength(1);
    expect(stderr).toBe('可以自动修正 1 处，没有改写任何文件。\n');
    expect(status).toBe(0);
    expect(read(cwd, 'd/青禾镇 稿.txt').toString()).toBe(slip);
  });

  test('works on standard input', async () => {
    const { stdout } = await nianbao(['check', '--fix-dry-run', '-'], { cwd: folderWith({}), input: slip });
    expect(stdout.split('\n').filter((line) => line.startsWith('-') && line.includes(residue))).toHaveLength(1);
  });

  test('prints nothing where there is nothing to fix', async () => {
    const { stdout, stderr } = await nianbao(['check', '--fix-dry-run', 'b.txt'], { cwd: folderWith({ 'b.txt': clean }) });
    expect({ stdout, stderr }).toEqual({ stdout: '', stderr: '没有可以自动修正的问题。\n' });
  });
});
