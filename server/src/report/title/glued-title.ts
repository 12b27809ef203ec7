import { nameEnd, strongName } from './name.ts';

/** A title that has run into the text behind it is never longer. */
const longestTitle = 70;
/** What a preamble, a first section or the head of a page begins with. */
const openings = [
  '根据',
  '依据',
  '按照',
  '依照',
  '遵照',
  '按《',
  '为(?=了|深入|全面|进一步|贯彻|落实|做好|认真|切实|方便|便于|更好|保障)',
  '本(?=年度报告|报告|年报|局|镇|乡|街道|单位|机关)',
  '现(?=将|就|公布|发布|向|予)',
  '由(?=[^，。]{2,30}编)',
  '一、',
  '第一部分',
  '(?:19|20)\\d\\d年[,，]',
  '发布(?=时间|日期|机构)',
  '(?:来源|作者|日期|时间|字体|字号|浏览次数|索引号|信息来源|文章来源)\\s{0,4}[：:]',
  '【(?=字体|字号|打印|大)',
];
const opening = new RegExp(`^\\s*(?:${openings.join('|')})`);
const reportWords = /报告|年报/g;
const hasReportWords = /报告|年报/;
/** Words of a sentence about a report; behind them no title ends. */
const inSentence = /^\s*[我本]|[。；;，,：:！!？?]|根据|按照|依据|通知|现将|现公布/;

/** Where the text begins that a report's title has run into (…工作年度报告根据《条例》…); null where none has. */
export function gluedTitleEnd(text: string): number | null {
  if (text.length < longestTitle / 4 || !hasReportWords.test(text.slice(0, longestTitle))) return null;
  for (const match of text.slice(0, longestTitle).matchAll(reportWords)) {
    const end = match.index + match[0].length;
    const title = text.slice(0, end);
    if (inSentence.test(title)) return null;
    if (nameEnd.test(title) && strongName.test(title) && opening.test(text.slice(end, end + 48))) {
      return end + text.slice(end).search(/\S/);
    }
  }
  return null;
}
