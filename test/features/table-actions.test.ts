import { describe, expect, test } from 'vitest';
import type { CodeAction } from 'vscode-languageserver-types';
import { codeActionKinds, codeActions } from '../../server/src/features/code-actions.ts';
import { cleanDraft, type DraftOptions } from '../helpers/draft.ts';
import { readWith } from '../helpers/word-rule.ts';

/** The actions at the start of some words. */
function actionsAt(words: string, options: DraftOptions = {}, request: object = {}): CodeAction[] {
  const text = cleanDraft(options);
  const reading = readWith(text);
  const at = reading.index.positionAt(text.indexOf(words) + 1);
  const asked = { range: { start: at, end: at }, diagnostics: [], automatic: false, versionedEdits: true, ...request };
  return codeActions(reading, asked, () => []);
}
const titles = (actions: readonly CodeAction[]) => actions.map(({ title }) => title);
const wrong = { cells: { 'applications.granted.natural': '5', 'proceedings.review.total': '9' } };

describe('in a table', () => {
  test('everything can be done that changes something', () => {
    expect(titles(actionsAt(' 5 |', wrong))).toEqual([
      '按此数重算合计',
      '填写表三全部合计',
      '转为制表符表格（可贴入 Word）',
      '转为一格一行',
      '填写全部合计',
    ]);
  });

  test('without a slip it can be written in another way', () => {
    expect(titles(actionsAt('行政强制', { layout: 'tab' }))).toEqual(['转为竖线表格', '转为一格一行']);
  });

  test('actions have kinds that are announced', () => {
    for (const { kind } of actionsAt(' 5 |', wrong)) expect(codeActionKinds).toContain(kind);
  });

  test('each is one edit of one document', () => {
    for (const { edit } of actionsAt(' 5 |', wrong)) expect(edit?.documentChanges).toHaveLength(1);
  });
});

describe('elsewhere', () => {
  test('all totals can be filled', () => {
    expect(titles(actionsAt('一、总体', wrong))).toEqual(['填写全部合计']);
  });

  test('there is nothing where nothing is wrong', () => {
    expect(actionsAt('一、总体')).toEqual([]);
  });
});

describe('what is asked for', () => {
  test.each([
    [['refactor'], 4],
    [['refactor.rewrite.nianbao'], 4],
    [['source.nianbao'], 1],
    [['quickfix'], 0],
    [['source.fixAll'], 0],
  ])('%j', (only, count) => {
    expect(actionsAt(' 5 |', wrong, { only })).toHaveLength(count);
  });

  test('as the cursor moves the editor is told of nothing', () => {
    expect(actionsAt(' 5 |', wrong, { automatic: true })).toEqual([]);
  });
});
