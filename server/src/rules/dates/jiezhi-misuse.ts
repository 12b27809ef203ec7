import { insidePairs } from '../../report/inside-pairs.ts';
import { prosePattern } from '../../report/search.ts';
import { replacement } from '../fixes.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'jiezhi-misuse',
  family: 'dates',
  title: '“截止”误作“截至”',
  severity: 'information',
  description:
    '“截至”是到某个时候为止，后面接时间；“截止”是停止进行，如“报名截止”“截止日期”。说数据统计到哪一天，用“截至”。“截止到某日”也有人用，只作提示。',
  basis: '《现代汉语词典》',
  since: '0.2.0',
  examples: {
    bad: [
      { text: '⟦截止⟧2022年12月31日，我镇未收到政府信息公开申请。', fixed: '截至2022年12月31日，我镇未收到政府信息公开申请。' },
      { text: '⟦截止⟧目前，公开信息12条；⟦截止⟧12月底，更新目录3次。', fixed: '截至目前，公开信息12条；截至12月底，更新目录3次。' },
      { text: '⟦截止到⟧2022年底，公开信息12条。', fixed: '截至2022年底，公开信息12条。', severity: 'hint' },
    ],
    good: [
      '截至2022年12月31日，我镇未收到申请。征集意见的截止日期为6月30日，报名截止时间是12月1日。',
      '意见征集已于2022年6月30日截止。报名截止2022年12月1日，申报时间截止12月底。',
      '公开《截止2022年底债务情况表》。',
    ],
  },
  *check(report) {
    const matches = misuse(report);
    if (matches.length === 0) return;
    const isTitle = insidePairs(report, ['title']);
    for (const { match, span, paragraph } of matches) {
      const start = span.start - paragraph.span.start;
      if (isTitle(span.start) || isDeadline.test(paragraph.text.slice(Math.max(0, start - contextLength), start))) continue;
      const isLoose = match[0].length > 2;
      yield {
        span,
        message: `“${match[0]}”${isLoose ? '宜' : '应'}为“截至”：后面接的是时间`,
        severity: isLoose ? 'hint' : 'information',
        fixes: [replacement(span, '截至', !isLoose)],
      };
    }
  },
});

const misuse = prosePattern(
  /截止(?:到|至)?(?=\s*(?:(?:19|20)\d{2}\s*年|目前|当前|今年|去年|本年|上年|年[底末]|\d{1,2}\s*月|[一二三四五六七八九十]+月|报告期|统计期末))/g,
);
const contextLength = 12;
/** What comes to its end then, so that 截止 is the verb: a registration, a period, a time. Statistics only count up to it. */
const isDeadline =
  /(?:报名|申报|申请|投标|征集|登记|受理|缴费|缴纳|提交|报送|活动|招标|预约|投票|意见|反馈|公示|有效期|(?<!统计)(?:时间|日期|期限|时限))(?:将|已|已经|均|都|于|为|是|[:：])*$/;
