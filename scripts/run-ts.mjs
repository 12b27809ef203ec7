// Runs a TypeScript file of this project on any Node: node scripts/run-ts.mjs FILE [arguments]

import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const [file, ...rest] = process.argv.slice(2);
if (!file) throw new Error('Usage: node scripts/run-ts.mjs FILE [arguments]');

const root = resolve(import.meta.dirname, '..');
// Below node_modules, so that packages are found from there as from the file itself.
const bundle = join(root, 'node_modules/.cache/nianbao-lint', `${file.replaceAll(/[^\w.-]/g, '_')}.${process.pid}.mjs`);
const { outputFiles } = await build({
  entryPoints: [file],
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  charset: 'utf8',
  sourcemap: 'inline',
  outfile: bundle,
  write: false,
  logLevel: 'warning',
});
await mkdir(dirname(bundle), { recursive: true });
await writeFile(bundle, outputFiles[0].text);
// Errors name the file and line of the sources.
process.setSourceMapsEnabled(true);
process.argv = [process.argv[0], resolve(file), ...rest];
process.chdir(root);
try {
  await import(pathToFileURL(bundle).href);
} finally {
  await rm(bundle, { force: true });
}
