import assert from 'node:assert/strict';
import iconv from 'iconv-lite';
import { afterEach, describe, it } from 'mocha';
import { type CodeAction, commands, window, workspace } from 'vscode';
import { badPhrase, minutes, reportWithBadDate } from '../drafts.ts';
import { awaitFindings, findings, openFile, replace, tidyUp } from './helpers.ts';

describe('documents', () => {
  afterEach(tidyUp);

  it('a .txt that is a report is checked', async () => {
    const document = await openFile('草稿.txt', reportWithBadDate);
    assert.equal(document.languageId, 'plaintext');
    await awaitFindings(document, 'date-malformed');
  });

  it('a .md that is a report is checked', async () => {
    const document = await openFile('草稿.md', reportWithBadDate);
    assert.equal(document.languageId, 'markdown');
    await awaitFindings(document, 'date-malformed');
  });

  it('a .txt named like a report gets the language', async () => {
    const document = await openFile('青禾镇2023年政府信息公开工作年度报告.txt', reportWithBadDate);
    assert.equal(document.languageId, 'nianbao');
    await awaitFindings(document, 'date-malformed');
  });

  it('a new, unsaved document is checked', async () => {
    const document = await workspace.openTextDocument({ language: 'nianbao', content: reportWithBadDate });
    await window.showTextDocument(document);
    await awaitFindings(document, 'date-malformed');
    await replace(document, document.getText(), '');
  });

  it('a report in GB18030 that is opened as UTF-8 has one finding, and is read rightly by its action', async () => {
    const bytes = iconv.encode(reportWithBadDate, 'gb18030');
    const document = await openFile('2023年青禾镇政府信息公开工作报告.txt', bytes);
    const [finding] = await awaitFindings(document, 'encoding');
    assert.ok(finding);
    assert.equal(findings(document).length, 1);
    const actions = await commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      finding.range,
      'quickfix',
    );
    const action = actions.find(({ title }) => title === '用 GB18030 重新打开');
    assert.ok(action?.command);
    await commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
    const reopened = workspace.textDocuments.find(({ uri }) => uri.toString() === document.uri.toString());
    assert.equal(reopened?.getText(), reportWithBadDate);
    await awaitFindings(reopened, 'date-malformed');
    assert.equal(reopened.isDirty, false);
  });

  it('a .txt that is no report stays clean, whatever is in it', async () => {
    const document = await openFile('纪要.txt', minutes);
    const report = await openFile('草稿.txt', reportWithBadDate);
    await awaitFindings(report, 'date-malformed');
    await replace(document, badPhrase, `${badPhrase}，${badPhrase}`);
    await replace(report, '青禾镇', '青禾镇 ');
    await awaitFindings(report, 'date-malformed');
    assert.deepEqual(findings(document), []);
  });
});
