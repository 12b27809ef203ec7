import { describe, expect, it } from 'vitest';
import { rules } from '../../../server/src/rules/index.ts';
import { findingsOf } from '../../helpers/check-rule.ts';

/** What other checkers rewrite, and what is right all the same: not even a hint. */
const prose = [
  '落实《中共云汀市委 云汀市人民政府关于加强政务公开工作的意见》，推动各项任务落地。',
  '转发《云汀市财政局 云汀市民政局印发救助资金管理规范的通知》，对照整改。',
  '印发《关于进一步加强政府信息公开工作的通知》（乐政发〔2018〕59号）。',
  '本方案于2025年3月27日印发。',
  '地区生产总值（GDP）增长5.2%，达到3.2亿元。',
  '一、2024年工作回顾',
  '（一）聚焦“三大攻坚战”，',
  '1.加强12345热线建设',
  '“十四五”规划和2035年远景目标',
  '落实“放管服”改革，新增就业5万人——创历史新高',
  '《国务院关于印发〈2024年行动方案〉的通知》（国发〔2024〕7号）',
  '党的二十届三中全会精神',
  'A股上市公司新增3家',
  '每千人口拥有执业（助理）医师3.5名',
  '投资完成率98.6%（含省级项目）',
  '五届四次、五届五次会议',
  '（2021）京01民初123号',
  '（1）2020年5月9日',
  '开展“回头看”“回头帮”，逐步逐项推进，各级各部门多次多渠道宣传。',
];

describe.each(rules.filter((rule) => rule.family === 'punctuation' || rule.family === 'wording').map((rule) => [rule.id, rule] as const))(
  '%s',
  (_, rule) => {
    it.each(prose)('is silent on %s', (text) => {
      expect(findingsOf(rule, text).map((f) => f.message)).toEqual([]);
      expect(findingsOf(rule, `${prose.slice(0, 8).join('\n')}\n${text}\n完。`).map((f) => f.message)).toEqual([]);
    });
  },
);
