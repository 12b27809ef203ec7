import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { inject } from 'vitest';

const made: string[] = [];

/** A folder of the test's own, until `removeTemporaryFolders`; what is forgotten goes with all else after the last test. */
export function temporaryFolder(name = 'folder-'): string {
  const folder = mkdtempSync(path.join(inject('testFolder'), name));
  made.push(folder);
  return folder;
}

/** Removes the folders that this test file has made so far. */
export function removeTemporaryFolders(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}
