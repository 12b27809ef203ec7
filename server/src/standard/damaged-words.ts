import { confusions } from './confusions.ts';
import { genreWords } from './genre-words.ts';
import { type PhraseStandard, typos } from './wording.ts';

/** Shorter words meet by chance: 规范性 with 行 in its place is in 规范行为. */
const shortestWord = 4;
/** In words as long as this, characters within may change places; in shorter ones only the last two. */
const shortestSwapped = 5;
/** A phrase as long as this may have lost a character within; shorter ones make other words. */
const shortestLost = 6;
/** Words by themselves: 公开是项长期的工作 is no slip of 公开事项. They count in longer words only. */
const particles = new Set('是有在到以为人大又却会要处出外工共至其主入天太再已市事试');
/** Derived spellings that may well be right: 监督检察机关, 安排人专门负责, 就公开作工作部署. */
const mayBeRight = new Set([
  '监督检察',
  '保密审察',
  '有利保障',
  '公开作工',
  '公开度制',
  '安排人专',
  '指定人专',
  '明确人专',
  '政府信息开',
  '存在主要问题',
  '需要报告事项',
  '其他需要报告事项',
  '其他需报告的事项',
  '法人或其组织',
  '行政规范文件',
  '本年办理结果',
]);

/** Words without their last character that are words before a mark: 作风硬、工作实。 */
const wholeWithoutLast = new Set(
  '政府网 门户网 统计期 工作部 经办人 工作实 公开方 内容真 客观真 真实准 其他处 行政处 先审后 公开事 公开行 分管领 年度报 公开日 信息公 应公开尽公 公开为常 结转到下 工作方 联系方'.split(
    ' ',
  ),
);

/** What each character may be mistaken for. */
const confusable: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const sets = new Map<string, Set<string>>();
  for (const group of confusions) {
    for (const one of group) {
      const others = sets.get(one) ?? new Set<string>();
      for (const other of group) if (other !== one) others.add(other);
      sets.set(one, others);
    }
  }
  return sets;
})();

/**
 * Spellings of the genre's words with one character mistaken for another or lost, or two in the wrong order, none of which is right anywhere in
 * the genre's words.
 */
export const damagedWords: readonly PhraseStandard[] = (() => {
  const right = new Set(genreWords);
  const all = genreWords.join('\n');
  const listed = typos.map(({ wrong }) => wrong);
  const found = new Map<string, PhraseStandard>();
  for (const word of genreWords) {
    if (word.length < shortestWord) continue;
    for (const wrong of spellings(word)) {
      if (
        found.has(wrong) ||
        right.has(wrong) ||
        mayBeRight.has(wrong) ||
        all.includes(wrong) ||
        listed.some((other) => wrong.includes(other))
      )
        continue;
      found.set(wrong, { wrong, right: word, bad: `${wrong}。`, good: `${word}。` });
    }
  }
  return [...found.values()];
})();

/** Words of the genre that lost their last character before a mark: 各项工。 */
export const cutWords: readonly PhraseStandard[] = (() => {
  const right = new Set(genreWords);
  const found = new Map<string, PhraseStandard>();
  for (const word of genreWords) {
    const wrong = word.slice(0, -1);
    if (word.length < shortestWord || found.has(wrong) || right.has(wrong) || wholeWithoutLast.has(wrong)) continue;
    found.set(wrong, { wrong, right: word, unsure: true, onlyBefore: '[，。；、]', bad: `${wrong}。`, good: `${word}。` });
  }
  return [...found.values()];
})();

function* spellings(word: string): Iterable<string> {
  const isLong = word.length >= shortestSwapped;
  for (let at = 0; at < word.length; at++) {
    for (const other of confusable.get(word.charAt(at)) ?? []) {
      if (isLong || !particles.has(other)) yield word.slice(0, at) + other + word.slice(at + 1);
    }
    const [one, next] = [word.charAt(at), word.charAt(at + 1)];
    const isLast = at === word.length - 2;
    if (word.length >= shortestLost && at > 1 && !isLast && next !== '' && one !== next) yield word.slice(0, at) + word.slice(at + 1);
    if (next !== '' && one !== next && (isLast || (isLong && at > 0))) yield word.slice(0, at) + next + one + word.slice(at + 2);
  }
}
