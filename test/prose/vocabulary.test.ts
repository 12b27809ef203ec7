import { describe, expect, test } from 'vitest';
import { tokenRules } from '../../server/src/prose/token-rules.ts';
import { tokensIn } from '../../server/src/prose/tokens.ts';
import type { VocabularyRow } from '../../server/src/prose/vocabulary/category.ts';
import { namesOf } from '../../server/src/prose/vocabulary/own-names.ts';
import { timeRows } from '../../server/src/prose/vocabulary/times.ts';
import { rowsBySpelling, vocabularyRows } from '../../server/src/prose/vocabulary/vocabulary.ts';
import { itemNames, proceedingConcepts, resultConcepts, rowConcepts } from '../../server/src/standard/concepts.ts';

const meanings = (text: string, names = namesOf(null)) =>
  tokensIn(text, names).map(({ category, concept, text: word }) => `${category}${concept && ` ${concept}`}: ${word}`);

describe('the vocabulary', () => {
  test.each(vocabularyRows.map((row) => [row.example, row.category, row.concept] as const))(
    'reads %s with %s %s',
    (example, category, concept) => {
      expect(tokensIn(example, namesOf(null)).some((t) => t.category === category && t.concept === concept)).toBe(true);
    },
  );

  test('spells out what may be missing', () => {
    const row: VocabularyRow = { category: 'row', concept: 'got', spellings: '{共/}收{到/取} 接到', example: '' };
    expect([...rowsBySpelling([row]).keys()]).toEqual(['共收到', '共收取', '收到', '收取', '接到']);
  });

  test('refuses a spelling that two rows have', () => {
    const row = (concept: string): VocabularyRow => ({ category: 'row', concept, spellings: '收到', example: '' });
    expect(() => rowsBySpelling([row('got'), row('new')])).toThrow('收到');
  });

  test('has a meaning in the tables for each concept that is counted there', () => {
    const counted = { row: rowConcepts, proceeding: proceedingConcepts, result: resultConcepts, item: itemNames } as const;
    for (const { category, concept } of vocabularyRows)
      if (category in counted) expect(counted[category as keyof typeof counted]).toHaveProperty([concept]);
  });

  test.each(timeRows.map((row) => [row.example, row.category, row.concept] as const))('reads the time %s', (example, category, concept) => {
    expect(tokensIn(example, namesOf(null)).map((t) => [t.category, t.concept])).toEqual([[category, concept]]);
  });
});

describe('the words of a sentence', () => {
  test.each([
    [
      '共收到申请 3 件，均已办结。',
      ['row got: 共收到', 'request weak: 申请', 'quantity 件: 3 件', 'comma: ，', 'all: 均已', 'row done: 办结', 'stop: 。'],
    ],
    ['省里召开大会', ['other: 省里召开大会']],
    ['我镇2023年', ['whose word: 我镇', 'time year: 2023年']],
  ])('%s', (text, words) => {
    expect(meanings(text)).toEqual(words);
  });

  test('have the names of the organ', () => {
    expect(meanings('青禾镇收到申请3件', namesOf({ name: '青禾镇人民政府', kind: 'town' }))[0]).toBe('whose own: 青禾镇');
  });

  test.each(tokenRules.map(({ name, ...rule }) => [name, rule] as const))(
    'are turned by the rule %s',
    (_, { example, turns: [text, category] }) => {
      expect(tokensIn(example, namesOf(null)).filter((t) => t.text === text)).toMatchObject([{ category }]);
    },
  );
});
