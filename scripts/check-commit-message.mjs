// Run by git for each commit (.githooks/commit-msg): node scripts/check-commit-message.mjs FILE

import { readFileSync } from 'node:fs';
import { commitMessageProblems } from './lib/commit-message.mjs';

const [file] = process.argv.slice(2);
if (!file) throw new Error('Usage: node scripts/check-commit-message.mjs FILE');

const problems = commitMessageProblems(readFileSync(file, 'utf8'));
for (const problem of problems) console.error(`commit message: ${problem}`);
if (problems.length > 0) {
  console.error(`See “Commits” in CONTRIBUTING.md. The message is in ${file}.`);
  process.exitCode = 1;
}
