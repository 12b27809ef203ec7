import { describe, expect, it } from 'vitest';
import rule from '../../../server/src/rules/residue/placeholder-left.ts';
import { reportedWords } from '../../helpers/check-rule.ts';

describe('placeholder-left', () => {
  it.each([
    ['20XX年，XX镇', ['20XX', 'XX']],
    ['20××年×月×日', ['20××', '×月×日']],
    ['20**年公开信息', ['20**']],
    ['收到申请XX件，答复x件', ['XX', 'x']],
    ['××局、xxx街道', ['××', 'xxx']],
    ['公开信息____条', ['____']],
    ['（待补充）【待填写】（待核实数据）', ['（待补充）', '【待填写】', '（待核实数据）']],
    ['＊＊镇公开信息', ['＊＊']],
    ['在……年度报告中', []],
    ['，……年度报告', ['……']],
    ['邮编：××××××', ['××××××']],
    ['电话：××××-××××××××', ['××××-××××××××']],
    ['（地址：××；邮政编码: XXXXXX，传真：XXX-XXXXXXXX；电子邮箱：××）', ['××', 'XXXXXX', 'XXX-XXXXXXXX', '××']],
    ['与××××联系，拨打××××—×××××××咨询', ['××××', '××××—×××××××']],
    ['××××年××××街道××××××号', ['××××', '××××', '××××××']],
    ['联系人：张××，电话：××××××××', ['××××××××']],
  ])('finds in %s: %j', (text, words) => {
    expect(reportedWords(rule, text)).toEqual(words);
  });

  it.each([
    'gongkai_xx@example.gov.cn，xxgk.example.gov.cn/xx/index.html，http://example.gov.cn/a__b___c',
    '申请人张××、原告李XX、王××局长，××诉云汀区人民政府案',
    '“XX政策解读”栏目，《XX条例》，‘××镇’',
    '电话138****8000，编号610***********1234，020**12年',
    '联系电话：138××××8000，证号：610×××××××1234，电子邮箱：xx@example.gov.cn，网址：xxgk.example.gov.cn，账号：×××8000',
    '联系人：张×××，原告：××',
    '3×5米，2×3次，A×B，X光机，X射线项目，XXL号',
    '**一、总体情况**，**2023**年，***重点***年',
    '____',
    '增长等……年均2%，（待定）事项',
    '二○○九年，某某镇',
  ])('is silent on %s', (text) => {
    expect(reportedWords(rule, text)).toEqual([]);
  });
});
