import type { Family } from '../../server/src/rules/rule.ts';

/** What a new rule begins as: it finds a word, so that it runs and its examples pass before anything is changed. */
export function ruleSkeleton(family: Family, id: string, since: string): string {
  return `import { prosePattern } from '../../report/search.ts';
import { quoted } from '../../text/quote.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: '${id}',
  family: '${family}',
  title: '出现了“请改写本规则”',
  severity: 'warning',
  description: '说明为什么不对、怎样改，像对同事说话一样，一小段。',
  basis: '依据的法规、通知、标准或通行做法',
  since: '${since}',
  examples: {
    bad: [{ text: '本年度公开信息12条，⟦请改写本规则⟧。' }, { text: '⟦请改写本规则⟧的说明见附件。' }],
    good: ['本年度公开信息12条。', '看起来相像、其实没有错的写法，尤其要写进来。'],
  },
  *check(report) {
    for (const { span, match } of rewriteMe(report)) {
      yield { span, message: \`出现了\${quoted(match[0])}：把这里换成规则的判断，先说结论，再给数字\` };
    }
  },
});

const rewriteMe = prosePattern(/请改写本规则/g);
`;
}

/** The test that belongs to it: for what its examples cannot say. */
export function testSkeleton(family: Family, id: string): string {
  return `import { describe, expect, it } from 'vitest';
import rule from '../../../server/src/rules/${family}/${id}.ts';
import { reportedWords } from '../../helpers/check-rule.ts';

describe('${id}', () => {
  it('finds each place', () => {
    expect(reportedWords(rule, '请改写本规则，请改写本规则。')).toEqual(['请改写本规则', '请改写本规则']);
  });

  it.each(['本年度公开信息12条。'])('is silent on %s', (text) => {
    expect(reportedWords(rule, text)).toEqual([]);
  });
});
`;
}
