import { describe, expect, test } from 'vitest';
import { claimsOf } from '../../server/src/prose/draft-prose.ts';
import { scopeRules } from '../../server/src/prose/scope-rules.ts';
import { parse } from '../../server/src/report/parse.ts';
import { claimsIn } from './claims/read.ts';

describe('whose and of when a count is', () => {
  test.each(scopeRules.map(({ name, example }) => [name, example] as const))('is decided by %s: %s', (_, example) => {
    const claims = claimsOf(parse(`（二）依申请公开。${example}。`, { assumeReport: true, year: 2023, organ: '青禾镇人民政府' }));
    expect(claims.at(-1)?.scope).not.toBe('whole');
  });

  test('is the organ and the whole year where no rule applies', () => {
    expect(claimsIn('2023年，青禾镇共收到政府信息公开申请3件。')).toBe('got=3');
  });
});
