import { describe, expect, it } from 'vitest';
import enumerated from '../../../server/src/rules/structure/enumerated-count-mismatch.ts';
import rule from '../../../server/src/rules/structure/list-word-sequence.ts';
import { reportedWords } from '../../helpers/check-rule.ts';

describe('list-word-sequence', () => {
  it('speaks alone where as many items follow as were announced', () => {
    const text = '做好以下三个方面：一是加强领导。二是加强培训。二是加强考核。';
    expect(reportedWords(rule, text)).toEqual(['二是']);
    expect(reportedWords(enumerated, text)).toEqual([]);
  });

  it.each([
    ['一是公开不及时。三是形式单一。', '三是'],
    ['主要问题：一是人员少；二是培训少；二是经费少；四是平台少。', '二是'],
    ['一是人员少。\n二是培训少。\n二是经费少。', '二是'],
  ])('%s: %s', (text, words) => {
    expect(reportedWords(rule, text)).toEqual([words]);
  });

  it.each([
    '一是丰富解读，做到“两个同步”，即一是同步起草、二是同步发布；二是加快更新；三是加强考核。',
    '一是加强学习（一是读文件、二是听讲座）；二是加强培训；三是加强考核。',
    '二是加强培训。三是加强考核。',
    '一、问题\n一是人员少。\n二、措施\n二是加强培训。',
    '一要加强领导。三是加强培训。',
    '存在问题：一是人员少；二是培训少。下一步：一是加强培训；二是加强考核；三是加强宣传。',
    '今后统一是必要的，专一是基础，第三是补充。',
  ])('is silent on %s', (text) => {
    expect(reportedWords(rule, text)).toEqual([]);
  });
});
