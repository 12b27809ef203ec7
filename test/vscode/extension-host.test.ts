import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { assembleExtension } from '../../scripts/lib/package.ts';
import { chromiumPath, startEditor, windowAddress } from './editor.ts';
import { assembledFolder, buildSuite, readResults, type SuiteResult, suiteFolder } from './suite-results.ts';

const suiteTimeout = 5 * 60_000;

/** Runs the suite inside the extension host of a real VS Code. */
async function runSuite(): Promise<SuiteResult[]> {
  await buildSuite();
  // As it is packed: its settings are complete.
  await assembleExtension(assembledFolder);
  const results = join(suiteFolder, 'results.json');
  const editor = await startEditor({ env: { NIANBAO_TEST_RESULTS: results } });
  try {
    const { page, host } = editor;
    const remote = (path: string) => `vscode-remote://127.0.0.1:${host.port}${path}`;
    const ended = new Promise<void>((done, fail) => {
      setTimeout(() => fail(new Error(`The suite did not end.\n${editor.log()}`)), suiteTimeout).unref();
      void page.exposeFunction('codeAutomationExit', () => done());
    });
    await page.exposeFunction('codeAutomationLog', () => {});
    await page.goto(
      windowAddress(editor, [
        ['extensionDevelopmentPath', remote(assembledFolder)],
        ['extensionTestsPath', remote(join(suiteFolder, 'index.js'))],
      ]),
    );
    await ended;
    return await readResults(results).catch((error: Error) => {
      throw new Error(`${error.message}\n${editor.log()}`);
    });
  } finally {
    await editor.close();
  }
}

// The suite runs first, so that each of its tests is counted as one of ours.
const results = chromiumPath ? await runSuite() : [];

describe('inside the extension host', () => {
  test.skipIf(!chromiumPath)('the suite ran', () => expect(results.length).toBeGreaterThan(0));

  for (const { name, failure } of results) {
    test(name, () => {
      if (failure) expect.fail(failure);
    });
  }
});
