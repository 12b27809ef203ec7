// npm test: installs what is missing and runs every check there is.

import { installDependencies, requireNode, run } from './lib/install.mjs';

requireNode();
await installDependencies();
process.exitCode = await run(process.execPath, ['scripts/run-ts.mjs', 'scripts/tasks/test.ts', ...process.argv.slice(2)]);
