import { memoByText } from '../../text/memo.ts';

/** What the words of a line say about whether a sentence goes on from it or into it. */
export interface LineLook {
  /** Words of prose, and nothing that may be the row of a table. */
  readonly isProse: boolean;
  /** Half of a Chinese character each, without the blanks around the words. */
  readonly width: number;
  readonly indentation: number;
  /** Begins as an item of a list, a heading or a labelled line does. */
  readonly startsItem: boolean;
  /** Begins as a new paragraph often does. */
  readonly startsAnew: boolean;
  /** Ends within a sentence, as far as its last character shows. */
  readonly isOpen: boolean;
  /** Surely the beginning of a sentence that is not at its end: words of a sentence, not of a heading. */
  readonly isSentence: boolean;
  /** May be a title or heading of its own. */
  readonly mayBeTitle: boolean;
  readonly hasFullStop: boolean;
  /** Ends with a mark behind which a paragraph may end. */
  readonly isClosed: boolean;
}

const ideograph = /[\u4e00-\u9fff]/;
const cells = /[|｜\t]|\S\s{3,}\S|(?:^|\s)\d+\s+\d+(?:\s|$)/;
const itemStart =
  /^(?:[（(]?[一二三四五六七八九十\d０-９]{1,3}[）)、.．](?![\d０-９])|第[一二三四五六七八九十]{1,3}[、，,部章节]|[①-⑳⑴-⒇•·●◆■▪➢*#>－-]|[一二三四五六七八九十]{1,3}(?:是|要)|首先|其次|再次|最后)/;
const label = /^(?!其中)[^，。；、,;\s（(“《]{1,8}[：:]/;
const anew = /^(?:\d{4}\s?年|截至|全年|本年|今年|下一步|根据|按照|为[了进]|同时|此外|另外|我[省市区县州盟旗镇乡街局委办部厅院])/;
const open = /[\u4e00-\u9fff\d%％A-Za-z，,、“《（(〈〔】》”’）)〉〕—-]$/;
const ended = /[。；;！!？?：:…][”’）)》]*$/;
const clauseMark = /[，,。；;]/;
const datedClause = /^(?:\d{4}\s?年度?|截至[^，,]{4,14}|全年|本年度)[，,]/;
const titleEnd = /(?:报告|年报|情况|通知|制度|问题|事项)$/;

/** More marks than this do not close a line. */
const endLength = 16;

/** Read once for each line that has the same words. */
export const lookOf: (text: string) => LineLook = memoByText((text): LineLook => {
  const words = text.trim();
  const end = words.slice(-endLength);
  const startsItem = itemStart.test(words) || label.test(words);
  const hasFullStop = words.includes('。');
  const tail = words.slice(words.lastIndexOf('。') + 1);
  const tailHasClauses = /[，,]/.test(tail);
  const endsWithHeading = hasFullStop && !tailHasClauses && itemStart.test(tail);
  return {
    isProse: ideograph.test(words) && !cells.test(words),
    width: widthOf(words),
    indentation: widthOf(text.slice(0, text.length - text.trimStart().length)),
    startsItem,
    startsAnew: anew.test(words),
    isOpen: open.test(end) && !ended.test(end) && !endsWithHeading,
    isSentence: tailHasClauses && !itemStart.test(tail) && (hasFullStop || datedClause.test(words)),
    mayBeTitle: !clauseMark.test(words) && (startsItem || titleEnd.test(end)),
    hasFullStop,
    isClosed: ended.test(end),
  };
});

function widthOf(text: string): number {
  let width = text.length;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0x2e80 || (unit >= 0x2010 && unit <= 0x2026)) width++;
  }
  return width;
}
