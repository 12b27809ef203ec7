import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const inRoot = (path: string) => resolve(import.meta.dirname, path);
// What of VS Code its own module gives the parts of the client that are tested without it.
const vscode = { find: 'vscode', replacement: inRoot('test/helpers/vscode.ts') };

const common = {
  setupFiles: 'test/helpers/same-cases.ts',
  // The modules are loaded once for all files of a worker; nothing in them remembers a test.
  isolate: false,
  // Not threads: the command line is run in a folder of its own, and only a process has one.
  pool: 'forks' as const,
  // No test measures time: a busy machine only takes longer.
  testTimeout: 30_000,
};

// The engine's own folders: what is not reached there is tested by nothing.
const covered = ['tables', 'prose', 'rules', 'lint'].map((folder) => `server/src/${folder}/**/*.ts`);

export default defineConfig({
  test: {
    maxWorkers: '100%',
    // Switched on by `npm test`, which runs all tests at once: a part of them cannot come to these shares.
    coverage: {
      provider: 'v8',
      include: covered,
      reporter: ['text-summary'],
      reportsDirectory: inRoot('node_modules/.cache/nianbao-lint/coverage'),
      thresholds: Object.fromEntries(covered.map((files) => [files, { lines: 95 }])),
    },
    projects: [
      {
        test: {
          ...common,
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/vscode/**', 'test/third-form/**', 'node_modules/**'],
          globalSetup: 'test/helpers/global-setup.ts',
          alias: [vscode],
        },
      },
      {
        // The whole engine with a form more than there is.
        test: {
          ...common,
          name: 'third-form',
          include: ['test/third-form/third-form.test.ts'],
          alias: [{ find: /^\.\/forms\/index\.ts$/, replacement: inRoot('test/third-form/index.ts') }],
        },
      },
    ],
  },
});
