// What dist/ is made of: each file self-contained, CommonJS, so that it runs in every extension host and as a plain script.

import { resolve } from 'node:path';

const common = {
  bundle: true,
  format: 'cjs',
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  alias: {
    // In its other form the library's parts are found at run time, where there is no node_modules.
    'jsonc-parser': 'jsonc-parser/lib/esm/main.js',
    // Client and server come with a version each; one is enough.
    'vscode-languageserver-types': resolve('node_modules/vscode-languageserver-types/lib/esm/main.js'),
  },
};

const node = { ...common, platform: 'node', target: 'node20' };
// The browser's extension host takes CommonJS too; a worker is a plain script.
const web = { ...common, platform: 'browser', mainFields: ['browser', 'module', 'main'] };

/** Those that run where there is no Node. */
export const webTargets = [
  { ...web, entryPoints: ['client/src/browser.ts'], outfile: 'dist/web/extension.js', external: ['vscode'] },
  { ...web, entryPoints: ['server/src/lsp/browser.ts'], outfile: 'dist/web/server.js', format: 'iife' },
];

export const targets = [
  { ...node, entryPoints: ['client/src/extension.ts'], outfile: 'dist/extension.js', external: ['vscode'] },
  { ...node, entryPoints: ['server/src/lsp/node.ts'], outfile: 'dist/server.js' },
  { ...node, entryPoints: ['server/src/cli/main.ts'], outfile: 'dist/cli.js', banner: { js: '#!/usr/bin/env node' } },
  ...webTargets,
];
