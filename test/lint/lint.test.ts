import { describe, expect, test } from 'vitest';
import { lint } from '../../server/src/lint/lint.ts';
import { parse } from '../../server/src/report/parse.ts';
import type { Rule } from '../../server/src/rules/rule.ts';
import { cleanDraft } from '../helpers/draft.ts';
import { wordRule } from '../helpers/word-rule.ts';

const report = parse(cleanDraft());
const findingsOf = (rules: readonly Rule[], settings = {}) => lint(report, rules, { rules: settings });

describe('running the rules', () => {
  test('findings are sorted by place, then by rule', () => {
    const findings = lint(parse('乙甲乙', { assumeReport: true }), [
      wordRule({ id: 'z', word: '乙' }),
      wordRule({ id: 'b', word: '甲' }),
      wordRule({ id: 'a', word: '甲' }),
    ]);
    expect(findings.map(({ rule }) => rule)).toEqual(['z', 'a', 'b', 'z']);
  });

  test('a document that is no report has no findings', () => {
    expect(lint(parse('今天天气不错。'), [wordRule({ word: '天气' })])).toEqual([]);
  });

  test('a rule that throws is named and loses only its own findings', () => {
    const broken: Rule = {
      ...wordRule({ id: 'broken', word: '年' }),
      check: () => {
        throw new Error('坏了');
      },
    };
    const errors: string[] = [];
    const findings = lint(report, [broken, wordRule({ id: 'good', word: '青禾镇人民政府' })], { onRuleError: (rule) => errors.push(rule) });
    expect(errors).toEqual(['broken']);
    expect(findings.length).toBeGreaterThan(0);
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(['good']));
  });

  test('a rule for the other form is not run', () => {
    expect(findingsOf([wordRule({ word: '青禾镇', forms: ({ id }) => id === '2019' })])).toEqual([]);
    expect(findingsOf([wordRule({ word: '青禾镇', forms: ({ id }) => id === '2021' })])).not.toEqual([]);
  });
});

describe('settings', () => {
  test('replace every severity that a rule gives', () => {
    const severities = findingsOf([wordRule({ id: 'a', word: '青禾镇', severity: 'error' })], { a: 'hint' }).map((f) => f.severity);
    expect(new Set(severities)).toEqual(new Set(['hint']));
  });

  test('turn a rule off', () => {
    expect(findingsOf([wordRule({ id: 'a', word: '青禾镇' })], { a: 'off' })).toEqual([]);
  });

  test('turn on a rule that is off by itself', () => {
    const rule = wordRule({ id: 'a', word: '青禾镇', off: true });
    expect(findingsOf([rule])).toEqual([]);
    expect(findingsOf([rule], { a: 'information' })).not.toEqual([]);
  });
});
