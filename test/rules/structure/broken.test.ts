import { describe, expect, it } from 'vitest';
import { cleanDraft, type DraftOptions } from '../../helpers/draft.ts';
import { fixedBy, ids, spoken } from './check.ts';

/** One thing broken in a correct report, and all that is said about it. */

const official = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
];

/** The six headings with some in other words. */
const headings = (others: Readonly<Record<number, string>>): DraftOptions => ({
  parts: { headings: official.map((heading, i) => others[i + 1] ?? heading) },
});
const title = (text: string): DraftOptions => ({ parts: { title: text } });

describe('titles', () => {
  it.each<[string, DraftOptions, string]>([
    [
      'none, with a preamble that names organ and year',
      title(''),
      'missing-title warning 4：缺少报告标题：第一个章节之前没有“××××年政府信息公开工作年度报告”这样的标题',
    ],
    [
      'without a year',
      title('青禾镇人民政府政府信息公开工作年度报告'),
      'title-format warning 1：标题不规范：缺少年份；统一写法是“青禾镇人民政府2023年政府信息公开工作年度报告”',
    ],
    [
      'without 政府, the organ ending with it',
      title('青禾镇人民政府2023年信息公开工作年度报告'),
      'title-format warning 1：标题不规范：漏了“政府”二字；统一写法是“青禾镇人民政府2023年政府信息公开工作年度报告”',
    ],
    [
      'of another kind of openness',
      title('青禾镇2023年政务公开工作年度报告'),
      'title-format warning 1：标题不规范：应写“政府信息公开”；统一写法是“青禾镇2023年政府信息公开工作年度报告”',
    ],
    [
      'the year without 年',
      title('青禾镇2023政府信息公开工作年度报告'),
      'title-format warning 1：标题不规范：年份后缺“年”字；统一写法是“青禾镇2023年政府信息公开工作年度报告”',
    ],
    [
      '年度 twice',
      title('青禾镇2023年度政府信息公开工作年度报告'),
      'title-format hint 1：标题不规范：“年度”重复；统一写法是“青禾镇2023年政府信息公开工作年度报告”',
    ],
    [
      'shortened, with a year to be filled in',
      title('××镇20××年信息公开工作年度报告'),
      'title-format warning 1：标题不规范：漏了“政府”二字；统一写法是“××镇20××年政府信息公开工作年度报告”',
    ],
    [
      'shortened',
      title('青禾镇2023年政府信息公开年报'),
      'title-format hint 1：标题不规范：应写“工作年度报告”；统一写法是“青禾镇2023年政府信息公开工作年度报告”',
    ],
  ])('%s', (_, options, expected) => {
    expect(spoken(cleanDraft(options))).toEqual([expected]);
  });

  it('are mended', () => {
    const mended = (text: string) => fixedBy(cleanDraft(title(text)), 'title-format').split('\n')[0];
    expect(mended('青禾镇人民政府政府信息公开工作年度报告')).toBe('青禾镇人民政府2023年政府信息公开工作年度报告');
    expect(mended('2023年度青禾镇政府信息公开年度报告')).toBe('青禾镇2023年政府信息公开工作年度报告');
    expect(mended('青禾镇2023年政务公开工作年度报告')).toBe('青禾镇2023年政府信息公开工作年度报告');
    expect(mended('青禾镇2023年信息公开工作年度报告（征求意见稿）')).toBe('青禾镇2023年政府信息公开工作年度报告（征求意见稿）');
    expect(mended('青禾镇政府信息公开年度报告（2023年度）')).toBe('青禾镇2023年政府信息公开工作年度报告');
    expect(mended('# 青禾镇二〇二三年度信息公开工作年度报告')).toBe('# 青禾镇二〇二三年政府信息公开工作年度报告');
  });

  it('of two lines are mended in the line that is wrong', () => {
    const text = cleanDraft(title('云汀区财政局\n2023年度信息公开工作年度报告'));
    expect(fixedBy(text, 'title-format')).toBe(cleanDraft(title('云汀区财政局\n2023年政府信息公开工作年度报告')));
    const below = cleanDraft(title('2023年信息公开工作年度报告\n云汀区财政局'));
    expect(fixedBy(below, 'title-format')).toBe(cleanDraft(title('2023年政府信息公开工作年度报告\n云汀区财政局')));
  });

  it('are put in where there is none', () => {
    const text = cleanDraft({ parts: { title: '' } }).trimStart();
    expect(fixedBy(text, 'missing-title').startsWith('青禾镇人民政府2023年政府信息公开工作年度报告\n根据')).toBe(true);
    expect(ids(fixedBy(text, 'missing-title'))).toEqual([]);
  });
});

describe('section headings', () => {
  it.each<[string, DraftOptions, readonly string[]]>([
    [
      'another wording',
      headings({ 2: '二、政府主动公开信息情况' }),
      ['section-title-variant information 11：章节名与统一格式不一致：这里是“政府主动公开信息情况”，统一格式是“主动公开政府信息情况”'],
    ],
    [
      'another numbering',
      headings({ 1: '1、总体情况' }),
      ['section-number-style warning 4：一级序号写法错误：“1、总体情况”是第一层标题，序号应写“一、”'],
    ],
    [
      'a number twice',
      headings({ 3: '二、收到和处理政府信息公开申请情况' }),
      ['heading-number-sequence warning 26：序号重复：“二、”出现两次，这里应为“三、”'],
    ],
    [
      'a number left out, and the others after it',
      headings({
        3: '四、收到和处理政府信息公开申请情况',
        4: '五、政府信息公开行政复议、行政诉讼情况',
        5: '六、存在的主要问题及改进情况',
        6: '七、其他需要报告的事项',
      }),
      ['heading-number-sequence warning 26：序号不连续：“二、”之后是“四、”，缺“三、”'],
    ],
    [
      'two numbers exchanged',
      headings({ 5: '六、存在的主要问题及改进情况', 6: '五、其他需要报告的事项' }),
      [
        'heading-number-sequence warning 60：序号不连续：“四、”之后是“六、”，缺“五、”',
        'heading-number-sequence warning 63：序号颠倒：“六、”之后是“五、”，应为“六、”',
      ],
    ],
    [
      'the heading of a table left out',
      headings({ 4: '' }),
      ['missing-section error 56：章节缺失：这张表前面没有标题“四、政府信息公开行政复议、行政诉讼情况”'],
    ],
    [
      'another section in its place',
      headings({ 5: '五、下一步工作打算' }),
      ['missing-section error 60：章节缺失：没有“五、存在的主要问题及改进情况”，这里写的是“五、下一步工作打算”'],
    ],
  ])('%s', (_, options, expected) => {
    const text = cleanDraft(options);
    const announced = options.parts?.headings?.some((h) => h === '') ? ['announced-part-count'] : [];
    expect(spoken(text).filter((s) => !announced.some((id) => s.startsWith(id)))).toEqual(expected);
  });

  it('are renumbered from the first slip on', () => {
    const shifted = headings({
      4: '五、政府信息公开行政复议、行政诉讼情况',
      5: '六、存在的主要问题及改进情况',
      6: '七、其他需要报告的事项',
    });
    expect(fixedBy(cleanDraft(shifted), 'heading-number-sequence')).toBe(cleanDraft());
    const twice = headings({ 3: '二、收到和处理政府信息公开申请情况' });
    expect(fixedBy(cleanDraft(twice), 'heading-number-sequence')).toBe(cleanDraft());
  });

  it('get their official wording', () => {
    expect(fixedBy(cleanDraft(headings({ 5: '五、主要问题和改进情况' })), 'section-title-variant')).toBe(cleanDraft());
    expect(fixedBy(cleanDraft(headings({ 5: '五、下一步工作打算' })), 'missing-section')).toBe(cleanDraft());
  });

  it('get their number', () => {
    expect(fixedBy(cleanDraft(headings({ 6: 'Ⅵ. 其他需要报告的事项' })), 'section-number-style')).toBe(cleanDraft());
    expect(fixedBy(cleanDraft(headings({ 1: '**1、** 总体情况' })), 'section-number-style')).toBe(
      cleanDraft(headings({ 1: '**一、总体情况' })),
    );
  });
});

describe('sections', () => {
  it('out of order', () => {
    const lines = cleanDraft().split('\n');
    const from = lines.findIndex((l) => l.startsWith('五、'));
    const to = lines.findIndex((l) => l.startsWith('六、'));
    const text = [...lines.slice(0, from), ...lines.slice(to), ...lines.slice(from, to)].join('\n');
    expect(ids(text)).toEqual(['section-order']);
    expect(spoken(text)[0]).toContain('“五、存在的主要问题及改进情况”排在“六、其他需要报告的事项”之后');
  });

  it.each([2, 3, 4] as const)('%s without its table', (number) => {
    const body = { 2: 'disclosure', 3: 'applications', 4: 'proceedings' }[number];
    const text = cleanDraft({ parts: { [body]: '' } });
    expect(spoken(text)).toEqual([expect.stringMatching(/^empty-section error .*：章节无内容：“[二三四]、.*”下面没有表格$/)]);
    expect(ids(fixedBy(text, 'empty-section'))).toEqual([]);
  });

  it.each(['overview', 'problems', 'others'] as const)('without their text: %s', (part) => {
    expect(spoken(cleanDraft({ parts: { [part]: '' } }))).toEqual([expect.stringMatching(/^empty-section warning .*下面没有文字$/)]);
  });

  it('empty but for what a web page has below', () => {
    expect(ids(cleanDraft({ parts: { others: '\n扫一扫在手机打开当前页\n上一篇：' } }))).toEqual(['empty-section']);
  });
});

describe('numbers within a section', () => {
  const isSequence = (line: string) => line.startsWith('heading-number-sequence');
  const overview = (lines: string) => cleanDraft({ parts: { overview: lines } });

  it.each<[string, string, readonly string[]]>([
    ['left out', '（一）甲\n（三）乙', ['序号不连续：“（一）”之后是“（三）”，缺“（二）”']],
    ['left out, several', '（一）甲\n（四）乙', ['序号不连续：“（一）”之后是“（四）”，缺“（二）”“（三）”']],
    ['twice', '（一）甲\n（二）乙\n（二）丙', ['序号重复：“（二）”出现两次，这里应为“（三）”']],
    ['the first twice', '（一）甲\n（一）乙\n（三）丙', ['序号重复：“（一）”出现两次，这里应为“（二）”']],
    ['backwards', '（一）甲\n（三）乙\n（二）丙', ['序号颠倒：“（三）”之后是“（二）”']],
    ['the first left out', '（二）甲\n（三）乙\n（四）丙', ['序号不连续：第一个是“（二）”，应为“（一）”']],
    ['the first left out below plain words', '说明。\n（二）甲\n（三）乙', ['序号不连续：第一个是“（二）”，应为“（一）”']],
    ['of the third level', '（一）甲\n1.子\n2.丑\n4.寅\n（二）乙\n1.子\n2.丑', ['序号不连续：“2.”之后是“4.”，缺“3.”']],
    ['of the third level, twice', '1、子\n2、丑\n2、寅', ['序号重复：“2、”出现两次，这里应为“3、”']],
    ['one mistyped as the next', '1.甲\n2.乙\n3.丙\n5.丁\n5.戊', ['序号不连续：“3.”之后是“5.”，应为“4.”']],
    ['one mistyped, more behind', '（一）甲\n（二）乙\n（四）丙\n（四）丁\n（五）戊', ['序号不连续：“（二）”之后是“（四）”，应为“（三）”']],
    [
      'one left out, the next twice',
      '（一）甲\n（二）乙\n（四）丙\n（四）丁\n（六）戊',
      ['序号不连续：“（二）”之后是“（四）”，缺“（三）”', '序号重复：“（四）”出现两次，这里应为“（五）”'],
    ],
    [
      'in two places',
      '（一）甲\n（三）乙\n（四）丙\n（四）丁',
      ['序号不连续：“（一）”之后是“（三）”，缺“（二）”', '序号重复：“（四）”出现两次，这里应为“（五）”'],
    ],
  ])('%s', (_, lines, messages) => {
    const found = spoken(overview(lines)).filter(isSequence);
    expect(found.map((s) => s.replace(/^.*?：/, ''))).toEqual(messages);
  });

  it.each([
    '（—）甲\n（二）乙\n（三）丙',
    '1.甲\n（二）乙\n（三）丙',
    '一是甲。\n（二）乙\n（三）丙',
    '甲。（一）乙。\n（二）丙\n（三）丁',
    '【一】甲\n（二）乙\n（三）丙',
  ])('the first may be there in other signs: %j', (lines) => {
    expect(spoken(overview(lines)).filter(isSequence)).toEqual([]);
  });

  it.each([
    ['（二）甲\n（三）乙', '（一）甲\n（二）乙'],
    ['（一）甲\n（三）乙\n（四）丙', '（一）甲\n（二）乙\n（三）丙'],
    ['（一）甲\n（二）乙\n（二）丙\n（三）丁', '（一）甲\n（二）乙\n（三）丙\n（四）丁'],
    ['（一）甲\n（二）乙\n（二）丙\n（四）丁', '（一）甲\n（二）乙\n（三）丙\n（四）丁'],
    ['( 一 )甲\n( 一 )乙\n( 三 )丙', '( 一 )甲\n( 二 )乙\n( 三 )丙'],
    ['1.甲\n3.乙\n3.丙\n4.丁', '1.甲\n2.乙\n3.丙\n4.丁'],
    ['9．甲\n10．乙\n10．丙', '9．甲\n10．乙\n11．丙'],
  ])('%j are renumbered', (before, after) => {
    expect(fixedBy(overview(before), 'heading-number-sequence')).toBe(overview(after));
  });
});

describe('the preamble', () => {
  const count = (words: string) => cleanDraft().replace('六个部分', words);

  it('announces another number of parts', () => {
    expect(spoken(count('五个部分'))).toEqual(['announced-part-count warning 3：引言称“五个部分”，实有 6 个章节']);
    expect(fixedBy(count('共5部分'), 'announced-part-count')).toBe(count('共6部分'));
  });

  it('announces a part that is not there', () => {
    expect(spoken(cleanDraft({ without: [6] }))).toContain(
      'announced-part-count warning 3：引言称“六个部分”，实有 5 个章节（缺“六、其他需要报告的事项”）',
    );
  });

  it('leaves out a part that is there', () => {
    const text = cleanDraft().replace('存在的主要问题及改进情况，', '');
    expect(spoken(text)).toEqual(['announced-part-count warning 3：引言称“六个部分”，只列出 5 项（缺“五、存在的主要问题及改进情况”）']);
  });

  it('counts without a part that it leaves out', () => {
    const text = count('五个部分').replace('政府信息公开行政复议、行政诉讼情况，', '');
    expect(spoken(text)).toEqual([
      'announced-part-count warning 3：引言称“五个部分”，实有 6 个章节（没有提到“四、政府信息公开行政复议、行政诉讼情况”）',
    ]);
  });

  it('stands there twice', () => {
    const again = '本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况等部分组成。';
    const text = cleanDraft().replace('一、总体情况\n', `一、总体情况\n${again}\n`);
    expect(ids(text)).toEqual(['duplicate-preamble']);
    expect(fixedBy(text, 'duplicate-preamble')).toBe(cleanDraft().replace('一、总体情况\n', '一、总体情况\n\n'));
  });
});

describe('what the template left behind', () => {
  it.each(['该部分以表格形式报告。表格如下：', '（本部分以文字形式报告）', '填报说明：', '（此处填写本年度主动公开情况）'])(
    '%s',
    (line) => {
      const text = cleanDraft().replace('\n二、', `\n${line}\n二、`);
      expect(ids(text)).toEqual(['template-instruction-left']);
      expect(fixedBy(text, 'template-instruction-left')).toBe(cleanDraft());
    },
  );

  it('is found above a table in every layout', () => {
    for (const layout of ['pipe', 'tab', 'cells', 'spaced', 'glued', 'html'] as const) {
      const text = cleanDraft({ layout }).replace('主动公开政府信息情况\n', '主动公开政府信息情况\n该部分以表格形式报告。表格如下：\n');
      expect(ids(text), layout).toEqual(['template-instruction-left']);
    }
  });
});
