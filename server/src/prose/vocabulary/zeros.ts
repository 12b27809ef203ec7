/** A nought without a measure word: it denies what stands beside it. */

/** The characters that it may begin with. */
export const zeroStarts = '零〇0０均都全皆为是';

/** 均为零, 为0 at the end of a clause; 零申请, 0发生. */
const zero =
  /(?:[均都全皆]?[为是]?\s?(?:零|[0０〇](?<![\d０-９.．%％〇一二三四五六七八九十].))(?=\s?(?:[，,。；;、）)]|$))|(?:零|[0０](?<![\d０-９.．].))(?=申请|受理|发生|收到|办理|复议|诉讼|投诉|举报|败诉|纠错))/y;

/** The nought that begins at a place of a text; null where none does. */
export function readZero(text: string, at: number): string | null {
  zero.lastIndex = at;
  return zero.exec(text)?.[0] ?? null;
}
