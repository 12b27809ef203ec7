import { describe, expect, it } from 'vitest';
import { parse } from '../../server/src/report/parse.ts';
import type { Layout } from '../../server/src/tables/model.ts';
import { cleanDraft } from '../helpers/draft.ts';

const official = [
  '总体情况',
  '主动公开政府信息情况',
  '收到和处理政府信息公开申请情况',
  '政府信息公开行政复议、行政诉讼情况',
  '存在的主要问题及改进情况',
  '其他需要报告的事项',
];

/** `1 exact 总体情况` for every section found. */
const read = (text: string) => parse(text).sections.map(({ number, match, heading }) => `${number} ${match} ${heading.title}`);
const numbers = (text: string) => parse(text).sections.map((s) => s.number);

/** Each heading with a line of text below. */
const draft = (...headings: string[]) => headings.flatMap((h) => [h, '各项工作有序推进。']).join('\n');

describe('the six sections', () => {
  it('are found by their official titles', () => {
    expect(read(cleanDraft())).toEqual(official.map((title, i) => `${i + 1} exact ${title}`));
  });

  it.each(['pipe', 'tab', 'cells', 'spaced', 'glued', 'html'] as const)('are found among tables written as %s', (layout) => {
    expect(numbers(cleanDraft({ layout }))).toEqual([1, 2, 3, 4, 5, 6]);
    expect(numbers(cleanDraft({ layout, form: '2019' }))).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it.each([
    ['without numbers', official],
    ['numbered 1、', official.map((t, i) => `${i + 1}、 ${t}`)],
    ['numbered 1.', official.map((t, i) => `${i + 1}.${t}`)],
    ['numbered 第一部分', official.map((t, i) => `第${'一二三四五六'[i]}部分 ${t}`)],
    ['numbered Ⅰ、', official.map((t, i) => `${'ⅠⅡⅢⅣⅤⅥ'[i]}、${t}`)],
    ['numbered （一）', official.map((t, i) => `（${'一二三四五六'[i]}）${t}`)],
    ['in markdown', official.map((t, i) => `## ${'一二三四五六'[i]}、${t}`)],
    ['in bold', official.map((t, i) => `**${'一二三四五六'[i]}、${t}**`)],
    ['with blanks inside', official.map((t, i) => `　　${'一二三四五六'[i]}、${[...t].join(' ')}`)],
    ['with a full stop', official.map((t, i) => `${'一二三四五六'[i]}、${t}。`)],
    ['with text on the same line', official.map((t, i) => `${'一二三四五六'[i]}、${t}：2023年，我镇认真落实《条例》，取得积极成效。`)],
    ['with text right behind', official.map((t, i) => `${'一二三四五六'[i]}、${t}2023年我镇认真落实《条例》。`)],
    ['with the first part right behind', official.map((t, i) => `${'一二三四五六'[i]}、${t}（一）工作开展情况`)],
  ])('are found %s', (_, headings) => {
    const { sections } = parse(draft(...headings));
    expect(sections.map((s) => s.number)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(sections.map((s) => s.match)).toEqual(Array(6).fill('exact'));
    expect(sections.map((s) => s.heading.title.replaceAll(' ', ''))).toEqual(official);
    expect(sections.every((s) => s.heading.level === 1)).toBe(true);
  });

  it('are found in a web page', () => {
    const page = `<html><body>${official.map((t, i) => `<p>${'一二三四五六'[i]}、${t}</p><p>有序推进。</p>`).join('')}</body></html>`;
    expect(numbers(page)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('reach from the end of the heading to the next heading', () => {
    const text = '一、总体情况\n正文。\n\n二、主动公开政府信息情况\n表。';
    expect(parse(text).sections.map(({ body }) => text.slice(body.start, body.end))).toEqual(['\n正文。\n\n', '\n表。']);
  });
});

describe('other wordings', () => {
  it.each([
    ['四、因政府信息公开工作被申请行政复议、提起行政诉讼情况', '4 exact'],
    ['五、政府信息公开工作存在的主要问题及改进情况', '5 exact'],
    ['六、其他需要报告事项', '6 exact'],
    ['二、主动公开政府信息的情况', '2 exact'],
    ['一、工作基本情况', '1 variant'],
    ['二、政府主动公开信息情况', '2 variant'],
    ['五、主要问题和改进情况', '5 variant'],
    ['五、存在问题和改进情况', '5 variant'],
    ['六、其它需要报告的事项', '6 variant'],
    ['一、2023年政务公开总体情况', '1 keywords'],
    ['一、2023年度全镇政府信息公开工作总体情况', '1 keywords'],
    ['一、云汀区农业农村局2023年政府信息公开工作总体情况', '1 keywords'],
    ['六、青禾镇政府信息公开工作其他需要报告的事项', '6 keywords'],
    ['二、主动公开重点领域政府信息的有关情况', '2 keywords'],
    ['五、存在的主要问题', '5 keywords'],
    ['三、依申请公开工作', '3 keywords'],
  ])('%s', (heading, expected) => {
    const others = official.map((t, i) => `${'一二三四五六'[i]}、${t}`);
    const number = Number(expected[0]);
    const text = draft(...others.map((h, i) => (i + 1 === number ? heading : h)));
    const section = parse(text).sections.find((s) => s.number === number);
    expect(section && `${section.number} ${section.match}`).toBe(expected);
    expect(section?.heading.line.text).toBe(heading);
  });

  it('are known by their titles, not by their numbers', () => {
    expect(read(draft('一、总体情况', '二、存在的主要问题及改进情况', '三、其他需要报告的事项'))).toEqual([
      '1 exact 总体情况',
      '5 exact 存在的主要问题及改进情况',
      '6 exact 其他需要报告的事项',
    ]);
  });
});

describe('lines that only look like a section', () => {
  it.each([
    '（二）主动公开政府信息情况',
    '2.主动公开政府信息情况',
    '2、主动公开政府信息情况',
    '主动公开政府信息情况',
    '主动公开政府信息情况 本年度公开12条',
  ])('%s within another section', (part) => {
    const parts = ['一、总体情况', '1.组织领导情况', part, '二、政府主动公开信息情况', '三、收到和处理政府信息公开申请情况'];
    expect(read(draft(...parts))).toEqual(['1 exact 总体情况', '2 variant 政府主动公开信息情况', '3 exact 收到和处理政府信息公开申请情况']);
  });

  it.each(['2.主动公开政府信息情况', '3、收到和处理政府信息公开申请情况', '（二）主动公开政府信息情况'])('%s on a list', (item) => {
    const before = { '2': '1.组织领导', '3': '2、主动公开' }[item[0] ?? ''] ?? '（一）组织领导';
    expect(numbers(draft('一、总体情况', before, item, '五、存在的主要问题及改进情况', '六、其他需要报告的事项'))).toEqual([1, 5, 6]);
  });

  it('an item of a list with some of a section’s words and another number', () => {
    const items = ['一、加强组织领导', '二、依法答复申请', '三、行政投诉举报、复议和诉讼情况'];
    expect(
      numbers(draft('一、总体情况', ...items, '二、主动公开政府信息情况', '三、收到和处理政府信息公开申请情况', '六、其他需要报告的事项')),
    ).toEqual([1, 2, 3, 6]);
  });

  it('rows of table 3, also where the table cannot be read', () => {
    const rows = ['一、本年新收政府信息公开申请数量', '二、上年结转政府信息公开申请数量', '三、本年度办理结果', '四、结转下年度继续办理'];
    expect(read(draft('一、总体情况', ...rows, '五、存在的主要问题及改进情况'))).toEqual([
      '1 exact 总体情况',
      '5 exact 存在的主要问题及改进情况',
    ]);
  });

  it('a table of contents', () => {
    const contents = official.map((t, i) => `${'一二三四五六'[i]}、${t}`);
    const body = draft(...contents);
    for (const list of [contents, contents.map((c) => `${c}……${3}`), contents.map((c) => `${c}\t3`), contents.flatMap((c) => [c, ''])]) {
      const text = `目录\n${list.join('\n')}\n${body}`;
      const { sections } = parse(text);
      expect(sections.map((s) => s.number)).toEqual([1, 2, 3, 4, 5, 6]);
      expect(sections[0]?.heading.span.start).toBe(text.length - body.length);
    }
  });

  it('a table of contents that names a section the text lacks', () => {
    const contents = official.map((t, i) => `${'一二三四五六'[i]}、${t}`);
    expect(numbers(`${contents.join('\n')}\n${draft(...contents.slice(0, 5))}`)).toEqual([1, 2, 3, 4, 5]);
  });

  it('but headings that follow one another only once are a draft to be filled in', () => {
    const contents = official.map((t, i) => `${'一二三四五六'[i]}、${t}`);
    expect(numbers(contents.join('\n'))).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('prose', () => {
    expect(numbers('本报告包括总体情况、主动公开政府信息情况、其他需要报告的事项。\n一是总体情况良好。\n其他工作事项有序推进')).toEqual([]);
  });
});

it('keeps the first of two equal headings', () => {
  const text = draft('一、总体情况', '二、主动公开政府信息情况', '二、主动公开政府信息情况');
  expect(parse(text).sections.map((s) => s.heading.line.number)).toEqual([0, 2]);
});

describe('a section numbered like an item', () => {
  it.each<Layout>(['pipe', 'cells', 'spaced', 'glued', 'html'])('numbered 4、 is none of the list in table 3 above it (%s)', (layout) => {
    const text = cleanDraft({ form: '2021', layout }).replace('四、政府信息公开行政复议', '4、政府信息公开行政复议');
    expect(parse(text).sections.map((s) => s.number)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('numbered （四） is the one that is missing between 三 and 五', () => {
    const text = cleanDraft().replace('四、政府信息公开行政复议', '（四）政府信息公开行政复议');
    expect(parse(text).sections.map((s) => s.number)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('numbered （二） below another section is a part of that', () => {
    const text = cleanDraft().replace('（二）依申请公开。', '（二）主动公开政府信息情况\n');
    expect(parse(text).sections.map((s) => s.heading.line.text.startsWith('（'))).not.toContain(true);
  });

  it('numbered （一） before 二 is the first', () => {
    const text = cleanDraft().replace('一、总体情况', '（一）总体情况');
    expect(parse(text).sections.map((s) => s.number)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('whose heading runs on into the first row of its table ends before the bar', () => {
    const text = cleanDraft().replace('二、主动公开政府信息情况\n', '二、主动公开政府信息情况| ');
    expect(parse(text).sections.map(({ heading }) => heading.title)).toContain('主动公开政府信息情况');
  });
});
