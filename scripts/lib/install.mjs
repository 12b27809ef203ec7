// Installs the dependencies of the project where they are missing. Runs before there are any, so it has none itself.

import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { useRepositoryHooks } from './git-hooks.mjs';

const lowestNode = 20;

/** The folder of the project; told in a way that a Node too old for it knows as well. */
const root = fileURLToPath(new URL('../..', import.meta.url));

/** Ends the process with a clear message where Node is too old for the project. */
export function requireNode() {
  const [major] = process.versions.node.split('.').map(Number);
  if (major >= lowestNode) return;
  console.error(`错误：需要 Node.js ${lowestNode} 或更新的版本，现在是 ${process.versions.node}。请到 https://nodejs.org 安装。`);
  console.error(`Error: Node.js ${lowestNode} or newer is needed, this is ${process.versions.node}.`);
  process.exit(2);
}

/**
 * Runs `npm ci` unless every package of the lock file is installed in its version. Ends the process when that fails.
 * Git's hooks are set here too: .npmrc keeps npm from running `prepare`, together with the scripts of packages.
 */
export async function installDependencies() {
  useRepositoryHooks(root);
  if (await isInstalled()) return;
  const started = Date.now();
  console.log('▸ 安装依赖（第一次约需一分钟）…  Installing dependencies …');
  const code = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0) {
    console.error('错误：依赖没有装好。请检查网络与 npm 源（npm config get registry），再试一次。');
    console.error('Error: the dependencies could not be installed. Check the network and the npm registry, then try again.');
    process.exit(2);
  }
  console.log(`  完成（${Math.round((Date.now() - started) / 1000)} 秒）`);
}

/** Runs a program with this terminal's input and output; gives its exit status. */
export function run(command, args) {
  return new Promise((done) => {
    // On Windows npm is a batch file, which only a shell can start.
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' && command === 'npm' });
    child.once('error', (error) => {
      console.error(`${command}: ${error.message}`);
      done(127);
    });
    child.once('exit', (code, signal) => done(code ?? (signal ? 130 : 1)));
  });
}

async function isInstalled() {
  try {
    const [wanted, installed] = await Promise.all(['package-lock.json', 'node_modules/.package-lock.json'].map(readPackages));
    return Object.entries(wanted).every(
      ([path, { version, optional }]) => path === '' || optional === true || installed[path]?.version === version,
    );
  } catch {
    // One of the files is not there or cannot be read: nothing was installed, or not to the end.
    return false;
  }
}

async function readPackages(file) {
  return JSON.parse(await readFile(join(root, file), 'utf8')).packages;
}
