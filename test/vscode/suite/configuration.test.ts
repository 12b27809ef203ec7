import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import { type CodeAction, commands, DiagnosticSeverity, languages, type TextDocument, Uri, window, workspace } from 'vscode';
import { badPhrase, reportWithTypo } from '../drafts.ts';
import { awaitFindings, awaitSilence, eventually, findingsOf, openFile, replace, tidyUp } from './helpers.ts';

const configurationUri = () => Uri.joinPath(workspace.workspaceFolders?.[0]?.uri ?? Uri.file('/'), '.nianbao.json');

/** An action at the first finding of a rule, by the beginning of its title. */
async function actionAt(document: TextDocument, rule: string, title: string): Promise<CodeAction> {
  const [finding] = await awaitFindings(document, rule);
  assert.ok(finding);
  const actions = await commands.executeCommand<CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    finding.range,
    'quickfix',
    20,
  );
  const action = actions.find((candidate) => candidate.title.startsWith(title));
  assert.ok(action, actions.map((other) => other.title).join('，'));
  return action;
}

/** Does all of an action, as choosing it in the menu does. */
async function choose({ edit, command }: CodeAction): Promise<void> {
  assert.ok(edit && (await workspace.applyEdit(edit)));
  if (command) await commands.executeCommand(command.command, ...(command.arguments ?? []));
}

describe('the configuration file', () => {
  afterEach(async () => {
    await tidyUp();
    await Promise.resolve(workspace.fs.delete(configurationUri())).catch(() => undefined);
  });

  it('is made by ignoring a finding: the finding goes, and the reason is selected', async () => {
    const document = await openFile('年报.nianbao', reportWithTypo);
    await choose(await actionAt(document, 'typo-dict', '忽略此处'));
    await awaitSilence(document, 'typo-dict');
    const editor = await eventually('the reason is selected', () => {
      const active = window.activeTextEditor;
      return active?.document.getText(active.selection) === '（请写明理由）' ? active : undefined;
    });
    assert.equal(editor.document.uri.toString(), configurationUri().toString());
    assert.equal(editor.document.languageId, 'jsonc');
    assert.ok(document.getText().includes(badPhrase), 'the draft stays as it is');
    await eventually('a warning about the reason', () => findingsOf(editor.document, 'configuration').length === 1);
    await replace(editor.document, '（请写明理由）', '人名');
    await eventually('no warning', () => findingsOf(editor.document, 'configuration').length === 0);
    await replace(document, badPhrase, '工作');
    await eventually('the entry is of no use', () => findingsOf(editor.document, 'unused-ignore').length === 1);
  });

  it('takes effect when another program changes it', async () => {
    const document = await openFile('年报.nianbao', reportWithTypo);
    await awaitFindings(document, 'typo-dict');
    await workspace.fs.writeFile(configurationUri(), new TextEncoder().encode('{ "rules": { "typo-dict": "off" } }'));
    await awaitSilence(document, 'typo-dict');
    await workspace.fs.delete(configurationUri());
    await awaitFindings(document, 'typo-dict');
  });

  it('shows its own mistakes, while it is not open too', async () => {
    await workspace.fs.writeFile(configurationUri(), new TextEncoder().encode('{ "rules": { "typo-dcit": "off" } }'));
    const document = await openFile('年报.nianbao', reportWithTypo);
    await awaitFindings(document, 'typo-dict');
    const [mistake] = await eventually('the mistake', () => {
      const found = languages.getDiagnostics(configurationUri()).filter(({ source }) => source === '年报校对');
      return found.length > 0 ? found : undefined;
    });
    assert.equal(mistake?.severity, DiagnosticSeverity.Error);
    assert.match(mistake.message, /是不是“typo-dict”/);
  });

  it('is completed and checked by its schema', async () => {
    await workspace.fs.writeFile(configurationUri(), new TextEncoder().encode('{ "ru" }'));
    const configuration = await workspace.openTextDocument(configurationUri());
    await window.showTextDocument(configuration);
    const offered = await eventually('completion', async () => {
      const list = await commands.executeCommand<{ items: { label: unknown }[] }>(
        'vscode.executeCompletionItemProvider',
        configuration.uri,
        configuration.positionAt(5),
      );
      const labels = list.items.map(({ label }) => String(label));
      return labels.includes('rules') ? labels : undefined;
    });
    assert.ok(offered.includes('ignores'));
  });
});
