import { confusions } from '../../standard/confusions.ts';
import { genreWords, reportWords } from '../../standard/genre-words.ts';
import { alsoRight, idioms } from '../../standard/idioms.ts';
import { lookAlikes } from '../../standard/look-alikes.ts';
import { nearWords } from '../../standard/near-words.ts';
import { syllables } from '../../standard/syllables.ts';
import { lazy } from '../../text/lazy.ts';
import type { NearMatch } from '../../text/near-match.ts';

/** Which slips in the genre's words are slips for certain, or nearly so, and not other words that are right. */

/** Known ways to err count wherever they stand; characters that only sound or look alike count where they make no other word. */
export type Slip = 'known' | 'alike';

/** Words by themselves: 公开是项长期的工作 is no slip of 公开事项. They count within longer words only. */
const particles = new Set('是有在到以为人大又却会要处出外工共至其主入天太再已市事试');
/** The same for what is only alike. */
const singleWords = new Set(
  '的地得了着过和与及同或而且但并则也都还就才更最很不无未非没勿能可应该将把被由从向对按据当每各某本该此其之所者个件条项次份位名家户人年月日号元一二三四五六七八九十百千万多少几两上下中内外前后左右里间时处等即若如因故使让令给做作用经需须使仍均皆已曾刚正已于乡镇村区县市省州旗街局办委厅部科室站所院校厂店新老大小高低好坏是有在到以为又却会要出至再' +
    '问看听说讲写读学办管查收发送交定抓促推建设立改变加减增升降超达占居属含带随除逐全总共约近满',
);
/** Written forms that may well be right though they come of a known way to err: 监督检察机关, 安排人专门负责, 就公开作工作部署. */
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
  '征求三方意见',
]);

/** A number for two characters. */
const pairOf = (one: number, other: number): number => one * 0x10000 + other;

/** Pairs of the characters of each group, each way. */
function pairs(groups: readonly string[], only?: 'first'): ReadonlySet<number> {
  const found = new Set<number>();
  for (const group of groups) {
    for (const one of only ? group.charAt(0) : group) {
      for (const other of group) {
        if (one === other) continue;
        found.add(pairOf(one.charCodeAt(0), other.charCodeAt(0)));
        found.add(pairOf(other.charCodeAt(0), one.charCodeAt(0)));
      }
    }
  }
  return found;
}

const known = lazy(() => pairs(confusions));
const looksAlike = lazy(() => pairs(lookAlikes, 'first'));

/** The readings of each character, as numbers of their syllables; those in -in and -ing, -en and -eng are one. */
const readings = lazy((): ReadonlyMap<number, readonly number[]> => {
  const found = new Map<number, number[]>();
  const numbers = new Map<string, number>();
  for (const row of syllables) {
    const [syllable = '', characters = ''] = row.split(':');
    const sound = syllable.replace(/([ie])ng$/, '$1n');
    const number = numbers.get(sound) ?? numbers.size;
    numbers.set(sound, number);
    for (const one of characters) {
      const unit = one.charCodeAt(0);
      const known = found.get(unit);
      if (known) known.push(number);
      else found.set(unit, [number]);
    }
  }
  return found;
});

function soundsAlike(one: number, other: number): boolean {
  const others = readings().get(other);
  return (
    others !== undefined &&
    (readings()
      .get(one)
      ?.some((reading) => others.includes(reading)) ??
      false)
  );
}

/** Whether a character, as a UTF-16 unit, may have been mistaken for another. */
export function isMistakable(meant: number, written: number): boolean {
  const pair = pairOf(meant, written);
  return known().has(pair) || looksAlike().has(pair) || soundsAlike(meant, written);
}

const words = new Set(genreWords);
const sayings = new Set(idioms);
const statutory = new Set(reportWords);
/** Without these a word says the contrary, and may mean to. */
const negations = new Set('不未无非');

/** What kind of slip a stretch of a text is; null where it may be right. */
export function slipOf(near: NearMatch, text: string): Slip | null {
  const written = text.slice(near.start, near.end);
  if (mayBeRight.has(written) || words.has(written)) return null;
  if (sayings.has(near.word) && near.slip === 'exchanged') return alsoRight.has(written) ? null : 'alike';
  if (near.slip === 'exchanged') return exchanged(near, text);
  return near.slip === 'swapped' ? swapped(near, text) : lost(near);
}

function exchanged({ word, start, end, at }: NearMatch, text: string): Slip | null {
  const index = at - start;
  const [meant, written] = [word.charAt(index), text.charAt(at)];
  const isConfused = known().has(pairOf(meant.charCodeAt(0), written.charCodeAt(0)));
  if (isConfused && statutory.has(word) && (word.length > 4 || !particles.has(written))) return 'known';
  if (singleWords.has(written) && mayStandAlone(word, index)) return null;
  // At an edge of the word the character may belong to what is beside it.
  if (index === 0 && words.has(word.slice(1))) return null;
  if (at === end - 1 && words.has(word.slice(0, -1))) return null;
  if (nearWords.has(text.slice(at - 1, at + 1)) || nearWords.has(text.slice(at, at + 2))) return null;
  return isConfused ? 'known' : 'alike';
}

/** Whether what a single word leaves of a word may be words too. Words are made of pairs: in 责任追就 nothing can be made of 追. */
function mayStandAlone(word: string, index: number): boolean {
  const isPaired = word.length % 2 === 0;
  const isEdge = index === 0 || index === word.length - 1;
  if (!isPaired) return isEdge || word.length === 5;
  return singleWords.has(word.charAt(index % 2 === 0 ? index + 1 : index - 1));
}

function swapped({ word, start, end, at }: NearMatch, text: string): Slip | null {
  if (nearWords.has(text.slice(at, at + 2))) return null;
  const isInner = at > start && at + 2 < end;
  return at + 2 === end || (isInner && word.length > 4) ? 'known' : 'alike';
}

/** 政府信息开 may go on to be another word: what is lost must be within. */
function lost({ word, start, at }: NearMatch): Slip | null {
  const index = at - start;
  return index > 1 && index < word.length - 2 && !negations.has(word.charAt(index)) ? 'known' : null;
}
