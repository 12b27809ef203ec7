import { describe, expect, it } from 'vitest';
import rule from '../../../server/src/rules/organ/self-reference-mismatch.ts';
import { afterFirstFix, afterSafeFixes, findingsOf, reportedWords } from '../../helpers/check-rule.ts';

/** A report of the organ with these words in it. */
const reportOf = (organ: string, words: string) => `${organ}2023年政府信息公开工作年度报告\n一、总体情况\n${words}`;
const reported = (organ: string, words: string) => reportedWords(rule, reportOf(organ, words));
const severities = (organ: string, words: string) => findingsOf(rule, reportOf(organ, words)).map((f) => f.severity);

describe('self-reference-mismatch', () => {
  it.each([
    ['青禾镇人民政府', '我局', '我镇'],
    ['青禾乡人民政府', '我镇', '我乡'],
    ['青禾苏木人民政府', '我镇', '我苏木'],
    ['鱼塘街道办事处', '我镇', '我街道'],
    ['云汀区财政局', '我委', '我局'],
    ['云汀区卫生健康委员会', '我局', '我委'],
    ['云汀市人民政府办公室', '我局', '我办'],
    ['云汀省财政厅', '我局', '我厅'],
    ['云汀县人民政府', '我局', '我县'],
    ['云汀经济开发区管理委员会', '我镇', '我委'],
    ['云汀市交通信息中心', '我局', '我中心'],
  ])('in a report of %s, %s becomes %s', (organ, wrong, right) => {
    const text = reportOf(organ, `全年${wrong}公开信息12条。`);
    expect(afterFirstFix(rule, text)).toBe(reportOf(organ, `全年${right}公开信息12条。`));
    expect(afterSafeFixes(rule, text)).toBe(text);
  });

  it.each([
    ['鱼塘街道办事处', '我街道、我街道办、我街道办事处、我办事处、我办、本街道'],
    ['云汀区财政局', '我局、本局、我区、我省、我国'],
    ['云汀市人民政府办公厅', '我厅、我办、我市'],
    ['云汀县人民政府', '我县、我办'],
    ['云汀高新区管委会', '我委、我管委会、我区、我办、我局'],
    ['青禾镇财政所', '我所、我镇'],
    ['云汀市公安局交警支队', '我队、我局'],
    ['龙溪市青禾镇人民政府办公室', '我镇、我办'],
    ['云汀区发展和改革委员会（云汀区粮食局）', '我委、我局'],
  ])('lets %s call itself %s', (organ, words) => {
    expect(reported(organ, `${words}公开信息12条。`)).toEqual([]);
  });

  it.each([
    '我办理了12件，我办公室，我办结，我委托，我委派，我所在，我所有，我所属，我处理，我处于，我站在，我局限，本局域网，我中心镇，我局部，我乡村，我乡镇，我镇定，我队伍，我院校',
    '自我局限、基本处于、根本办法、日本局势、版本处理、样本所在、本办法、本处罚、本所有、本站',
    '各局、该局、县财政局、两委、我们、我单位、本机关、本部门、本级',
  ])('takes no part of other words for a self-reference: %s', (words) => {
    expect(reported('青禾镇', `我镇公开。${words}。`)).toEqual([]);
  });

  it('asks for less attention the less sure it is', () => {
    expect(severities('青禾镇', '我局公开信息12条。')).toEqual(['warning']);
    expect(severities('青禾镇', '本局公开信息12条。')).toEqual(['information']);
    expect(severities('青禾镇', '县水务局公开信息12条，我局督促整改。')).toEqual(['hint']);
    expect(severities('青禾镇', '我局公开信息12条，我局督促整改。')).toEqual(['warning', 'warning']);
  });

  it('does not judge what others say', () => {
    expect(reported('青禾镇', '我镇公开。县水务局“我局将派员参加”的答复、《我局服务指南》。')).toEqual([]);
    expect(reported('青禾镇', '我镇公开。县水务局来函称，我局将派员参加。')).toEqual([]);
    expect(reported('青禾镇', '（我局负责）')).toEqual(['我局']);
  });

  it('keeps quiet where the organ is not known for sure', () => {
    expect(reportedWords(rule, '一、总体情况\n我局公开信息12条。')).toEqual([]);
    const contact = '2023年政府信息公开工作年度报告\n如有疑问，请与青禾镇人民政府联系。\n一、总体情况\n';
    expect(reportedWords(rule, `${contact}我局公开信息12条。`)).toEqual([]);
    expect(reportedWords(rule, `${contact}我局公开信息12条，我镇接受监督。`)).toEqual(['我局']);
    expect(reported('云汀区', '我局公开信息12条。')).toEqual([]);
  });

  it('goes by the organ that the user set', () => {
    expect(reportedWords(rule, '一、总体情况\n我局公开信息12条。', { organ: '青禾镇人民政府' })).toEqual(['我局']);
  });
});
