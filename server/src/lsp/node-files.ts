import { fileURLToPath } from 'node:url';
import { readRegularFile, UnfitFile } from '../host/regular-file.ts';
import type { FileReader } from './files.ts';

/** What a path that leads nowhere is answered with. */
const absent: readonly unknown[] = ['ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG'];

/** A draft waits for its configuration no longer, in milliseconds. */
const readTimeoutMs = 3000;

/** Files of this machine. */
export const nodeFiles: FileReader = {
  reaches: (uri) => uri.startsWith('file:'),
  async readText(uri) {
    try {
      return (await readRegularFile(fileURLToPath(uri), { readTimeoutMs })).toString('utf8').replace(/^\uFEFF/, '');
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (error instanceof UnfitFile && error.reason === 'folder') return undefined;
      // A path that this system cannot have (`file://server/…` off Windows) leads to no file.
      if (absent.includes(code) || code?.startsWith('ERR_INVALID')) return undefined;
      throw error;
    }
  },
};
