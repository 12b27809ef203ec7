import { describe, expect, it } from 'vitest';
import { lint } from '../../../server/src/lint/lint.ts';
import { parse } from '../../../server/src/report/parse.ts';
import { rules } from '../../../server/src/rules/index.ts';
import { cleanDraft } from '../../helpers/draft.ts';

/** The columns of table 4 share their words: a message that names one says which of the three groups is meant. */

const messages = (text: string, rule: string) =>
  lint(parse(text), rules)
    .filter((f) => f.rule === rule)
    .map(({ message }) => message);

const draft = cleanDraft();
const head = /\| 结果维持 \| 结果纠正 \| 其他结果 \| 尚未审结 \| 总计 \| 结果维持 /;

describe('columns of table 4 in messages', () => {
  it('a misspelt head', () => {
    const text = draft.replace(head, (words) => words.replace('结果纠正', '结果纠王'));
    expect(messages(text, 'table-label-typo')).toEqual(['表头错字：未经复议直接起诉“结果纠王”应为“结果纠正”']);
  });

  it('a blank cell', () => {
    const text = cleanDraft({ cells: { 'proceedings.review.corrected': '', 'proceedings.suitAfterReview.pending': '' } });
    expect(messages(text, 'table-cell-empty')).toEqual([
      '空格：表四（复议诉讼情况表）行政复议“结果纠正”、复议后起诉“尚未审结”没有填；没有发生的填 0',
    ]);
  });

  it('words cut short', () => {
    const text = draft.replace(head, (words) => words.replace('其他结果', '其他').replace('尚未审结', '尚未'));
    expect(messages(text, 'table-label-variant')).toEqual([
      '表头不全：“其他”、“尚未”只写了前半截，应为未经复议直接起诉“其他结果”、“尚未审结”',
    ]);
  });
});

describe('a list of another form in the place of table 4', () => {
  it.each([
    '| 项目 | 件数 |\n| 行政复议 | 2 |\n| 行政诉讼 | 1 |',
    '项目,数量\n行政复议,2\n行政诉讼,1',
    '类别\t本年\n行政复议\t0\n行政诉讼\t3',
  ])('is no table with fifteen columns too few: %j', (proceedings) => {
    const text = cleanDraft({ parts: { proceedings } });
    expect(messages(text, 'table-column-missing')).toEqual([]);
    expect(messages(text, 'table-missing')).toHaveLength(1);
  });
});
