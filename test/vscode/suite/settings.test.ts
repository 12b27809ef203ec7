import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import { type CompletionList, ConfigurationTarget, commands, DiagnosticSeverity, workspace } from 'vscode';
import { reportWithBadDate, reportWithTypo } from '../drafts.ts';
import { awaitFindings, awaitSilence, eventually, findingsOf, openFile, tidyUp } from './helpers.ts';

function setRules(rules: Readonly<Record<string, string>> | undefined): Thenable<void> {
  return workspace.getConfiguration('nianbao').update('rules', rules, ConfigurationTarget.Global);
}

interface Completion {
  readonly label: string;
  readonly documentation: string;
}

/** What VS Code offers at the `|` in a JSON file, the expected one first. */
async function completionsIn(name: string, marked: string, expected: string): Promise<Completion[]> {
  const document = await openFile(name, marked.replace('|', ''));
  return eventually(`${expected} is offered`, async () => {
    const list = await commands.executeCommand<CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      document.positionAt(marked.indexOf('|')),
    );
    const completions = list.items.map(({ label, documentation }) => ({
      label: typeof label === 'string' ? label : label.label,
      documentation: typeof documentation === 'string' ? documentation : (documentation?.value ?? ''),
    }));
    const first = completions.find(({ label }) => label === expected);
    return first && [first, ...completions.filter((other) => other !== first)];
  });
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

  it('every rule is offered with what it is about, and then its levels', async () => {
    // The settings of a workspace that is not open: they are completed as those of settings.json, and change nothing.
    const inSettings = (settings: string) => `{ "folders": [], "settings": { "nianbao.rules": ${settings} } }`;
    const [rule, ...others] = await completionsIn('another.code-workspace', inSettings('{ "typo-d|" }'), 'typo-dict');
    assert.ok(others.length > 50, 'the other rules');
    assert.match(rule?.documentation ?? '', /^常见错别字（默认：警告）/);
    const [level] = await completionsIn('another.code-workspace', inSettings('{ "typo-dict": "|" }'), '"off"');
    assert.equal(level?.documentation, '关闭这条规则');
  });

  it('in the configuration file likewise', async () => {
    const [rule] = await completionsIn('.nianbao.json', '{ "rules": { "typo-d|" } }', 'typo-dict');
    assert.match(rule?.documentation ?? '', /^常见错别字（默认：警告）/);
    const levels = await completionsIn('.nianbao.json', '{ "rules": { "typo-dict": "|" } }', '"off"');
    assert.deepEqual(levels.map(({ label }) => label).sort(), ['"error"', '"hint"', '"information"', '"off"', '"warning"']);
    assert.equal(levels[0]?.documentation, '关闭');
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
