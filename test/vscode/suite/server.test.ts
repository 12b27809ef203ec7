import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import { commands, type Hover, Selection, type TextDocument, window } from 'vscode';
import { badDate, goodDate, reportWithBadDate, reportWithTypo } from '../drafts.ts';
import { awaitFindings, awaitSilence, eventually, openFile, replace, serverProcesses, tidyUp } from './helpers.ts';

/** Kills the running server and waits for the next one. */
async function killServer(): Promise<void> {
  const [old] = await eventually('a running server', () => (serverProcesses().length === 1 ? serverProcesses() : undefined));
  process.kill(old ?? 0, 'SIGKILL');
  await eventually('the server is gone', () => !serverProcesses().includes(old ?? 0));
}

/** Whether a server answers. Asked by a hover, which VS Code does not remember as it does an outline. */
async function answers(document: TextDocument): Promise<boolean> {
  const place = document.positionAt(document.getText().indexOf(badDate) + 1);
  const hovers = await commands.executeCommand<Hover[] | undefined>('vscode.executeHoverProvider', document.uri, place);
  return (hovers ?? []).length > 0;
}

describe('the server', () => {
  afterEach(tidyUp);

  it('killed while somebody types, it comes back by itself, and findings with it', async () => {
    const document = await openFile('年报.nianbao', reportWithBadDate);
    await awaitFindings(document, 'date-malformed');
    const editor = window.activeTextEditor;
    assert.ok(editor);
    const end = document.positionAt(document.getText().length);
    editor.selection = new Selection(end, end);
    for (const text of ['另', '行', '说', '明']) await commands.executeCommand('type', { text });
    await killServer();
    for (const text of ['如', '下', '。']) await commands.executeCommand('type', { text });
    await eventually('a new server', () => serverProcesses().length === 1);
    // What was typed meanwhile has reached the new server: it sees the text as it is now.
    await replace(document, badDate, goodDate);
    await awaitSilence(document, 'date-malformed');
    await replace(document, goodDate, badDate);
    await awaitFindings(document, 'date-malformed');
    assert.ok(document.getText().endsWith('另行说明如下。'));
  });

  it('remembers what the user said about a document over its end', async () => {
    const document = await openFile('年报.nianbao', reportWithTypo);
    await awaitFindings(document, 'typo-dict');
    await commands.executeCommand('nianbao.setFacts', { organ: '青禾镇人民政府' });
    await awaitFindings(document, 'self-reference-mismatch');
    await commands.executeCommand('nianbao.restart');
    await awaitFindings(document, 'self-reference-mismatch');
    await commands.executeCommand('nianbao.setFacts', {});
    await awaitSilence(document, 'self-reference-mismatch');
  });

  it('is replaced by the restart command', async () => {
    const document = await openFile('年报.nianbao', reportWithBadDate);
    await awaitFindings(document, 'date-malformed');
    const before = serverProcesses();
    await commands.executeCommand('nianbao.restart');
    await eventually('another server', () => serverProcesses().length === 1 && serverProcesses()[0] !== before[0]);
    await awaitFindings(document, 'date-malformed');
  });

  it('given up after it died again and again, it comes back by the restart command', async () => {
    const document = await openFile('年报.nianbao', reportWithBadDate);
    await awaitFindings(document, 'date-malformed');
    for (let death = 0; death < 5; death++) {
      // One that is killed before it has started at all is given up at once.
      await eventually('a server that answers', () => answers(document));
      await killServer();
    }
    await new Promise((done) => setTimeout(done, 1000));
    assert.deepEqual(serverProcesses(), [], 'still restarting');
    await commands.executeCommand('nianbao.restart');
    await eventually('a server', () => serverProcesses().length === 1);
    await replace(document, badDate, goodDate);
    await awaitSilence(document, 'date-malformed');
  });
});
