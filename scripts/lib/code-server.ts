import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { installOnce, npmInstall } from './install-once.ts';
import { awaitLine, kill, run, startService } from './process.ts';

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
  const folder = await installOnce(`code-server-${version}`, async (partial) => {
    await npmInstall(partial, `code-server@${version}`);
    const server = join(partial, serverFolder);
    await npmInstall(server, '--omit=dev');
    await symlink('node_modules', join(server, 'node_modules.asar'), 'junction');
  });
  return join(folder, serverFolder);
}

const serverFolder = 'node_modules/code-server/lib/vscode';

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
  const { found, log } = await awaitLine(child, /Extension host agent listening on (\d+)/, startTimeout);
  return { address: `http://127.0.0.1:${found}`, port: Number(found), log, stop: () => kill(child) };
}
