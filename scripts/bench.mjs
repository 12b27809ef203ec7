// npm run bench: installs what is missing, builds, and measures.

import { installDependencies, requireNode, run } from './lib/install.mjs';

requireNode();
await installDependencies();
process.exitCode = await run(process.execPath, ['scripts/run-ts.mjs', 'scripts/bench/main.ts', ...process.argv.slice(2)]);
