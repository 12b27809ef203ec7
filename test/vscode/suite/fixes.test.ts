import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import { CodeActionKind, commands } from 'vscode';
import { badDate, badPhrase, correctReport, goodDate, goodPhrase, reportWithBadDate, reportWithManySlips } from '../drafts.ts';
import { actionsAt, apply, awaitFindings, awaitSilence, eventually, openFile, tidyUp } from './helpers.ts';

describe('fixes', () => {
  afterEach(tidyUp);

  it('are offered at a finding and mend the text', async () => {
    const document = await openFile('年报.nianbao', reportWithBadDate);
    const [finding] = await awaitFindings(document, 'date-malformed');
    assert.ok(finding);
    const [action] = await actionsAt(document, finding);
    assert.ok(action, 'no action');
    assert.ok(action.title.includes(goodDate), action.title);
    assert.ok(action.kind && CodeActionKind.QuickFix.contains(action.kind));
    await apply(action);
    assert.equal(document.getText(), correctReport);
    await awaitSilence(document, 'date-malformed');
  });

  it('insert a missing section', async () => {
    const document = await openFile('年报.nianbao', reportWithManySlips);
    const [finding] = await awaitFindings(document, 'missing-section');
    assert.ok(finding);
    const [action] = await actionsAt(document, finding);
    assert.ok(action, 'no action');
    await apply(action);
    assert.match(document.getText(), /\n六、其他需要报告的事项/);
    await awaitSilence(document, 'missing-section');
  });

  it('set a total to its sum', async () => {
    const document = await openFile('年报.nianbao', reportWithManySlips);
    const [finding] = await awaitFindings(document, 'table3-row-total');
    assert.ok(finding);
    const actions = await actionsAt(document, finding);
    const action = actions.find(({ title }) => title.includes('8'));
    assert.ok(action, actions.map(({ title }) => title).join('，'));
    await apply(action);
    await awaitSilence(document, 'table3-row-total');
  });

  it('all safe ones are applied by source.fixAll.nianbao', async () => {
    const document = await openFile('年报.nianbao', reportWithManySlips);
    await awaitFindings(document, 'date-malformed');
    await commands.executeCommand('editor.action.codeAction', { kind: 'source.fixAll.nianbao', apply: 'first' });
    await eventually('the text is mended', () => !document.getText().includes(badDate) && !document.getText().includes(badPhrase));
    assert.ok(document.getText().includes(goodDate));
    assert.ok(document.getText().includes(goodPhrase));
    await awaitSilence(document, 'date-malformed');
    await awaitSilence(document, 'typo-dict');
  });
});
