import { describe, expect, it } from 'vitest';
import { rules } from '../../../server/src/rules/index.ts';
import variantRule from '../../../server/src/rules/tables/table-label-variant.ts';
import { checkedBy, findingsOf } from '../../helpers/check-rule.ts';
import { cleanDraft } from '../../helpers/draft.ts';

/** One cause in a table makes one finding. */

const tableRules = rules.filter(({ family }) => family === 'tables');
const told = (text: string) => checkedBy(tableRules, text).findings.map(({ rule }) => rule);

describe('a table with its labels only', () => {
  const blank = (text: string) => text.replace(/^-?\d+(?:\.\d+)?$/gm, '').replace(/\n{2,}/g, '\n');

  it.each(['2019', '2021'] as const)('is called blank once, form %s', (form) => {
    expect(told(blank(cleanDraft({ form, layout: 'cells' })))).toEqual(['table-cell-empty', 'table-cell-empty', 'table-cell-empty']);
  });

  it('is called nothing else where its heads are given once and one number is left', () => {
    const heads = '结果维持\n结果纠正\n其他结果\n尚未审结\n总计\n';
    const text = blank(cleanDraft({ form: '2019', layout: 'cells' }))
      .replace(`${heads}${heads}`, '')
      .replace('规章\n', '规章\n0\n');
    expect(told(text)).toEqual(['table-cell-empty', 'table-cell-empty', 'table-cell-empty']);
  });
});

describe('第二十条（五）项 for 第二十条第（五）项', () => {
  it('is one habit, and no misspelling', () => {
    const text = cleanDraft().replace(/第二十条第（(.)）项/g, '第二十条($1)项');
    expect(told(text)).toEqual(['table-label-variant']);
    expect(findingsOf(variantRule, text)[0]?.fixes[0]?.edits).toHaveLength(4);
  });

  it('is told where it stands once', () => {
    expect(told(cleanDraft().replace('第二十条第（八）项', '第二十条（八）项'))).toEqual(['table-label-variant']);
  });
});
