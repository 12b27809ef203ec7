import { collect } from '../../text/collect.ts';
import type { Line } from '../../text/document.ts';
import type { Span } from '../../text/span.ts';
import { nameEnd } from './name.ts';

/** A part of a title on one line, without what the page, the editor or a list puts around it. */
export interface TitlePiece extends Span {
  readonly line: Line;
  /** Without the blanks of a title whose letters are spread over the line. */
  readonly text: string;
  /** Where each of its characters is in the draft, where they are spread; null where they follow one another. */
  readonly places: readonly number[] | null;
}

/** The offset in the draft at which a piece's character begins. */
export const placeIn = ({ start, places }: TitlePiece, index: number): number => places?.[index] ?? start + index;

/** Longer lines are prose. */
export const longestTitle = 70;

/** What may come before a title without being part of it, any number of times: marks, the label of a field, what kind of copy this is. */
const leads = [
  '[-•·#*\\s>|｜]+',
  '(?:信息|文件)?(?:标\\s{0,4}题|题\\s{0,4}名|名\\s{0,4}称)\\s{0,4}[：:\\s]',
  '[【\\[［〔（(](?:[^】\\]］〕）)\\d]{1,10})[】\\]］〕）)]',
  '[【\\[（(]?(?:19|20)\\d\\d[-/.]\\d{1,2}[-/.]\\d{1,2}[】\\]）)]?',
  '附件?\\d?\\s?[：:]',
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
  if (text.length <= longestTitle * 3) text = withoutTails(withoutStop(text));
  const piece = { line, start: line.start + start, end: line.start + start + text.length };
  return isSpread(text) ? { ...piece, ...drawnTogether(text, piece.start) } : { ...piece, text, places: null };
}

const fewestGaps = 5;
/** So many characters are in a piece between two blanks, on the average. */
const longestPiece = 3;

/** 政 府 信 息 公 开 … 报 告: whether the letters of a title are spread over the line. */
function isSpread(text: string): boolean {
  if (text.length > longestTitle * 3) return false;
  const parts = text.split(/\s+/);
  const letters = parts.join('');
  return parts.length > fewestGaps && letters.length <= parts.length * longestPiece && nameEnd.test(letters);
}

function drawnTogether(text: string, start: number): Pick<TitlePiece, 'text' | 'places'> {
  const letters = collect([...text.matchAll(/\S/g)], ({ index, 0: letter }) => ({ letter, place: start + index }));
  return { text: letters.map(({ letter }) => letter).join(''), places: letters.map(({ place }) => place) };
}

const titleWithStop = /^[\u4e00-\u9fff]{2,24}(?:(?:19|20)\d\d年度?)?(?:政府)?信息公开工作年度报告。$/;
/** What a sentence has that ends with the name of the report. */
const makes = /编[制写]|公布|发布|形成|撰写|完成|[将就了由为是]|根据|按/;

/** A title may end with a full stop by mistake. */
const withoutStop = (text: string): string =>
  text.endsWith('。') && titleWithStop.test(text) && !makes.test(text) ? text.slice(0, -1) : text;

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
