import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import { ConfigurationTarget, commands, type TextDocument, workspace } from 'vscode';
import { badDate, goodDate, reportWithBadDate } from '../drafts.ts';
import { awaitFindings, awaitSilence, eventually, findings, findingsOf, openFile, replace, tidyUp } from './helpers.ts';

const settings = () => workspace.getConfiguration('nianbao');
const toggle = () => commands.executeCommand('nianbao.toggle');
const awaitNothing = (document: TextDocument) => eventually('no findings', () => findings(document).length === 0);

/** Long enough for a check: others show their findings within a fraction of it. */
const pause = () => new Promise((done) => setTimeout(done, 700));

/** Where the setting is written, by the name that `inspect` has for it. */
function writtenIn(): string[] {
  const places = settings().inspect('enable') ?? { key: '' };
  return Object.entries(places).flatMap(([place, value]) =>
    /^(global|workspace)Value$/.test(place) && value !== undefined ? [place] : [],
  );
}

describe('checking', () => {
  afterEach(async () => {
    for (const target of [ConfigurationTarget.Global, ConfigurationTarget.Workspace]) {
      await settings().update('enable', undefined, target);
      await settings().update('run', undefined, target);
    }
    await tidyUp();
  });

  it('on saving leaves what is shown until then', async () => {
    await settings().update('run', 'onSave', ConfigurationTarget.Global);
    const document = await openFile('年报.nianbao', reportWithBadDate);
    await awaitFindings(document, 'date-malformed');
    await replace(document, badDate, goodDate);
    await pause();
    assert.equal(findingsOf(document, 'date-malformed').length, 1);
    await document.save();
    await awaitSilence(document, 'date-malformed');
    await replace(document, goodDate, badDate);
    await pause();
    assert.equal(findingsOf(document, 'date-malformed').length, 0);
    await document.save();
    await awaitFindings(document, 'date-malformed');
  });

  it('is switched off and on by the setting, in all open drafts at once', async () => {
    const first = await openFile('甲.nianbao', reportWithBadDate);
    const second = await openFile('乙.nianbao', reportWithBadDate);
    await awaitFindings(first, 'date-malformed');
    await awaitFindings(second, 'date-malformed');
    await settings().update('enable', false, ConfigurationTarget.Global);
    await awaitNothing(first);
    await awaitNothing(second);
    await settings().update('enable', undefined, ConfigurationTarget.Global);
    await awaitFindings(second, 'date-malformed');
    await awaitFindings(first, 'date-malformed');
  });

  it('is switched by the command for the user, where nothing else is said', async () => {
    const document = await openFile('年报.nianbao', reportWithBadDate);
    await awaitFindings(document, 'date-malformed');
    await toggle();
    await awaitNothing(document);
    assert.deepEqual(writtenIn(), ['globalValue']);
    await toggle();
    await awaitFindings(document, 'date-malformed');
  });

  it('is switched by the command in the workspace, where that says something about it', async () => {
    await settings().update('enable', true, ConfigurationTarget.Workspace);
    const document = await openFile('年报.nianbao', reportWithBadDate);
    await awaitFindings(document, 'date-malformed');
    await toggle();
    await awaitNothing(document);
    assert.deepEqual(writtenIn(), ['workspaceValue']);
    await toggle();
    await awaitFindings(document, 'date-malformed');
    assert.deepEqual(writtenIn(), ['workspaceValue']);
  });
});
