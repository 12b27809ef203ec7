import { describe, expect, it } from 'vitest';
import endings from '../../../server/src/rules/punctuation/paragraph-end-punct.ts';
import blanks from '../../../server/src/rules/punctuation/space-residue.ts';
import { afterFirstFix, afterSafeFixes, findingsOf, reportedWords } from '../../helpers/check-rule.ts';
import { cleanDraft } from '../../helpers/draft.ts';

const long = '我镇认真贯彻落实《条例》，坚持以公开为常态、不公开为例外，完善制度，加强培训，主动回应群众关切';
const section = (text: string, next = '二、主动公开政府信息情况') => `一、总体情况\n${text}\n${next}\n`;

describe('paragraph-end-punct', () => {
  it.each([
    ['，', 'a section', section(`${long}，`)],
    [',', 'a section, half-width', section(`${long},`)],
    ['、', 'a section', section(`${long}、`)],
    ['；', 'a section', section(`二是${long}；`)],
    ['，', 'the end of the text', `${long}，`],
    ['，', 'a heading of a higher level', `1.公开情况。${long}，\n（二）依申请公开\n`],
    ['；', 'a heading of a higher level', `1.公开情况。${long}；\n（二）依申请公开\n`],
    ['，', 'a new paragraph', `${long}，\n\n${long}。`],
    ['，', 'an indented paragraph', `${long}，\n　　${long}。`],
    ['，', 'another item, after sentences', `1.公开情况。${long}，\n2.申请情况。${long}。`],
  ])('reports %s before %s', (mark, _, text) => {
    expect(reportedWords(endings, text)).toEqual([mark]);
    expect(findingsOf(endings, text)[0]?.severity).toBe('warning');
    expect(afterFirstFix(endings, text)).toBe(text.replace(`关切${mark}`, '关切。'));
    expect(afterSafeFixes(endings, text)).toBe(text);
  });

  it('reports a comma before a table', () => {
    const text = cleanDraft().replace('\n二、', `\n${long}，\n二、`);
    expect(reportedWords(endings, text)).toEqual(['，']);
  });

  it('reports a full point, and mends it', () => {
    const text = section('没有其他需要报告的事项.');
    expect(findingsOf(endings, text).map((f) => f.severity)).toEqual(['information']);
    expect(afterSafeFixes(endings, text)).toBe(section('没有其他需要报告的事项。'));
  });

  it('hints at a long paragraph without a full stop', () => {
    expect(findingsOf(endings, section(long)).map((f) => f.severity)).toEqual(['hint']);
    expect(afterFirstFix(endings, section(long))).toBe(section(`${long}。`));
  });

  it.each([
    ['a list that follows', section(`重点做好以下工作，完善制度，加强培训，\n1.${long}；\n2.${long}；\n3.${long}。`)],
    ['items of a list', section(`一是${long}；\n二是${long}；\n三是${long}。`)],
    ['a colon', section(`${long}，主要做法如下：`)],
    ['a broken line', section(`${long}，\n努力建设人民满意的政府。`)],
    ['a heading', section(`（一）${long}`)],
    ['a short line', section('规章、')],
    ['an address', section('联系地址：云汀区青禾路1号，邮编：456700，电话：0100-5550123，电子邮箱见网站首页公告')],
    ['a line of a web page', '来源：青禾镇，发布时间：2021-01-28，\n一、总体情况'],
    ['an address of a page', section('网址：www.example.gov.cn.')],
    ['a number of an item', section('一.')],
  ])('is silent on %s', (_, text) => {
    expect(findingsOf(endings, text)).toEqual([]);
  });

  it('says nothing of a text copied from a PDF, whose lines end where the page did', () => {
    const words = `${long}。`.repeat(6);
    for (const width of [23, 31, 38]) {
      for (const between of ['\n', '\n\n', '\n  ']) {
        const lines = words.match(new RegExp(`.{1,${width}}`, 'g')) ?? [];
        expect(findingsOf(endings, section(lines.join(between)))).toEqual([]);
      }
    }
  });

  it('is silent on the clean draft in every layout', () => {
    for (const layout of ['pipe', 'tab', 'cells', 'spaced', 'glued', 'html'] as const) {
      for (const form of ['2019', '2021'] as const) expect(findingsOf(endings, cleanDraft({ form, layout }))).toEqual([]);
    }
  });
});

describe('space-residue', () => {
  it.each([
    ['一是加强领导，确保有序推进\u00a0。再说完善制度。', '\u00a0'],
    ['认真贯彻落实  《条例》，坚持以公开为常态。', '  '],
    ['坚持以公开为常态、不公开 为例外，取得成效。', ' '],
    ['受到群众好评 ，取得成效，公开信息12条 。', ' ,  '],
    ['全年公开信息\u00a012条，取得较好的成效。', '\u00a0'],
  ])('reports the blank in %s', (text, words) => {
    expect(reportedWords(blanks, text).join(', ')).toBe(words.split(',').join(', ').replace(',   ', ',  ').replace(' ,   ', ' ,  '));
    expect(findingsOf(blanks, text).every((f) => f.severity === 'hint')).toBe(true);
  });

  it('takes out unasked only what stands before a mark', () => {
    expect(afterSafeFixes(blanks, '认真贯彻 落实《条例》，坚持以公开为常态 。')).toBe('认真贯彻 落实《条例》，坚持以公开为常态。');
  });

  it('sums up more than three', () => {
    const text = '甲 乙丙 丁戊 己庚 辛壬，子丑寅卯辰巳 ，午未申 。';
    const findings = findingsOf(blanks, `工作${text}`);
    expect(findings).toHaveLength(3);
    expect(findings[0]?.message).toContain('全文有 4 处文字中间有空白');
    expect(afterFirstFix(blanks, `工作${text}`)).toBe('工作甲乙丙丁戊己庚辛壬，子丑寅卯辰巳 ，午未申 。');
  });

  it.each([
    '　　2023 年，我镇开设 3 个 APP 专栏，公开信息 12 条。',
    '    规    章    本年制发件数    废止件数',
    '青禾镇人民政府    2024年1月10日',
    '一、 总体情况，（一） 主动公开，取得了较好的成效。',
    '（一） 主动公开。全年公开信息12条，取得成效。',
    '地址：青禾路1号　邮编：456700　电话：0100-5550123，欢迎来电。',
    '组长：张　三、李　四，负责公开工作的组织协调和监督检查。',
    '第三条 申请的办理，按《条例》的规定执行，表1 申请情况，一是 完善制度。',
    '完成。  二是加强培训，提高能力。（    ）填写，“ ”。',
    '规章 | 0 | 0 | 0 |，其他，合计',
  ])('is silent on %s', (text) => {
    expect(reportedWords(blanks, text)).toEqual([]);
  });

  it('does not take the markup of a web page for blanks', () => {
    const page = `<html><body><p>我镇认真<b>贯彻落实</b>《条例》，坚持<i>以公开</i>为常态，取得成效。</p></body></html>`;
    expect(reportedWords(blanks, page)).toEqual([]);
  });

  it('is silent on the clean draft in every layout', () => {
    for (const layout of ['pipe', 'tab', 'cells', 'spaced', 'glued', 'html'] as const) {
      expect(findingsOf(blanks, cleanDraft({ layout }))).toEqual([]);
    }
  });
});
