import { describe, expect, test } from 'vitest';
import { WordTree } from '../../server/src/text/word-tree.ts';

describe('the longest word that begins at a place', () => {
  const tree = new WordTree<string>();
  for (const word of ['公', '公开', '公开信息', '信']) tree.add(word, word);

  test.each([
    ['公开信息', 0, '公开信息'],
    ['公开信', 0, '公开'],
    ['公告', 0, '公'],
    ['公开信息', 2, '信'],
    ['公开', 1, null],
    ['', 0, null],
  ])('%j at %d', (text, at, word) => {
    expect(tree.longestAt(text, at)).toBe(word);
  });

  test('has the value that was added last', () => {
    const other = new WordTree<number>();
    other.add('公开', 1);
    other.add('公开', 2);
    expect(other.longestAt('公开', 0)).toBe(2);
  });
});
