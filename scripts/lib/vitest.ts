import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './process.ts';
import { root } from './root.ts';

/** How many tests passed, failed, and were not run. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const none: Tally = { passed: 0, failed: 0, skipped: 0 };

/** The sum of two counts. */
export function addTallies(a: Tally, b: Tally): Tally {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly { readonly name: string; readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

/** Runs vitest with a configuration of the project; failures are shown, all tests are counted. */
export async function runVitest(config: string, ...options: readonly string[]): Promise<Tally> {
  const folder = await mkdtemp(join(tmpdir(), 'nianbao-vitest-'));
  try {
    const file = join(folder, 'report.json');
    const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
    const vitest = join(root, 'node_modules/vitest/vitest.mjs');
    const { code } = await run(process.execPath, [vitest, 'run', '--config', config, ...reporters, ...options], {
      cwd: root,
      stdio: 'inherit',
    });
    return tallyOf(JSON.parse(await readFile(file, 'utf8')) as VitestReport, code);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A file that could not even be loaded has no tests to count: it counts as one that failed. */
function tallyOf(report: VitestReport, code: number): Tally {
  const broken = report.testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0).length;
  const failed = report.numFailedTests + broken;
  return {
    passed: report.numPassedTests,
    // An error outside of any test (an unhandled rejection, too small a share of lines covered) shows in the exit status only.
    failed: code !== 0 && failed === 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}
