import { describe, expect, test } from 'vitest';
import { configurationActions, configurationDiagnostics } from '../../server/src/features/configuration-problems.ts';
import { readConfigurationFile } from '../../server/src/lint/configuration-file.ts';
import { configurationFindings } from '../../server/src/lint/configuration-findings.ts';
import { checkedConfiguration } from '../../server/src/output/check-json.ts';

const text = `{
  "rules": { "typo-dcit": "off" },
  "ignores": [
    { "rule": "typo-dict", "text": "甲", "reason": "人名", "files": "a.txt" }
  ]
}`;
const file = (json = text) => readConfigurationFile(json, ['typo-dict', 'unused-ignore']);
const unused = (json = text) => configurationFindings(file(json), file(json).configuration.ignores ?? []);

describe('what there is to say about a configuration file', () => {
  test('stands at its place, by place', () => {
    expect(checkedConfiguration('.nianbao.json', file(), unused()).diagnostics).toEqual([
      {
        rule: 'configuration',
        severity: 'error',
        message: '没有规则“typo-dcit”，是不是“typo-dict”。',
        range: { start: { line: 1, character: 13 }, end: { line: 1, character: 24 } },
        related: [],
        fixes: [],
      },
      {
        rule: 'unused-ignore',
        severity: 'information',
        message: '这条忽略已不起作用：“a.txt”里没有对应的 typo-dict 问题，可以删去',
        range: { start: { line: 3, character: 4 }, end: { line: 3, character: 74 } },
        related: [],
        fixes: [{ title: '删去这条忽略', safe: false, edits: [expect.objectContaining({ newText: '' })] }],
      },
    ]);
  });

  test('unused entries may be of another severity, or passed over', () => {
    const severities = (level: string) =>
      unused(text.replace('"typo-dcit": "off"', `"unused-ignore": "${level}"`)).map(({ severity }) => severity);
    expect(severities('hint')).toEqual(['hint']);
    expect(severities('off')).toEqual([]);
  });

  test('is shown by the editor with a page that explains it', () => {
    expect(configurationDiagnostics(file(), unused())).toMatchObject([
      { code: 'configuration', severity: 1, codeDescription: { href: expect.stringContaining('docs/configuration.md') } },
      { code: 'unused-ignore', severity: 3, codeDescription: { href: expect.stringContaining('docs/configuration.md#unused-ignore') } },
    ]);
  });
});

describe('the fix of an unused entry', () => {
  const document = { uri: 'file:///.nianbao.json', version: 3 };
  const at = (line: number) => ({ start: { line, character: 6 }, end: { line, character: 6 } });

  test('is offered on it, for the version at hand', () => {
    expect(configurationActions(file(), unused(), document, at(3), true)).toMatchObject([
      { title: '删去这条忽略', edit: { documentChanges: [{ textDocument: document }] }, diagnostics: [{ code: 'unused-ignore' }] },
    ]);
    expect(configurationActions(file(), unused(), document, at(3), false)[0]?.edit?.changes).toHaveProperty([document.uri]);
  });

  test('is not offered elsewhere', () => {
    expect(configurationActions(file(), unused(), document, at(1), true)).toEqual([]);
  });
});
