import { collect } from '../text/collect.ts';
import type { Breakdown, Part } from './breakdown-types.ts';
import { type Count, type CountedSentence, clauseBefore, isOfEach, outside } from './counted.ts';
import { dimensionOf, mayOverlap } from './part-kinds.ts';
import { isExact } from './units.ts';

const total = /[，,]\s*(?:合计|共计|总计|一共)([^，,；;。：:、]{0,4})$/;
const longest = 14;

/** Wholes that stand behind their parts: 便民中心22项、执法大队27项，共计49项. */
export function totalsOf(context: CountedSentence): Breakdown[] {
  const { text, counts } = context;
  if (!/合计|共计|总计|一共/.test(text)) return [];
  return collect(counts, (whole, index) => {
    const match = total.exec(text.slice(Math.max(0, whole.start - longest), whole.start));
    const start = whole.start - (match?.[0].length ?? 0);
    if (!match || (match[1] ?? '').includes('率')) return [];
    const before = counts
      .slice(0, index)
      .filter((c) => c.quantity.unit === whole.quantity.unit && c.depth === whole.depth && c.end <= start);
    const parts = listBefore(context, before, start);
    return parts.length < 2 ? [] : [breakdownOf(context, whole, parts, before.slice(0, -parts.length))];
  });
}

const noun = /^[^，,；;、：:。]{0,8}$/;
const joint = /^[^，,；;、：:。]{0,8}(?:(?:、|和)[^，,；;、：:。]{1,14}|[，,]([^，,；;、：:。]{4,14}))$/;

/** The counts right before an offset that are joined by 、, or by a comma where both begin alike (通过网站…，通过微信…), and by nothing else. */
function listBefore(context: CountedSentence, before: readonly Count[], offset: number): Count[] {
  const parts: Count[] = [];
  let next = offset;
  for (const count of [...before].reverse()) {
    const between = outside(context, count.end, next, count.depth);
    const match = (parts.length === 0 ? noun : joint).exec(between);
    if (!match || !clauseBefore(context.text, count.start).startsWith(match[1]?.slice(0, 2) ?? '')) break;
    parts.unshift(count);
    next = count.start;
  }
  return parts;
}

function breakdownOf(context: CountedSentence, whole: Count, counts: readonly Count[], further: readonly Count[]): Breakdown {
  const parts = counts.map((count, i): Part => {
    const from = counts[i - 1]?.end ?? Math.max(0, count.start - longest);
    const label = (/(?<=^|[，,；;、：:。])[^，,；;、：:。]*$/.exec(context.text.slice(from, count.start))?.[0] ?? '').trim();
    return {
      quantity: count.quantity,
      label,
      dimension: dimensionOf(label, context.text),
      isJoined: i > 0 && !/[，,]/.test(context.text.slice(from, count.start)),
    };
  });
  const dimensions = new Set(parts.map(({ dimension }) => dimension));
  const all = [whole.quantity, ...parts.map(({ quantity }) => quantity)];
  return {
    whole: whole.quantity,
    parts,
    further: further.map(({ quantity }) => quantity),
    earlier: [],
    together: whole.quantity.value ?? 0,
    dimension: dimensions.size === 1 ? (parts[0]?.dimension ?? null) : null,
    claim: 'all',
    isAtLeast: false,
    isEachComparable: false,
    isComparable:
      all.every(isExact) &&
      !counts.some((count) => isOfEach(context.text, count)) &&
      !mayOverlap(parts.map(({ label }) => label)) &&
      !/结转|上年|去年|同期|累计/.test(context.text),
  };
}
