import { describe, expect, it } from 'vitest';
import rule from '../../../server/src/rules/organ/level-mismatch.ts';
import { reportedWords } from '../../helpers/check-rule.ts';

/** Words of a level that the organ has not got. */
const reportOf = (organ: string, words: string) => `${organ}2023年政府信息公开工作年度报告\n一、总体情况\n${words}。`;

describe('level-mismatch', () => {
  it.each([
    ['青禾镇人民政府', '对全县各乡镇政务公开工作进行考核', '对全县各乡镇政务公开工作进行考核'],
    ['青禾镇人民政府', '督促各区县、市直各部门按时报送信息', '督促各区县、市直各部门按时报送'],
    ['青禾镇人民政府', '明确街道办事处主要负责人为第一责任人', '街道办事处'],
    ['云汀县卫生健康局', '统筹指导全省卫生健康系统政府信息公开工作', '统筹指导全省卫生健康系统政府信息公开'],
    ['南桥街道办事处', '在镇党委的领导下开展工作', '镇党委'],
  ])('%s: %s', (organ, words, told) => {
    expect(reportedWords(rule, reportOf(organ, words))).toEqual([told]);
  });

  it.each([
    ['云汀县人民政府', '对全县各乡镇政务公开工作进行考核'],
    ['浙江省卫生健康委员会', '统筹指导全省卫生健康系统政府信息公开工作'],
    ['青禾镇人民政府', '县政府办对全县各乡镇政务公开工作进行考核'],
    ['青禾镇人民政府', '向各街道办事处学习'],
  ])('is silent on %s: %s', (organ, words) => {
    expect(reportedWords(rule, reportOf(organ, words))).toEqual([]);
  });
});
