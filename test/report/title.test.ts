import { describe, expect, it } from 'vitest';
import { parse } from '../../server/src/report/parse.ts';
import type { Span } from '../../server/src/text/span.ts';
import { cleanDraft } from '../helpers/draft.ts';

/** A draft whose lines above the first section are the given ones. */
const draft = (...head: string[]) => [...head, '一、总体情况', '2023年，各项工作有序推进。'].join('\n');

const read = (text: string) => {
  const { title } = parse(text);
  return title && { text: title.text, year: title.year?.value ?? null, organ: title.organ?.text ?? null };
};

describe('a title in one line', () => {
  it.each([
    ['青禾镇人民政府2023年政府信息公开工作年度报告', 2023, '青禾镇人民政府'],
    ['云汀区财政局2022年度政府信息公开工作年度报告', 2022, '云汀区财政局'],
    ['云汀市审计局2021年政府信息公开年度报告', 2021, '云汀市审计局'],
    ['云汀市政府办公室2020年度信息公开工作年度报告', 2020, '云汀市政府办公室'],
    ['2021年南塘街道政府信息公开工作年度报告', 2021, '南塘街道'],
    ['2022年度柳镇政府信息公开工作年度报告', 2022, '柳镇'],
    ['2022年云汀市政府信息公开工作年度报告', 2022, '云汀市'],
    ['驼岭街道办事处政府信息公开工作年度报告', null, '驼岭街道办事处'],
    ['青禾镇人民政府信息公开工作年度报告', null, '青禾镇人民政府'],
    ['青禾镇人民政府政府信息公开工作年度报告（2023年度）', 2023, '青禾镇人民政府'],
    ['青禾镇2023年政府信息公开工作年度报告（征求意见稿）', 2023, '青禾镇'],
    ['青禾镇人民政府 2023 年政府信息公开工作年度报告', 2023, '青禾镇人民政府'],
    ['青禾镇人民政府２０２３年政府信息公开工作年度报告', 2023, '青禾镇人民政府'],
    ['青禾镇人民政府二〇二三年政府信息公开工作年度报告', 2023, '青禾镇人民政府'],
    ['青禾镇2023政府信息公开工作年度报告', 2023, '青禾镇'],
    ['青禾镇关于2023年政府信息公开工作情况的报告', 2023, '青禾镇'],
    ['青禾镇2023年政府信息公开年报', 2023, '青禾镇'],
    ['青禾镇2023年度报告', 2023, '青禾镇'],
  ])('%s', (text, year, organ) => {
    expect(read(draft(text, '根据条例，编制本报告。'))).toEqual({ text, year, organ });
  });

  it('stands at its words: marks of markdown, blanks and the bars of a table are none of it', () => {
    const text = draft('# **青禾镇2023年政府信息公开工作年度报告** | |||');
    const { title } = parse(text);
    expect(title && text.slice(title.span.start, title.span.end)).toBe('青禾镇2023年政府信息公开工作年度报告');
    expect(title?.year && text.slice(title.year.span.start, title.year.span.end)).toBe('2023年');
    expect(title?.organ && text.slice(title.organ.span.start, title.organ.span.end)).toBe('青禾镇');
  });

  it.each([
    '标  题: 青禾镇2023年政府信息公开工作年度报告',
    '- 标 题: 青禾镇2023年政府信息公开工作年度报告',
    '名 称: 青禾镇2023年政府信息公开工作年度报告 发布日期: 2024年01月21日',
    '| 标题: | 青禾镇2023年政府信息公开工作年度报告 | ||',
    '青禾镇2023年政府信息公开工作年度报告.docx',
    `青禾镇2023年政府信息公开工作年度报告 | ${'|'.repeat(400)}`,
  ])('is read from a line of a web page that names it: %s', (line) => {
    expect(read(draft(line))?.text).toBe('青禾镇2023年政府信息公开工作年度报告');
  });

  it('is the line of its own rather than the name that begins a sentence', () => {
    const sentence = '青禾镇2023年政府信息公开工作年度报告根据《条例》有关要求，结合我镇实际情况撰写。';
    expect(read(draft('云汀区青禾镇2023年政府信息公开工作年度报告', '来源：云汀区', sentence))?.organ).toBe('云汀区青禾镇');
    expect(read(draft(sentence))?.organ).toBe('青禾镇');
  });

  it('is read from the heading of a web page', () => {
    const page = '<html><body><h1>青禾镇2023年政府信息公开工作年度报告</h1><p>一、总体情况</p></body></html>';
    expect(read(page)).toEqual({ text: '青禾镇2023年政府信息公开工作年度报告', year: 2023, organ: '青禾镇' });
  });
});

describe('a title in several lines', () => {
  const whole = '云汀区财政局2023年政府信息公开工作年度报告';

  it.each([
    ['the organ above', ['云汀区财政局', '2023年政府信息公开工作年度报告']],
    ['organ and year above', ['云汀区财政局2023年', '政府信息公开工作年度报告']],
    ['each in its line', ['云汀区财政局', '2023年', '政府信息公开工作年度报告']],
    ['broken within its words', ['云汀区财政局2023年政府信息公开', '工作年度报告']],
    ['broken within a word', ['云汀区财政局2023年政府信', '息公开工作年度报告']],
    ['a blank line between', ['云汀区财政局', '', '2023年政府信息公开工作年度报告']],
  ])('%s', (_, lines) => {
    const text = draft(...lines);
    const { title } = parse(text);
    expect(read(text)).toEqual({ text: whole, year: 2023, organ: '云汀区财政局' });
    expect(title && text.slice(title.span.start, title.span.end)).toBe(lines.join('\n'));
  });

  it.each([
    ['within 政府信息公开', ['云汀区财政局2023年政府', '信息公开工作年度报告']],
    ['within 信息公开', ['云汀区财政局2023年政府信息', '公开工作年度报告']],
    ['within 年度', ['云汀区财政局2023年政府信息公开工作年', '度报告']],
    ['within 报告', ['云汀区财政局2023年政府信息公开工作年度报', '告']],
    ['before 年', ['云汀区财政局2023', '年政府信息公开工作年度报告']],
    ['within the organ', ['云汀区财', '政局2023年政府信息公开工作年度报告']],
    ['behind the place', ['云汀区', '财政局2023年政府信息公开工作年度报告']],
    ['over four lines', ['云汀区财政局', '2023年', '政府信息公开', '工作年度报告']],
    ['with a blank line within a word', ['云汀区财政局2023年政府', '', '信息公开工作年度报告']],
  ])('broken %s', (_, lines) => {
    expect(read(draft(...lines))).toEqual({ text: whole, year: 2023, organ: '云汀区财政局' });
  });

  it('may have the organ below', () => {
    expect(read(draft('2023年政府信息公开工作年度报告', '南塘街道办事处', '2024年1月18日'))).toEqual({
      text: '2023年政府信息公开工作年度报告',
      year: 2023,
      organ: '南塘街道办事处',
    });
  });

  it('takes nothing from the page around it', () => {
    const title = { text: '2023年政府信息公开工作年度报告', year: 2023, organ: null };
    expect(read(draft('政务公开', '2023年政府信息公开工作年度报告', '发布机构：南塘街道'))).toEqual(title);
    expect(read(draft('首页', '2023年政府信息公开工作年度报告', '字号：'))).toEqual(title);
  });

  it('is the more complete one where it stands twice', () => {
    expect(read(draft('2023年政府信息公开工作年度报告', '云汀区财政局', '2023年政府信息公开工作年度报告'))?.text).toBe(whole);
  });
});

describe('a title among other words', () => {
  const title = { text: '青禾镇2023年政府信息公开工作年度报告', year: 2023, organ: '青禾镇' };

  it.each([
    '（图解）青禾镇2023年政府信息公开工作年度报告',
    '【图文版】青禾镇2023年政府信息公开工作年度报告',
    '一图读懂：青禾镇2023年政府信息公开工作年度报告',
    '《青禾镇2023年政府信息公开工作年度报告》',
    '青禾镇2023年政府信息公开工作年度报告（图文版）',
    '青禾镇2023年政府信息公开工作年度报告 2024-01-20',
    '青禾镇2023年政府信息公开工作年度报告_苇泽县人民政府网',
    '青禾镇2023年政府信息公开工作年度报告 - 苇泽县政府门户网站',
    '[2024-01-20] 青禾镇2023年政府信息公开工作年度报告',
    '青禾镇2023年政府信息公开工作年度报告根据《中华人民共和国政府信息公开条例》编制。',
    '青禾镇2023年政府信息公开工作年度报告 按照《条例》要求，编制本报告。',
    '青禾镇2023年政府信息公开工作年度报告为深入贯彻《条例》，现公布本报告。',
    '青禾镇2023年政府信息公开工作年度报告发布时间：2024-01-20 来源：青禾镇',
  ])('%s', (line) => {
    const text = draft(line);
    expect(read(text)).toEqual(title);
    const span = parse(text).title?.span;
    expect(text.slice(span?.start, span?.end)).toBe(title.text);
  });

  it.each([
    ['青禾镇2023年政府信息公开工作年度报', 2023, '青禾镇'],
    ['青禾镇2023年政府信息公开工作度年报告', 2023, '青禾镇'],
    ['青禾镇2023年政府信公开工作年度报告', 2023, '青禾镇'],
    ['2023年青禾镇政府信息公开工作年度根告', 2023, '青禾镇'],
  ])('with a slip: %s', (text, year, organ) => {
    expect(read(draft(text))).toEqual({ text, year, organ });
  });
});

describe('lines that are no title', () => {
  it.each([
    '当前位置: 首页 > 政务公开 > 政府信息公开年报',
    '关于印发2023年政府信息公开工作年度报告的通知',
    '根据《条例》，现公布青禾镇2023年政府信息公开工作年度报告',
    '政府信息公开指南',
    '青禾镇2023年法治政府建设年度报告',
  ])('%s', (line) => {
    expect(read(draft(line))).toBeNull();
  });

  it('prefers the title to the links of the page above it', () => {
    expect(read(draft('政府信息公开年报', '法治政府建设年度报告', '青禾镇2023年政府信息公开工作年度报告'))?.text).toBe(
      '青禾镇2023年政府信息公开工作年度报告',
    );
  });
});

describe('a text without sections', () => {
  it('is a report if its title names organ or year', () => {
    expect(parse('青禾镇2023年政府信息公开工作年度报告\n').isReport).toBe(true);
  });

  it.each([
    ['a link', '首页\n政府信息公开指南\n政府信息公开年报\n联系我们'],
    ['an annual report of another kind', '云汀股份有限公司2023年年度报告\n重要提示'],
    ['a list of two years', '青禾镇2023年政府信息公开工作年度报告 2024-01-20\n青禾镇2022年政府信息公开工作年度报告 2023-01-21'],
    ['a list of one, with its pager', '青禾镇2023年政府信息公开工作年度报告\n共1条 首页 上一页 下一页 尾页'],
    ['a list of reports', ['青禾镇', '白桦镇', '柳溪镇'].map((o) => `${o}2023年政府信息公开工作年度报告`).join('\n')],
    ['an account of other work', '青禾镇2023年政务公开工作总结\n今年以来，我镇扎实推进。'],
  ])('is none if it is %s', (_, text) => {
    expect(parse(text).isReport).toBe(false);
  });
});

describe('the report of who is no administrative organ', () => {
  const body = (title: string, basis = '') =>
    draft(
      title,
      basis,
      '一、概述',
      '略。',
      '二、主动公开信息情况',
      '略。',
      '三、依申请公开情况',
      '略。',
      '四、存在的主要问题及改进情况',
      '略。',
    );

  it.each([
    ['云汀大学2022—2023学年信息公开年度报告', ''],
    ['云汀职业技术学院信息公开年度报告（2021-2022学年）', ''],
    ['云汀区自来水公司2023年公共企事业单位信息公开年度报告', ''],
    ['云汀区人民医院2023年信息公开工作年度报告', ''],
    ['2023年信息公开年度报告', '根据《高等学校信息公开办法》，编制本报告。'],
  ])('%s', (title, basis) => {
    expect(parse(body(title, basis)).isReport).toBe(false);
  });

  it('is one of ours where it is made under the Regulations', () => {
    expect(parse(body('云汀区人民医院2023年政府信息公开工作年度报告')).isReport).toBe(true);
    expect(parse(body('云汀区教育局2023年信息公开年度报告')).isReport).toBe(true);
  });
});

it.each([
  '青禾镇人民政府',
  '云汀区财政局',
  '云汀市发展和改革委员会',
  '云汀市人民政府办公室',
  '云汀县',
  '南塘街道办事处',
  '云汀高新区管委会',
  '云汀市图书馆',
])('reads the name of %s whole', (organ) => {
  expect(read(cleanDraft({ organ }))).toEqual({ text: `${organ}2023年政府信息公开工作年度报告`, year: 2023, organ });
});

describe('the organ of a title', () => {
  it('is named without the blanks that spread a title over its line', () => {
    const text = '青  禾  镇  人  民  政  府\n2023年政府信息公开工作年度报告\n一、总体情况\n';
    const { organ } = parse(text, { assumeReport: true });
    expect(organ).toMatchObject({ name: '青禾镇人民政府', kind: 'town', source: 'title' });
    expect(text.slice(organ?.span?.start, organ?.span?.end)).toBe('青  禾  镇  人  民  政  府');
  });
});

describe('a title that is not quite one', () => {
  const read = (line: string) => {
    const { title } = parse(`${line}\n一、总体情况\n各项工作有序推进。\n二、主动公开政府信息情况`);
    return title && [title.organ?.text, title.year?.value];
  };

  it.each([
    '青 禾 镇 人 民 政 府 2 0 2 3 年 政 府 信 息 公 开 工 作 年 度 报 告',
    '青禾镇人民政府 2023 年 政 府 信 息 公 开 工 作 年 度 报 告',
    '附件：青禾镇人民政府2023年政府信息公开工作年度报告',
    '青禾镇人民政府2023年政府信息公开工作年度报告。',
  ])('is read: %s', (line) => {
    expect(read(line)).toEqual(['青禾镇人民政府', 2023]);
  });

  it('whose letters are spread has its places in the line', () => {
    const line = '青 禾 镇 人 民 政 府 2023 年 政 府 信 息 公 开 工 作 年 度 报 告';
    const { title } = parse(`${line}\n一、总体情况\n各项工作有序推进。`);
    const written = (span: Span | undefined) => span && line.slice(span.start, span.end);
    expect([written(title?.span), written(title?.organ?.span), written(title?.year?.span)]).toEqual([
      line,
      '青 禾 镇 人 民 政 府',
      '2023 年',
    ]);
  });

  it.each(['特编制青禾镇人民政府2023年政府信息公开工作年度报告。', '本报告为青禾镇人民政府2023年政府信息公开工作年度报告。'])(
    'a sentence is none: %s',
    (line) => {
      expect(read(line)).toBeNull();
    },
  );
});
