import { collect } from '../text/collect.ts';
import { once } from '../text/once.ts';
import type { Change } from './breakdown-types.ts';
import { type CountedSentence, countedSentences } from './counted.ts';
import { sentencesOf } from './draft-prose.ts';
import type { DraftProse } from './types.ts';
import { familyOf, isExact, isPercent } from './units.ts';

/** Every change in per cent of which the text gives both counts, in order. */
export const readChanges: (draft: DraftProse) => readonly Change[] = once((draft) =>
  collect(sentencesOf(draft), (sentence) => {
    const context = hasPercent(sentence.text) ? countedSentences(draft)(sentence) : null;
    return context ? changesIn(context) : [];
  }),
);

const hasPercent = (text: string): boolean => /[%％]/.test(text);

/** 由12件增至15件 and 从12件增加到15件: what stands between the two counts. */
const fromTo = /^[^，,。；;：:]{0,14}[，,]?[^，,。；;：:]{0,6}(增|上升|提高|提升|降|减|下降)[^，,。；;：:\d]{0,3}[至到为](?:\d{4}年的?)?$/;
const opens = /[由从][^，,。；;：:]{0,14}$/;
/** 同比增长25%: what stands before the percentage. */
const percentWords =
  /^[^，,。；;：:、]{0,8}[，,（(]?(?:同比|环比|较上年|比上年|相比|年)?(?:净)?(增长|增加|上升|提高|提升|增幅|涨幅|下降|减少|降低|降幅|下滑)(?:率|了|为|达到?|约)?$/;
const less = /降|减|滑/;

const asCompared = '(?:同比|(?:较|比|与|同)(?:上年|上一年|去年|前年|20\\d{2}年)度?(?:同期)?(?:相比)?)';
/** 较上年的12件: the base. A count behind a word of change is none. */
const ofLastYear =
  /(?:较|比|与)(?:上年|去年|前年|20\d{2}年)[^，,。；;：:（）()增减多少升降涨]{0,8}$|^[，,（(](?:上年|去年)(?:度|同期)?(?:为|是)$/;
/** 1000条，2022年为900条: the count of another year. */
const ofYear = /^[，,（(](20\d{2})年(?:度|同期|全年)?(?:[^，,。；;：:、（()）\d]{0,8})[为是]$/;
const yearOfFirst = /20\d{2}年[^，,。；;：:]{0,14}$/;
/** 增长9.4%（2022年为900条）: the base behind the percentage. */
const behindPercent = /^[（(](?:上年|去年|20\d{2}年)(?:度|同期|全年)?(?:为|是)$/;
/** 512条，比上年增加12条: the difference. */
const difference = new RegExp(
  `^[^，,。；;：:、（(]{0,8}[，,（(]?${asCompared}[，,]?(?:共|净)?(增加|增长|增|多|上升|减少|减|少|下降|降低)了?$`,
);
const fewer = /减|少|降/;

function changesIn({ text, sentence, counts, others }: CountedSentence): Change[] {
  const offset = sentence.span.start;
  const quantities = [...counts.map((c) => c.quantity), ...others].filter((q) => familyOf(q) !== null || isPercent(q));
  quantities.sort((a, b) => a.span.start - b.span.start);
  return collect(quantities, (percent, i) => {
    const behind = quantities[i + 1];
    const isBehind = behind !== undefined && behindPercent.test(text.slice(percent.span.end - offset, behind.span.start - offset));
    const [first, second] = isBehind ? [behind, quantities[i - 1]] : [quantities[i - 2], quantities[i - 1]];
    if (!isPercent(percent) || !isExact(percent) || !first || !second || familyOf(first) !== familyOf(second)) return [];
    if (!isExact(first) || !isExact(second)) return [];
    const words = percentWords.exec(text.slice(second.span.end - offset, percent.span.start - offset));
    if (!words) return [];
    const change = { percent, counts: [first, second], direction: less.test(words[1] ?? '') ? -1 : 1 } as const;
    const [earlier, later] = [first.value ?? 0, second.value ?? 0];
    const between = text.slice(first.span.end - offset, second.span.start - offset);
    if (fromTo.test(between) && opens.test(text.slice(0, first.span.start - offset))) return [{ ...change, before: earlier, after: later }];
    // Of 建议9件、提案4件，比上年增加3件 either count may be meant, or both.
    const current = isBehind ? second : first;
    const isOneOfSeveral = quantities.some(
      (other) =>
        other.span.end <= current.span.start &&
        familyOf(other) === familyOf(current) &&
        !/[；;]/.test(text.slice(other.span.end - offset, current.span.start - offset)),
    );
    if (isOneOfSeveral) return [];
    if (isBehind) return [{ ...change, before: earlier, after: later }];
    const earlierOne = earlierByYear(text.slice(0, first.span.start - offset), between);
    if (earlierOne === 'first') return [{ ...change, before: earlier, after: later }];
    if (ofLastYear.test(between) || earlierOne === 'second') return [{ ...change, before: later, after: earlier }];
    const by = difference.exec(between)?.[1];
    return by ? [{ ...change, before: fewer.test(by) ? earlier + later : earlier - later, after: earlier }] : [];
  });
}

/**
 * Which of two counts is the earlier one where the second has a year of its own: 2023年1000条，2022年为900条 the second,
 * 2022年900条，2023年为1000条 the first. Null where the words do not say.
 */
function earlierByYear(before: string, between: string): 'first' | 'second' | null {
  const second = Number(ofYear.exec(between)?.[1] ?? Number.NaN);
  const named = [...before.matchAll(/20\d{2}(?=年)/g)].at(-1)?.[0];
  if (Number.isNaN(second)) return null;
  if (named === undefined || second < Number(named)) return 'second';
  return second > Number(named) && yearOfFirst.test(before) ? 'first' : null;
}
