import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder } from './cache.ts';
import { kill, run, startService } from './process.ts';

/** code-server 4.100.3 is VS Code 1.100.3 and runs on Node 20. */
const version = '4.100.3';
const startTimeout = 60_000;

/** Settings of an editor without questions, advertisements and network traffic. */
const quietSettings = {
  'security.workspace.trust.enabled': false,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
  'workbench.colorTheme': 'Default Light Modern',
  'chat.commandCenter.enabled': false,
  'chat.setupFromDialog': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
};

export interface HostOptions {
  /** Folder for settings, state and extensions; made where missing. */
  readonly dataFolder: string;
  /** Folder that opens where the address names none. */
  readonly defaultFolder?: string;
  /** Extension packages to install first. */
  readonly packages?: readonly string[];
  /** User settings in addition to the quiet ones. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Environment variables in addition to this process's; extensions see them. */
  readonly env?: Readonly<Record<string, string>>;
}

export interface Host {
  /** `http://127.0.0.1:PORT` */
  readonly address: string;
  readonly port: number;
  /** What it has written so far. */
  log(): string;
  /** Ends it and all its processes. */
  stop(): void;
}

/**
 * Installs VS Code's server from the npm registry into the cache, unless it is there.
 * Gives the folder of the server; throws with npm's own words where it cannot be had.
 */
export async function installCodeServer(): Promise<string> {
  const target = join(cacheFolder(), `code-server-${version}`);
  if (!existsSync(target)) {
    await mkdir(cacheFolder(), { recursive: true });
    // Installed beside its place and then moved, so that an interrupted install is never taken for a complete one.
    const partial = await mkdtemp(join(cacheFolder(), 'installing-'));
    try {
      await installInto(partial);
      await rename(partial, target);
    } catch (error) {
      if (!existsSync(target)) throw error;
    } finally {
      await rm(partial, { recursive: true, force: true });
    }
  }
  return join(target, serverFolder);
}

const serverFolder = 'node_modules/code-server/lib/vscode';

async function installInto(folder: string): Promise<void> {
  await writeFile(join(folder, 'package.json'), '{ "private": true }\n');
  const install = async (cwd: string, ...args: string[]) => {
    const { code, output } = await run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', ...args], {
      cwd,
    });
    if (code !== 0) throw new Error(`npm install ${args.join(' ')} (${code})\n${output}`);
  };
  await install(folder, `code-server@${version}`);
  const server = join(folder, serverFolder);
  await install(server, '--omit=dev');
  await symlink('node_modules', join(server, 'node_modules.asar'), 'junction');
}

/** Starts an editor on a free port. Throws with its log where it does not come up. */
export async function startHost(server: string, options: HostOptions): Promise<Host> {
  const { dataFolder, defaultFolder, packages = [], settings = {}, env = {} } = options;
  await mkdir(join(dataFolder, 'data/User'), { recursive: true });
  await writeFile(join(dataFolder, 'data/User/settings.json'), JSON.stringify({ ...quietSettings, ...settings }, null, 2));
  const shared = ['--server-data-dir', dataFolder, '--extensions-dir', join(dataFolder, 'extensions'), '--accept-server-license-terms'];
  for (const file of packages) {
    const { code, output } = await run(process.execPath, [
      join(server, 'out/server-main.js'),
      ...shared,
      '--install-extension',
      file,
      '--force',
    ]);
    if (code !== 0) throw new Error(`--install-extension ${file} (${code})\n${output}`);
  }
  const child = startService(
    process.execPath,
    [
      join(server, 'out/server-main.js'),
      ...['--host', '127.0.0.1', '--port', '0', '--without-connection-token', '--telemetry-level', 'off'],
      ...(defaultFolder ? ['--default-folder', defaultFolder] : []),
      ...shared,
    ],
    { env: { ...process.env, ...env } },
  );
  let log = '';
  const port = await new Promise<number>((resolve, reject) => {
    const fail = (why: string) => {
      kill(child);
      reject(new Error(`${why}\n${log}`));
    };
    const timer = setTimeout(() => fail('VS Code did not start in time.'), startTimeout);
    const read = (chunk: Buffer) => {
      log += chunk.toString();
      const [, bound] = /Extension host agent listening on (\d+)/.exec(log) ?? [];
      if (!bound) return;
      clearTimeout(timer);
      resolve(Number(bound));
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('error', (error) => fail(error.message));
    child.once('exit', (code) => {
      clearTimeout(timer);
      fail(`VS Code ended with status ${code}.`);
    });
  });
  return { address: `http://127.0.0.1:${port}`, port, log: () => log, stop: () => kill(child) };
}
