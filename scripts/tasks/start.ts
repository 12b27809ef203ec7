import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder } from '../lib/cache.ts';
import { installCodeServer, startHost } from '../lib/code-server.ts';
import { printError, withProgress } from '../lib/console.ts';
import { openInBrowser } from '../lib/open.ts';
import { assembleExtension, packageExtension } from '../lib/package.ts';
import { run } from '../lib/process.ts';
import { findProgram } from '../lib/programs.ts';
import { root } from '../lib/root.ts';

/**
 * npm start [-- --lint | --browser | --no-open]
 * Builds, then opens the samples in desktop VS Code, or else in VS Code from the npm registry in the browser.
 */

const samples = join(root, 'samples');

const whatToLookAt = `
看什么：
  · 左侧打开任意一份年报，波浪线就是发现的问题；Ctrl+Shift+M（macOS：Cmd+Shift+M）打开“问题”面板看全部。
  · 光标放到波浪线上按 Ctrl+.（Cmd+.），选择一种改法；改好后波浪线随即消失。
  · F1 输入“Fix All”（全部修复）：一次改完只有一种改法的问题。
  · 新建文件，语言选“政府信息公开年报”，输入 biao3 再回车：插入整张表三，Tab 键逐格填数。
  · samples/README.md 列出了每份样稿里有哪些问题。`;

async function build(): Promise<void> {
  const { code, output } = await run(process.execPath, ['esbuild.mjs'], { cwd: root });
  if (code !== 0) throw new Error(output);
}

async function lintSamples(): Promise<number> {
  const { code } = await run(process.execPath, ['dist/cli.js', 'check', 'samples', '--fail-on', 'never'], { cwd: root, stdio: 'inherit' });
  return code;
}

/** Opens desktop VS Code; its window stays when this script ends. */
async function openDesktop(code: string): Promise<number> {
  const extension = join(root, 'dist/assembled');
  await assembleExtension(extension);
  const ended = await run(code, ['--new-window', `--extensionDevelopmentPath=${extension}`, samples], { cwd: root });
  if (ended.code !== 0) {
    printError('桌面版 VS Code 没有打开。可以改用浏览器：npm start -- --browser', 'Desktop VS Code did not open.', ended.output);
    return 1;
  }
  console.log(`\n已在桌面版 VS Code 中打开样稿。  The samples are open in desktop VS Code.\n${whatToLookAt}`);
  return 0;
}

async function openBrowser(mayOpen: boolean): Promise<number> {
  const server = await withProgress('准备浏览器里的 VS Code（第一次要从 npm 下载约 100 MB）  Preparing VS Code', installCodeServer);
  const dataFolder = join(cacheFolder(), 'start');
  const host = await withProgress('打包、安装扩展并启动  Starting with the extension installed', async () => {
    await mkdir(dataFolder, { recursive: true });
    const extension = await packageExtension(dataFolder);
    return startHost(server, {
      dataFolder,
      defaultFolder: samples,
      packages: [extension],
      settings: { 'workbench.startupEditor': 'readme' },
    });
  });
  console.log(`\n  ${host.address}\n`);
  const opened = mayOpen && openInBrowser(host.address);
  console.log(
    opened ? '已在浏览器中打开上面的地址。  Opened in your browser.' : '请在浏览器中打开上面的地址。  Open this address in a browser.',
  );
  console.log(`${whatToLookAt}\n\n按 Ctrl+C 结束。  Press Ctrl+C to end.`);
  await untilInterrupted();
  host.stop();
  return 0;
}

function untilInterrupted(): Promise<void> {
  return new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => done());
  });
}

async function main(options: readonly string[]): Promise<number> {
  const unknown = options.find((option) => !['--lint', '--browser', '--no-open'].includes(option));
  if (unknown) {
    printError(`不认识的选项 ${unknown}。可用：--lint、--browser、--no-open`, `Unknown option ${unknown}.`);
    return 2;
  }
  try {
    await withProgress('构建  Building', build);
  } catch (error) {
    printError('构建失败。', 'The build failed.', error);
    return 1;
  }
  if (options.includes('--lint')) return lintSamples();
  const desktop = options.includes('--browser') ? undefined : findProgram('code');
  try {
    return await (desktop ? openDesktop(desktop) : openBrowser(!options.includes('--no-open')));
  } catch (error) {
    printError(
      '编辑器没有启动。请检查网络与 npm 源（npm config get registry）；也可以只在终端里看结果：npm start -- --lint',
      'The editor could not be started. Check the network and the npm registry, or run: npm start -- --lint',
      error,
    );
    return 1;
  }
}

process.exitCode = await main(process.argv.slice(2));
