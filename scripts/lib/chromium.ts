import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { findProgram, installPackages } from './programs.ts';

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

/** A browser of the Chromium family: the one that `NIANBAO_CHROMIUM` names, on PATH, or in the usual places. */
export function findChromium(): string | undefined {
  const named = process.env.NIANBAO_CHROMIUM;
  if (named) return existsSync(named) ? named : undefined;
  const onPath = names.map(findProgram).find((path) => path !== undefined);
  return onPath ?? applications[process.platform]?.find((path) => existsSync(path));
}

/** Installs Chromium and a Chinese font. Gives the browser's path, or why there is none. */
export async function installChromium(): Promise<{ readonly path: string } | { readonly problem: string }> {
  const problem = await installPackages('chromium', 'fonts-noto-cjk');
  const path = findChromium();
  return path ? { path } : { problem: problem ?? '安装之后仍找不到 Chromium' };
}
