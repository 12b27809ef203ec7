import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import { ConfigurationTarget, commands, DiagnosticSeverity, workspace } from 'vscode';
import { reportWithBadDate, reportWithTypo } from '../drafts.ts';
import { awaitFindings, awaitSilence, eventually, findingsOf, openFile, tidyUp } from './helpers.ts';

function setRules(rules: Readonly<Record<string, string>> | undefined): Thenable<void> {
  return workspace.getConfiguration('nianbao').update('rules', rules, ConfigurationTarget.Global);
}

describe('settings', () => {
  afterEach(async () => {
    await setRules(undefined);
    await tidyUp();
  });

  it('nianbao.rules takes effect at once: off, back, another severity', async () => {
    const document = await openFile('年报.nianbao', reportWithBadDate);
    await awaitFindings(document, 'date-malformed');
    await setRules({ 'date-malformed': 'off' });
    await awaitSilence(document, 'date-malformed');
    await setRules({ 'date-malformed': 'hint' });
    await eventually('a hint', () => findingsOf(document, 'date-malformed').some(({ severity }) => severity === DiagnosticSeverity.Hint));
    await setRules(undefined);
    await eventually('an error', () =>
      findingsOf(document, 'date-malformed').some(({ severity }) => severity === DiagnosticSeverity.Error),
    );
  });

  it('the defaults for the language suit Chinese prose', () => {
    const editor = workspace.getConfiguration('editor', { languageId: 'nianbao' });
    assert.equal(editor.get('unicodeHighlight.ambiguousCharacters'), false);
    assert.equal(editor.get('wordWrap'), 'on');
    assert.equal(editor.get('wordBasedSuggestions'), 'off');
    // Numbers do not change by themselves; hints and headings that stay in view are as VS Code has them.
    assert.equal(editor.get('formatOnType'), false);
    assert.equal(editor.get('inlayHints.enabled'), 'on');
    assert.equal(editor.get('stickyScroll.enabled'), true);
  });

  it('the organ that the user sets is the one that counts, and can be taken back', async () => {
    const document = await openFile('年报.nianbao', reportWithTypo);
    await awaitFindings(document, 'typo-dict');
    assert.deepEqual(findingsOf(document, 'self-reference-mismatch'), []);
    await commands.executeCommand('nianbao.setFacts', { organ: '青禾镇人民政府' });
    await awaitFindings(document, 'self-reference-mismatch');
    await commands.executeCommand('nianbao.setFacts', {});
    await awaitSilence(document, 'self-reference-mismatch');
  });

  it('the year that the user sets is the one that counts', async () => {
    const document = await openFile('年报.nianbao', reportWithTypo);
    await awaitFindings(document, 'typo-dict');
    assert.deepEqual(findingsOf(document, 'year-mismatch'), []);
    await commands.executeCommand('nianbao.setFacts', { year: 2022 });
    await awaitFindings(document, 'year-mismatch');
    await commands.executeCommand('nianbao.setFacts', {});
    await awaitSilence(document, 'year-mismatch');
  });
});
