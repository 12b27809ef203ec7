import { describe, expect, test } from 'vitest';
import { formIds } from '../../../server/src/standard/forms.ts';
import { labelsAt, taken } from './complete.ts';

const reportOf = (year: number) => `青禾镇人民政府${year}年政府信息公开工作年度报告\n`;
const title = reportOf(2023);
const regulation = '《中华人民共和国政府信息公开条例》（国务院令第711号）';
const format2021 =
  '《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号）';
const format2019 = '《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2019〕60号）';
const fee = '《国务院办公厅关于印发〈政府信息公开信息处理费管理办法〉的通知》（国办函〔2020〕109号）';
const defined = regulation.replace('）', '，以下简称《条例》）');

describe('laws after 《', () => {
  test('with their numbers; the notice on the form that is in force for the year', () => {
    expect(labelsAt(`${title}按照《|`)).toEqual([regulation, defined, format2021, fee]);
    expect(labelsAt(`${reportOf(2020)}按照《|`)).toEqual([regulation, defined, format2019, fee]);
    expect(labelsAt(`${reportOf(2019)}按照《|`)).toEqual([regulation, defined, format2019]);
  });

  test('every notice on a form where the year is not known, the newest first', () => {
    const labels = labelsAt('按照《|', { assumeReport: true });
    expect(labels).toHaveLength(3 + formIds.length);
    expect(labels.slice(-3)).toEqual([format2021, format2019, fee]);
  });

  test('the short name first, once it has been explained', () => {
    expect(labelsAt(`${title}根据${defined}编制。\n我镇贯彻《|`).slice(0, 2)).toEqual(['《条例》', regulation]);
    expect(taken(`${title}根据${defined}编制。\n我镇贯彻《|》`, '《条例》')).toBe(`${title}根据${defined}编制。\n我镇贯彻《条例》`);
  });

  test.each(['《|', '《|》', '《中华|', '《中华|》', '《tl|'])('what is typed is replaced, the closing mark not doubled: %s', (typed) => {
    expect(taken(`${title}根据${typed}要求`, regulation)).toBe(`${title}根据${regulation}要求`);
  });

  test('a number that is there is not written again', () => {
    expect(taken(`${title}根据《中|》（国务院令第711号）`, regulation)).toBe(`${title}根据${regulation}`);
  });

  test.each(['根据《条例》|', '根据|', '根据《|条例》', '公开《2|020年工作计划》', `《很长的标题${'长'.repeat(80)}|`])(
    'not here: %s',
    (typed) => {
      expect(labelsAt(`${title}一、总体情况\n一是${typed}`)).toEqual([]);
    },
  );
});

describe('numbers of notices', () => {
  const number = '国办公开办函〔2021〕30号';

  test.each(['国办|', '国办公开办函|', '国办公开办函〔|', '国办公开办函〔|〕', '国办公开办函〔20|〕30号', '〔|〕'])('after %s', (typed) => {
    expect(taken(`${title}根据通知（${typed}）`, number)).toBe(`${title}根据通知（${number}）`);
  });

  test('of the code that is written', () => {
    expect(labelsAt(`${title}按照（国办函〔|`)).toEqual(['国办函〔2020〕109号']);
    expect(labelsAt(`${title}按照（国办|`)).toEqual([number, '国办函〔2020〕109号']);
  });

  test.each(['（云政发〔|〕1号）', '（国|）', '（国办公开办函|〔2021〕30号）'])('not here: %s', (typed) => {
    expect(labelsAt(`${title}根据通知${typed}`)).toEqual([]);
  });
});
