import assert from 'node:assert/strict';
import { after, afterEach, describe, it } from 'mocha';
import { commands, type TextDocument, type WorkspaceEdit, window, workspace } from 'vscode';
import { cleanDraft } from '../../helpers/draft.ts';
import { awaitFindings, eventually, findings, openFile, ruleOf, tidyUp } from './helpers.ts';

/** The document in front, once it is a new one with this title. */
async function begun(title: string): Promise<TextDocument> {
  const document = await eventually(`a new report with the title ${title}`, () => {
    const shown = window.activeTextEditor?.document;
    return shown?.isUntitled && shown.lineAt(0).text === title ? shown : undefined;
  });
  assert.equal(document.languageId, 'nianbao');
  return document;
}

/** How grave findings are in the editor: errors and warnings. */
const graveRules = (document: TextDocument) => [
  ...new Set(findings(document).flatMap((finding) => (finding.severity <= 1 ? [ruleOf(finding)] : []))),
];

describe('beginning', () => {
  // All at the end: the next new document would get the name of one that is closed, and late news of that one would close it.
  after(async () => {
    // New documents are thrown away, not saved.
    while (window.activeTextEditor) await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('a new report opens in the form of its year, and what is to be filled in is listed', async () => {
    await commands.executeCommand('nianbao.newReport', { organ: '青禾镇人民政府', year: 2023 });
    const document = await begun('青禾镇人民政府2023年政府信息公开工作年度报告');
    assert.match(document.getText(), /\| 行政规范性文件 \| 0 \| 0 \| 0 \|/);
    const left = await awaitFindings(document, 'placeholder-left');
    assert.equal(left.length, document.getText().split('【待填：').length - 1);
    assert.deepEqual(graveRules(document), ['placeholder-left']);
  });

  it("a report begun from last year's opens with what is carried over", async () => {
    await commands.executeCommand('nianbao.newReport', { organ: '云汀区财政局', year: 2020 });
    const first = await begun('云汀区财政局2020年政府信息公开工作年度报告');
    const carried = first
      .getText()
      .replace(/(四、结转下年度继续办理) \| 0 (.*)\| 0 \|/, '$1 | 3 $2| 3 |')
      .replace(/【待填：件数】件/, '12件')
      .replace(/【待填：[^】]*】/g, '政策解读的形式不够丰富，下一步将多用图表解读政策');
    const { uri } = await openFile('上年.nianbao', carried);
    await commands.executeCommand('nianbao.reportFromPrevious', uri);
    const document = await begun('云汀区财政局2021年政府信息公开工作年度报告');
    assert.match(document.getText(), /二、上年结转政府信息公开申请数量 \| 3 \| 0 .*\| 3 \|/);
    assert.match(document.getText(), /新收政府信息公开申请【待填：上年12】件/);
    assert.match(document.getText(), /现行有效件数/);
    await awaitFindings(document, 'placeholder-left');
    assert.deepEqual(graveRules(document), ['placeholder-left']);
  });
});

/** What renaming at the first place of some words would change. */
async function renaming(document: TextDocument, words: string, newName: string): Promise<WorkspaceEdit> {
  const position = document.positionAt(document.getText().indexOf(words));
  return commands.executeCommand<WorkspaceEdit>('vscode.executeDocumentRenameProvider', document.uri, position, newName);
}

describe('renaming', () => {
  afterEach(tidyUp);

  it('the year moves on in one step that can be undone, and nothing new is found', async () => {
    const text = cleanDraft({ year: 2023 });
    const document = await openFile('改年度.nianbao', text);
    const edit = await renaming(document, '2023', '2024');
    assert.ok(await workspace.applyEdit(edit));
    assert.equal(document.getText(), cleanDraft({ year: 2024 }));
    await commands.executeCommand('undo');
    assert.equal(document.getText(), text);
  });

  it('the organ is renamed with what it calls itself; what is doubtful is left to the user', async () => {
    const document = await openFile('改机关.nianbao', `${cleanDraft()}\n青禾镇中心小学参加培训。`);
    const edit = await renaming(document, '我镇', '柳溪街道办事处');
    const changed = edit.get(document.uri).map(({ newText }) => newText);
    assert.ok(changed.includes('我街道') && changed.includes('柳溪街道办事处') && changed.includes('柳溪街道'));
  });

  it('elsewhere it is refused in words', async () => {
    const document = await openFile('不能改.nianbao', cleanDraft());
    await assert.rejects(renaming(document, '总体情况', '2024'), /请把光标放在|重命名|rename/i);
  });
});
