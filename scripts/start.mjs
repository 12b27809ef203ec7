// npm start: installs what is missing, builds, and opens the samples in an editor that has the extension.

import { installDependencies, requireNode, run } from './lib/install.mjs';

requireNode();
await installDependencies();
// Ctrl+C reaches the child as well; it tidies up, and this process ends after it.
process.on('SIGINT', () => {});
process.exitCode = await run(process.execPath, ['scripts/run-ts.mjs', 'scripts/tasks/start.ts', ...process.argv.slice(2)]);
