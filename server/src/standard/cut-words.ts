import { reportWords } from './genre-words.ts';
import type { PhraseStandard } from './wording.ts';

/** Shorter ones are words of their own too often. */
const shortest = 4;

/** Words without their last character that are words before a mark: 作风硬、工作实。 */
const wholeWithoutLast = new Set(
  '政府网 门户网 统计期 工作部 经办人 工作实 公开方 内容真 客观真 真实准 其他处 行政处 先审后 公开事 公开行 分管领 年度报 公开日 信息公 应公开尽公 公开为常 结转到下 结转下年 结转下一年 工作会 工作方 联系方'.split(
    ' ',
  ),
);

/** Words of the genre that lost their last character before a mark: 各项工。 */
export const cutWords: readonly PhraseStandard[] = (() => {
  const right = new Set(reportWords);
  const found = new Map<string, PhraseStandard>();
  for (const word of reportWords) {
    const wrong = word.slice(0, -1);
    if (word.length < shortest || found.has(wrong) || right.has(wrong) || wholeWithoutLast.has(wrong)) continue;
    found.set(wrong, { wrong, right: word, unsure: true, onlyBefore: '[，。；、]', bad: `${wrong}。`, good: `${word}。` });
  }
  return [...found.values()];
})();
