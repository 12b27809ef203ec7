import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { packageExtension } from '../../scripts/lib/package.ts';
import { root } from '../../scripts/lib/root.ts';
import { cleanDraft } from '../helpers/draft.ts';
import { correctReport, minutes } from './drafts.ts';
import { chromiumPath, type Editor, startEditor, windowAddress } from './editor.ts';
import { keepEvidence, takePicture } from './pictures.ts';
import { fillFolder, User } from './user.ts';

const files = {
  '青禾镇2023年年报.nianbao': correctReport,
  '没写年度.nianbao': correctReport.replaceAll('2023年', '本年'),
  '每周例会纪要.txt': minutes,
  '云汀区财政局2022年年报.txt': cleanDraft({ organ: '云汀区财政局', year: 2022 }),
  '要改名的报告.nianbao': `${correctReport}\n青禾镇中心小学参加培训。`,
};
const [previous, withoutYear, noReport, inText, toRename] = Object.keys(files) as [string, string, string, string, string];
const patience = { timeout: 15_000 };

describe.skipIf(!chromiumPath)('beginning a report, at the keyboard', () => {
  let editor: Editor;
  let user: User;

  const input = () => user.page.locator('.quick-input-widget input[type="text"]').first();
  const message = (text: string) => user.page.locator('.quick-input-message', { hasText: text });
  const answer = async (text: string) => {
    await input().fill(text);
    await user.page.keyboard.press('Enter');
  };
  const asked = (title: string) => user.page.locator('.quick-input-title', { hasText: title }).waitFor();
  const begun = (title: string) => user.page.locator('.tab.active', { hasText: title }).waitFor();
  const warned = (text: string) => user.page.locator('.notification-list-item', { hasText: text }).waitFor();
  const choose = (label: string) => user.page.locator('.quick-input-list .monaco-list-row', { hasText: label }).first().click();

  beforeAll(async () => {
    const settings = { 'editor.minimap.enabled': false, 'files.simpleDialog.enable': true };
    editor = await startEditor({ packages: [await packageExtension(join(root, 'dist'))], settings });
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

  test('organ and year are asked, and checked as they are typed', async () => {
    await user.runCommand('新建年度报告');
    await asked('机关名称（1/2）');
    await user.page.keyboard.press('Enter');
    await message('请填机关名称').waitFor();
    await input().fill('镇'.repeat(61));
    await message('不超过六十个字').waitFor();
    await answer('青禾镇人民政府');
    await asked('报告年度（2/2）');
    expect(await input().inputValue()).toBe(String(new Date().getFullYear() - 1));
    for (const wrong of ['二〇二三', '2018', '20233', '2023.5']) {
      await input().fill(wrong);
      await message('请填 2019 年起的四位年份').waitFor();
    }
    await answer('2023');
    await begun('青禾镇人民政府2023年政府信息公开工作年度报告');
    await user.seesText('我镇认真贯彻落实《条例》');
  });

  test('what is to be filled in is listed, each place once, and gone when it is filled', async () => {
    await user.filterProblems('placeholder-left');
    const address = user.problems().filter({ hasText: '【待填：地址】' });
    await expect.poll(() => address.count(), patience).toBe(1);
    // Left of the rule, whose page would open.
    await address.dblclick({ position: { x: 100, y: 10 } });
    await user.page.locator('.statusbar-item', { hasText: /selected|已选择/ }).waitFor();
    await takePicture('beginning', user.page);
    await user.page.keyboard.insertText('云汀区青禾路1号');
    await expect.poll(() => address.count(), patience).toBe(0);
    await user.filterProblems('');
  });

  test('the kind is asked where the name does not show it', async () => {
    await user.runCommand('新建年度报告');
    await asked('机关名称（1/2）');
    await answer('云汀联社事务组');
    await asked('报告年度（2/2）');
    await answer('2020');
    await asked('机关类别');
    await choose('办公室');
    await begun('云汀联社事务组2020年政府信息公开工作年度报告');
    await user.seesText('我办认真贯彻落实《条例》');
  });

  test("from last year's, open in front", async () => {
    await user.openFile(previous);
    await user.page.locator('.codelens-decoration').first().waitFor();
    await user.runCommand('据上年报告新建');
    await choose('当前文档');
    await begun('青禾镇人民政府2024年政府信息公开工作年度报告');
    await user.seesText('全年主动公开政府信息【待填：上年126】条');
  });

  test("from last year's, by the menu of its file, whatever the file's ending", async () => {
    await user.page.locator('.explorer-folders-view .monaco-list-row', { hasText: inText }).click({ button: 'right' });
    await user.page.locator('.monaco-menu .action-label', { hasText: '据上年报告新建' }).hover();
    await user.page.keyboard.press('Enter');
    await begun('云汀区财政局2023年政府信息公开工作年度报告');
  });

  test("from last year's, picked where no report is in front", async () => {
    await user.openFile(noReport);
    await user.runCommand('据上年报告新建');
    await asked('选择上年的报告');
    await choose(previous);
    await begun('青禾镇人民政府2024年政府信息公开工作年度报告');
  });

  test('from a file that is no report nothing is begun, and the reason is told', async () => {
    await user.openFile(noReport);
    await user.runCommand('据上年报告新建');
    await asked('选择上年的报告');
    await choose(noReport);
    await warned('不是政府信息公开年报');
  });

  test('of a report that does not say its year, the year is asked', async () => {
    await user.openFile(noReport);
    await user.runCommand('据上年报告新建');
    await asked('选择上年的报告');
    await choose(withoutYear);
    await asked('据上年报告新建');
    await input().fill('23');
    await message('请填 2008 年起的四位年份').waitFor();
    await answer('2022');
    await user.seesText('【待填：上年126】');
  });

  test('the organ is renamed with F2: all that changes is shown first, is done in one step, and what is doubtful is left out', async () => {
    await user.openFile(toRename);
    await user.goTo(1, 3);
    await user.page.locator('.codelens-decoration').filter({ visible: true }).first().waitFor();
    await user.page.keyboard.press('F2');
    await user.page.locator('.rename-box input').fill('柳溪街道办事处');
    await user.page.keyboard.press('Enter');
    await user.page.locator('.part.panel .monaco-button', { hasText: 'Apply' }).click();
    await user.seesText('柳溪街道办事处2023年政府信息公开工作年度报告');
    await user.seesText('我街道认真贯彻落实《条例》');
    await user.page.locator('.editor-instance .view-lines').first().click();
    await user.goTo(files[toRename as keyof typeof files].split('\n').length, 1);
    await user.seesText('青禾镇中心小学参加培训');
    await user.page.keyboard.press('Control+Z');
    await user.goTo(1, 1);
    await user.seesText('青禾镇人民政府2023年政府信息公开工作年度报告');
    await user.seesText('我镇认真贯彻落实《条例》');
  });
});
