import { describe, expect, test } from 'vitest';
import { cleanDraft } from '../../helpers/draft.ts';
import { told } from '../../helpers/hover.ts';

const draft = cleanDraft();

describe('the organ', () => {
  test('in the title is told by its kind and what it may call itself', () => {
    expect(told(draft, '⟦青禾镇人民政府⟧2023年')).toBe(
      '**青禾镇人民政府**\n\n- 机关类别：镇政府\n- 自称：我镇，以及我单位、本机关、本单位。\n- 机关名称取自标题。',
    );
  });

  test('is told only what suits its own name', () => {
    expect(told(cleanDraft({ organ: '云汀区财政局' }), '⟦云汀区财政局⟧2023年')).toContain('自称：我局，以及');
    expect(told(cleanDraft({ organ: '云汀海关' }), '⟦云汀海关⟧2023年')).toContain('自称：我关，以及');
  });

  test('by what it calls itself is the same', () => {
    expect(told(draft, '⟦我镇⟧认真')).toContain('**青禾镇人民政府**');
    expect(told(cleanDraft({ organ: '云汀区人民政府' }), '⟦我区⟧认真')).toContain('机关类别：县区旗政府');
  });

  test('is not meant by words that only begin alike', () => {
    const street = cleanDraft({ organ: '南桥街道办事处' }).replace('认真贯彻', '由我办理，认真贯彻');
    expect(told(street, '⟦我办⟧理')).toBeNull();
  });

  test('of an unknown kind, and named by a setting', () => {
    const text = told(draft, '⟦青禾镇人民政府⟧2023年', { facts: { organ: '云汀联席会', assumeReport: true } });
    expect(text).toContain('机关类别不能从名称看出');
    expect(text).toContain('机关名称由设置指定');
  });
});

describe('the report year', () => {
  test('says which form it is, and why', () => {
    expect(told(draft, '青禾镇人民政府⟦2023年⟧政府')).toMatch(
      /^\*\*2023 年度报告\*\*\n\n- 年度取自标题。\n- 2021 版格式（国办公开办函〔2021〕30号），用于 2021 .*年度.*的报告。\n- 格式取自表格中的行名和列名。$/,
    );
  });

  test('without tables, the form follows from the year', () => {
    const bare = '青禾镇人民政府2020年政府信息公开工作年度报告\n一、总体情况\n2020年，我镇公开信息12条。\n';
    const text = told(bare, '⟦2020年⟧政府');
    expect(text).toContain('2019 版格式（国办公开办函〔2019〕60号），用于 2019 至 2020 年度的报告。');
    expect(text).toContain('格式由年度推定');
  });
});
