import { join } from 'node:path';
import type { FrameLocator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { packageExtension } from '../../scripts/lib/package.ts';
import { root } from '../../scripts/lib/root.ts';
import { cleanDraft } from '../helpers/draft.ts';
import { badDate, correctReport, goodDate, minutes } from './drafts.ts';
import { chromiumPath, type Editor, startEditor, windowAddress } from './editor.ts';
import { keepEvidence, takePicture } from './pictures.ts';
import { fillFolder, User } from './user.ts';

/** A wrong date in the preamble and a wrong total in table 3. */
const draft = cleanDraft({ cells: { 'applications.received.total': '7' } }).replace(goodDate, badDate);
const files = { '青禾镇2023年年报草稿.nianbao': draft, '没有问题的年报.nianbao': correctReport, '每周例会纪要.txt': minutes };
const [withSlips, correct, noReport] = Object.keys(files) as [string, string, string];
const patience = { timeout: 15_000 };

/** The line of the draft that has these words, as the editor counts. */
const lineOf = (words: string) => draft.split('\n').findIndex((line) => line.includes(words));

describe.skipIf(!chromiumPath)('the preview and the walkthrough, as a user sees them', () => {
  let editor: Editor;
  let user: User;
  /** The page inside the webview, which stands in two frames. */
  let page: FrameLocator;

  beforeAll(async () => {
    const settings = { 'editor.minimap.enabled': false, 'editor.wordWrap': 'on' };
    editor = await startEditor({ packages: [await packageExtension(join(root, 'dist'))], settings });
    user = new User(editor.page);
    page = user.page.frameLocator('iframe.webview[src*="nianbao-lint"]').frameLocator('iframe');
    await fillFolder(editor.workspace, files);
    await user.openWindow(windowAddress(editor));
  });

  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await keepEvidence(task.name, editor);
  });

  afterAll(async () => {
    await editor?.close();
  });

  test('a button over the text opens it to the side: the report laid out, with the merged heads of the tables', async () => {
    await user.openFile(withSlips);
    await user.squiggles('error').first().waitFor();
    await user.page.locator('.editor-actions .codicon-open-preview').first().click();
    await page.locator('h1').waitFor();
    expect(await page.locator('h1').textContent()).toBe(draft.split('\n')[0]);
    const applications = page.locator('table.applications');
    expect(await applications.locator('th', { hasText: '法人或其他组织' }).getAttribute('colspan')).toBe('5');
    expect(await applications.locator('th', { hasText: '三、本年度办理结果' }).getAttribute('rowspan')).toBe('22');
    expect(await page.locator('table').count()).toBe(3);
  });

  test('findings are marked in the prose and in the tables', async () => {
    expect(await page.locator('p mark.error', { hasText: badDate }).getAttribute('title')).toContain('少了“年”字');
    expect(await page.locator('td mark.error').first().textContent()).toBe('7');
  });

  test('it follows the cursor', async () => {
    await user.page.locator('.editor-instance .view-lines').first().click();
    await user.goTo(lineOf('一、本年新收') + 1, 1);
    await expect.poll(() => page.locator('.here').textContent(), patience).toContain('一、本年新收政府信息公开申请数量');
    await expect.poll(() => isInView(page), patience).toBe(true);
    await takePicture('preview', user.page);
    await user.goTo(lineOf('六、其他需要') + 1, 1);
    await expect.poll(() => page.locator('.here').textContent(), patience).toContain('六、其他需要报告的事项');
    await expect.poll(() => isInView(page), patience).toBe(true);
    await user.goTo(1, 1);
    await expect.poll(() => page.locator('h1.here').count(), patience).toBe(1);
  });

  test('a click in it shows the line in the editor', async () => {
    await page.locator('p', { hasText: '我镇政府信息公开工作还存在一些不足' }).click();
    await user.page.locator('.statusbar-item', { hasText: new RegExp(`(Ln|行) ${lineOf('还存在一些不足') + 1}\\b`) }).waitFor();
  });

  test('it changes as the text does, and keeps its place', async () => {
    await user.page.keyboard.press('Home');
    await user.page.keyboard.insertText('总的来看，');
    await page.locator('p', { hasText: '总的来看，我镇政府信息公开工作' }).waitFor();
    expect(await isInView(page)).toBe(true);
    await user.page.keyboard.press('Control+Z');
    await expect.poll(() => page.locator('p', { hasText: '总的来看，' }).count(), patience).toBe(0);
  });

  test('it goes over to the report in front, and stays where a document is none', async () => {
    await user.openFile(correct);
    await expect.poll(() => page.locator('mark').count(), patience).toBe(0);
    await user.openFile(noReport);
    await user.page.waitForTimeout(1000);
    expect(await page.locator('h1').textContent()).toBe(correctReport.split('\n')[0]);
    await user.openFile(withSlips);
    await page.locator('mark').first().waitFor();
  });

  test('nothing that is written in the draft runs or becomes markup', async () => {
    await user.goTo(lineOf('六、其他需要') + 2, 1);
    await user.page.keyboard.insertText('<img src=x onerror="document.title=1"><script>document.title=2</script>');
    await page.locator('p', { hasText: '<script>document.title=2</script>' }).waitFor();
    expect(await page.locator('main img, main script').count()).toBe(0);
    await user.page.keyboard.press('Control+Z');
  });

  test('it survives a new server', async () => {
    await user.runCommand('年报校对: 重新启动');
    await user.goTo(1, 1);
    await user.page.keyboard.press('End');
    await user.page.keyboard.insertText('（草稿）');
    await expect.poll(() => page.locator('h1').textContent(), patience).toContain('（草稿）');
    await user.page.keyboard.press('Control+Z');
    await expect.poll(() => page.locator('h1').textContent(), patience).not.toContain('（草稿）');
    await user.page.keyboard.press('Control+S');
  });

  test('it comes back when the window is opened anew', async () => {
    await user.openWindow(windowAddress(editor));
    await page.locator('h1').waitFor({ timeout: 30_000 });
    // Which document was in front VS Code writes down from time to time only.
    await user.openFile(withSlips);
    await expect.poll(() => page.locator('mark.error').count(), patience).toBeGreaterThan(0);
  });

  test('the walkthrough opens a sample, shows its findings, mends them, inserts a table and checks a total', async () => {
    await user.runCommand('View: Close All Editors');
    await user.runCommand('打开入门');
    const steps = user.page.locator('.getting-started-step');
    await expect.poll(() => steps.count(), patience).toBe(6);
    const press = async (name: string) => {
      const step = user.page.locator(`.getting-started-step[data-step-id$="#${name}"]`);
      await step.click();
      // VS Code puts the focus on the step once it has unfolded.
      await user.page.waitForTimeout(800);
      await step.locator('.monaco-button').first().click();
    };
    await press('sample');
    await user.seesText('青禾镇人民政府2023年政府信息公开工作年度报告');
    await user.squiggles('error').first().waitFor();
    await takePicture('walkthrough', user.page);
    await press('finding');
    await user.page.locator('.marker-widget').waitFor();
    await press('fix');
    await user.seesText(goodDate);
    await press('table');
    await user.seesText(/规章 \| 0 \| 0 \| 0/);
    await press('totals');
    await user.actions().filter({ hasText: '改为 8' }).first().waitFor();
    await user.page.keyboard.press('Escape');
    await press('preview');
    await page.locator('h1', { hasText: '青禾镇人民政府' }).waitFor();
    await expect.poll(() => user.page.locator('.getting-started-step .codicon-getting-started-step-checked').count(), patience).toBe(6);
  });
});

/** Whether what shows the line of the cursor can be seen. */
async function isInView(page: FrameLocator): Promise<boolean> {
  const place = await page.locator('.here').boundingBox();
  const window = await page.locator('html').evaluate((html) => html.clientHeight);
  return place !== null && place.y < window + 100 && place.y + place.height > 0;
}
