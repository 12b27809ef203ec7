import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import type { TestProject } from 'vitest/node';

const entries = { server: 'server/src/lsp/node.ts', cli: 'server/src/cli/main.ts' } as const;

declare module 'vitest' {
  interface ProvidedContext {
    /** Where tests put what they need on disk; it is gone when all of them have run. */
    readonly testFolder: string;
  }
}

/** Builds the server and the command line once for all tests, from the sources as they are, and cleans up after them. */
export default async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'nianbao-tests-'));
  const clean = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', clean);
  await build({
    entryPoints: entries,
    absWorkingDir: path.resolve(import.meta.dirname, '../..'),
    outdir: folder,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    charset: 'utf8',
    logLevel: 'warning',
    alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' },
  });
  project.provide('testFolder', folder);
  return clean;
}
