import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../../scripts/lib/root.ts';

/** Where the bundled suite stands. */
export const suiteFolder = join(root, 'dist/test');

/** Where the extension is put together that the suite runs in. */
export const assembledFolder = join(root, 'dist/test-extension');

/** What became of one test of the suite. */
export interface SuiteResult {
  readonly name: string;
  /** Why it failed; null when it did not. */
  readonly failure: string | null;
}

interface MochaTest {
  readonly fullTitle: string;
  readonly err: { readonly message?: string; readonly stack?: string };
}

/** Bundles the tests that run inside the extension host, a file each, as that host wants them. */
export async function buildSuite(): Promise<void> {
  await rm(suiteFolder, { recursive: true, force: true });
  await build({
    entryPoints: [join(root, 'test/vscode/suite/index.ts'), join(root, 'test/vscode/suite/*.test.ts')],
    outdir: suiteFolder,
    bundle: true,
    external: ['vscode', 'mocha'],
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    charset: 'utf8',
    sourcemap: 'inline',
    logLevel: 'warning',
  });
}

/** Reads what the suite wrote; throws where it did not get that far. */
export async function readResults(file: string): Promise<SuiteResult[]> {
  const { tests } = JSON.parse(await readFile(file, 'utf8')) as { tests: MochaTest[] };
  return tests.map(({ fullTitle, err }) => ({ name: fullTitle, failure: err.message ? (err.stack ?? err.message) : null }));
}
