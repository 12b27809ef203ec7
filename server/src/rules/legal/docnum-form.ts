import { type DocumentNumber, documentNumbers } from '../../mentions/citations.ts';
import { hasLostBracket, hasOtherBrackets, isHexagonal, withoutLeadingZeros, writtenAs } from '../../mentions/document-numbers.ts';
import type { Report } from '../../report/types.ts';
import { quoted } from '../../text/quote.ts';
import { replacement } from '../fixes.ts';
import { defineRule, type RuleFinding } from '../rule.ts';

export default defineRule({
  id: 'docnum-form',
  family: 'legal',
  title: '文号写法不规范',
  severity: 'information',
  description:
    '发文字号由机关代字、年份、顺序号组成：年份写全四位，顺序号不加“第”字、不编虚位（1不写作01），后面加“号”，中间不空格，如“云政发〔2023〕3号”。',
  basis: 'GB/T 9704-2012 7.2.5',
  since: '0.2.0',
  examples: {
    bad: [
      { text: '按照云政办发⟦〔2021〕第30号⟧要求。', fixed: '按照云政办发〔2021〕30号要求。' },
      { text: '按照云政办发⟦〔2021〕03号⟧要求。', fixed: '按照云政办发〔2021〕3号要求。' },
      { text: '按照《通知》（云政办发⟦〔2021〕30⟧）要求。', fixed: '按照《通知》（云政办发〔2021〕30号）要求。' },
      { text: '按照云政办发⟦〔21〕30号⟧要求。', fixed: '按照云政办发〔2021〕30号要求。' },
      { text: '按照云政办发⟦〔2021）30号⟧要求。', fixed: '按照云政办发〔2021〕30号要求。' },
      { text: '按照云政办发⟦〔2021〕 30 号⟧要求。', fixed: '按照云政办发〔2021〕30号要求。' },
    ],
    good: [
      '云政办发〔2018〕59号，国发〔2024〕7号，《云汀公报》2020年第3期。',
      '云汀市人民政府令〔2021〕第3号，云环罚字〔2021〕第003号，云汀市自然资源局公告〔2021〕第012号。',
      '云政办发〔2021〕30、31号，云政办发〔2021〕30-1号，国发〔81〕12号。',
      '公开（2021）京01民初0123号判决书。',
    ],
  },
  *check(report) {
    for (const number of documentNumbers(report)) {
      if (hasLostBracket(number)) continue;
      const finding = findingFor(report, number);
      if (finding) yield finding;
    }
  },
});

/** Orders, announcements and decisions of those who judge number in their own way. */
const otherNumbering = /(?:令|公告|通告|字|罚|复|决|许|听|立|案|登|备|证|告知|通知书|决定书)$/;
/** Where the draft sets off every number by blanks, those of a document number are no slip. */
const blanksAroundNumbers = /\d [年月日件条]/;

function findingFor(report: Report, number: DocumentNumber): RuleFinding | null {
  const { year, order, span, orderSpan, yearSpan } = number;
  const own = otherNumbering.test(number.before);
  const isMixed = !isHexagonal(number) && !hasOtherBrackets(number);
  const isShortYear = year.length === 2 && Number(year) < 50;
  const inBrackets = report.text.slice(yearSpan.start, yearSpan.end);
  const slips = [
    isMixed && '括号不成对',
    isShortYear && '年份不足四位',
    /年/.test(inBrackets) && '年份后不写“年”',
    number.isOrdinal && !own && '顺序号不加“第”',
    /^0\d/.test(order) && !own && '顺序号不编虚位',
    !number.hasMark && '缺“号”',
  ].filter((slip) => slip !== false);
  const hasBlank = /\s/.test(report.text.slice(span.start, span.end));
  if (slips.length === 0 && !hasBlank) return null;
  const span0 = hasOtherBrackets(number) ? orderSpan : span;
  // Of other brackets the rule for them speaks; here only what follows them is mended.
  if (span0 === orderSpan && slips.length === 0 && !/\s/.test(report.text.slice(orderSpan.start, orderSpan.end))) return null;
  const right = `${number.isOrdinal && own ? '第' : ''}${own ? order : withoutLeadingZeros(order)}号`;
  const fullYear = isShortYear ? `20${year}` : year;
  const reasons = [...slips, ...(hasBlank ? ['中间不空格'] : [])].join('，');
  return {
    span: span0,
    message: `文号写法不规范：${quoted(writtenAs(report, number))}${reasons}`,
    severity: slips.length === 0 && blanksAroundNumbers.test(report.text) ? 'hint' : 'information',
    fixes: [replacement(span0, span0 === span ? `〔${fullYear}〕${right}` : right, !isShortYear)],
  };
}
