import { type DocumentNumber, documentNumbers, noticeNumbered, stateCode } from '../../mentions/citations.ts';
import { hasLostBracket, hasOtherBrackets, withoutLeadingZeros, writtenAs } from '../../mentions/document-numbers.ts';
import type { Report } from '../../report/types.ts';
import { quoted } from '../../text/quote.ts';
import { replacement } from '../fixes.ts';
import { defineRule, type RuleFinding } from '../rule.ts';

export default defineRule({
  id: 'docnum-bracket',
  family: 'legal',
  title: '文号的年份没有用六角括号',
  severity: 'information',
  description:
    '发文字号的年份用六角括号“〔〕”括入，如“国办公开办函〔2021〕30号”；方括号、圆括号、方头括号以及丢了半边的括号都不合规范。法院案号本来就用圆括号，不在此列。',
  basis: 'GB/T 9704-2012 7.2.5：年份用六角括号“〔〕”括入',
  since: '0.2.0',
  examples: {
    bad: [
      { text: '根据通知（国办公开办函⟦[2021]⟧30号）要求。', fixed: '根据通知（国办公开办函〔2021〕30号）要求。' },
      {
        text: '落实《实施办法》（云政办发⟦（2018）⟧12号）和云政发⟦【2019】⟧3号文件。',
        fixed: '落实《实施办法》（云政办发〔2018〕12号）和云政发〔2019〕3号文件。',
      },
      { text: '根据通知（国办公开办函⟦〔202130号⟧）要求。', fixed: '根据通知（国办公开办函〔2021〕30号）要求。' },
      { text: '根据通知（国办公开办函⟦2021〕30号⟧）要求。', fixed: '根据通知（国办公开办函〔2021〕30号）要求。' },
      { text: '根据通知（国办公开办函⟦〔2021⟧）要求。' },
    ],
    good: [
      '《国务院关于印发〈2024年行动方案〉的通知》（国发〔2024〕7号），云政办发〔2018〕34号。',
      '公开（2021）京01民初123号判决书，（2020）最高法行申1号裁定。',
      '刊于《云汀政报》（2020年第3期），招标编号（2021）12号，工业地块（2021）12号。',
      '（2023）12号楼，公司地址在云汀路（2020）3号院。',
      '实施〔2020—2023年〕计划，见〔2021年第3期〕。',
    ],
  },
  *check(report) {
    for (const number of documentNumbers(report)) {
      if (hasOtherBrackets(number)) {
        yield {
          span: number.yearSpan,
          message: `文号括号不规范：${quoted(writtenAs(report, number))}的年份应当用六角括号“〔〕”`,
          fixes: [replacement(number.yearSpan, `〔${number.year}〕`, true)],
        };
      } else if (hasLostBracket(number)) yield lost(report, number);
    }
  },
});

function lost(report: Report, number: DocumentNumber): RuleFinding {
  const { span, year, order } = number;
  const message = `文号缺括号：${quoted(writtenAs(report, number))}的年份应当用六角括号“〔〕”括入`;
  if (order === '') return { span, message };
  // Digits may be lost with the bracket; only a notice that exists shows that they are not.
  const isKnown = noticeNumbered(number)?.number.code === stateCode(number) || number.open === '';
  return { span, message, fixes: [replacement(span, `〔${year}〕${withoutLeadingZeros(order)}号`, isKnown)] };
}
