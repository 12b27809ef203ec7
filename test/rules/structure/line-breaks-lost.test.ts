import { describe, expect, it } from 'vitest';
import { parse } from '../../../server/src/report/parse.ts';
import rule from '../../../server/src/rules/structure/line-breaks-lost.ts';
import { afterSafeFixes, findingsOf, reportedWords } from '../../helpers/check-rule.ts';
import { cleanDraft } from '../../helpers/draft.ts';

const numbers = (text: string) => parse(text).sections.map(({ number }) => number);
const all = [1, 2, 3, 4, 5, 6];

describe('line-breaks-lost', () => {
  const draft = cleanDraft();

  it.each(['二、主动公开', '五、存在的', '六、其他'])('finds a heading glued to the line above it: %s', (heading) => {
    for (const glue of ['', ' ', '　　']) {
      const glued = draft.replace(`\n${heading}`, `${glue}${heading}`);
      expect(numbers(glued)).toEqual(all);
      expect(reportedWords(rule, glued)).toHaveLength(1);
      expect(afterSafeFixes(rule, glued)).toBe(draft);
    }
  });

  it('says once that the whole text stands in one line, and finds all sections in it', () => {
    for (const glue of ['', ' ']) {
      const glued = cleanDraft({ layout: 'glued' }).replaceAll('\n', glue);
      expect(numbers(glued)).toEqual(all);
      expect(parse(glued).isReport).toBe(true);
      expect(findingsOf(rule, glued).map(({ severity }) => severity)).toEqual(['warning']);
    }
  });

  it('leaves a draft that has all its line breaks alone', () => {
    expect(reportedWords(rule, draft)).toEqual([]);
  });

  it.each([
    '报告包括一、总体情况；二、主动公开政府信息情况；三、收到和处理政府信息公开申请情况。',
    '详见“二、主动公开政府信息情况”。',
    '见 三、收到和处理政府信息公开申请情况，不再重复。',
    '本年度重点做好三、四级政务公开事项。',
  ])('is silent where sections are only named: %s', (text) => {
    expect(reportedWords(rule, draft.replace('\n一、', `\n${text}\n一、`))).toEqual([]);
  });
});
