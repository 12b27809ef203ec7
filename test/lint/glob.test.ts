import { describe, expect, test } from 'vitest';
import { compileGlob, isGlob } from '../../server/src/lint/glob.ts';

describe('a pattern names paths', () => {
  test.each([
    ['*.txt', ['a.txt', '青禾镇.txt', '.txt'], ['a.md', 'd/a.txt', 'a.txt2']],
    ['镇街/*.txt', ['镇街/a.txt'], ['镇街/b/a.txt', 'a.txt']],
    ['**/*.txt', ['a.txt', 'd/a.txt', 'd/e/a.txt'], ['a.md']],
    ['镇街/**', ['镇街/a.txt', '镇街/b/a.md'], ['镇街', '局/a.txt']],
    ['a/**/b.txt', ['a/b.txt', 'a/x/b.txt', 'a/x/y/b.txt'], ['a/xb.txt', 'xa/b.txt']],
    ['**', ['a', 'a/b'], []],
    ['a**b', ['ab', 'axxb'], ['a/b']],
    ['年报?.txt', ['年报1.txt', '年报𠮷.txt'], ['年报.txt', '年报12.txt', '年报/.txt']],
    ['[ab-d].txt', ['a.txt', 'c.txt'], ['e.txt', '-.txt']],
    ['[!ab].txt', ['c.txt'], ['a.txt', '/.txt']],
    ['[]a].txt', ['].txt', 'a.txt'], ['[]a].txt']],
    ['{甲,乙}/*.{txt,md}', ['甲/a.txt', '乙/a.md'], ['丙/a.txt', '甲/a.html']],
    ['{a,b/{c,d}}.txt', ['a.txt', 'b/c.txt', 'b/d.txt'], ['b.txt']],
    ['@(甲|乙).txt', ['甲.txt'], ['甲乙.txt', '.txt']],
    ['a?(1|2).txt', ['a.txt', 'a1.txt'], ['a12.txt']],
    ['a+(1|2).txt', ['a1.txt', 'a1221.txt'], ['a.txt']],
    ['a*(1|2).txt', ['a.txt', 'a1221.txt'], ['a3.txt']],
    ['年报(2023)*.txt', ['年报(2023)稿.txt'], ['年报2023稿.txt']],
    ['\\*.txt', ['*.txt'], ['a.txt']],
    ['{a}[b', ['{a}[b'], ['ab']],
    ['@(a', ['@(a'], ['a']],
    ['', [''], ['a']],
  ])('%s', (pattern, named, others) => {
    const isMatch = compileGlob(pattern);
    expect(named.filter((path) => !isMatch(path))).toEqual([]);
    expect(others.filter(isMatch)).toEqual([]);
  });
});

// Each of them takes longer than the universe where its parts are tried one after the other.
test.each([
  ['stars', '*a'.repeat(100)],
  ['folders', '**/*a/'.repeat(60)],
  ['repeated groups', '+(+(a|aa)|a)'.repeat(20)],
  ['alternatives', '{a,aa}'.repeat(100)],
  ['open braces', '{'.repeat(900)],
  ['open alternatives', '{a,'.repeat(300)],
  ['alternatives of which one is closed', `${'{a,'.repeat(200)}}`],
  ['braces without a comma', `${'{'.repeat(200)}${'}'.repeat(200)}`],
])('a pattern of many ways comes to an end: %s', (_, pattern) => {
  expect(compileGlob(`${pattern}b`)('a'.repeat(250))).toBe(false);
});

test('names without the signs of a pattern are none', () => {
  expect(['青禾镇(2023).txt', 'a{b}.txt', 'a[.txt', '-'].filter(isGlob)).toEqual([]);
  expect(['*.txt', 'a?', '[ab]', '{a,b}', '@(a|b)'].filter((name) => !isGlob(name))).toEqual([]);
});
