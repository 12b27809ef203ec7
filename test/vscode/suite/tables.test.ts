import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import { type CodeAction, commands, Selection, type TextDocument, window, workspace } from 'vscode';
import { cleanDraft } from '../../helpers/draft.ts';
import { eventually, openFile, tidyUp } from './helpers.ts';

const wrongRow = '| 4 | 2 | 0 | 0 | 0 | 0 | 9 |';
const rightRow = '| 4 | 2 | 0 | 0 | 0 | 0 | 6 |';
const wrongTotal = cleanDraft().replace(rightRow, wrongRow);

/** Puts the cursor before some words. */
function goTo(document: TextDocument, words: string): void {
  const position = document.positionAt(document.getText().indexOf(words));
  const editor = window.activeTextEditor;
  assert.equal(editor?.document, document);
  editor.selection = new Selection(position, position);
}

/** Waits until the text is another, and gives it. */
const changed = (document: TextDocument, before: string) =>
  eventually(`a change of ${document.fileName}`, () => (document.getText() === before ? undefined : document.getText()));

/** The actions for the table at the cursor. */
async function tableActions(document: TextDocument): Promise<readonly CodeAction[]> {
  const range = window.activeTextEditor?.selection;
  return eventually('actions for the table', async () => {
    const kind = 'refactor.rewrite.nianbao';
    const actions = await commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range, kind, 20);
    return actions.length > 0 ? actions : undefined;
  });
}

describe('the tables of a draft', () => {
  afterEach(tidyUp);

  it('are aligned when the document is formatted, and as they were after one undo', async () => {
    const document = await openFile('年报.nianbao', cleanDraft());
    await tableActions(document).catch(() => undefined);
    await commands.executeCommand('editor.action.formatDocument');
    assert.match(await changed(document, cleanDraft()), /\| 行政规范性文件 \| 2 {12}\| 1 {12}\| 6 {12}\|\n/);
    await commands.executeCommand('undo');
    assert.equal(document.getText(), cleanDraft());
  });

  it('get their totals by a command, in one step', async () => {
    for (const command of ['nianbao.fillAllTotals', 'nianbao.fillTableTotals']) {
      const document = await openFile('年报.nianbao', wrongTotal);
      goTo(document, wrongRow);
      await tableActions(document);
      await commands.executeCommand(command);
      assert.equal(await changed(document, wrongTotal), cleanDraft());
      await commands.executeCommand('undo');
      assert.equal(document.getText(), wrongTotal);
    }
  });

  it('are written in another layout by an action', async () => {
    const document = await openFile('年报.nianbao', cleanDraft());
    goTo(document, '行政规范性文件 |');
    const action = (await tableActions(document)).find(({ title }) => title === '转为制表符表格（可贴入 Word）');
    assert.ok(action?.edit && (await workspace.applyEdit(action.edit)));
    assert.match(document.getText(), /\n行政规范性文件\t2\t1\t6\n/);
    await commands.executeCommand('undo');
    assert.equal(document.getText(), cleanDraft());
  });

  it('have totals that follow as one types, where the user wants it', async () => {
    const nianbao = workspace.getConfiguration('nianbao');
    const editor = workspace.getConfiguration('editor');
    try {
      await nianbao.update('totalsOnType', true);
      await editor.update('formatOnType', true);
      const document = await openFile('年报.nianbao', cleanDraft());
      goTo(document, ' | 2 | 0 | 0 | 0 | 0 | 6 |');
      await tableActions(document);
      await commands.executeCommand('type', { text: '5' });
      await eventually('the totals', () => /\| 45 \| 2 \| 0 \| 0 \| 0 \| 0 \| 47 \|/.test(document.getText()));
      await eventually('the total of the results', () => /（七）总计 \| 48 \| 2 .*\| 50 \|/.test(document.getText()));
    } finally {
      await nianbao.update('totalsOnType', undefined);
      await editor.update('formatOnType', undefined);
    }
  });
});
