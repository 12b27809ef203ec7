import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findProgram } from '../../scripts/lib/programs.ts';
import { bundle } from '../helpers/bundle.ts';
import { cleanDraft } from '../helpers/draft.ts';
import { removeTemporaryFolders, temporaryFolder } from '../helpers/temporary-folder.ts';

const neovim = findProgram('nvim');

interface Results {
  readonly problem?: string;
  readonly before: readonly { readonly rule: string; readonly line: number; readonly message: string; readonly source: string }[];
  readonly actions: readonly string[];
  readonly outline: readonly string[];
  readonly after: Results['before'];
  readonly text: string;
}

/** Runs Neovim on a draft, with our server and nothing else set up, and gives what its user would have seen. */
async function inNeovim(text: string, folder: string): Promise<Results> {
  const draft = join(folder, '青禾镇2023年政府信息公开工作年度报告.txt');
  const results = join(folder, 'results.json');
  await writeFile(draft, text);
  const script = join(import.meta.dirname, 'neovim.lua');
  const env = { ...process.env, NIANBAO_NODE: process.execPath, NIANBAO_SERVER: bundle('server'), NIANBAO_RESULTS: results };
  await promisify(execFile)(neovim ?? 'nvim', ['--headless', '--clean', draft, '-c', `luafile ${script}`], { env, timeout: 60_000 });
  return JSON.parse(await readFile(results, 'utf8')) as Results;
}

// A second editor that shares nothing with VS Code: it is sent its findings, and applies edits by itself.
describe.skipIf(!neovim)('in Neovim (skipped where it is not installed)', () => {
  let seen: Results;

  beforeAll(async () => {
    const folder = temporaryFolder();
    const draft = cleanDraft({ cells: { 'applications.received.total': '99' } }).replace('2023年1月1日', '20231月1日');
    seen = await inNeovim(draft, folder);
  }, 90_000);
  afterAll(removeTemporaryFolders);

  test('a draft shows its findings', () => {
    expect(seen.problem).toBeUndefined();
    expect(seen.before.map(({ rule }) => rule)).toContain('date-malformed');
    expect(seen.before.map(({ rule }) => rule)).toContain('table3-row-total');
    expect(seen.before[0]?.source).toBe('年报校对');
  });

  test('an action mends one, and only that', () => {
    expect(seen.actions).toContain('改为“2023年1月1日”');
    expect(seen.text).toContain('2023年1月1日');
    expect(seen.text).not.toContain('20231月1日');
    expect(seen.after.map(({ rule }) => rule)).not.toContain('date-malformed');
    expect(seen.after.map(({ rule }) => rule)).toContain('table3-row-total');
  });

  test('the outline lists the six sections', () => {
    expect(seen.outline.filter((name) => /^[一二三四五六]、/.test(name))).toHaveLength(6);
  });
});
