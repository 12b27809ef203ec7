import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import { commands, type Extension, extensions, languages, Selection, type TextDocument, window, workspace } from 'vscode';
import { openFile, tidyUp } from './helpers.ts';

function extension(): Extension<unknown> {
  const found = extensions.getExtension('nianbao-lint.nianbao-lint');
  assert.ok(found, 'the extension is not installed');
  return found;
}

function insertSnippet(name: string, langId = 'nianbao'): Thenable<void> {
  return commands.executeCommand('editor.action.insertSnippet', { langId, name });
}

/** Types into the first tab stop and the next. */
async function fillTwoStops(first: string, second: string): Promise<void> {
  await commands.executeCommand('type', { text: first });
  await commands.executeCommand('jumpToNextSnippetPlaceholder');
  await commands.executeCommand('type', { text: second });
}

const lineOf = (document: TextDocument, start: string) =>
  document
    .getText()
    .split(/\r?\n/)
    .find((line) => line.startsWith(start));

describe('the language', () => {
  afterEach(tidyUp);

  it('is known, with its commands', async () => {
    assert.ok((await languages.getLanguages()).includes('nianbao'));
    const known = await commands.getCommands(true);
    for (const command of ['nianbao.restart', 'nianbao.showOutput', 'nianbao.setFacts', 'nianbao.toggle'])
      assert.ok(known.includes(command), command);
    assert.ok(extension().isActive);
  });

  it('shows the output on command', async () => {
    await commands.executeCommand('nianbao.showOutput');
    await commands.executeCommand('workbench.action.closePanel');
  });

  it('has its strings in the language of the editor', () => {
    const { displayName } = extension().packageJSON as { displayName: string };
    assert.match(displayName, /年报校对/);
    assert.doesNotMatch(JSON.stringify(extension().packageJSON.contributes), /%[a-z][\w.]*%/i);
  });

  it('a snippet of a table expands with tab stops that start at 0', async () => {
    const document = await openFile('新.nianbao', '');
    await insertSnippet('表二（2021年度起）');
    assert.match(lineOf(document, '| 规章') ?? '', /^\| 规章 \| 0 \| 0 \| 0 \|$/);
    await fillTwoStops('7', '8');
    assert.match(lineOf(document, '| 规章') ?? '', /^\| 规章 \| 7 \| 8 \| 0 \|$/);
  });

  it('a snippet of a table for Word keeps its tabs', async () => {
    const document = await openFile('新.nianbao', '');
    await insertSnippet('表二（2021年度起）·制表符');
    await fillTwoStops('7', '8');
    assert.match(lineOf(document, '规章') ?? '', /^规章\t7\t8\t0/);
  });

  it('snippets are there in .txt and .md files too', async () => {
    for (const [name, languageId] of [
      ['新.txt', 'plaintext'],
      ['新.md', 'markdown'],
    ] as const) {
      const document = await openFile(name, '');
      assert.equal(document.languageId, languageId);
      await insertSnippet('表二（2021年度起）', languageId);
      assert.match(document.getText(), /\| 规章 \| 0 \| 0 \| 0 \|/);
    }
  });

  it('a report written from the snippet of a whole report is taken for one', async () => {
    const document = await workspace.openTextDocument({ language: 'nianbao', content: '' });
    const editor = await window.showTextDocument(document);
    editor.selection = new Selection(0, 0, 0, 0);
    await insertSnippet('整篇年报（2021年度起）');
    assert.match(document.getText(), /一、总体情况[\s\S]*六、其他需要报告的事项/);
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});
