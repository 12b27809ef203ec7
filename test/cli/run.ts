import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { vi } from 'vitest';
import type { CheckJson } from '../../server/src/output/check-json.ts';
import { bundle } from '../helpers/bundle.ts';
import { cleanDraft } from '../helpers/draft.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';
import { runInProcess } from './in-process.ts';

export { removeTemporaryFolders as removeFolders } from '../helpers/temporary-folder.ts';

// Some runs start a process: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 30_000 });

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** Runs as this user. */
  readonly uid?: number;
  /** True: the built command line in a process of its own. */
  readonly startsProcess?: boolean;
}

/** Runs the command line as a user does: that of the sources in the test's own process where nothing is asked of a process. */
export function nianbao(argv: readonly string[], options: RunOptions): Promise<Run> {
  return options.startsProcess || options.uid !== undefined ? runProcess(argv, options) : runInProcess(argv, options);
}

async function runProcess(argv: readonly string[], { cwd, input, env, uid }: RunOptions): Promise<Run> {
  const child = spawn(process.execPath, [bundle('cli'), ...argv], { cwd, uid, env: { ...process.env, FORCE_COLOR: undefined, ...env } });
  const output = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8');
    child[name].on('data', (data: string) => {
      output[name] += data;
    });
  }
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { status, ...output };
}

/** The JSON that a check prints. */
export async function checkToJson(argv: readonly string[], options: RunOptions): Promise<CheckJson> {
  const { stdout } = await nianbao(['check', '--format', 'json', ...argv], options);
  return JSON.parse(stdout) as CheckJson;
}

/** A folder with these files, until `removeFolders`. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  return folder;
}

export const residue = '[bookmark: _GoBack]';

/** A draft with one slip of severity warning and a safe fix. */
export const slip = cleanDraft().replace('（一）主动公开。', `（一）主动公开。${residue}`);
export const clean = cleanDraft();

/** The superuser may read and write everything: then a program is run as somebody else. */
export const nobody = process.getuid?.() === 0 ? { uid: 65_534 } : {};
