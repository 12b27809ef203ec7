// Builds dist/. With --production it is minified and has no source maps; with --watch it is built anew at each change.

import { chmod } from 'node:fs/promises';
import { build, context } from 'esbuild';
import { targets } from './scripts/lib/targets.mjs';

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');
const options = { minify: production, sourcemap: production ? false : 'linked' };

if (watch) {
  for (const target of targets) await (await context({ ...target, ...options })).watch();
} else {
  await Promise.all(targets.map((target) => build({ ...target, ...options })));
  await chmod('dist/cli.js', 0o755);
}
