import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { cacheFolder } from '../lib/cache.ts';
import { run } from '../lib/process.ts';

/** The yardstick: the fastest linter for Chinese text there is. It checks less, and other things. */
const yardstick = { name: 'autocorrect-node', version: '2.14.0' };

export type LintText = (text: string) => void;

/** Its native build, installed into a folder outside the project; a reason where it cannot be had. */
export async function loadAutoCorrect(): Promise<LintText | string> {
  const folder = join(cacheFolder(), 'bench');
  const load = createRequire(join(folder, 'package.json'));
  try {
    return linter(load(yardstick.name));
  } catch {
    await mkdir(folder, { recursive: true });
    const install = ['install', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
    const { code, output } = await run('npm', [...install, `${yardstick.name}@${yardstick.version}`]);
    if (code !== 0) return `${yardstick.name} 没有装好：${output.trim().split('\n').at(-1) ?? ''}`;
  }
  try {
    return linter(load(yardstick.name));
  } catch (error) {
    return `${yardstick.name} 不能在这台机器上运行：${String(error).split('\n')[0]}`;
  }
}

function linter({ lintFor }: { readonly lintFor: (text: string, file: string) => unknown }): LintText {
  return (text) => void lintFor(text, 'a.txt');
}
