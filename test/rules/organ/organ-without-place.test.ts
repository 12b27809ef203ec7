import { describe, expect, it } from 'vitest';
import rule from '../../../server/src/rules/organ/organ-without-place.ts';
import { afterFirstFix, reportedWords } from '../../helpers/check-rule.ts';
import { cleanDraft } from '../../helpers/draft.ts';

const titled = (organ: string, preamble = '根据《条例》编制本报告。') =>
  cleanDraft({ parts: { title: `${organ}2023年政府信息公开工作年度报告`, preamble } });

describe('organ-without-place', () => {
  it.each(['住建局', '党政办', '发改委', '县水利局', '卫生健康委员会', '区政务服务中心'])('finds %s', (organ) => {
    expect(reportedWords(rule, titled(organ))).toEqual([organ]);
  });

  it.each(['苇泽县住建局', '青禾镇党政办', '芷汀海关', '国家税务总局苇泽县税务局', '青禾街', '苇泽公路局'])('is silent on %s', (organ) => {
    expect(reportedWords(rule, titled(organ))).toEqual([]);
  });

  it('offers the full name where the preamble has one', () => {
    expect(afterFirstFix(rule, titled('水利局', '如有疑问，请与苇泽县水利局办公室联系。'))).toMatch(/^苇泽县水利局2023年/);
    expect(afterFirstFix(rule, titled('水利局', '现公布砚泉市水利局2023年政府信息公开工作年度报告。请与苇泽县水利局联系。'))).toMatch(
      /^水利局/,
    );
  });
});
