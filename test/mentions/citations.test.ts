import { describe, expect, it } from 'vitest';
import { codeSpan, documentNumbers, noticeCitations, stateCode } from '../../server/src/mentions/citations.ts';
import { parse } from '../../server/src/report/parse.ts';
import { forms } from '../../server/src/standard/forms.ts';
import { notices } from '../../server/src/standard/laws.ts';
import { writtenNumber } from '../../server/src/standard/written-number.ts';

const read = (text: string) => documentNumbers(parse(text));
const shown = (text: string) => read(text).map((n) => text.slice(n.span.start, n.span.end));

describe('document numbers', () => {
  it.each([
    ['whole', '国办公开办函〔2021〕30号', '〔2021〕30号', '2021', '30'],
    ['other brackets', '云政办发[2018]34号', '[2018]34号', '2018', '34'],
    ['round brackets of either width', '云政办发（2018)34号', '（2018)34号', '2018', '34'],
    ['ordinal, with zeros and blanks', '云政办发〔2018〕 第034 号。', '〔2018〕 第034 号', '2018', '034'],
    ['without 号', '（云政办发〔2018〕34）', '〔2018〕34', '2018', '34'],
    ['year of two digits', '云政办发〔18〕34号', '〔18〕34号', '18', '34'],
    ['closing bracket lost', '国办公开办函〔202130号', '〔202130号', '2021', '30'],
    ['closing bracket and 号 lost', '（国办公开办函〔202130）', '〔202130', '2021', '30'],
    ['closing bracket out of its place', '国办公开办函〔202130〕号', '〔202130〕号', '2021', '30'],
    ['opening bracket lost', '国办公开办函2021〕30号', '2021〕30号', '2021', '30'],
    ['both brackets lost', '国办公开办函 202130号', '202130号', '2021', '30'],
    ['nothing after the year', '（国办公开办函〔2021）', '〔2021', '2021', ''],
    ['full-width digits', '云政办发〔２０１８〕３４号', '〔２０１８〕３４号', '2018', '34'],
  ])('%s', (_, text, words, year, order) => {
    expect(shown(text)).toEqual([words]);
    expect(read(text)[0]).toMatchObject({ year, order });
  });

  it.each([
    '（2021）京01民初123号，〔2021〕京01行终3号，民初（2020）12号',
    '《云汀政报》（2020年第3期），刊号（2021）3号，〔2021年第3期〕',
    '招标编号（2021）12号，地块（2021）12号，受理编号（202130号）',
    '（2023）12号楼，云汀路（2020）3号院，2019-2020年',
    '〔2020—2023年〕，〔2020〕，〔20211231〕，（2021）3项',
    '国发〔2021〕30-1号',
    '电话（0100）5550123，[1]，（1）2020年5月9日',
  ])('none in %s', (text) => {
    expect(shown(text)).toEqual([]);
  });

  it('knows the code of the State Council’s office, whole or not', () => {
    const text = '根据国务院办公厅国办公开办函〔2021〕30号、国办公开函 〔2021〕30号、云政办发〔2021〕3号';
    expect(read(text).map(stateCode)).toEqual(['国办公开办函', '国办公开函', '']);
    expect(read(text).map((n) => text.slice(codeSpan(n).start, codeSpan(n).end))).toEqual([
      '国办公开办函〔2021〕30号',
      '国办公开函 〔2021〕30号',
      '〔2021〕3号',
    ]);
  });

  it('are read once for each report', () => {
    const report = parse('国发〔2024〕7号');
    expect(documentNumbers(report)).toBe(documentNumbers(report));
    expect(noticeCitations(report)).toBe(noticeCitations(report));
  });
});

describe('citations of notices', () => {
  const cited = (text: string) =>
    noticeCitations(parse(text)).map(({ title, number }) => [
      title ? `${title.notice.id}：${text.slice(title.span.start, title.span.end)}` : null,
      number ? text.slice(number.span.start, number.span.end) : null,
    ]);

  it.each([
    [
      'title, number',
      '《关于印发〈年度报告格式〉的通知》（国办公开办函〔2021〕30号）',
      '《关于印发〈年度报告格式〉的通知》',
      '〔2021〕30号',
    ],
    ['inner title only', '关于印发《年度报告格式》的通知（国办公开办函〔2021〕30号）', '《年度报告格式》的通知', '〔2021〕30号'],
    ['angle brackets', '《关于印发<年度报告格式>的通知》(〔2021〕30号)', '《关于印发<年度报告格式>的通知》', '〔2021〕30号'],
    ['no inner marks', '《关于印发年度报告格式的通知》（国办公开办函〔2021〕30号）', '《关于印发年度报告格式的通知》', '〔2021〕30号'],
    ['number first', '国办公开办函〔2021〕30号《关于印发〈年度报告格式〉的通知》', '《关于印发〈年度报告格式〉的通知》', '〔2021〕30号'],
  ])('%s', (_, text, title, number) => {
    expect(cited(text)).toEqual([[`format-2021：${title}`, number]]);
  });

  it('takes the trial form for the notice of 2019', () => {
    expect(cited('《年度报告格式（试行）》（国办公开办函〔2019〕60号）')).toEqual([
      ['format-2019：《年度报告格式（试行）》', '〔2019〕60号'],
    ]);
  });

  it('finds numbers without a title, and titles without a number', () => {
    expect(cited('按照国办公开办函〔2019〕60号和《关于年度报告有关事项的通知》要求')).toEqual([
      [null, '〔2019〕60号'],
      ['format-2019：《关于年度报告有关事项的通知》', null],
    ]);
  });

  it('leaves the number of another title to that title', () => {
    expect(cited('《甲办法》（云政发〔2019〕60号）《关于印发〈年度报告格式〉的通知》')).toEqual([
      ['format-2021：《关于印发〈年度报告格式〉的通知》', null],
    ]);
  });

  it.each([
    '《云梧省政府办公厅关于政府信息公开工作年度报告有关事项的通知》',
    '《苇泽县人民政府办公室关于编制公布2022年政府信息公开工作年度报告有关事项的通知》（〔2023〕9号）',
    '《关于编制2023年度政府信息公开工作年度报告有关事项的通知》',
    '《砚泉市财政局关于印发〈政府信息公开信息处理费管理办法〉的通知》',
    '砚泉市政务公开办公室关于年度报告有关事项的通知',
  ])('takes a local notice about the same matter for none of them: %s', (text) => {
    expect(cited(text)).toEqual([]);
  });

  it('knows the notice of the State Council beside a local one', () => {
    expect(
      cited('《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》、《苇泽县关于年度报告有关事项的通知》'),
    ).toHaveLength(1);
  });

  it('does not take other documents of the same year and order, nor words of the prose', () => {
    expect(cited('国办发〔2019〕60号，国办函〔2021〕30号，云政发〔2021〕30号。按照年度报告格式编制。')).toEqual([]);
  });
});

describe('the notices', () => {
  it('are those that the forms name', () => {
    const numbers = notices.map((n) => writtenNumber(n.number));
    expect(numbers).toEqual(expect.arrayContaining(Object.values(forms).map((f) => f.source)));
  });

  it('are told apart by the ends of their titles', () => {
    for (const notice of notices) {
      const inner = /〈(.*)〉/.exec(notice.title)?.[1] ?? notice.title;
      expect(notices.filter((n) => n.titleEnd.test(inner))).toEqual([notice]);
    }
  });
});
