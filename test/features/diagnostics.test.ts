import { expect, test } from 'vitest';
import { DiagnosticSeverity } from 'vscode-languageserver-types';
import { diagnostics } from '../../server/src/features/diagnostics.ts';
import { severities } from '../../server/src/rules/rule.ts';
import { readWith, wordRule } from '../helpers/word-rule.ts';

test('a finding as an editor shows it', () => {
  const related = [{ message: '总计在这里', span: { start: 0, end: 1 } }];
  const [diagnostic] = diagnostics(readWith('总计\n我局', wordRule({ id: 'self-reference', word: '我局', severity: 'error', related })));
  expect(diagnostic).toEqual({
    range: { start: { line: 1, character: 0 }, end: { line: 1, character: 2 } },
    severity: DiagnosticSeverity.Error,
    code: 'self-reference',
    codeDescription: { href: 'https://github.com/nianbao-lint/nianbao-lint/blob/main/docs/rules/self-reference.md' },
    source: '年报校对',
    message: '不用“我局”',
    relatedInformation: [
      {
        message: '总计在这里',
        location: { uri: 'file:///年报.txt', range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } } },
      },
    ],
    data: { rule: 'self-reference' },
  });
});

test('each severity has its own', () => {
  const rules = severities.map((severity) => wordRule({ id: severity, word: '甲', severity }));
  const shown = diagnostics(readWith('甲', ...rules)).map(({ code, severity }) => [code, severity]);
  expect(Object.fromEntries(shown)).toEqual({ error: 1, warning: 2, information: 3, hint: 4 });
});
