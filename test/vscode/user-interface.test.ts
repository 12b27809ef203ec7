import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { packageExtension } from '../../scripts/lib/package.ts';
import { root } from '../../scripts/lib/root.ts';
import {
  badDate,
  correctReport,
  goodDate,
  minutes,
  reportBegun,
  reportCellByCell,
  reportWithBadDate,
  reportWithManySlips,
  reportWithoutTable,
} from './drafts.ts';
import { chromiumPath, type Editor, setDisplayLanguage, startEditor, windowAddress } from './editor.ts';
import { keepEvidence, takePicture } from './pictures.ts';
import { fillFolder, User } from './user.ts';

const files = {
  '青禾镇2023年年报草稿.nianbao': reportWithManySlips,
  '只有日期写错.nianbao': reportWithBadDate,
  '每周例会纪要.txt': minutes,
  '没有问题的年报.nianbao': correctReport,
  '还缺一张表.nianbao': reportWithoutTable,
  '一格一行.nianbao': reportCellByCell,
  '刚开头.nianbao': reportBegun,
};
const [manySlips, badDateOnly, noReport, correct, withoutTable, cellByCell, begun] = Object.keys(files) as [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
];

/** How long the screen may take to show what is true. */
const patience = { timeout: 15_000 };

describe.skipIf(!chromiumPath)('as a user sees it, the package installed', () => {
  let editor: Editor;
  let user: User;

  const picture = (name: string) => takePicture(name, user.page);

  beforeAll(async () => {
    editor = await startEditor({ packages: [await packageExtension(join(root, 'dist'))], settings: { 'editor.minimap.enabled': false } });
    user = new User(editor.page);
    await fillFolder(editor.workspace, files);
    await user.openWindow(windowAddress(editor));
  });

  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await keepEvidence(task.name, editor);
    await user.closePopups();
  });

  afterAll(async () => {
    await editor?.close();
  });

  test('a report that is opened shows squiggles and Problems', async () => {
    await user.openFile(manySlips);
    await user.squiggles('error').first().waitFor();
    await user.showProblems();
    await picture('problems');
    for (const rule of ['date-malformed', 'missing-section', 'table3-row-total', 'typo-dict']) {
      await user.filterProblems(rule);
      await user.filesWithProblems().filter({ hasText: manySlips }).waitFor();
      await user.problems().filter({ hasText: rule }).first().waitFor();
    }
    await user.filterProblems('');
  });

  test('Ctrl+. on a squiggle offers the fix, which mends the text; squiggle and problem vanish', async () => {
    await user.openFile(badDateOnly);
    await user.squiggles('error').first().waitFor();
    await user.goToWords(reportWithBadDate, badDate, 1);
    await user.page.keyboard.press('Control+.');
    await user.actions().filter({ hasText: goodDate }).first().waitFor();
    await picture('quick-fix');
    await user.page.keyboard.press('Enter');
    await user.seesText(goodDate);
    await expect.poll(() => user.squiggles('error').count(), patience).toBe(0);
    await user.filterProblems('date-malformed');
    await user.filesWithProblems().filter({ hasText: manySlips }).waitFor();
    await expect.poll(() => user.filesWithProblems().filter({ hasText: badDateOnly }).count(), patience).toBe(0);
    await user.filterProblems('');
  });

  test('a wrong date that is typed is underlined, and no longer when it is taken back', async () => {
    await user.openFile(correct);
    await user.page.locator('.editor-instance .view-lines').first().waitFor();
    await user.goTo(6, 1);
    await user.page.keyboard.press('End');
    await user.page.keyboard.insertText('自20231月1日起施行。');
    await user.squiggles('error').first().waitFor();
    await user.page.keyboard.press('Control+Z');
    await expect.poll(() => user.squiggles('error').count(), patience).toBe(0);
  });

  test('a .txt that is no report shows nothing', async () => {
    await user.openFile(noReport);
    await user.seesText(badDate);
    await user.filterProblems(noReport);
    // Time enough for a check: the other documents show theirs within a fraction of it.
    await user.page.waitForTimeout(1500);
    expect(await user.squiggles('error').count()).toBe(0);
    expect(await user.filesWithProblems().filter({ hasText: noReport }).count()).toBe(0);
    await user.filterProblems('');
  });

  test('the language status says whose report it is, of which year, in which form', async () => {
    await user.openFile(manySlips);
    await user.squiggles('error').first().waitFor();
    const status = await user.showStatus('青禾镇人民政府 · 2023 年度 · 2021 版格式');
    expect(await status.textContent()).toMatch(/错误 \d/);
    await picture('status');
    await user.leaveStatus();
  });

  test('the pointer on a cell tells its name and its equations; on a finding the rule, whose page opens in the editor', async () => {
    await user.openFile(manySlips);
    await user.squiggles('error').first().waitFor();
    const lines = reportWithManySlips.split('\n');
    const row = lines.findIndex((text) => text.includes('本年新收政府信息公开申请数量'));
    await user.pointAt(row + 1, (lines[row] ?? '').indexOf('6') + 1);
    await user.hover().getByText('表三 · 一、本年新收政府信息公开申请数量 · 自然人').waitFor();
    await user.hover().getByText('自然人 6 + 商业企业 2（其余为 0） = 总计 7 ✗ 少 1').waitFor();
    await picture('hover');
    await user.pointAt(row + 1, (lines[row] ?? '').lastIndexOf('7') + 1);
    await user.hover().getByText('行合计不平').waitFor();
    await user.hover().locator('a.code-link', { hasText: 'table3-row-total' }).click();
    await user.page.locator('.tab.active', { hasText: '行合计不平' }).waitFor();
    await user.page.mouse.move(640, 400);
  });

  test('the rules are listed by a command, and the one that is picked is shown', async () => {
    // A page that has just come up takes no keys yet.
    await user.openFile(manySlips);
    await user.runCommand('查看规则说明');
    await user.page.locator('.quick-input-widget input').fill('de-di');
    await user.page.locator('.quick-input-list .monaco-list-row', { hasText: 'de-di' }).first().waitFor();
    await user.page.keyboard.press('Enter');
    await user.page.locator('.tab.active', { hasText: '“的”“地”误用' }).waitFor();
  });

  test('organ and year are set through the command, with a check of what is typed', async () => {
    await user.openFile(correct);
    await user.runCommand('设置文档的机关/年度');
    await user.page.locator('.quick-input-list .monaco-list-row', { hasText: '报告年度' }).click();
    const input = user.page.locator('.quick-input-widget input');
    await expect.poll(() => input.inputValue(), patience).toBe('2023');
    await input.fill('23');
    await user.page.locator('.quick-input-message', { hasText: '四位年份' }).waitFor();
    await input.fill('2022');
    await user.page.keyboard.press('Enter');
    // What was typed is checked once more; whoever clicks elsewhere before has changed their mind.
    await input.waitFor({ state: 'hidden' });
    await user.filterProblems('year-mismatch');
    await user.filesWithProblems().filter({ hasText: correct }).waitFor();
    await user.runCommand('设置文档的机关/年度');
    await user.page.locator('.quick-input-list .monaco-list-row', { hasText: '恢复自动识别' }).click();
    await expect.poll(() => user.filesWithProblems().filter({ hasText: correct }).count(), patience).toBe(0);
    await user.filterProblems('');
  });

  test('checking is switched off on command: everything goes, and the status offers to switch it on', async () => {
    await user.openFile(manySlips);
    await user.squiggles('error').first().waitFor();
    await user.runCommand('开启/关闭校对');
    await expect.poll(() => user.squiggles('error').count(), patience).toBe(0);
    await user.filterProblems(manySlips);
    await expect.poll(() => user.filesWithProblems().count(), patience).toBe(0);
    const status = await user.showStatus('校对已关闭');
    await status.getByText('开启校对').click();
    await user.squiggles('error').first().waitFor();
    await user.leaveStatus();
    await user.filterProblems('');
  });

  test('a snippet is offered while its prefix is typed, and expands with tab stops', async () => {
    await user.openFile(withoutTable);
    await user.filterProblems('empty-section');
    await user.filesWithProblems().filter({ hasText: withoutTable }).waitFor();
    await user.page.locator('.tab.active').click();
    await user.goTo(reportWithoutTable.split('\n').indexOf('') + 1, 1);
    await user.page.keyboard.type('biao2', { delay: 40 });
    await user.page.locator('.suggest-widget .monaco-list-row', { hasText: '表二' }).first().waitFor();
    await picture('snippet');
    await user.page.keyboard.press('Enter');
    await user.seesText(/规章 \| 0 \| 0 \| 0/);
    await user.page.keyboard.type('7');
    await user.page.keyboard.press('Tab');
    await user.page.keyboard.type('8');
    await user.seesText(/规章 \| 7 \| 8 \| 0/);
    await expect.poll(() => user.filesWithProblems().filter({ hasText: withoutTable }).count(), patience).toBe(0);
    await user.filterProblems('');
  });

  test('sentences about this report, laws and headings are offered as they are typed', async () => {
    await user.openFile(begun);
    await user.page.locator('.codelens-decoration', { hasText: '错误 1' }).first().waitFor();
    const accept = async (typed: string, offered: string) => {
      await user.page.keyboard.insertText(typed);
      await user.suggestions().filter({ hasText: offered }).first().waitFor();
      if (typed === '新') await picture('completion');
      await user.page.keyboard.press('Enter');
    };
    await user.goTo(reportBegun.split('\n').indexOf('') + 1, 1);
    await accept('新', '新收政府信息公开申请8件');
    await user.seesText('2023年，我镇新收政府信息公开申请8件，上年结转2件；本年度办结9件，结转下年度继续办理1件。');
    await accept('根据《', '《条例》');
    await user.seesText('继续办理1件。根据《条例》');
    await accept('，我', '我镇');
    await user.seesText('根据《条例》，我镇');
    await user.goTo(reportBegun.split('\n').length, 1);
    await accept('六', '六、其他需要报告的事项');
    await user.seesText('六、其他需要报告的事项');
  });

  test('a lens leads to the sum that is wrong, the hint beside it puts the right one in, and the lens says so', async () => {
    await user.openFile(cellByCell);
    const row = reportCellByCell.split('\n').indexOf('一、本年新收政府信息公开申请数量');
    await user.page.locator('.codelens-decoration').first().waitFor();
    await user.goTo(row - 8, 1);
    const lens = user.page.locator('.codelens-decoration a', { hasText: '勾稽 37/39 通过' });
    await lens.waitFor();
    await picture('code-lens');
    await lens.click();
    await user.seesText(/6\s*自然人2\s*商业企业/);
    await picture('inlay-hints');
    await user.page.locator('.editor-instance span', { hasText: /^应为/ }).last().dblclick();
    await expect.poll(() => user.squiggles('error').count(), patience).toBe(0);
    await user.goTo(row - 8, 1);
    await user.page.locator('.codelens-decoration', { hasText: '勾稽 39/39 通过' }).waitFor();
    await user.page.keyboard.press('Control+S');
    await expect.poll(() => readFile(join(editor.workspace, cellByCell), 'utf8'), patience).toContain('\n0\n8\n二、上年结转');
  });

  test('cells that were copied from a page fill the table at the cursor, in one step', async () => {
    await user.openFile(correct);
    // The outline is there, and shows the part that the cursor is in: the server answers.
    await user.goTo(1, 1);
    await user.page.locator('.breadcrumbs-control', { hasText: '青禾镇人民政府2023年' }).waitFor();
    const row = correctReport.split('\n').findIndex((line) => line.includes('（七）总计'));
    await user.goTo(row + 1, 4);
    await user.page.locator('.codelens-decoration a').filter({ visible: true }).first().waitFor();
    await user.copy('<table><tr><td>31</td><td>22</td></tr></table>', '31\t22');
    await user.page.keyboard.press('Control+V');
    await user.seesText(/（七）总计 \| 31.* \| 22/);
    await user.page.keyboard.press('Control+Z');
    await user.seesText(/（七）总计 \| 7 \| 2 \| 0/);
  });

  test('Fix All mends what has one meaning', async () => {
    await user.openFile(manySlips);
    await user.goTo(1, 1);
    await user.squiggles('error').first().waitFor();
    await user.runCommand('Fix All');
    await user.seesText(goodDate);
    await user.page.keyboard.press('Control+S');
    await expect.poll(() => readFile(join(editor.workspace, manySlips), 'utf8'), patience).toContain(goodDate);
    expect(await readFile(join(editor.workspace, manySlips), 'utf8')).not.toContain(badDate);
  });

  test('in an English VS Code the extension is English, its findings Chinese', async () => {
    await setDisplayLanguage(user.page, 'en');
    await user.openWindow(windowAddress(editor));
    await user.openFile(withoutTable);
    await user.showStatus('青禾镇人民政府 · report of 2023 · 2021 form');
    await user.leaveStatus();
    await user.runCommand('Nianbao Lint: Set Organ/Year of the Document');
    await user.page.locator('.quick-input-list .monaco-list-row', { hasText: 'Year of the report' }).waitFor();
    await user.page.keyboard.press('Escape');
    await user.openFile(manySlips);
    await user.filterProblems('章节缺失');
    await user.filesWithProblems().filter({ hasText: manySlips }).waitFor();
  });
});
