import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder } from './cache.ts';
import { run } from './process.ts';

/**
 * A folder of the cache that is filled once, by `install`. Gives its path; throws with npm's own words where that fails.
 * The name says what is in it, down to the version: another version is another folder.
 */
export async function installOnce(name: string, install: (folder: string) => Promise<void>): Promise<string> {
  const target = join(cacheFolder(), name);
  if (existsSync(target)) return target;
  await mkdir(cacheFolder(), { recursive: true });
  // Installed beside its place and then moved, so that an interrupted install is never taken for a complete one.
  const partial = await mkdtemp(join(cacheFolder(), 'installing-'));
  try {
    await writeFile(join(partial, 'package.json'), '{ "private": true }\n');
    await install(partial);
    await rename(partial, target);
  } catch (error) {
    if (!existsSync(target)) throw error;
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
  return target;
}

/** `npm install` in a folder, without the packages' own scripts. */
export async function npmInstall(folder: string, ...args: readonly string[]): Promise<void> {
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { code, output } = await run('npm', ['install', ...quiet, ...args], { cwd: folder });
  if (code !== 0) throw new Error(`npm install ${args.join(' ')} (${code})\n${output}`);
}
