import { describe, expect, it } from 'vitest';
import rule from '../../../server/src/rules/dates/date-style.ts';
import { afterFirstFix, afterSafeFixes, findingsOf, reportedWords } from '../../helpers/check-rule.ts';
import { cleanDraft } from '../../helpers/draft.ts';

const draft = (lines: string) => cleanDraft().replace('\n二、', `\n${lines}\n二、`);

describe('date-style', () => {
  it.each([
    ['2023.1.5召开会议', '2023.1.5', '2023年1月5日'],
    ['自2023.01.05起', '2023.01.05', '2023年1月5日'],
    ['2023/1/5召开会议', '2023/1/5', '2023年1月5日'],
    ['2023-01-05召开会议', '2023-01-05', '2023年1月5日'],
    ['01月05日召开会议', '01月05日', '1月5日'],
    ['2023年01月5日召开会议', '2023年01月5日', '2023年1月5日'],
    ['2023年08月改版', '2023年08月', '2023年8月'],
    ['5月1号起实施', '5月1号', '5月1日'],
    ['二〇二三年五月一日起实施', '二〇二三年五月一日', '2023年5月1日'],
    ['二〇二三年改版', '二〇二三年', '2023年'],
  ])('%s: %s → %s', (line, words, right) => {
    expect(reportedWords(rule, draft(line))).toEqual([words]);
    expect(afterFirstFix(rule, draft(line))).toBe(draft(line.replace(words, right)));
  });

  it.each([
    '地址为192.168.1.5，版本2023.1.5.2，版本V2023.1.5，比例为2023.15',
    '网址http://example.gov.cn/2023/1/5/a.html，文件/upload/2023-01-05.pdf，2023-01-05 10:08:26自动生成',
    '电话0100-5550123，索引号000014349/2023-00013，青政发〔2023〕05号',
    '公开《关于2023.1.5会议的通知》，标语是“2023.1.5，一起行动”',
    '2019-2020年、2020—2023年、2023.1版',
    '1月10号楼改造，6月5号令实施，7月3号台风登陆，8月1号文公布',
    '2023.13.5，2023.2.30，完成率为2023.5%',
    '10月20日、12月、2023年10月5日',
  ])('is silent on %s', (line) => {
    expect(reportedWords(rule, draft(line))).toEqual([]);
  });

  it('lets a whole draft in Chinese numerals be', () => {
    expect(reportedWords(rule, '一、总体情况\n二〇二三年五月，新栏目上线。')).toEqual([]);
  });

  it('does not look at titles and time stamps of web pages', () => {
    const text = cleanDraft({ parts: { title: '青禾镇人民政府二〇二三年政府信息公开工作年度报告\n发布时间：2024-01-05 来源：本站' } });
    expect(reportedWords(rule, text)).toEqual([]);
  });

  it('tells of many once, and mends them all', () => {
    const text = draft('2023.1.5、2023.2.5、2023.3.5、2023.4.5各通报一次，06月01日总结。');
    expect(findingsOf(rule, text).map((f) => f.message)).toEqual(['日期写法不规范：全文 5 处，如“2023.1.5”宜写“2023年1月5日”']);
    const mended = draft('2023年1月5日、2023年2月5日、2023年3月5日、2023年4月5日各通报一次，6月1日总结。');
    expect(afterSafeFixes(rule, text)).toBe(mended);
  });

  it.each(['cells', 'pipe', 'tab', 'html'] as const)('reads no number of a table: %s', (layout) => {
    const cells = { 'disclosure.procurement.amount': '2020.1' };
    expect(reportedWords(rule, cleanDraft({ form: '2019', layout, cells }))).toEqual([]);
  });
});
