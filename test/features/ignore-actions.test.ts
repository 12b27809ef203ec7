import { describe, expect, test } from 'vitest';
import type { CodeAction, TextDocumentEdit } from 'vscode-languageserver-types';
import { codeActions } from '../../server/src/features/code-actions.ts';
import type { IgnoreTarget } from '../../server/src/features/ignore-actions.ts';
import { readConfigurationFile } from '../../server/src/lint/configuration-file.ts';
import { createLineIndex } from '../../server/src/output/positions.ts';
import { readWith, wordRule } from '../helpers/word-rule.ts';

const text = '本年度平稳过度，新旧机构也平稳过度。';
const rule = wordRule({ id: 'typo', word: '过度', becomes: ['过渡'] });
const configurationUri = 'file:///drafts/.nianbao.json';

const target: IgnoreTarget = {
  uri: configurationUri,
  configuration: null,
  version: null,
  file: '镇街/青禾镇.txt',
  versionedEdits: true,
  createsFiles: true,
  showsDocuments: true,
};

/** What is offered at the first finding. */
function actions(changes: Partial<IgnoreTarget> = {}): CodeAction[] {
  const reading = readWith(text, rule);
  const at = reading.index.positionAt(text.indexOf('过度'));
  const request = { range: { start: at, end: at }, diagnostics: [], only: ['quickfix'], automatic: false, versionedEdits: true };
  return codeActions(reading, { ...request, ignoring: { ...target, ...changes }, titleOf: () => '错别字' }, () => []);
}
const withFile = (json: string): Partial<IgnoreTarget> => ({ configuration: readConfigurationFile(json, ['typo']), version: 4 });
const editOf = (action: CodeAction | undefined) =>
  action?.edit?.documentChanges?.find((change): change is TextDocumentEdit => 'edits' in change);

/** The configuration after an action on a file that is there. */
function changed(json: string, title: string, changes: Partial<IgnoreTarget> = {}): unknown {
  const edits = editOf(actions({ ...withFile(json), ...changes }).find((action) => action.title.startsWith(title)))?.edits ?? [];
  const index = createLineIndex(json);
  const ordered = [...edits].sort((a, b) => index.offsetAt(b.range.start) - index.offsetAt(a.range.start));
  const result = ordered.reduce((done, { range, ...edit }) => {
    const { start, end } = index.spanOf(range);
    return done.slice(0, start) + ('newText' in edit ? edit.newText : '') + done.slice(end);
  }, json);
  return JSON.parse(result);
}

describe('besides mending a finding, one may', () => {
  test('ignore it, or switch its rule off; mending comes first', () => {
    expect(actions().map(({ title, kind, isPreferred }) => [title, kind, isPreferred])).toEqual([
      ['改为“过渡”', 'quickfix', true],
      ['忽略此处（写明理由）', 'quickfix', undefined],
      ['在此文件关闭规则“错别字”', 'quickfix', undefined],
      ['在此文件夹关闭规则“错别字”', 'quickfix', undefined],
    ]);
  });

  test('have the file made where there is none', () => {
    expect(actions()[1]?.edit?.documentChanges).toEqual([
      { kind: 'create', uri: configurationUri, options: { ignoreIfExists: true } },
      {
        textDocument: { uri: configurationUri, version: null },
        edits: [
          { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, newText: expect.stringContaining('"ignores"') },
        ],
      },
    ]);
  });

  test('have the file changed as it is open', () => {
    expect(editOf(actions(withFile('{}'))[1])?.textDocument).toEqual({ uri: configurationUri, version: 4 });
  });
});

describe('the configuration then', () => {
  test('names the finding, its file and its surroundings', () => {
    expect(changed('{}', '忽略此处')).toEqual({
      ignores: [
        { rule: 'typo', text: '过度', near: '本年度平稳…，新旧机构也平稳过度', files: '镇街/青禾镇.txt', reason: '（请写明理由）' },
      ],
    });
  });

  test('switches the rule off for the file', () => {
    expect(changed('{}', '在此文件关闭')).toEqual({ overrides: [{ files: '镇街/青禾镇.txt', rules: { typo: 'off' } }] });
  });

  test('switches the rule off for the folder that the draft is in, which may be below that of the configuration', () => {
    expect(changed('{}', '在此文件夹')).toEqual({ overrides: [{ files: '镇街/**', rules: { typo: 'off' } }] });
    expect(changed('{}', '在此文件夹', { file: '青禾镇.txt' })).toEqual({ rules: { typo: 'off' } });
  });
});

test('the user is led to the reason, where the editor can do that', () => {
  const [, ignore, off] = actions(withFile('{}'));
  expect(ignore?.command).toMatchObject({ command: 'nianbao.showPlace', arguments: [configurationUri, { start: { line: 7 } }] });
  expect(off?.command).toBeUndefined();
  expect(actions({ showsDocuments: false })[1]?.command).toBeUndefined();
});

describe('nothing is offered that could not be done', () => {
  const titles = (changes: Partial<IgnoreTarget>) => actions(changes).map(({ title }) => title.slice(0, 5));

  test('no new file where the editor makes none', () => {
    expect(titles({ createsFiles: false })).toEqual(['改为“过渡']);
    expect(titles({ versionedEdits: false })).toEqual(['改为“过渡']);
  });

  test('no change of a file that is not JSON', () => {
    expect(titles(withFile('{ "rules": '))).toEqual(['改为“过渡']);
  });

  test('nothing for a file that has no name', () => {
    expect(titles({ file: null })).toEqual(['改为“过渡', '忽略此处（', '在此文件夹']);
  });

  test('but plain edits where the editor knows no versions', () => {
    const [, ignore] = actions({ ...withFile('{}'), versionedEdits: false });
    expect(ignore?.edit?.changes?.[configurationUri]).toHaveLength(1);
  });
});

test('nothing of the kind is offered for a selection with many findings', () => {
  const reading = readWith('过度'.repeat(20), rule);
  const request = {
    range: reading.index.rangeOf({ start: 0, end: 40 }),
    diagnostics: [],
    automatic: false,
    versionedEdits: true,
    ignoring: target,
  };
  expect(codeActions(reading, request, () => []).filter(({ title }) => title.startsWith('忽略'))).toEqual([]);
});

test('no two actions at one place have the same title: each says which finding it is about', () => {
  const words = wordRule({ id: 'typo', word: '过度', becomes: ['过渡'] });
  const part = wordRule({ id: 'form', word: '平稳过度', becomes: ['平稳过渡'] });
  const reading = readWith('本年度平稳过度。', words, part);
  const at = reading.index.positionAt('本年度平稳过'.length);
  const request = { range: { start: at, end: at }, diagnostics: [], only: ['quickfix'], automatic: false, versionedEdits: true };
  const titleOf = (id: string) => (id === 'typo' ? '错别字' : '用语');
  const titles = codeActions(reading, { ...request, ignoring: target, titleOf }, () => []).map(({ title }) => title);
  expect(titles.filter((title) => title.startsWith('忽略此处'))).toEqual(['忽略此处（写明理由）：用语', '忽略此处（写明理由）：错别字']);
  expect(new Set(titles).size).toBe(titles.length);
});

test('findings of one rule at one place share the action that switches it off, and not those that ignore them', () => {
  const rules = wordRule({ id: 'typo', word: '过度', becomes: ['过渡'] });
  const reading = readWith('平稳过度过度。', rules);
  const at = reading.index.positionAt('平稳过度'.length);
  const request = { range: { start: at, end: at }, diagnostics: [], only: ['quickfix'], automatic: false, versionedEdits: true };
  const found = codeActions(reading, { ...request, ignoring: target, titleOf: () => '错别字' }, () => []);
  expect(found.filter(({ title }) => title.startsWith('忽略此处')).map(({ title }) => title)).toEqual([
    '忽略此处（写明理由）：错别字，第 1 处',
    '忽略此处（写明理由）：错别字，第 2 处',
  ]);
  const off = found.filter(({ title }) => title.startsWith('在此文件关闭'));
  expect(off.map(({ diagnostics }) => diagnostics?.length)).toEqual([2]);
});
