import { clauseAround, pastWords, predatesRevision } from '../../mentions/regulation.ts';
import { prosePattern } from '../../report/search.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'three-needs',
  family: 'legal',
  title: '“三需要”是旧要求',
  severity: 'information',
  description:
    '修订前的《条例》要求申请人根据自身“生产、生活、科研等特殊需要”申请公开，2019年修订时已经删去。现在申请公开不需要说明用途，报告里不要再把它写成申请的条件。',
  basis: '《政府信息公开条例》第二十七条（2019年修订删去“三需要”）',
  since: '0.2.0',
  examples: {
    bad: [
      { text: '公民可以根据自身⟦生产、生活、科研等特殊需要⟧，向我镇申请获取政府信息。' },
      { text: '对不符合⟦“三需要”⟧的申请，不予受理。' },
    ],
    good: [
      '公开信息服务群众生产、生活和经济社会活动。满足残疾人的特殊需要。',
      '修订后的《条例》取消了“三需要”，申请人不再需要说明生产、生活、科研等特殊需要。',
      '申请时无需说明生产、生活、科研等特殊需要。',
    ],
  },
  *check(report) {
    if (predatesRevision(report)) return;
    for (const { paragraph, match, span } of needs(report)) {
      const clause = clauseAround(paragraph, span);
      if (pastWords.test(clause) || denial.test(clause) || (match[0].includes('三需要') && !/申请/.test(clause))) continue;
      yield { span, message: '旧要求：申请公开已不需要说明“生产、生活、科研等特殊需要”' };
    }
  },
});

const needs = prosePattern(/生产[、，,]?\s?生活[、，,和及与]?\s?(?:和|及|与|以及)?科研(?:活动)?等?(?:方面)?的?特殊[需须][要求]|“三需要”/g);
const denial = /无需|无须|不必|不得|不应|不以|不要求|不限于|没有要求|突破|放宽|去掉/;
