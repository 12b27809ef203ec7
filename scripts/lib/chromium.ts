import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { run } from './process.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'brave-browser', 'chrome'];

const applications: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [join(folder, 'Google/Chrome/Application/chrome.exe'), join(folder, 'Microsoft/Edge/Application/msedge.exe')]),
  linux: ['/snap/bin/chromium', join(homedir(), '.nix-profile/bin/chromium')],
};

/** The path of a program on PATH; undefined where there is none. */
export function findProgram(name: string): string | undefined {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd', '.bat'] : [''];
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.flatMap((folder) => endings.map((ending) => join(folder, name + ending))).find((path) => existsSync(path));
}

/** A browser of the Chromium family: the one that `NIANBAO_CHROMIUM` names, on PATH, or in the usual places. */
export function findChromium(): string | undefined {
  const named = process.env.NIANBAO_CHROMIUM;
  if (named) return existsSync(named) ? named : undefined;
  const onPath = names.map(findProgram).find((path) => path !== undefined);
  return onPath ?? applications[process.platform]?.find((path) => existsSync(path));
}

/** Installs Chromium and a Chinese font by apt, where that is there and may be used. Gives the browser's path, or why there is none. */
export async function installChromium(): Promise<{ readonly path: string } | { readonly problem: string }> {
  const apt = findProgram('apt-get');
  if (!apt) return { problem: '这台机器没有 apt-get' };
  const root = process.getuid?.() === 0;
  if (!root && (await run('sudo', ['-n', 'true'])).code !== 0) return { problem: '没有安装软件的权限（不是 root，也不能免密 sudo）' };
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const aptGet = (...args: string[]) => (root ? run(apt, args, { env }) : run('sudo', ['-n', apt, ...args], { env }));
  await aptGet('update');
  const installed = await aptGet('install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk');
  const path = findChromium();
  return path ? { path } : { problem: `apt-get 没有装上 Chromium：\n${installed.output.slice(-800)}` };
}
