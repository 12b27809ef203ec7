import { execFileSync, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { afterEach, expect, test } from 'vitest';
import { inTime, readRegularFile, UnfitFile } from '../../server/src/host/regular-file.ts';
import { removeTemporaryFolders, temporaryFolder } from '../helpers/temporary-folder.ts';

afterEach(removeTemporaryFolders);

test('a file is read whole, up to the limit', async () => {
  const file = path.join(temporaryFolder(), 'a.txt');
  writeFileSync(file, 'x'.repeat(200_000));
  expect((await readRegularFile(file)).length).toBe(200_000);
  expect((await readRegularFile(file, { size: 200_000 })).length).toBe(200_000);
  await expect(readRegularFile(file, { size: 199_999 })).rejects.toMatchObject({ reason: 'large' });
});

test.skipIf(process.platform !== 'linux')('what is larger than it says is not read on for ever', async () => {
  // The kernel's own files say that they are empty.
  expect((await readRegularFile('/proc/self/status')).length).toBeGreaterThan(100);
  await expect(readRegularFile('/proc/self/status', { size: 100 })).rejects.toBeInstanceOf(UnfitFile);
});

test('a folder is none, and a file that is not there is the system’s error', async () => {
  await expect(readRegularFile(temporaryFolder())).rejects.toMatchObject({ reason: 'folder' });
  await expect(readRegularFile(path.join(temporaryFolder(), 'a.txt'))).rejects.toMatchObject({ code: 'ENOENT' });
});

test('nobody waits for a drive that does not answer', async () => {
  await expect(inTime(new Promise(() => undefined), 10)).rejects.toMatchObject({ reason: 'slow' });
  await expect(inTime(Promise.resolve('text'), 10)).resolves.toBe('text');
  await expect(inTime(Promise.reject(new Error('own')), 10)).rejects.toThrow('own');
});

test.skipIf(process.platform === 'win32')(
  'a read that hangs does not keep the process alive (skipped where there is no pipe)',
  async () => {
    const pipe = path.join(temporaryFolder(), 'pipe');
    execFileSync('mkfifo', [pipe]);
    const outfile = path.join(temporaryFolder(), 'hanging-read.mjs');
    const entry = path.join(import.meta.dirname, 'hanging-read.ts');
    await build({ entryPoints: [entry], outfile, bundle: true, platform: 'node', format: 'esm', target: 'node20' });
    const program = spawn(process.execPath, [outfile, pipe]);
    let said = '';
    program.stdout.on('data', (data) => {
      said += data;
    });
    await new Promise((resolve) => program.on('close', resolve));
    expect(said).toContain('读取超过 1 秒没有结果');
  },
);
