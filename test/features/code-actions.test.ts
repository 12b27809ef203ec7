import { describe, expect, test } from 'vitest';
import type { CodeAction, Range } from 'vscode-languageserver-types';
import { type CodeActionRequest, codeActions } from '../../server/src/features/code-actions.ts';
import { diagnostics } from '../../server/src/features/diagnostics.ts';
import type { Rule } from '../../server/src/rules/rule.ts';
import { createReportService } from '../../server/src/service.ts';
import { readWith, wordRule } from '../helpers/word-rule.ts';

const typo = wordRule({ id: 'typo', word: '过度', becomes: ['过渡'] });
const organ = wordRule({ id: 'organ', word: '我局', becomes: ['我镇', '我委'], isSafe: false });

/** The actions at the cursor, or between two cursors, of a text with one or two `|`. */
function actionsAt(marked: string, request: Partial<CodeActionRequest> = {}, rules: readonly Rule[] = [typo, organ]): CodeAction[] {
  const [before = '', middle = '', after] = marked.split('|');
  const text = marked.replaceAll('|', '');
  const reading = readWith(text, ...rules);
  const end = after === undefined ? before.length : before.length + middle.length;
  const range: Range = reading.index.rangeOf({ start: before.length, end });
  const service = createReportService(rules);
  return codeActions(
    reading,
    { range, diagnostics: [], automatic: false, versionedEdits: true, ...request },
    () => service.fix(text, { assumeReport: true }).edits,
  );
}
const titles = (actions: readonly CodeAction[]) => actions.map(({ title }) => title);

describe('quick fixes', () => {
  const only = ['quickfix'];

  test('are offered with the cursor in a finding, at its start and at its end', () => {
    for (const text of ['平稳|过度期', '平稳过|度期', '平稳过度|期']) expect(titles(actionsAt(text, { only }))).toEqual(['改为“过渡”']);
  });

  test('are not offered elsewhere', () => {
    expect(actionsAt('|平稳过度期', { only })).toEqual([]);
  });

  test('are offered for every finding in a selection', () => {
    expect(titles(actionsAt('|我局平稳过度|', { only }))).toEqual(['改为“我镇”', '改为“我委”', '改为“过渡”']);
  });

  test('are offered for a finding that the editor names, wherever the cursor is', () => {
    const shown = diagnostics(readWith('平稳过度', typo));
    expect(titles(actionsAt('|平稳过度', { only, diagnostics: shown }, [typo]))).toEqual(['改为“过渡”']);
  });

  test('are not offered for a finding that is gone from the text', () => {
    const shown = diagnostics(readWith('平稳过度', typo));
    expect(actionsAt('|平稳过渡', { only, diagnostics: shown }, [typo])).toEqual([]);
  });

  test('a safe or sole fix is preferred, one of several is not', () => {
    expect(actionsAt('过度|', { only }).map(({ isPreferred }) => isPreferred)).toEqual([true]);
    expect(actionsAt('我局|', { only }).map(({ isPreferred }) => isPreferred)).toEqual([false, false]);
  });

  test('carry the finding they mend', () => {
    const [action] = actionsAt('过度|', { only });
    expect(action?.kind).toBe('quickfix');
    expect(action?.diagnostics?.map(({ code }) => code)).toEqual(['typo']);
  });
});

describe('edits', () => {
  test('are for the version that was read', () => {
    expect(actionsAt('过度|', { only: ['quickfix'] })[0]?.edit).toEqual({
      documentChanges: [
        {
          textDocument: { uri: 'file:///年报.txt', version: 7 },
          edits: [{ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 2 } }, newText: '过渡' }],
        },
      ],
    });
  });

  test('are plain where the editor knows no versions', () => {
    const [action] = actionsAt('过度|', { only: ['quickfix'], versionedEdits: false });
    expect(action?.edit?.changes?.['file:///年报.txt']).toHaveLength(1);
    expect(action?.edit?.documentChanges).toBeUndefined();
  });
});

describe('fixing all', () => {
  const editsOf = (action: CodeAction | undefined) => (action?.edit?.documentChanges?.[0] as { edits: unknown[] } | undefined)?.edits;

  test.each([['source.fixAll.nianbao'], ['source.fixAll'], ['source'], ['']])('is offered when %j is asked for', (kind) => {
    const kinds = actionsAt('|过度，我局，过度', { only: [kind] }).map((action) => action.kind);
    expect(kinds).toContain('source.fixAll.nianbao');
  });

  test.each([['quickfix'], ['source.organizeImports'], ['source.fixAll.eslint'], ['sour']])(
    'is not offered when %j is asked for',
    (kind) => {
      const kinds = actionsAt('|过度', { only: [kind] }).map((action) => action.kind);
      expect(kinds).not.toContain('source.fixAll.nianbao');
    },
  );

  test('changes only what is safe, one small edit each', () => {
    const [action] = actionsAt('|过度，我局，过度', { only: ['source.fixAll'] });
    expect(editsOf(action)).toHaveLength(2);
  });

  test('is not worked out as the cursor moves', () => {
    expect(titles(actionsAt('|过度', { automatic: true }))).toEqual(['改为“过渡”']);
  });

  test('is not offered where nothing is safe', () => {
    expect(actionsAt('|我局', { only: ['source.fixAll'] })).toEqual([]);
  });
});
