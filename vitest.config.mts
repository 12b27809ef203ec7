import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/helpers/global-setup.ts',
    setupFiles: 'test/helpers/same-cases.ts',
    exclude: ['test/vscode/**', 'node_modules/**'],
    // The modules are loaded once for all files of a worker; nothing in them remembers a test.
    isolate: false,
    // Not threads: the command line is run in a folder of its own, and only a process has one.
    pool: 'forks',
    maxWorkers: '100%',
    // No test measures time: a busy machine only takes longer.
    testTimeout: 30_000,
    // What of VS Code its own module gives the parts of the client that are tested without it.
    alias: { vscode: resolve(import.meta.dirname, 'test/helpers/vscode.ts') },
  },
});
