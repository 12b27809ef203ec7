// Builds dist/: each file self-contained, CommonJS, so that it runs in every extension host and as a plain script.

import { chmod } from 'node:fs/promises';
import { build, context } from 'esbuild';

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');

const common = {
  bundle: true,
  format: 'cjs',
  target: 'es2022',
  minify: production,
  sourcemap: production ? false : 'linked',
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  // In its other form the library's parts are found at run time, where there is no node_modules.
  alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' },
};

const node = { ...common, platform: 'node', target: 'node20' };
// The browser's extension host takes CommonJS too; a worker is a plain script.
const web = { ...common, platform: 'browser', mainFields: ['browser', 'module', 'main'] };
const targets = [
  { ...node, entryPoints: ['client/src/extension.ts'], outfile: 'dist/extension.js', external: ['vscode'] },
  { ...node, entryPoints: ['server/src/lsp/node.ts'], outfile: 'dist/server.js' },
  { ...web, entryPoints: ['client/src/browser.ts'], outfile: 'dist/web/extension.js', external: ['vscode'] },
  { ...web, entryPoints: ['server/src/lsp/browser.ts'], outfile: 'dist/web/server.js', format: 'iife' },
  { ...node, entryPoints: ['server/src/cli/main.ts'], outfile: 'dist/cli.js', banner: { js: '#!/usr/bin/env node' } },
];

if (watch) {
  for (const target of targets) await (await context(target)).watch();
} else {
  await Promise.all(targets.map((target) => build(target)));
  await chmod('dist/cli.js', 0o755);
}
