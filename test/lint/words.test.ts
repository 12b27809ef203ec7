import { describe, expect, test } from 'vitest';
import type { WordList } from '../../server/src/lint/configuration.ts';
import { type LintOptions, lint } from '../../server/src/lint/lint.ts';
import { parse } from '../../server/src/report/parse.ts';
import { cleanDraft } from '../helpers/draft.ts';

const check = (text: string, words: WordList, options: LintOptions = {}) =>
  lint(parse(text, { assumeReport: true }), [], { words, ...options });
const found = (text: string, words: WordList) => check(text, words).map(({ span }) => text.slice(span.start, span.end));

describe('a word list', () => {
  test('gives the right word as a suggestion, never as a safe fix', () => {
    const [finding] = check('云西镇公开信息。', { 云西镇: { right: '云溪镇', reason: '地名以民政部门公布的为准' } });
    expect(finding).toMatchObject({
      rule: 'words',
      severity: 'warning',
      span: { start: 0, end: 3 },
      message: '“云西镇”应为“云溪镇”：地名以民政部门公布的为准（本单位用词表）',
      fixes: [{ title: '改为“云溪镇”', safe: false, edits: [{ span: { start: 0, end: 3 }, newText: '云溪镇' }] }],
    });
  });

  test('says why a word must not be used, and leaves it to the author', () => {
    expect(check('方便老百姓办事。', { 老百姓: { reason: '公文中用“群众”' } })).toMatchObject([
      { message: '不用“老百姓”：公文中用“群众”（本单位用词表）', fixes: [] },
    ]);
  });

  test('finds every place, and of two words that begin alike the longer', () => {
    const words = { 公开: { reason: '-' }, 公开办: { right: '公开办公室' } };
    expect(found('公开办负责公开，公开。', words)).toEqual(['公开办', '公开', '公开']);
  });

  test('is silent where the right word already stands', () => {
    const words = { 镇政府: { right: '青禾镇政府' }, 过渡: { right: '平稳过渡期' } };
    expect(found('青禾镇政府平稳过渡期，镇政府过渡。', words)).toEqual(['镇政府', '过渡']);
  });

  test('takes its words as they are, whatever signs are in them', () => {
    expect(found('A+B（试行）[2020]. axb', { 'A+B（试行）[2020].': { right: '甲' }, 'a.b': { right: '乙' }, 𠮷: { reason: '-' } })).toEqual(
      ['A+B（试行）[2020].'],
    );
  });

  test('leaves the statutory tables alone', () => {
    expect(found(cleanDraft(), { 自然人: { right: '公民' } })).toEqual([]);
  });

  test('may be switched off or made an error like a rule, and its findings ignored', () => {
    const words = { 甲: { right: '乙' } };
    expect(check('甲', words, { rules: { words: 'off' } })).toEqual([]);
    expect(check('甲', words, { rules: { words: 'error' } })[0]?.severity).toBe('error');
    expect(check('甲', words, { ignores: [{ index: 0, rule: 'words', text: '甲', reason: '人名' }] })).toEqual([]);
  });

  test('may be empty', () => {
    expect(check('甲', {})).toEqual([]);
  });
});
