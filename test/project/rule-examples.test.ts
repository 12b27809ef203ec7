import { createColors } from 'picocolors';
import { expect, test } from 'vitest';
import { ruleFiles } from '../../scripts/lib/rule-files.ts';
import { printedExamples } from '../../scripts/rule/print-examples.ts';
import type { Rule } from '../../server/src/rules/rule.ts';
import { wordRule } from '../helpers/word-rule.ts';

/** npm run rule: what a rule reports in its own examples. */

const printed = (rule: Rule) => printedExamples(rule, 'word.ts', createColors(false));
const examples = { bad: [{ text: '写⟦错⟧了\n改', fixed: '写对了\n改' }], good: ['写对了'] };
const rule = { ...wordRule({ word: '错', becomes: ['对'], off: true }), examples };

test('prints each example with what was reported in it', () => {
  expect(printed(rule)).toEqual({
    hasProblems: false,
    text: `word  用了“错”  word.ts

✓ bad 1
    写⟦错⟧了
    改
  警告  不用“错”
        改为“对”（自动）
  改后
    写对了
    改

✓ good 1
    写对了

✓ 1 个 bad、1 个 good，都符合。`,
  });
});

test.each([
  [{ bad: [{ text: '⟦写⟧错' }], good: [] }, '  ✗ 标出的位置，应当是\n    ⟦写⟧错\n  实际是\n    写⟦错⟧\n'],
  [{ bad: [{ text: '⟦错⟧', fixed: '好' }], good: [] }, '  ✗ 改后，应当是\n    好\n  实际是\n    对\n'],
  [{ bad: [{ text: '⟦错⟧', severity: 'hint' as const }], good: [] }, '  ✗ 级别，应当是\n    hint\n  实际是\n    warning\n'],
  [{ bad: [], good: ['没有错'] }, '  ✗ 标出的位置，应当是\n    没有错\n  实际是\n    没有⟦错⟧\n'],
])('says what is otherwise than the examples %j', (others, problem) => {
  const { text, hasProblems } = printed({ ...rule, examples: others });
  expect(`${text}\n`).toContain(problem);
  expect(text).toContain('1 个不符合');
  expect(hasProblems).toBe(true);
});

test('says that a fix leaves something to report', () => {
  const again = { ...wordRule({ word: '错', becomes: ['错错'] }), examples: { bad: [{ text: '⟦错⟧', fixed: '错错' }], good: [] } };
  expect(printed(again).text).toContain('  ✗ 改后再查，应当是\n    错错\n  实际是\n    ⟦错⟧⟦错⟧');
});

test('a rule that throws is not passed over', () => {
  const broken: Rule = {
    ...rule,
    check() {
      throw new Error('broken');
    },
  };
  expect(() => printed(broken)).toThrow('broken');
});

test('the files of rules are those that define one', () => {
  const files = ruleFiles(process.cwd());
  expect(files).toContainEqual({ id: 'typo-dict', family: 'wording', path: 'server/src/rules/wording/typo-dict.ts' });
  expect(files.map(({ family }) => family)).not.toContain('support');
});
