import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { packageExtension } from '../../scripts/lib/package.ts';
import { root } from '../../scripts/lib/root.ts';
import { badDate, badPhrase, goodDate, goodPhrase, reportCellByCell, reportWithManySlips } from './drafts.ts';
import { chromiumPath, type Editor, startEditor, windowAddress } from './editor.ts';
import { keepEvidence } from './pictures.ts';
import { User } from './user.ts';

/** How VS Code shows the language of a report. */
const ours = '政府信息公开年报';

const patience = { timeout: 15_000 };

describe.skipIf(!chromiumPath)('a draft that is pasted into a new document', () => {
  let editor: Editor;
  let user: User;

  beforeAll(async () => {
    editor = await startEditor({ packages: [await packageExtension(join(root, 'dist'))], settings: { 'editor.minimap.enabled': false } });
    user = new User(editor.page);
    await user.openWindow(windowAddress(editor));
  });

  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await keepEvidence(task.name, editor);
    await user.closePopups();
  });

  afterAll(async () => {
    await editor?.close();
  });

  test.each([
    ['cell by cell', reportCellByCell],
    ['with bars, which VS Code guesses to be Ini', reportWithManySlips],
  ])('is checked as it stands, and fixing all mends it and doubles nothing: %s', async (_, pasted) => {
    const draft = pasted.replace(goodDate, badDate).replace('让群众看得懂', `确保新旧系统${badPhrase}`);
    await user.newDocument(draft);
    await user.seesLanguage(ours);
    await user.filterProblems('date-malformed');
    await expect.poll(() => user.problems().count(), patience).toBe(1);
    await user.filterProblems('');
    await user.focusText();
    await user.runCommand('Fix All');
    await expect.poll(() => user.wholeText(), patience).toBe(draft.replace(badDate, goodDate).replace(badPhrase, goodPhrase));
    await user.closeWithoutSaving();
  });

  test('keeps another language that is chosen for it', async () => {
    await user.newDocument(reportWithManySlips);
    await user.seesLanguage(ours);
    await user.chooseLanguage('Ini');
    await user.page.keyboard.insertText('；');
    // Time enough to be looked at again.
    await user.page.waitForTimeout(2000);
    await user.seesLanguage('Ini');
    await user.closeWithoutSaving();
  });
});
