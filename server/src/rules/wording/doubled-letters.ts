import { proseSearch } from '../../report/search.ts';
import { pairWords, wordsBegunWith } from '../../standard/pair-words.ts';
import type { Span } from '../../text/span.ts';

/** A character of a usual word that was written twice: 审审核, 管理理制度. */

/** Words of one character may stand beside any other: 公开|开了. */
const singleWords = new Set(
  '的地得了着过和与及同或而且但并则也都还就才更最很不无未非没勿能可应该将把被由从向对按据当每各某本该此其之所者个件条项次份位名家户人年月日号元一二三四五六七八九十百千万多少几两上下中内外前后左右里间时处等即若如因故使让令给做作用经需须使仍均皆已曾刚正于乡镇村区县市省州旗街局办委厅部科所院校厂店新老大小高低好坏是有在到以为又却会要出至再问看听说讲写读学管查收发送交定抓促推建设立改变加减增升降超达占居属含带随除逐全总共约近满来去入开合书费表网织',
);
/** After these, a mark or nothing a word begins. */
const openings = new Set('的和与及等并在对各了是将把以');
const isLetter = (character: string): boolean => character >= '\u4e00' && character <= '\u9fff';

/** A usual word with a character too many. */
export interface DoubledLetter extends Span {
  readonly word: string;
}

/** Where such words are in a text, in order. */
function doubledIn(text: string): readonly DoubledLetter[] {
  const found: DoubledLetter[] = [];
  for (let at = 1; at < text.length; at++) {
    const slip = text.charCodeAt(at) === text.charCodeAt(at - 1) ? slipAt(text, at) : null;
    if (slip) found.push(slip);
  }
  return found;
}

/** The word in which the character at an offset, which is that before it too, is one too many; null where there is none. */
function slipAt(text: string, at: number): DoubledLetter | null {
  const doubled = text.charAt(at);
  if (singleWords.has(doubled) || !isLetter(doubled)) return null;
  const [before, after] = [text.charAt(at - 2), text.charAt(at + 1)];
  // 方方面面, 息息相关
  if (before === doubled || after === doubled || before === text.charAt(at - 3) || after === text.charAt(at + 2)) return null;
  const followers = wordsBegunWith.get(doubled);
  if (pairWords.has(before + doubled)) {
    const mayGoOn = followers === undefined || followers.includes(after || ' ');
    return mayGoOn ? null : { start: at - 2, end: at + 1, word: before + doubled };
  }
  const begins = !isLetter(before) || openings.has(before) || pairWords.has(text.slice(at - 3, at - 1));
  return begins && pairWords.has(doubled + after) ? { start: at - 1, end: at + 2, word: doubled + after } : null;
}

export const doubledLetters = proseSearch(doubledIn);
