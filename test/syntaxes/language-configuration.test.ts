import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const configuration = JSON.parse(readFileSync('syntaxes/language-configuration.json', 'utf8'));

describe('words, as a double click selects them', () => {
  const words = (text: string) => text.match(new RegExp(configuration.wordPattern.pattern, 'g'));

  it.each([
    ['2023年，我镇收到申请1,295件', ['2023', '年', '我镇收到申请', '1,295', '件']],
    ['占77.8%。', ['占', '77.8']],
    ['《条例》第二十条', ['条例', '第二十条']],
    ['biao3tab', ['biao3tab']],
    ['年报2021', ['年报', '2021']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('are never empty, which editors would not end on', () => {
    expect(new RegExp(configuration.wordPattern.pattern).test('')).toBe(false);
  });
});

describe('pairs', () => {
  it('close what they open, Chinese marks and Latin ones', () => {
    const closing = configuration.autoClosingPairs.map(({ open, close }: { open: string; close: string }) => open + close);
    expect(closing).toEqual(['（）', '《》', '〈〉', '〔〕', '【】', '“”', '‘’', '()', '[]']);
    expect(configuration.brackets.map((pair: string[]) => pair.join(''))).toEqual(closing);
    expect(configuration.surroundingPairs.map((pair: string[]) => pair.join(''))).toEqual(closing);
  });

  it('are not coloured: 1) and brackets over several paragraphs are no mistakes', () => {
    expect(configuration.colorizedBracketPairs).toEqual([]);
  });
});
