import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { packageExtension } from '../../scripts/lib/package.ts';
import { root } from '../../scripts/lib/root.ts';
import { reportWithManySlips } from './drafts.ts';
import { chromiumPath, type Editor, startEditor, workspaceAddress } from './editor.ts';
import { keepEvidence } from './pictures.ts';
import { fillFolder, User } from './user.ts';

const files = {
  '青禾镇/青禾镇年报.nianbao': reportWithManySlips,
  '青禾镇/.nianbao.json': '{ "rules": { "typo-dict": "off" } }',
  '青禾镇/.vscode/settings.json': '{ "nianbao.enable": true }',
  '云汀区/云汀区年报.nianbao': reportWithManySlips,
  '云汀区/.nianbao.json': '{ "rules": { "date-malformed": "off" } }',
  '全部.code-workspace': JSON.stringify({ folders: [{ path: '青禾镇' }, { path: '云汀区' }] }),
};

/** As VS Code has it at first: it asks whether a folder is trusted, and until then holds back what could run something. */
const restricted = {
  'security.workspace.trust.enabled': true,
  'security.workspace.trust.startupPrompt': 'never',
  'security.workspace.trust.banner': 'never',
};

const patience = { timeout: 15_000 };

describe.skipIf(!chromiumPath)('several folders in one window, none of them trusted', () => {
  let editor: Editor;
  let user: User;

  /** Waits until a rule has findings in these drafts only. */
  const seesFindings = async (rule: string, ...drafts: readonly string[]) => {
    await user.filterProblems(rule);
    const listed = async () => (await user.filesWithProblems().allTextContents()).map((text) => text.slice(0, text.indexOf('.nianbao')));
    await expect.poll(listed, patience).toEqual(drafts);
  };

  beforeAll(async () => {
    editor = await startEditor({ packages: [await packageExtension(join(root, 'dist'))], settings: restricted });
    user = new User(editor.page);
    await fillFolder(editor.workspace, files);
    await user.openWindow(workspaceAddress(editor, join(editor.workspace, '全部.code-workspace')));
    await user.openFile('青禾镇年报');
    await user.openFile('云汀区年报');
  });

  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await keepEvidence(task.name, editor);
  });

  afterAll(async () => {
    await editor?.close();
  });

  test('each has its own configuration file', async () => {
    await user.page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
    await seesFindings('date-malformed', '青禾镇年报');
    await seesFindings('typo-dict', '云汀区年报');
  });

  test('checking is switched off in the one that has the setting, and goes on in the other', async () => {
    const settings = join(editor.workspace, '青禾镇/.vscode/settings.json');
    await user.openFile('青禾镇年报');
    await user.runCommand('开启/关闭校对');
    await expect.poll(() => readFile(settings, 'utf8'), patience).toMatch(/"nianbao\.enable": false/);
    await seesFindings('table3-row-total', '云汀区年报');
  });
});
