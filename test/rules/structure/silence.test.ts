import { describe, expect, it } from 'vitest';
import { organKinds } from '../../../server/src/standard/organs.ts';
import type { Layout } from '../../../server/src/tables/model.ts';
import { cleanDraft, type DraftOptions } from '../../helpers/draft.ts';
import { ids, spoken } from './check.ts';

const layouts: readonly Layout[] = ['pipe', 'tab', 'cells', 'spaced', 'glued', 'html'];
const organs = organKinds.flatMap(({ suffixes }) => suffixes.map((suffix) => `青禾${suffix}`));

const official = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
];

/** The six headings, one of them in other words. */
const headings = (number = 0, other = ''): string[] => official.map((heading, i) => (i + 1 === number ? other : heading));

describe('a correct report', () => {
  it.each(organs)('of %s', (organ) => {
    for (const form of ['2019', '2021'] as const) expect(spoken(cleanDraft({ organ, form }))).toEqual([]);
  });

  it.each(layouts)('with tables written as %s', (layout) => {
    for (const form of ['2019', '2021'] as const) expect(spoken(cleanDraft({ layout, form }))).toEqual([]);
  });

  it.each(['\r\n', '\r'])('with the line break %j', (eol) => {
    expect(spoken(cleanDraft({ eol }))).toEqual([]);
  });

  it('with a blank line between its paragraphs', () => {
    expect(spoken(cleanDraft({ layout: 'cells' }).replaceAll('\n', '\n\n'))).toEqual([]);
  });

  it('with half-width brackets and indents', () => {
    const text = cleanDraft().replaceAll('（', '(').replaceAll('）', ')').replaceAll('\n', '\n\u2002\u2002');
    expect(spoken(text)).toEqual([]);
  });

  it('in markdown', () => {
    expect(spoken(`# ${cleanDraft().replace(/\n(?=[一二三四五六]、)/g, '\n\n## ')}`)).toEqual([]);
  });

  it('with a table of contents', () => {
    expect(spoken(cleanDraft().replace('\n一、', `\n目录\n${official.map((t) => `${t}……2`).join('\n')}\n一、`))).toEqual([]);
  });

  it('in a web page', () => {
    const lines = cleanDraft({ layout: 'html' }).split('\n');
    const body = lines.map((line) => (line.startsWith('<') ? line : `<p>${line}</p>`)).join('\n');
    expect(spoken(`<!doctype html><html><body>${body}</body></html>`)).toEqual([]);
  });
});

describe('what authors also write', () => {
  const changed = (options: DraftOptions, from: string | RegExp, to: string): string => {
    const before = cleanDraft(options);
    const after = before.replace(from, to);
    if (after === before) throw new Error('the change found nothing to change');
    return after;
  };
  const overview = (lines: string) => changed({}, '\n二、', `\n${lines}\n二、`);

  it.each<[string, string]>([
    ['sub-headings with the names of sections', overview('（六）主动公开政府信息情况\n有序推进。\n（七）其他需要报告的事项\n无。')],
    ['numbers that begin anew', overview('主要做法：\n1.加强领导。\n2.加强培训。\n主要成效：\n1.栏目规范。\n2.更新及时。')],
    ['numbers that go on within a line', overview('（六）加强领导。（七）加强培训。\n（八）加强考核。')],
    ['numbers of another kind', overview('1.加强领导。\n3.5亿元资金信息全部公开。\n12345热线办件办结。')],
    [
      'the end of a reference to an article',
      overview('1.依据《条例》第二十条第\n（五）项公开许可信息。\n2.依据《条例》第二十条第\n（八）项公开收费信息。'),
    ],
    ['a list under each of several headings', overview('（六）成效\n1.更新及时。\n（七）做法\n1.加强领导。\n2.加强培训。')],
    ['a list that begins in the middle', cleanDraft({ parts: { others: '（三）其他工作。\n（四）建议提案办理。' } })],
    ['“无” as the whole of section 六', cleanDraft({ parts: { others: '无' } })],
    [
      'points without text in section 五',
      cleanDraft({ parts: { problems: '（一）解读形式不够丰富，将多用图表和问答\n（二）业务不够熟悉，将按季度组织培训' } }),
    ],
    ['a section on one line', cleanDraft({ parts: { headings: headings(6, '六、其他需要报告的事项：无。'), others: '' } })],
    ['accepted titles', cleanDraft({ parts: { headings: headings(4, '四、因政府信息公开工作被申请行政复议、提起行政诉讼情况') } })],
    ['“表格如下” as a word of the prose', overview('各渠道公开情况表格如下：')],
    ['parts that are no sections', overview('我镇公开内容包括机构、政策、服务三个部分，大部分通过网站发布。')],
    ['a title of two lines', cleanDraft({ parts: { title: '青禾镇人民政府\n2023年政府信息公开工作年度报告' } })],
    ['a title that begins with the year', cleanDraft({ parts: { title: '2023年青禾镇政府信息公开工作年度报告' } })],
    ['a title without an organ', cleanDraft({ parts: { title: '2023年政府信息公开工作年度报告' } })],
    ['a list of the parts that ends with 等', changed({}, /包括.*?六个部分/, '包括总体情况、主动公开政府信息情况等六个部分')],
    ['no list of the parts', changed({}, /本报告包括.*?六个部分。/, '')],
    ['section headings without numbers', cleanDraft({ parts: { headings: headings().map((h) => h.slice(2)) } })],
    ['an extra section at the end', `${cleanDraft()}\n七、附件\n无。`],
  ])('%s', (_, text) => {
    expect(spoken(text)).toEqual([]);
  });
});

describe('other documents', () => {
  it('are none of their business', () => {
    expect(ids('每周例会纪要\n一、总体情况\n1、进展顺利。\n三、存在的问题')).toEqual([]);
  });

  it('nor are reports for years before the form', () => {
    const old = [
      '青禾镇2017年政府信息公开工作年度报告',
      '本报告由概述、主动公开情况等八个部分组成。',
      '一、概述',
      '有序推进。',
      '二、主动公开政府信息的情况',
      '公开信息12条。',
      '三、依申请公开政府信息的情况',
      '未收到申请。',
      '四、政府信息公开的收费及减免情况',
      '未收费。',
      '五、政府信息公开工作存在的主要问题及改进情况',
      '更新不快。',
    ];
    expect(spoken(old.join('\n'))).toEqual([]);
  });
});
