import { describe, expect, test } from 'vitest';
import { type ClausePattern, inOrderPattern, numberPatterns, restPatterns } from '../../server/src/prose/clause-patterns.ts';
import { readStatements } from '../../server/src/prose/statements.ts';
import { OwnNames } from '../../server/src/prose/vocabulary/own-names.ts';
import { claimsIn } from './claims/read.ts';

/** The patterns by which a piece of prose is read. */
const patternsOf = (text: string) =>
  readStatements(text, new OwnNames(['青禾镇'])).statements.flatMap(({ pattern }) => (pattern ? [pattern.name] : []));

const patterns: readonly ClausePattern[] = [inOrderPattern, ...numberPatterns, ...restPatterns];

describe.each(patterns.map((pattern) => [pattern.name, pattern] as const))('the pattern %s', (name, { examples, kind }) => {
  test.each(examples)('reads %s', (example) => {
    expect(patternsOf(example)).toContain(name);
  });

  test.each(kind === 'mention' ? [] : examples)('lets %s claim something', (example) => {
    expect(claimsIn(`政府信息公开申请情况。${example}。`)).not.toBe('');
  });
});

test('no two patterns have one name', () => {
  const names = patterns.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

test.each([
  ['我镇今年和往年一样重视', []],
  ['受理业务300件，办结299件', ['words-then-number']],
  ['引导信访人申请公开4件', []],
])('%s is read by %j', (text, names) => {
  expect(patternsOf(text)).toEqual(names);
});
