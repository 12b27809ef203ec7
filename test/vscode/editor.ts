import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { findChromium } from '../../scripts/lib/chromium.ts';
import { type Host, installCodeServer, startHost } from '../../scripts/lib/code-server.ts';

/** The browser that the tests drive; undefined where there is none, and they are skipped. */
export const chromiumPath = findChromium();

/** As root there is no sandbox; and nothing may go over the network. */
export const browserArguments = ['--no-sandbox', '--disable-background-networking', '--disable-dev-shm-usage'];

export interface EditorOptions {
  /** Extension packages to install. */
  readonly packages?: readonly string[];
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}

/** A VS Code with a window, and an empty folder to open in it. */
export interface Editor {
  readonly host: Host;
  readonly page: Page;
  /** Path of the folder that tests may fill. */
  readonly workspace: string;
  /** The last lines that VS Code and the page wrote: what to look at when a test fails. */
  log(): string;
  close(): Promise<void>;
}

const logLines = 40;
/** What this build of VS Code always complains about: parts that only an install script would compile. */
const harmless = /spdlog|watchdog|bindings file|^\s*→|^\s*at |ServiceWorker|open-vsx|Failed to load resource/;

/** Starts VS Code and a browser beside it, in Chinese as our users have it; nothing is opened yet. */
export async function startEditor(options: EditorOptions = {}): Promise<Editor> {
  if (!chromiumPath) throw new Error('There is no Chromium to open VS Code in.');
  const server = await installCodeServer();
  const folder = await mkdtemp(join(tmpdir(), 'nianbao-vscode-'));
  const workspace = join(folder, '年报草稿');
  await mkdir(workspace);
  let host: Host | undefined;
  let browser: Browser | undefined;
  const close = async () => {
    await browser?.close();
    host?.stop();
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  try {
    host = await startHost(server, { ...options, dataFolder: folder });
    // After the host's own: where the tests are interrupted it ends first, and then nothing of it stays.
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
    browser = await chromium.launch({ executablePath: chromiumPath, args: browserArguments });
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-US' });
    await setDisplayLanguage(page, 'zh-cn');
    const lines: string[] = [];
    page.on('console', (message) => lines.push(message.text()));
    const running = host;
    const told = (all: readonly string[]) => all.filter((line) => line.trim() !== '' && !harmless.test(line)).slice(-logLines);
    const log = () => [...told(running.log().split('\n')), ...told(lines.flatMap((line) => line.split('\n')))].join('\n');
    return { host, page, workspace, log, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * The language that windows opened from now on are in, as far as extensions go. VS Code's own strings would need a language
 * pack; they stay English.
 */
export async function setDisplayLanguage(page: Page, language: 'zh-cn' | 'en'): Promise<void> {
  await page.addInitScript(`globalThis._VSCODE_NLS_LANGUAGE = '${language}'`);
}

/** The address of a window on several folders, which a workspace file names. */
export function workspaceAddress({ host }: Editor, file: string): string {
  const address = new URL(host.address);
  address.searchParams.set('workspace', file);
  return address.href;
}

/** The address of a window on the folder, with further parameters for the window. */
export function windowAddress({ host, workspace }: Editor, payload: readonly (readonly [string, string])[] = []): string {
  const address = new URL(host.address);
  address.searchParams.set('folder', workspace);
  if (payload.length > 0) address.searchParams.set('payload', JSON.stringify(payload));
  return address.href;
}
