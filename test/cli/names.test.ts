import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import iconv from 'iconv-lite';
import { afterEach, describe, expect, test } from 'vitest';
import { fromBytes, readable, toSystem } from '../../server/src/cli/path-bytes.ts';
import { checkToJson, clean, folderWith, nianbao, nobody, removeFolders, slip } from './run.ts';

afterEach(removeFolders);

/** A path below a folder whose names are these bytes. */
const inside = (folder: string, ...names: Uint8Array[]) =>
  Buffer.concat([Buffer.from(folder), ...names.flatMap((name) => [Buffer.from('/'), name])]);
const gbk = (name: string) => iconv.encode(name, 'gbk');
const paths = (result: { files: readonly { path: string }[] }) => result.files.map((file) => file.path);

describe('a path in bytes', () => {
  test.each([
    [Buffer.from('年报/a.txt'), '年报/a.txt'],
    [inside('稿', gbk('年报.txt')), '稿/年报.txt'],
    [Buffer.from('caf\xe9.txt', 'latin1'), 'caf\\xE9.txt'],
    [Buffer.of(0xed, 0xb2, 0xff), '\\xED\\xB2\\xFF'],
    [Buffer.from('a\u001b[2J\n.txt'), 'a\u001b[2J\n.txt'],
  ])('comes back as it was, and is shown readable: %#', (bytes, shown) => {
    const kept = fromBytes(bytes);
    expect(Buffer.from(toSystem(kept)).equals(bytes)).toBe(true);
    expect(readable(kept)).toBe(shown);
  });
});

// Other systems keep names as text, and refuse such bytes.
describe.skipIf(process.platform !== 'linux')('names that are no UTF-8 (skipped where the system has none)', () => {
  const drafts = () => {
    const cwd = folderWith({ 'a.txt': clean });
    mkdirSync(inside(cwd, gbk('镇街')));
    writeFileSync(inside(cwd, gbk('镇街'), gbk('青禾镇.txt')), slip);
    writeFileSync(
      inside(cwd, gbk('镇街'), Buffer.from('.nianbao.json')),
      '{ "overrides": [{ "files": "青禾镇.txt", "rules": { "word-residue": "hint" } }] }',
    );
    writeFileSync(inside(cwd, Buffer.of(0xe9, ...Buffer.from('.txt'))), clean);
    return cwd;
  };

  test('are read in a folder, as all others, and shown readable', async () => {
    const result = await checkToJson(['.'], { cwd: drafts() });
    expect(paths(result).sort()).toEqual(['\\xE9.txt', 'a.txt', '镇街/青禾镇.txt']);
    expect(result.errors).toBeUndefined();
    expect(result.files.flatMap(({ diagnostics }) => diagnostics.map(({ severity }) => severity))).toEqual(['hint']);
  });

  test('are found by a pattern', async () => {
    expect(paths(await checkToJson(['镇街/*.txt'], { cwd: drafts() }))).toEqual([]);
    expect(paths(await checkToJson(['*/青*.txt'], { cwd: drafts() }))).toEqual(['镇街/青禾镇.txt']);
  });

  test('may be given, as a shell writes them', async () => {
    const cwd = drafts();
    const given = Buffer.from(gbk('镇街')).toString('utf8');
    expect(paths(await checkToJson([given], { cwd }))).toEqual(['镇街/青禾镇.txt']);
    const parsed = await nianbao(['parse', `${given}/${gbk('青禾镇.txt').toString('utf8')}`], { cwd });
    expect(JSON.parse(parsed.stdout)).toMatchObject({ path: '镇街/青禾镇.txt', year: 2023 });
  });

  test('are rewritten in place', async () => {
    const cwd = drafts();
    expect((await checkToJson(['--fix', '.'], { cwd })).files.map(({ fixed }) => fixed).sort()).toEqual([0, 0, 1]);
    expect((await checkToJson(['.'], { cwd })).files.flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
  });
});

test.skipIf(process.platform === 'win32')('a folder and a file without rights are named; all others are checked', async () => {
  const cwd = folderWith({ 'a.txt': clean, 'closed/b.txt': clean, 'c.txt': clean, 'd/e.txt': clean });
  for (const folder of [path.dirname(cwd), cwd]) chmodSync(folder, 0o755);
  chmodSync(path.join(cwd, 'closed'), 0);
  chmodSync(path.join(cwd, 'c.txt'), 0);
  const { status, stdout, stderr } = await nianbao(['check', '--format', 'json', '.'], { cwd, ...nobody });
  chmodSync(path.join(cwd, 'closed'), 0o700);
  const result = JSON.parse(stdout);
  expect(paths(result)).toEqual(['a.txt', 'd/e.txt']);
  expect(result.errors).toEqual([
    { path: 'closed', message: '文件夹没有读取：没有权限。' },
    { path: 'c.txt', message: '没有权限。' },
  ]);
  expect(stderr).toBe('closed：文件夹没有读取：没有权限。\nc.txt：没有权限。\n');
  expect(status).toBe(2);
});
