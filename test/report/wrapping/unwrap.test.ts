import { describe, expect, it } from 'vitest';
import { createReportIndex } from '../../../server/src/output/positions.ts';
import { parse } from '../../../server/src/report/parse.ts';
import { edited } from '../../../server/src/report/reread.ts';

const paragraphs = (text: string) => parse(text).paragraphs.map((p) => p.text);
const wrapped = [
  '2023年，我镇认真贯彻落实《条例》，坚持以公开为常态，',
  '不公开为例外，完善各项制度，加强业务培训，主动回应群',
  '众关切，努力建设人民满意的政府，不断提高政府工作透明',
  '度，取得了积极的成效，全年没有因政府信息公开引发的行',
  '政复议和行政诉讼，各项工作平稳有序，得到了上级的肯定',
  '和表扬。',
];

describe('a sentence that a line end has broken', () => {
  it('is read as one', () => {
    expect(paragraphs('（二）依申请公开。2023年，我县共收到政府\n信息公开申请87件，均已答复。')).toEqual([
      '（二）依申请公开。2023年，我县共收到政府信息公开申请87件，均已答复。',
    ]);
  });

  it.each([
    ['a heading with a comma', '（一）加强领导，落实责任\n全年公开信息12条，均已答复。'],
    ['a title', '青禾镇2023年政府信息公开工作年度报告\n现公布本报告，请予监督。'],
    ['a list', '2023年，我镇做到以下几点，\n一是完善制度，加强培训。'],
    ['a heading glued to a sentence', '2023年，各项工作有序推进。二、主动公开政府信息情况\n见下表。'],
    ['an indented paragraph', '2023年，我镇公开信息12条\n　　收到申请3件，均已答复。'],
    ['a blank line', '2023年，我镇公开信息12条\n\n收到申请3件，均已答复。'],
    ['a number that may be broken', '2023年，我镇公开信息1\n2条，均为政策文件。'],
    ['no end of a sentence', '2023年，我镇公开信息\n自然人 法人或其他组织'],
  ])('is not made of %s and what follows', (_, text) => {
    expect(paragraphs(text)).toEqual(
      text
        .split('\n')
        .map((line) => line.trim())
        .flatMap((line) => (line === '' ? [] : line.startsWith('2023年，各项') ? line.split(/(?=二、)/) : [line])),
    );
  });

  it('has its places and edits in the document', () => {
    const document = '2023年，我县共收到政\r\n府信息公开申清87件，均已答复。';
    const report = parse(document);
    const start = report.text.indexOf('政府');
    expect(createReportIndex(report).rangeOf({ start, end: start + 2 })).toEqual({
      start: { line: 0, character: 11 },
      end: { line: 1, character: 1 },
    });
    expect(edited(report, [{ span: { start, end: start + 2 }, newText: '<政>' }])).toBe(
      '2023年，我县共收到<政>\r\n信息公开申清87件，均已答复。',
    );
  });
});

describe('a text broken at a width', () => {
  it('has paragraphs of several lines', () => {
    expect(paragraphs(wrapped.join('\n'))).toEqual([wrapped.join('')]);
  });

  it('goes on behind the number of a page', () => {
    expect(paragraphs([...wrapped.slice(0, 3), '- 3 -', ...wrapped.slice(3)].join('\n'))).toEqual([wrapped.join('')]);
  });

  it('has a title of its own, however wide', () => {
    const title = '苇泽县青禾镇人民政府2023年政府信息公开工作年度报告';
    expect(paragraphs([title, ...wrapped].join('\n'))).toEqual([title, wrapped.join('')]);
  });
});
