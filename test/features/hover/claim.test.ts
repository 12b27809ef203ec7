import { describe, expect, test } from 'vitest';
import { cleanDraft } from '../../helpers/draft.ts';
import { told } from '../../helpers/hover.ts';

const draft = cleanDraft();
const saying = (words: string) => draft.replace('因政府信息公开被申请行政复议1件', `${words}因政府信息公开被申请行政复议1件`);

describe('a claim of the prose', () => {
  test('is told as it was understood, with the cell it agrees with', () => {
    expect(told(draft, '其中⟦予以公开6件⟧')).toBe(
      '**正文**：予以公开 6 件（全年，本机关） ✓\n\n- 与表三“（一）予以公开”总计一致：6\n\n按句式“所说的事＋数量”理解',
    );
  });

  test('that contradicts the table names the figure there', () => {
    const text = told(draft.replace('予以公开6件', '予以公开16件'), '其中予以公开⟦16件⟧');
    expect(text).toContain('**正文**：予以公开 16 件（全年，本机关） ✗');
    expect(text).toContain('- 表三“（一）予以公开”总计：6');
  });

  test('about a sum shows what it is made of', () => {
    expect(told(draft, '⟦不予处理1件⟧')).toContain('与表三“不予处理”合计一致：1（不予处理·1.信访举报投诉类申请·总计 1）');
  });

  test('that nothing happened is one too', () => {
    const none = draft.replace('被提起行政诉讼0件', '未发生行政诉讼');
    expect(told(none, '⟦未发生行政诉讼⟧')).toContain('**正文**：没有行政诉讼（全年，本机关） ✓');
  });
});

describe('a number that was compared with nothing says why', () => {
  test.each([
    ['其中网上申请5件，信函申请3件。', '网上⟦申请5件⟧', '按申请渠道分的数'],
    ['全市共收到政府信息公开申请300件。', '⟦共收到政府信息公开申请300件⟧', '其他机关，或者更大的范围'],
    ['2022年收到政府信息公开申请12件。', '⟦收到政府信息公开申请12件⟧', '其他年度'],
  ])('%s', (words, place, why) => {
    expect(told(saying(words), place)).toContain(why);
  });

  test('no table has such a figure', () => {
    expect(told(draft, '⟦主动公开政府信息126条⟧')).toContain('三张表里没有这一项');
  });

  test('the draft has no such table', () => {
    expect(told(cleanDraft({ parts: { applications: '' } }), '其中⟦予以公开6件⟧')).toContain('草稿里没有表三');
  });

  test('the cell is empty', () => {
    const empty = cleanDraft({ cells: { 'applications.granted.total': '' } }).replace('其中部分公开', '其中予以公开6件，部分公开');
    expect(told(empty, '⟦予以公开6件⟧')).toContain('相应的格子缺失、为空或不能识别');
  });

  test('the table itself does not add up', () => {
    const broken = cleanDraft({ cells: { 'applications.granted.total': '7' } }).replace('予以公开7件', '予以公开6件');
    expect(told(broken, '⟦予以公开6件⟧')).toContain('表三自身还不平衡，请先改表');
  });
});
