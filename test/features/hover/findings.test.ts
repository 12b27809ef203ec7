import { expect, test } from 'vitest';
import type { RuleSubject } from '../../../server/src/features/hover/part.ts';
import { cleanDraft } from '../../helpers/draft.ts';
import { hoverAt, told } from '../../helpers/hover.ts';
import { readWith, wordRule } from '../../helpers/word-rule.ts';

const slip = cleanDraft().replace('让群众看得懂', '确保平稳过度');

test('on a finding the rule is told: title, why, basis, how to write it, how to be rid of it', () => {
  const text = told(slip, '确保⟦平稳过度⟧') ?? '';
  expect(text).toMatch(/^\*\*[^*]+\*\* \[typo-dict\]\(https:\/\/example.gov.cn\/typo-dict "查看规则说明"\)\n\n/);
  expect(text).toContain('**依据**：');
  expect(text).toMatch(/```text\n✗ .*⟦.*⟧.*\n✓ .*\n```/);
  expect(text).toContain('`"typo-dict": "off"`');
});

test('the message is not repeated: the editor shows it', () => {
  expect(told(slip, '确保⟦平稳过度⟧')).not.toContain('“平稳过度”应为');
});

const subject = (id: string, more: Partial<RuleSubject> = {}): RuleSubject => ({
  id,
  title: `规则${id}`,
  description: `说明${id}`,
  basis: '测试',
  ...more,
});
const readings = (...ids: readonly string[]) => readWith('这里有一个词。', ...ids.map((id) => wordRule({ id, word: '一个词' })));
const valueAt = (rules: readonly RuleSubject[]) => JSON.stringify(hoverAt(readings(...rules.map(({ id }) => id)), 4, { rules }));

test('of many rules at one place, two are told and the others named', () => {
  const value = valueAt(['a', 'b', 'c'].map((id) => subject(id)));
  expect(value).toContain('说明b');
  expect(value).not.toContain('说明c');
  expect(value).toContain('- **规则c**');
});

test('a code that is no rule of the catalogue has no examples', () => {
  expect(valueAt([subject('words')])).not.toContain('✗');
});

test('a code that nothing is known of is told nothing about', () => {
  expect(hoverAt(readings('a'), 4, { rules: [] })).toBeNull();
});

test('of an example only the line with the mark is shown; where the fix takes it out, that is said', () => {
  const bad = [{ text: `${'长'.repeat(40)}前⟦错⟧后\n另一行`, fixed: '另一行' }];
  const value = valueAt([subject('a', { examples: { bad, good: ['对'] } })]);
  expect(value).toContain(`✗ …${'长'.repeat(19)}前⟦错⟧后\\n✓ （删去）`);
});

test('without a fix, a good example is shown', () => {
  const value = valueAt([subject('a', { examples: { bad: [{ text: '⟦错⟧' }], good: ['第一行\n正确的写法', '更长更长更长更长的写法'] } })]);
  expect(value).toContain('✗ ⟦错⟧\\n✓ 正确的写法');
});
