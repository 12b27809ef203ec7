import { describe, expect, it } from 'vitest';
import rule from '../../../server/src/rules/cross-year/cross-year-residue.ts';
import { afterFirstFix, findingsOf, reportedWords } from '../../helpers/check-rule.ts';
import { cleanDraft } from '../../helpers/draft.ts';

/** A clean report for 2023 with lines added to the first section. */
const draft = (lines: string) => cleanDraft().replace('\n二、', `\n${lines}\n二、`);

describe('cross-year-residue', () => {
  it.each([
    ['2022年，我镇主动公开政府信息12条。', ['2022年']],
    ['2022年度，本机关未收到政府信息公开申请。', ['2022年度']],
    ['2022年全镇累计公开信息12条，网站公开10条。', ['2022年']],
    ['2022年，青禾镇认真贯彻《条例》，坚持以公开为常态。', ['2022年']],
    ['（六）其他。2022年未收取信息处理费。', ['2022年']],
    ['截至2022年12月31日，我镇未收到政府信息公开申请。', ['2022年']],
    ['在2022年，我镇将政府信息公开纳入考核，公开信息12条。', ['2022年']],
    ['咨询服务方面，2022年度我镇共接听咨询电话86次。', ['2022年度']],
    ['我镇在2022年度主动公开政府信息50条。', ['2022年度']],
    ['青禾镇2022年共召开政务公开工作例会4次。', ['2022年']],
    ['我镇按时答复。2022年，共受理申请3件；2022年，我镇公开信息9条。', ['2022年', '2022年']],
  ])('%s: %j', (lines, words) => {
    expect(reportedWords(rule, draft(lines))).toEqual(words);
  });

  it.each([
    '2024年，我镇将公开更多信息。2021年，我镇公开信息9条。',
    '与2022年相比，我镇公开信息增加12条。',
    '2022年，我镇公开信息100条，2023年公开126条。',
    '2022年以来，我镇公开信息226条。自2022年起公开目录。2022年至2023年公开信息226条。',
    '2020—2022年，我镇公开信息300条。',
    '公开2022年度部门决算和2023年度预算。2022年度决算按时公开。',
    '印发《2022年，我镇政务公开要点》（青政发〔2022〕5号）。',
    '2022年，我镇建成政务公开专区，群众可以查阅公开的信息。',
    '2022年年报指出的公开不及时问题已经整改。2022年度考核中公开工作得分较高。',
    '2022年11月，我镇在网站公开目录。',
    '2022年政务公开工作要点已经落实，信息全部公开。',
    '同比2022年，我镇公开信息更多。我镇2022年底公开了清单。',
  ])('is silent on %s', (lines) => {
    expect(reportedWords(rule, draft(lines))).toEqual([]);
  });

  it.each([
    ['云汀区财政局', '2022年，云汀区财政局共举办培训12次。', ['2022年']],
    ['云汀区财政局', '2022年，区财政局共举办培训12次。', ['2022年']],
    ['云汀区财政局', '2022年度我局累计解答咨询12次。', ['2022年度']],
    ['青禾镇', '2022年，青禾镇人民政府共举办培训12次。', ['2022年']],
    ['云汀区南桥街道办事处', '2022年，云汀区南桥街道办事处共举办培训12次。', ['2022年']],
    ['云汀区财政局', '2022年，省财政厅共举办培训12次。', []],
    ['云汀区财政局', '2022年，我局公共服务窗口12个。2022年，我局共同举办培训12次。', []],
    ['云汀区财政局', '2022年，云汀区财政局共印发文件12件。2022年，云汀区财政局共举办培训12次，较上年增加2次。', []],
  ])('of %s, %s: %j', (organ, lines, words) => {
    expect(reportedWords(rule, cleanDraft({ organ }).replace('\n二、', `\n${lines}\n二、`))).toEqual(words);
  });

  it('says which year it is, and puts it in', () => {
    const text = draft('2022年，我镇公开信息12条。');
    expect(findingsOf(rule, text).map((f) => [f.severity, f.message])).toEqual([
      ['information', '上年年份残留：这是2023年的报告，此句写的是“2022年”的情况'],
    ]);
    expect(afterFirstFix(rule, text)).toBe(draft('2023年，我镇公开信息12条。'));
  });

  it('waits until the report year is settled', () => {
    const text = draft('2022年，我镇公开信息12条。');
    expect(reportedWords(rule, text.replace('2023年1月1日起至2023年12月31日', '2022年1月1日起至2022年12月31日'))).toEqual([]);
  });

  it('finds the whole of last year’s draft under a new title', () => {
    const text = cleanDraft({ year: 2022 });
    const [title = '', ...rest] = text.split('\n');
    const preamble = rest.slice(0, 2).map((line) => line.replaceAll('2022年', '2023年'));
    const mixed = [title.replace('2022', '2023'), ...preamble, ...rest.slice(2)].join('\n');
    expect(reportedWords(rule, mixed).length).toBeGreaterThanOrEqual(2);
  });
});
