import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { badDate, goodDate, reportWithBadDate, reportWithManySlips, reportWithoutTable } from './drafts.ts';
import { chromiumPath } from './editor.ts';
import { keepEvidence } from './pictures.ts';
import { User } from './user.ts';
import { startWebEditor, type WebEditor } from './web-editor.ts';

const files = {
  '青禾镇2023年年报草稿.nianbao': reportWithManySlips,
  '只有日期写错.nianbao': reportWithBadDate,
  '还缺一张表.nianbao': reportWithoutTable,
  '.nianbao.json': '{ "rules": { "typo-dict": "off" } }',
};
const [manySlips, badDateOnly, withoutTable, configuration] = Object.keys(files) as [string, string, string, string];

const patience = { timeout: 15_000 };

describe.skipIf(!chromiumPath)('in the browser alone, without Node, on a virtual file system', () => {
  let editor: WebEditor;
  let user: User;

  /** The worker that the server runs in. */
  const serverWorker = async () => {
    for (const worker of user.page.workers()) {
      if ((await worker.evaluate(() => self.name).catch(() => '')).endsWith('nianbao-server')) return worker;
    }
    return undefined;
  };

  const wrongDates = () => user.filesWithProblems().filter({ hasText: badDateOnly });

  beforeAll(async () => {
    editor = await startWebEditor(files);
    user = new User(editor.page);
    await user.openWindow(editor.address);
  });

  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await keepEvidence(task.name, editor);
    await user.closePopups();
  });

  afterAll(async () => {
    await editor?.close();
  });

  test('a report that is opened shows squiggles and Problems, but for the rule that the configuration file switches off', async () => {
    await user.openFile(manySlips);
    await user.squiggles('error').first().waitFor();
    for (const rule of ['date-malformed', 'missing-section', 'table3-row-total']) {
      await user.filterProblems(rule);
      await user.problems().filter({ hasText: rule }).first().waitFor();
    }
    await user.filterProblems('typo-dict');
    await expect.poll(() => user.problems().count(), patience).toBe(0);
    await user.filterProblems('');
  });

  test('the configuration file holds as it stands in the editor', async () => {
    await user.openFile(configuration);
    await user.seesText('typo-dict');
    await user.page.locator('.editor-instance .view-lines').first().click();
    await user.page.keyboard.press('Control+A');
    await user.page.keyboard.press('Delete');
    // The editor closes the brace.
    await user.page.keyboard.insertText('{');
    await expect.poll(() => user.visibleText(), patience).toBe('{}');
    await user.openFile(manySlips);
    // This VS Code does not filter anew when a problem comes.
    const filterAnew = async () => {
      await user.filterProblems('');
      await user.filterProblems('typo-dict');
      return user.filesWithProblems().filter({ hasText: manySlips }).first().isVisible();
    };
    await expect.poll(filterAnew, patience).toBe(true);
    await user.filterProblems('');
  });

  test('the language status says whose report it is', async () => {
    await user.openFile(manySlips);
    await user.showStatus('青禾镇人民政府');
    await user.leaveStatus();
  });

  test('Ctrl+. on a squiggle offers the fix, which mends the text', async () => {
    await user.openFile(badDateOnly);
    await user.squiggles('error').first().waitFor();
    await user.goToWords(reportWithBadDate, badDate, 1);
    await user.page.keyboard.press('Control+.');
    await user.actions().filter({ hasText: goodDate }).first().waitFor();
    await user.page.keyboard.press('Enter');
    await user.seesText(goodDate);
    await user.filterProblems('date-malformed');
    await expect.poll(() => wrongDates().count(), patience).toBe(0);
  });

  test('a server that fails is started anew, and what it had found is there again', async () => {
    const failing = await serverWorker();
    await failing?.evaluate(() => void setTimeout(() => Promise.reject(new Error('坏了'))));
    await expect.poll(async () => (await serverWorker()) ?? failing, patience).not.toBe(failing);
    await user.page.locator('.tab.active').click();
    await user.page.keyboard.press('Control+Z');
    await user.filterProblems('date-malformed');
    await wrongDates().waitFor();
  });

  test('a server that no longer answers is replaced on command', async () => {
    const silent = await serverWorker();
    await silent?.evaluate(() => self.close());
    await user.runCommand('重新启动');
    await expect.poll(serverWorker, patience).toBeDefined();
    await user.page.locator('.tab.active').click();
    await user.page.keyboard.press('Control+Y');
    await user.filterProblems('date-malformed');
    await expect.poll(() => wrongDates().count(), patience).toBe(0);
  });

  test('a snippet is offered while its prefix is typed', async () => {
    await user.filterProblems('');
    await user.openFile(withoutTable);
    await user.page.locator('.editor-instance .view-lines').first().waitFor();
    await user.goTo(reportWithoutTable.split('\n').indexOf('') + 1, 1);
    await user.page.keyboard.type('biao2', { delay: 40 });
    await user.page.locator('.suggest-widget .monaco-list-row', { hasText: '表二' }).first().waitFor();
    await user.page.keyboard.press('Enter');
    await user.seesText(/规章 \| 0 \| 0 \| 0/);
  });

  test('the preview opens, with the merged tables and the findings, and follows the cursor', async () => {
    await user.openFile(manySlips);
    await user.squiggles('error').first().waitFor();
    await user.page.locator('.editor-actions .codicon-open-preview').first().click();
    const page = user.page.frameLocator('iframe.webview[src*="nianbao-lint"]').frameLocator('iframe');
    await page.locator('table.applications th[colspan="5"]').waitFor();
    await page.locator('p mark.error', { hasText: badDate }).waitFor();
    const line = reportWithManySlips.split('\n').findIndex((text) => text.startsWith('五、'));
    await user.goTo(line + 1, 1);
    await page.locator('h2.here', { hasText: '五、' }).waitFor();
  });

  test('a report is begun from the one in front', async () => {
    await user.openFile(manySlips);
    await user.goTo(1, 1);
    await user.page.locator('.codelens-decoration').filter({ visible: true }).first().waitFor();
    await user.runCommand('据上年报告新建');
    await user.page.locator('.quick-input-list .monaco-list-row', { hasText: '青禾镇人民政府 2023' }).first().click();
    await user.page.locator('.tab.active', { hasText: '青禾镇人民政府2024年' }).first().waitFor();
    await user.seesText('全年主动公开政府信息【待填：上年126】条');
  });

  test('a new report is begun at the keyboard', async () => {
    await user.runCommand('新建年度报告');
    const input = user.page.locator('.quick-input-widget input[type="text"]').first();
    await user.page.locator('.quick-input-title', { hasText: '(1/2)' }).waitFor();
    await input.fill('云汀区财政局');
    await user.page.keyboard.press('Enter');
    await user.page.locator('.quick-input-title', { hasText: '(2/2)' }).waitFor();
    await input.fill('2023');
    await user.page.keyboard.press('Enter');
    await user.page.locator('.tab.active', { hasText: '云汀区财政局2023年' }).first().waitFor();
    await user.seesText('我局认真贯彻落实《条例》');
  });

  test('cells are explained under the pointer, and added up by a command', async () => {
    await user.openFile(manySlips);
    await user.goToWords(reportWithManySlips, '本年新收政府信息公开申请数量 | 6', 17);
    await user.page.keyboard.press('Control+K');
    await user.page.keyboard.press('Control+I');
    await user.hover().getByText('表三 · 一、本年新收政府信息公开申请数量').waitFor();
    await user.page.keyboard.press('Escape');
    await user.runCommand('填写全部合计');
    await user.seesText(/本年新收政府信息公开申请数量 \| 6 \| 2 \| 0 \| 0 \| 0 \| 0 \| 8/);
  });

  test('nothing went wrong in the page but for the failure that was planted', () => {
    expect(editor.errors().filter((error) => !error.includes('坏了'))).toEqual([]);
  });
});
