import { writeFileSync } from 'node:fs';
import path from 'node:path';
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
