import type { Line } from '../../text/document.ts';
import type { Span } from '../../text/span.ts';

/** A part of a title on one line, without what the page, the editor or a list puts around it. */
export interface TitlePiece extends Span {
  readonly line: Line;
  readonly text: string;
}

/** Longer lines are prose. */
export const longestTitle = 70;

/** What may come before a title without being part of it, any number of times: marks, the label of a field, what kind of copy this is. */
const leads = [
  '[-•·#*\\s>|｜]+',
  '(?:信息|文件)?(?:标\\s{0,4}题|题\\s{0,4}名|名\\s{0,4}称)\\s{0,4}[：:\\s]',
  '[【\\[［〔（(](?:[^】\\]］〕）)\\d]{1,10})[】\\]］〕）)]',
  '[【\\[（(]?(?:19|20)\\d\\d[-/.]\\d{1,2}[-/.]\\d{1,2}[】\\]）)]?',
  '(?:一?图读懂|图解|图文|长图|解读|正文|年报)\\s?[：:丨|｜]',
  '[《“"]',
];
const lead = new RegExp(`^(?:${leads.join('|')})`);

/** What may follow a title: the ending of a file's name, the next field, the day of a list, the name of the site, what kind of copy this is. */
const tails = [
  '\\.(?:docx?|wps|pdf|html?|txt)',
  '\\s[一-龥]{2,4}(?:日期|时间|机构|机关|单位|字号)\\s?[：:][^：:]{0,24}',
  '[（(【\\[]?(?:19|20)\\d\\d(?:[-/.]\\d{1,2}[-/.]\\d{1,2}|年\\d{1,2}月\\d{1,2}日)(?:\\s{0,4}\\d{1,2}:\\d\\d(?::\\d\\d)?)?[）)】\\]]?',
  '[（(][^（）()]{0,24}(?:19|20)\\d\\d年\\d{1,2}月(?:\\d{1,2}日)?[）)]',
  '(?:\\s?[-_—–－|｜]){1,3}\\s{0,4}[^-_—–－|｜\\s]{0,20}(?:网站?|门户|专栏|平台|年报|公开|政府|局)',
  '[（(【\\[][^（）()【】\\[\\]\\d]{0,6}(?:图解|图文|解读|长图|图片|图表|附图|全文|公示|附件|下载)[^（）()【】\\[\\]\\d]{0,4}[）)】\\]]',
];
const tail = new RegExp(`(?<=.)(?:${tails.join('|')})$`);
/** Nothing that could be cut from a title is farther out. */
const longestTail = 48;

/** The words of a line that may be a part of a title. */
export function pieceOf(line: Line): TitlePiece {
  let text = withoutMarks(line.text);
  let start = 0;
  for (let cut = lead.exec(text); cut && cut[0].length < text.length; cut = lead.exec(text)) {
    start += cut[0].length;
    text = text.slice(cut[0].length);
  }
  // A long line is prose, whatever it ends with.
  if (text.length <= longestTitle * 3) text = withoutTails(text);
  return { line, text, start: line.start + start, end: line.start + start + text.length };
}

const mark = /[*#|｜\s》”"]/;

/** Without the marks at the end: a page may set hundreds of bars behind a title. */
function withoutMarks(text: string): string {
  let end = text.length;
  while (end > 0 && mark.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

function withoutTails(text: string): string {
  let kept = text;
  for (;;) {
    const from = Math.max(0, kept.length - longestTail);
    const cut = tail.exec(kept.slice(from));
    if (!cut) return kept;
    kept = withoutMarks(kept.slice(0, from + cut.index));
  }
}
