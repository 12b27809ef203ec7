import path from 'node:path';
import { inject } from 'vitest';

/** The server or the command line as one file, built from the sources as they are; built once for all tests. */
export function bundle(name: 'server' | 'cli'): string {
  return path.join(inject('testFolder'), `${name}.js`);
}
