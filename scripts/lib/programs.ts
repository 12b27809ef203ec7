import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './process.ts';

/** The path of a program on PATH; undefined where there is none. */
export function findProgram(name: string): string | undefined {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd', '.bat'] : [''];
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.flatMap((folder) => endings.map((ending) => join(folder, name + ending))).find((path) => existsSync(path));
}

/** Installs Debian packages by apt, where that is there and may be used. Gives why they could not be had; null where they were. */
export async function installPackages(...names: readonly string[]): Promise<string | null> {
  const apt = findProgram('apt-get');
  if (!apt) return '这台机器没有 apt-get';
  const root = process.getuid?.() === 0;
  if (!root && (await run('sudo', ['-n', 'true'])).code !== 0) return '没有安装软件的权限（不是 root，也不能免密 sudo）';
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const aptGet = (...args: string[]) => (root ? run(apt, args, { env }) : run('sudo', ['-n', apt, ...args], { env }));
  await aptGet('update');
  const { code, output } = await aptGet('install', '-y', '--no-install-recommends', ...names);
  return code === 0 ? null : `apt-get 没有装上 ${names.join('、')}：\n${output.slice(-800)}`;
}
