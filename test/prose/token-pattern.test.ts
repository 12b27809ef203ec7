import { describe, expect, test } from 'vitest';
import { clauseWord, partOf, tokenPattern } from '../../server/src/prose/token-pattern.ts';
import { tokensIn } from '../../server/src/prose/tokens.ts';
import { namesOf } from '../../server/src/prose/vocabulary/own-names.ts';

/** The words of a named part, where a pattern matches at the beginning of a clause. */
function match(pattern: string, text: string, part = 'words'): string | null {
  const tokens = tokensIn(text, namesOf(null));
  const found = tokenPattern(pattern).exec(clauseWord(tokens));
  return (
    found &&
    partOf(found, part, tokens)
      .map((t) => t.text)
      .join('|')
  );
}

describe('a pattern of token categories', () => {
  test.each([
    ['a category', '(?<words> row )', '收到申请3件', '收到'],
    ['a group of categories', '(?<words> subject+ )', '收到申请3件', '收到|申请'],
    ['one of several', '(?<words> {row request}+ )', '收到申请3件', '收到|申请'],
    ['any but one', '(?<words> !quantity* ) quantity', '共收到申请3件', '共收到|申请'],
    ['any but several', '(?<words> !{quantity negation}* )', '收到申请3件', '收到|申请'],
    ['anything', 'any (?<words> any )', '收到申请3件', '申请'],
    ['what stands behind', '(?<words> row request ) (?= quantity )', '收到申请3件', '收到|申请'],
    ['nothing where the part is empty', '(?<words> negation? ) row', '收到申请3件', ''],
  ])('matches %s', (_, pattern, text, words) => {
    expect(match(pattern, text)).toBe(words);
  });

  test('matches nothing where the clause is otherwise', () => {
    expect(match('(?<words> negation )', '收到申请3件')).toBeNull();
  });

  test('must name categories that there are', () => {
    expect(() => tokenPattern('subject nonsense')).toThrow('nonsense');
  });
});
