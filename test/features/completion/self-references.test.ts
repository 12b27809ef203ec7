import { describe, expect, test } from 'vitest';
import { labelsAt, taken } from './complete.ts';

const reportOf = (organ: string) => `${organ}2023年政府信息公开工作年度报告\n一、总体情况\n工作中，`;
const town = reportOf('青禾镇人民政府');

describe('what the organ calls itself', () => {
  test.each([
    ['青禾镇人民政府', '我', ['我镇', '本机关', '我单位']],
    ['青禾镇人民政府', '本', ['本镇', '本机关', '我单位']],
    ['云汀区财政局', '我', ['我局', '本机关', '我单位']],
    ['云汀区人民政府', '我', ['我区', '本机关', '我单位']],
    ['云汀区卫生健康委员会', '我', ['我委', '我委员会', '本机关', '我单位']],
    ['鱼塘街道办事处', '我', ['我街道', '我办事处', '我街道办', '本机关', '我单位']],
    ['云汀海关', '我', ['我关', '本机关', '我单位']],
    ['青禾河道管护组', '我', ['本机关']],
  ])('%s after %s', (organ, typed, labels) => {
    expect(labelsAt(`${reportOf(organ)}${typed}|`)).toEqual(labels);
  });

  test('what is typed is replaced', () => {
    expect(taken(`${town}我|认真`, '我镇')).toBe(`${town}我镇认真`);
    expect(taken(`${town}我|认真`, '本机关')).toBe(`${town}本机关认真`);
    expect(taken(`${town}本机|`, '本机关')).toBe(`${town}本机关`);
  });

  test('not where another word would come of it', () => {
    expect(labelsAt(`${reportOf('云汀区政务公开办')}我|理申请`)).not.toContain('我办');
    expect(labelsAt(`${reportOf('云汀区卫生健康委')}我|托`)).not.toContain('我委');
  });

  test.each(['我|镇认真', '我|局认真', '本|单位认真', '本|报告由', '本|年度'])(
    'nothing before a word that is there already: %s',
    (typed) => {
      expect(labelsAt(town + typed)).toEqual([]);
    },
  );

  test.each(['自我|', '基本|', '日本|', '我国|', '我|镇认真'])('not here: %s', (typed) => {
    expect(labelsAt(town + typed)).not.toContain('我镇');
    expect(labelsAt(town + typed)).not.toContain('本镇');
  });
});

describe('the period of the report', () => {
  const period = '自2023年1月1日起至2023年12月31日止';

  test('after 自 and 截至', () => {
    expect(taken(`${town}数据统计期限自|。`, period)).toBe(`${town}数据统计期限${period}。`);
    expect(taken(`${town}数据统计期限自2023年|`, period)).toBe(`${town}数据统计期限${period}`);
    expect(taken(`${town}截|，`, '截至2023年12月31日')).toBe(`${town}截至2023年12月31日，`);
    expect(taken(`${town}截至|，`, '截至2023年12月31日')).toBe(`${town}截至2023年12月31日，`);
  });

  test.each([
    '申请来自|',
    '各自|',
    '统计期限自|2023年1月1日',
    '自2|006年创刊',
    '统计期限自2023|年1月1日起',
    '统计期限自2023年1|月1日起',
    '自|觉接受',
    '国家、自|治区',
  ])('not here: %s', (typed) => {
    expect(labelsAt(town + typed)).not.toContain(period);
  });
});
