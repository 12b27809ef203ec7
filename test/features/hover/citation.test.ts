import { describe, expect, test } from 'vitest';
import { cleanDraft } from '../../helpers/draft.ts';
import { told } from '../../helpers/hover.ts';

const draft = cleanDraft();
const saying = (words: string) => draft.replace('扎实做好政府信息公开工作。', words);

describe('the 条例', () => {
  test.each(['⟦《中华人民共和国政府信息公开条例》⟧', '⟦国务院令第711号⟧', '贯彻落实⟦《条例》⟧'])('is known as %s', (place) => {
    const text = told(draft, place);
    expect(text).toContain('**《中华人民共和国政府信息公开条例》**\n\n国务院令第711号 · 现行有效');
    expect(text).toContain('2019年5月15日起施行');
  });

  test('by its old order is the text before the revision', () => {
    expect(told(saying('按国务院令第492号执行。'), '⟦国务院令第492号⟧')).toContain('国务院令第492号 · 已被取代');
  });

  test('in an article says what that is about', () => {
    const text = told(saying('根据《条例》第五十条编制。'), '《条例》⟦第五十条⟧');
    expect(text).toContain('**《中华人民共和国政府信息公开条例》第五十条**');
    expect(text).toContain('（大意）');
  });

  test('in an article of another law, or one that nothing is known of, says nothing', () => {
    expect(told(saying('根据《某市条例实施办法》第五十条编制。'), '⟦第五十条⟧')).toBeNull();
    expect(told(saying('根据《条例》第五十五条编制。'), '⟦第五十五条⟧')).toBeNull();
  });
});

describe('a notice', () => {
  const number = '⟦国办公开办函〔2021〕30号⟧';

  test('is known by its number and by its title', () => {
    expect(told(draft, number)).toContain('国办公开办函〔2021〕30号 · 现行有效');
    const title = '⟦《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》⟧';
    expect(told(draft, title)).toContain('取代国办公开办函〔2019〕60号的试行格式');
  });

  test('that was replaced says by what, and from when', () => {
    const old = draft.replace('国办公开办函〔2021〕30号', '国办公开办函〔2019〕60号');
    expect(told(old, '⟦国办公开办函〔2019〕60号⟧')).toMatch(/已被取代[\s\S]*2021年度起由国办公开办函〔2021〕30号的格式取代/);
  });

  test('of another organ with the same year and order is another', () => {
    expect(told(saying('按云政办函〔2021〕30号执行。'), '云政办函⟦〔2021〕30号⟧')).toBeNull();
  });
});

test('other laws that reports cite', () => {
  expect(told(saying('学习《行政复议法》。'), '⟦《行政复议法》⟧')).toContain('2024年1月1日起施行');
  expect(told(saying('执行《政府信息公开信息处理费管理办法》。'), '⟦《政府信息公开信息处理费管理办法》⟧')).toContain('国办函〔2020〕109号');
});

test('a title that is not known says nothing', () => {
  expect(told(saying('学习《保密法》。'), '⟦《保密法》⟧')).toBeNull();
});
