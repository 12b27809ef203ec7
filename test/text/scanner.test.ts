import { describe, expect, test } from 'vitest';
import { Scanner } from '../../server/src/text/scanner.ts';

describe('the searches that may find something in a text', () => {
  const scanner = new Scanner([['公开', '受理'], null, ['公开信息'], ['开信', '年']]);

  test.each([
    ['没有', [1]],
    ['受理', [0, 1]],
    ['公开', [0, 1]],
    ['公开信息', [0, 1, 2, 3]],
    ['公公开', [0, 1]],
    ['年年年', [1, 3]],
    ['', [1]],
  ])('in %j are %j', (text, searches) => {
    expect([...scanner.candidates(text)].sort()).toEqual(searches);
  });
});
