import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { cacheFolder } from '../../scripts/lib/cache.ts';
import { assembleExtension } from '../../scripts/lib/package.ts';
import { assembledFolder, buildSuite, readResults, type SuiteResult, suiteFolder } from './suite-results.ts';

/**
 * npm run test:desktop: the suite of the extension host in a desktop VS Code, which is downloaded.
 * `NIANBAO_VSCODE` chooses its version, as in `1.91.0`; the newest one otherwise.
 */

/** The program to run; undefined where it cannot be downloaded. */
async function download(): Promise<string | undefined> {
  try {
    return await downloadAndUnzipVSCode({ version: process.env.NIANBAO_VSCODE ?? 'stable', cachePath: join(cacheFolder(), 'desktop') });
  } catch (error) {
    console.log(`下载不到桌面版 VS Code，跳过：${error instanceof Error ? error.message : String(error)}`);
    console.log('Desktop VS Code could not be downloaded: its tests are skipped.');
    return undefined;
  }
}

async function runSuite(vscodeExecutablePath: string): Promise<SuiteResult[]> {
  await buildSuite();
  await assembleExtension(assembledFolder);
  const folder = await mkdtemp(join(tmpdir(), 'nianbao-desktop-'));
  const workspace = join(folder, '年报草稿');
  const results = join(suiteFolder, 'results.json');
  try {
    await mkdir(workspace);
    const settings = join(folder, 'data/User/settings.json');
    await mkdir(join(folder, 'data/User'), { recursive: true });
    await writeFile(settings, JSON.stringify({ 'security.workspace.trust.enabled': false, 'git.enabled': false }));
    await runTests({
      vscodeExecutablePath,
      extensionDevelopmentPath: assembledFolder,
      extensionTestsPath: join(suiteFolder, 'index.js'),
      extensionTestsEnv: { NIANBAO_TEST_RESULTS: results },
      launchArgs: [workspace, '--disable-extensions', '--user-data-dir', join(folder, 'data'), '--no-sandbox'],
    });
    return await readResults(results);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

async function main(): Promise<void> {
  const program = await download();
  if (!program) {
    console.log('0 passed, 0 failed, 1 skipped');
    return;
  }
  const results = await runSuite(program);
  const failures = results.filter(({ failure }) => failure !== null);
  for (const { name, failure } of failures) console.error(`✗ ${name}\n${failure}\n`);
  console.log(`${results.length - failures.length} passed, ${failures.length} failed, 0 skipped`);
  if (failures.length > 0) process.exitCode = 1;
}

await main();
