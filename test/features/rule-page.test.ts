import { describe, expect, test } from 'vitest';
import { rulePage } from '../../server/src/features/rule-page.ts';
import { rulePageCommand } from '../../server/src/features/rule-pages.ts';
import { wordsInfo } from '../../server/src/lint/own-rules.ts';
import { wordRule } from '../helpers/word-rule.ts';

describe('the page of a rule', () => {
  const rule = {
    ...wordRule({ id: 'some-rule', word: '错', off: true, forms: ({ id }) => id === '2021' }),
    examples: { bad: [{ text: '⟦错⟧', fixed: '对', severity: 'hint' as const }], good: ['也对'] },
  };

  test('says what it is, why, and how it is switched off, with its examples', () => {
    const page = rulePage(rule);
    expect(page).toMatch(/^# 用了“错”\n\n`some-rule` · 警告（默认关闭） · 用词 · 仅 2021 年版格式 · 自 0\.1\.0\n/);
    expect(page).toContain('⟦ ⟧ 之间是标出的位置（提示）：\n\n````text\n⟦错⟧\n````\n\n改后：\n\n````text\n对\n````');
    expect(page).toContain('## 不会报告的写法\n\n````text\n也对\n````');
    expect(page).toContain('{ "nianbao.rules": { "some-rule": "off" } }');
  });

  test('has no examples for a code that is no rule of the catalogue', () => {
    const page = rulePage(wordsInfo);
    expect(page).toContain('# 本单位用词表');
    expect(page).not.toContain('会报告的写法');
  });
});

test('a command that opens it is an address with its argument', () => {
  expect(rulePageCommand('de-di')).toBe('command:nianbao.showRule?%5B%22de-di%22%5D');
});
