import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { FileReader } from './files.ts';

/** What a path that leads nowhere is answered with. */
const absent: readonly unknown[] = ['ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG'];

/** Files of this machine. */
export const nodeFiles: FileReader = {
  reaches: (uri) => uri.startsWith('file:'),
  async readText(uri) {
    try {
      return (await readFile(fileURLToPath(uri), 'utf8')).replace(/^\uFEFF/, '');
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      // A path that this system cannot have (`file://server/…` off Windows) leads to no file.
      if (absent.includes(code) || code?.startsWith('ERR_INVALID')) return undefined;
      throw error;
    }
  },
};
