import { defineConfig } from 'vitest/config';

/** The tests in a real VS Code: one editor at a time, and time for it to start. */
export default defineConfig({
  test: { include: ['test/vscode/*.test.ts'], fileParallelism: false, testTimeout: 120_000, hookTimeout: 240_000 },
});
