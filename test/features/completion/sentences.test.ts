import { describe, expect, test } from 'vitest';
import { cleanDraft } from '../../helpers/draft.ts';
import { itemsAt, taken } from './complete.ts';

const draft = cleanDraft();
const atEndOf = (text: string, next: string) => text.replace(`\n${next}`, `\n‸\n${next}`);
const titlesAt = (marked: string, facts = {}) => itemsAt(marked, facts).flatMap(({ detail, kind }) => (kind === 1 ? [detail] : []));
const written = (marked: string, title: string) => {
  const item = itemsAt(marked).find(({ detail }) => detail === title);
  return item?.textEdit && 'newText' in item.textEdit ? item.textEdit.newText : undefined;
};

describe('sentences about this report', () => {
  test('belong to their sections', () => {
    expect(titlesAt(atEndOf(draft, '四、'))).toEqual(['新收、结转和办结的申请件数', '申请的办理结果', '申请人的类别']);
    expect(titlesAt(atEndOf(draft, '五、'))).toEqual(['复议、诉讼的件数', '行政复议的结果']);
    expect(titlesAt(atEndOf(draft, '六、'))).toEqual([]);
  });

  test('belong to their parts of 总体情况', () => {
    const disclosed = ['行政规范性文件的制发、废止和现行有效件数', '行政许可、行政处罚、行政强制处理决定的数量'];
    const applied = ['新收、结转和办结的申请件数', '申请的办理结果', '申请人的类别', '复议、诉讼的件数', '行政复议的结果'];
    expect(titlesAt(draft.replace('（一）主动公开。', '（一）主动公开。‸'))).toEqual(disclosed);
    expect(titlesAt(draft.replace('（二）依申请公开。', '（二）依申请公开。‸'))).toEqual(applied);
    expect(titlesAt(draft.replace('（三）政府信息管理。', '（三）政府信息管理。‸'))).toEqual([]);
    expect(titlesAt(draft.replace('（四）', '（四）依申请公开情况\n‸\n（四）'))).toEqual(applied);
    // Below a part that is one paragraph anything may follow.
    expect(titlesAt(atEndOf(draft, '二、'))).toEqual([...disclosed, ...applied]);
  });

  test('do not stand before a heading on its line', () => {
    expect(titlesAt(draft.replace('\n三、', '\n‸三、'))).toEqual([]);
    expect(titlesAt(draft.replace('\n（二）', '\n‸（二）'))).toEqual([]);
  });

  test('have the figures of its tables', () => {
    const place = atEndOf(draft, '二、');
    expect(written(place, '新收、结转和办结的申请件数')).toBe(
      '2023年，我镇新收政府信息公开申请8件，上年结转2件；本年度办结9件，结转下年度继续办理1件。',
    );
    expect(written(place, '申请的办理结果')).toBe(
      '2023年，我镇共办结政府信息公开申请9件，其中予以公开6件，部分公开1件，无法提供1件，不予处理1件。',
    );
    expect(written(place, '申请人的类别')).toBe('2023年，我镇新收政府信息公开申请8件，其中自然人6件，法人或其他组织2件。');
    expect(written(place, '行政复议的结果')).toBe('2023年，我镇因政府信息公开被申请行政复议1件，其中结果维持1件。');
    expect(written(place, '行政规范性文件的制发、废止和现行有效件数')).toBe('2023年，我镇制发行政规范性文件2件，废止1件，现行有效6件。');
    expect(written(place, '行政许可、行政处罚、行政强制处理决定的数量')).toBe(
      '2023年，我镇作出行政许可处理决定8件，行政处罚处理决定3件，行政强制处理决定0件。',
    );
  });

  test('that nothing happened, where nothing did', () => {
    const none = Object.fromEntries(
      ['received', 'carriedIn', 'granted', 'partial', 'unavailable.notHeld', 'unprocessed.petition', 'processed', 'carriedOut'].flatMap(
        (row) => ['natural', 'business', 'total'].map((column) => [`applications.${row}.${column}`, '0']),
      ),
    );
    const quiet = cleanDraft({ cells: { ...none, 'proceedings.review.upheld': '0', 'proceedings.review.total': '0' } });
    expect(titlesAt(atEndOf(quiet, '四、'))).toEqual(['没有收到申请']);
    expect(titlesAt(atEndOf(quiet, '五、'))).toEqual(['没有复议、诉讼']);
  });

  test('no parts that do not add up', () => {
    const wrong = cleanDraft({ cells: { 'applications.processed.total': '12' } });
    expect(titlesAt(atEndOf(wrong, '四、'))).not.toContain('申请的办理结果');
  });

  test('cells left empty beside parts that add up are no parts', () => {
    const gaps = cleanDraft({ cells: { 'applications.partial.total': '', 'applications.granted.total': '7' } });
    expect(written(atEndOf(gaps, '四、'), '申请的办理结果')).toBe(
      '2023年，我镇共办结政府信息公开申请9件，其中予以公开7件，无法提供1件，不予处理1件。',
    );
  });

  test('with places to fill in where the tables do not tell', () => {
    const bare = '云汀区财政局2023年政府信息公开工作年度报告\n一、总体情况\n|';
    expect(written(bare, '新收、结转和办结的申请件数')).toBe(
      '2023年，我局新收政府信息公开申请××件，上年结转××件；本年度办结××件，结转下年度继续办理××件。',
    );
    const [item] = itemsAt(bare, { snippets: true }).filter(({ detail }) => detail === '复议、诉讼的件数');
    expect(item?.textEdit).toMatchObject({
      newText: `2023年，我局因政府信息公开被申请行政复议\${1:××}件，被提起行政诉讼\${2:××}件。`,
    });
  });

  test('are left out where they stand already', () => {
    expect(titlesAt(`${draft}‸`)).toEqual([]);
    const fee = draft.replace(/\n2023年，我镇未收取.*$/, '\n‸');
    expect(titlesAt(fee)).toEqual(['没有收取信息处理费', '收取的信息处理费', '没有其他事项']);
  });

  test('that there is nothing else is not said beside other matters', () => {
    const others = `${draft.replace(/\n2023年，我镇未收取.*$/, '')}\n（一）政策解读。解读文件3件。‸`;
    expect(titlesAt(others)).not.toContain('没有其他事项');
  });

  test('above the first section: the period and whom to ask', () => {
    const bare = '青禾镇人民政府2023年政府信息公开工作年度报告\n根据《条例》编制。|\n一、总体情况\n';
    expect(titlesAt(bare)).toEqual(['统计期限的说明', '联系方式的说明']);
    expect(written(bare, '统计期限的说明')).toBe('所列数据的统计期限自2023年1月1日起至2023年12月31日止。');
    expect(titlesAt(draft.replace('\n一、', '‸\n一、'))).toEqual([]);
  });
});

describe('where a sentence may begin', () => {
  const text = '青禾镇人民政府2023年政府信息公开工作年度报告\n四、政府信息公开行政复议、行政诉讼情况\n';
  const title = '没有复议、诉讼';

  test.each(['|', '（一）|', '情况良好。|', '2023年，我镇未发生|', '未发生|', 'wfs|', '情况：|', '情况良好。未发生|'])(
    'here: %s',
    (typed) => {
      expect(titlesAt(text + typed)).toContain(title);
    },
  );

  test('what is typed of it is replaced', () => {
    expect(taken(`${text}情况良好。未发生|`, ({ detail }) => detail === title)).toBe(
      `${text}情况良好。2023年，我镇未发生因政府信息公开被申请行政复议、提起行政诉讼的情况。`,
    );
  });

  test.each(['情况良好。未|发生什么。', '《|', '（|'])('not here: %s', (typed) => {
    expect(titlesAt(text + typed)).toEqual([]);
  });

  test('within a table there is none', () => {
    expect(titlesAt(draft.replace('| 行政许可', '‸\n| 行政许可'))).toEqual([]);
  });
});
