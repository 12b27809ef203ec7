import { describe, expect, test } from 'vitest';
import { requiredLiterals } from '../../server/src/text/required-literals.ts';

/** Every match has one of these in it: what the scanner looks for before a pattern is tried. */
describe('the strings that a pattern requires', () => {
  test.each([
    ['a word', /公开/g, ['公开']],
    ['either of two', /公开|受理/g, ['公开', '受理']],
    ['characters of a class', /收[到取]/g, ['收到', '收取']],
    ['with and without what may be missing', /信息公?开/g, ['信息公开', '信息开']],
    ['the longest part of a sequence', /\d+\s*[^。]*统计期限[^。]*年/g, ['统计期限']],
    ['what stands in every alternative', /[^。]*(?:年度|季度)报告/g, ['年度报告', '季度报告']],
    ['a digit', /\d+/g, [...'0123456789']],
    ['what is repeated a few times', /年{2}/g, ['年年']],
    ['only the beginning of a long word', /中华人民共和国政府信息公开条例/g, ['中华人民共和']],
    ['nothing of what is only looked at', /(?<!上)年(?!度)/g, ['年']],
    ['both cases', /tel/gi, ['tel', 'teL', 'tEl', 'tEL', 'Tel', 'TeL', 'TEl', 'TEL']],
  ])('are %s', (_, pattern, strings) => {
    expect([...(requiredLiterals(pattern) ?? [])].sort()).toEqual([...strings].sort());
  });

  test.each([
    ['anything may match', /.+/g],
    ['all of it may be missing', /(?:公开)?/g],
    ['one alternative has none', /公开|\s+/g],
    ['a class leaves characters out', /[^。]/g],
    ['there are too many', /[\u4e00-\u9fff]{2}/g],
    ['a property stands for too many', /\p{Script=Han}/gu],
  ])('are not told where %s', (_, pattern) => {
    expect(requiredLiterals(pattern)).toBeNull();
  });
});
