import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { packageExtension } from '../../scripts/lib/package.ts';
import { root } from '../../scripts/lib/root.ts';
import { countSeverities } from '../../server/src/output/check-json.ts';
import { createReportService } from '../../server/src/service.ts';
import { badDate, badPhrase, goodDate, goodPhrase, reportCellByCell, reportWithManySlips } from './drafts.ts';
import { chromiumPath, type Editor, startEditor, windowAddress } from './editor.ts';
import { keepEvidence } from './pictures.ts';
import { User } from './user.ts';

/** How VS Code shows the language of a report. */
const ours = '政府信息公开年报';

/** Drafts as they were found; the tests with them are skipped where these are missing. */
const seeds = join(root, '../shared/seeds');
const seedNames = existsSync(seeds) ? readdirSync(seeds).filter((name) => name.endsWith('.txt')) : [];

const service = createReportService();
/** How much is found in a text. */
const countsOf = (text: string) => countSeverities(service.check(service.parse(text)));

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
    const hasFailed = task.result?.state === 'fail';
    if (hasFailed) await keepEvidence(task.name, editor);
    await user.closePopups();
    // The next draft has the window to itself.
    if (hasFailed) await user.closeWithoutSaving();
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
    const mended = draft.replace(badDate, goodDate).replace(badPhrase, goodPhrase);
    await user.fixAll(countsOf(mended));
    await expect.poll(() => user.wholeText(), patience).toBe(mended);
    await user.closeWithoutSaving();
  });

  test.skipIf(seedNames.length === 0).each(seedNames)('becomes by fixing all what the command line makes of it: %s', async (name) => {
    const draft = readFileSync(join(seeds, name), 'utf8').replaceAll('\r\n', '\n');
    const mended = service.fix(draft).text;
    await user.newDocument(draft);
    await user.seesLanguage(ours);
    await user.seesProblemCounts(countsOf(draft));
    await user.fixAll(countsOf(mended));
    await expect.poll(() => user.wholeText(), patience).toBe(mended);
    await user.closeWithoutSaving();
  });

  test('keeps another language that is chosen for it', async () => {
    await user.newDocument(reportWithManySlips);
    await user.seesLanguage(ours);
    // What comes at once may be VS Code's own guess, which was on its way.
    await user.page.waitForTimeout(6000);
    await user.chooseLanguage('Ini');
    await user.page.keyboard.insertText('；');
    // Time enough to be looked at again.
    await user.page.waitForTimeout(2000);
    await user.seesLanguage('Ini');
    await user.closeWithoutSaving();
  });
});
