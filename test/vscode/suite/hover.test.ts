import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import { commands, type Hover, MarkdownString, Uri, window, workspace } from 'vscode';
import { cleanDraft } from '../../helpers/draft.ts';
import { badDate, reportWithBadDate } from '../drafts.ts';
import { awaitFindings, eventually, openFile, tidyUp } from './helpers.ts';

const textOf = (hovers: readonly Hover[]): string =>
  hovers.flatMap(({ contents }) => contents.map((c) => (c instanceof MarkdownString ? c.value : String(c)))).join('\n');

async function hoversOn(uri: Uri, words: string): Promise<Hover[]> {
  const document = await workspace.openTextDocument(uri);
  const place = document.positionAt(document.getText().indexOf(words) + words.length - 1);
  return commands.executeCommand<Hover[]>('vscode.executeHoverProvider', uri, place);
}

describe('what is told under the pointer', () => {
  afterEach(tidyUp);

  it('names a cell and shows its equations', async () => {
    const { uri } = await openFile('青禾镇.nianbao', cleanDraft());
    const text = await eventually('a hover', async () => textOf(await hoversOn(uri, '一、本年新收政府信息公开申请数量 | 6')));
    assert.ok(text.includes('自然人列：新收 6 + 上年结转 2 = 办理结果总计 7 + 结转下年度 1 ✓'), text);
  });

  it('leads to the page of a rule, by a command that may run', async () => {
    const { uri } = await openFile('青禾镇.nianbao', reportWithBadDate);
    const hovers = await eventually('the rule', async () => {
      const found = await hoversOn(uri, badDate);
      return textOf(found).includes('(command:nianbao.showRule?') ? found : undefined;
    });
    const [content] = hovers.flatMap(({ contents }) => contents);
    assert.ok(content instanceof MarkdownString);
    assert.deepEqual(content.isTrusted, { enabledCommands: ['nianbao.showRule'] });
  });
});

describe('the page of a rule', () => {
  afterEach(tidyUp);

  it('is where the code of a finding leads', async () => {
    const document = await openFile('青禾镇.nianbao', reportWithBadDate);
    const [finding] = await awaitFindings(document, 'date-malformed');
    assert.ok(typeof finding?.code === 'object');
    assert.equal(finding.code.target.toString(), Uri.parse('command:nianbao.showRule?["date-malformed"]').toString());
  });

  it('opens by the command, and has the text of the rule', async () => {
    await openFile('青禾镇.nianbao', cleanDraft());
    await commands.executeCommand('nianbao.showRule', 'date-malformed');
    await eventually('the page in front', () => window.tabGroups.activeTabGroup.activeTab?.label.includes('日期缺字或多字'));
    const page = await workspace.openTextDocument(Uri.parse('nianbao-rule:/x.md?date-malformed'));
    assert.ok(page.getText().startsWith('# 日期缺字或多字\n'), page.getText());
    assert.equal(page.languageId, 'markdown');
  });

  it('says so where there is no such rule', async () => {
    await openFile('青禾镇.nianbao', cleanDraft());
    await commands.executeCommand('nianbao.showRule', 'no-such-rule');
    const page = await workspace.openTextDocument(Uri.parse('nianbao-rule:/y.md?no-such-rule'));
    assert.ok(page.getText().includes('no-such-rule'));
    assert.ok(!page.getText().startsWith('#'));
  });
});
