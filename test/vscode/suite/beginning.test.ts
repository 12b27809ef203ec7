import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import { commands, type TextDocument, window } from 'vscode';
import { awaitFindings, eventually, findings, openFile, ruleOf } from './helpers.ts';

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
  afterEach(async () => {
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
