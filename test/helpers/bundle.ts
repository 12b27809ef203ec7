import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';

const entries = { server: 'server/src/lsp/node.ts', cli: 'server/src/cli/main.ts' } as const;

const built = new Map<keyof typeof entries, Promise<string>>();
let folder: string | undefined;

/** The server or the command line as one file, built from the sources as they are; built once for each test file. */
export function bundle(name: keyof typeof entries): Promise<string> {
  const file = built.get(name) ?? buildBundle(name);
  built.set(name, file);
  return file;
}

async function buildBundle(name: keyof typeof entries): Promise<string> {
  const outfile = path.join(temporaryFolder(), `${name}.js`);
  await build({
    entryPoints: [path.resolve(import.meta.dirname, '../..', entries[name])],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    charset: 'utf8',
    logLevel: 'warning',
    alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' },
  });
  return outfile;
}

/** A folder that is gone when the test's process ends. */
function temporaryFolder(): string {
  if (folder) return folder;
  const made = mkdtempSync(path.join(tmpdir(), 'nianbao-test-'));
  process.on('exit', () => rmSync(made, { recursive: true, force: true }));
  folder = made;
  return made;
}
