import { once } from '../text/once.ts';
import { totalsOf } from './breakdown-totals.ts';
import type { Breakdown, Dimension } from './breakdown-types.ts';
import { isComparable, isEachComparable } from './comparability.ts';
import { type Count, type CountedSentence, clauseBefore, countedSentences, isOfEach, mayBePartOf, outside, type Whole } from './counted.ts';
import { sentencesOf } from './draft-prose.ts';
import { firstView, hasLead, leadsIn, type PlacedLead } from './leads.ts';
import { dimensionOf } from './part-kinds.ts';
import { listEndingWith, type PartList, readPartList, residual } from './parts.ts';
import type { DraftProse } from './types.ts';
import { sumOf } from './units.ts';

/** Every whole that the prose takes apart, in order. */
export const readBreakdowns: (draft: DraftProse) => readonly Breakdown[] = once(breakdownsOf);

/** What a sentence may take over from the one before it. */
interface Before {
  readonly counted: CountedSentence | null;
  readonly breakdowns: readonly Breakdown[];
  /** The whole of 从渠道看, which another view may take apart as well. */
  readonly viewed: Whole | null;
}

/** A sentence that goes on with the whole of the one before it: 其中, 从渠道看, 占60%，其中. */
const goesOn = /^(?:[^，,；;。：:（(]{0,8}[\d.．]+[%％][，,；;])?(?:[（(]?其中|从|按)/;
const beginsWithView = /^(?:从|按)/;

function breakdownsOf(draft: DraftProse): Breakdown[] {
  const counted = countedSentences(draft);
  const all: Breakdown[] = [];
  let before: () => Before = () => ({ counted: null, breakdowns: [], viewed: null });
  for (const sentence of sentencesOf(draft)) {
    const { text } = sentence;
    const context = hasLead(text) || mayTotal.test(text) ? counted(sentence) : null;
    const leads = context !== null && hasLead(text) && mayHoldParts(context);
    const opening = leads && goesOn.test(text) ? openingWhole(context, before()) : null;
    const breakdowns = context ? [...(leads ? readSentence(context, opening) : []), ...totalsOf(context)] : [];
    all.push(...breakdowns);
    const viewed = leads && beginsWithView.test(text) ? opening : null;
    before = () => ({ counted: counted(sentence), breakdowns, viewed });
  }
  return all;
}

const mayTotal = /合计|共计|总计|一共/;

/** A single count is a part only of a whole in the sentence before. */
const mayHoldParts = ({ counts, text }: CountedSentence): boolean => counts.length > 1 || (counts.length === 1 && goesOn.test(text));

/** The whole of a sentence that begins with 其中 or 从渠道看: in the one before it. */
function openingWhole(context: CountedSentence, before: Before): Whole | null {
  const [first] = context.counts;
  const isView = beginsWithView.test(context.text);
  if (!first) return null;
  if (isView && before.viewed?.count.family === first.family) return before.viewed;
  if (!before.counted) return null;
  const sameKind = before.counted.counts.filter((c) => c.family === first.family && c.depth === 0);
  const last = sameKind.at(-1);
  if (!last || !mayBePartOf(first, last)) return null;
  if (!isView) return wholeAmong(before.counted, sameKind, sameKind);
  return before.counted.sentence.paragraph === context.sentence.paragraph ? viewedWhole(before.counted, sameKind, before.breakdowns) : null;
}

/** The last of the counts, unless it counts each of several. */
function wholeAmong(context: CountedSentence, counts: readonly Count[], candidates: readonly Count[]): Whole | null {
  const count = counts.at(-1);
  return count && !isOfEach(context.text, count) ? { count, context, earlier: candidates.filter((c) => c !== count) } : null;
}

/** The whole of 从渠道看: a count that is no part itself, neither of another view nor in a list. */
function viewedWhole(context: CountedSentence, candidates: readonly Count[], breakdowns: readonly Breakdown[]): Whole | null {
  const view = firstView(context.text);
  const parts = new Set(breakdowns.flatMap((breakdown) => breakdown.parts.map(({ quantity }) => quantity)));
  const counts = candidates.filter((c) => !parts.has(c.quantity) && (view < 0 || c.start < view));
  return listEndingWith(context, counts).length > 1 ? null : wholeAmong(context, counts, candidates);
}

function readSentence(context: CountedSentence, opening: Whole | null): Breakdown[] {
  const breakdowns: Breakdown[] = [];
  let consumed = 0;
  for (const lead of leadsIn(context.text)) {
    if (lead.start < consumed) continue;
    const reading = readLead(context, lead, opening, breakdowns);
    if (!reading) continue;
    breakdowns.push(reading.breakdown);
    consumed = reading.firstPart;
  }
  return breakdowns;
}

const refusedInBracket = /^\s*(?:不含|不包[括含]|另|较|比|同比|上年|去年|占|详?见)/;
const itemsFollow = /^\s*(?:一是|第一|首先|[（(]?[一1１][）)、.．])/;
const ofWhich = /^\s*其中/;
const longestReach = 60;

/** The breakdown that a lead begins, with the place of its first part; null where it begins none. */
function readLead(context: CountedSentence, placed: PlacedLead, opening: Whole | null, before: readonly Breakdown[]) {
  const { text, counts, depths } = context;
  const { lead, start, end } = placed;
  const depth = depths[start] ?? 0;
  const isBracket = lead.name === 'bracket';
  const rest = text.slice(end);
  if ((isBracket ? refusedInBracket : itemsFollow).test(rest)) return null;
  let limit = end;
  while (limit < text.length && (depths[limit] ?? 0) >= depth) limit++;
  const first = counts.find((c) => c.start >= end && c.start < limit && c.depth === depth);
  if (!first || first.start - end > longestReach) return null;
  const mayOpen = lead.whole === 'viewed' || !counts.some((c) => c.end <= start);
  const whole = wholeOf(context, placed, depth, first, before) ?? (mayOpen ? opening : null);
  if (!whole) return null;
  const parts = counts.filter((c) => c.start >= first.start && c.start < limit && c.depth === depth && c.family === first.family);
  const setting = `${whole.context === context ? '' : whole.context.text}${text.slice(0, start)}`;
  const list = readPartList(context, end, parts, setting);
  if (list.parts.length < 2 && !lead.namesOne && !(isBracket && ofWhich.test(rest))) return null;
  return { breakdown: breakdownOf(context, placed, depth, whole, list), firstPart: first.start };
}

const beside = /^[^，,；;。：:、]{0,14}[，,]?\s*$/;
const withinClause = /^[^，,；;。：:]{0,14}(?:[，,][^，,；;：:。]{0,14})?$/;

/** The count that a lead in the same sentence takes apart. */
function wholeOf(
  context: CountedSentence,
  { lead, start }: PlacedLead,
  depth: number,
  part: Count,
  breakdowns: readonly Breakdown[],
): Whole | null {
  const outer = lead.name === 'bracket' ? depth - 1 : depth;
  const before = context.counts.filter((c) => c.end <= start && c.depth === outer);
  const candidates = before.filter((c) => c.family === part.family);
  const count = candidates.at(-1);
  if (!count || !mayBePartOf(part, count)) return null;
  const between = outside(context, count.end, start, outer);
  switch (lead.whole) {
    case 'beside':
      return beside.test(between) ? wholeWith(context, count) : null;
    case 'viewed':
      return viewedWhole(context, candidates, breakdowns);
    case 'last':
      return wholeWith(context, count);
    case 'in-clause':
      return count === before.at(-1) && withinClause.test(between) ? wholeWith(context, count) : null;
  }
}

/** The counts before it in its own part of the sentence may be meant in its place: 公开信息1226条；主动公开136条，其中. */
function wholeWith(context: CountedSentence, count: Count): Whole | null {
  const from = Math.max(context.text.lastIndexOf('；', count.start), context.text.lastIndexOf(';', count.start));
  return wholeAmong(
    context,
    [count],
    context.counts.filter((c) => c.family === count.family && c.end <= count.start && c.start > from),
  );
}

/** The sum of the whole and what is listed before it. */
function listedWith({ count, context }: Whole): number {
  const before = context.counts.filter((c) => c.family === count.family && c.depth === count.depth && c.end <= count.start);
  return sumOf(listEndingWith(context, [...before, count]).map(({ quantity }) => quantity));
}

function breakdownOf(context: CountedSentence, placed: PlacedLead, depth: number, whole: Whole, list: PartList): Breakdown {
  const introduction = placed.lead.name === 'in-order' ? clauseBefore(context.text, placed.start) : '';
  const dimension = commonDimension(list, introduction, context.text);
  const read = { context, lead: placed, whole, list, introduction, dimension };
  return {
    whole: whole.count.quantity,
    parts: list.parts,
    further: list.further,
    earlier: whole.earlier.map((c) => c.quantity),
    together: listedWith(whole),
    dimension,
    claim: claimOf(context, placed, depth, list),
    isAtLeast: list.parts.some(({ quantity }) => quantity.isAtLeast),
    isComparable: isComparable(read),
    isEachComparable: isEachComparable(read),
  };
}

function commonDimension({ parts }: PartList, introduction: string, text: string): Dimension | null {
  const named = parts.filter(({ label }) => !residual.test(label));
  const [first] = named;
  if (!first) return null;
  if (first.label === '' || introduction !== '') return dimensionOf(introduction, text);
  return named.every(({ dimension }) => dimension === first.dimension) ? first.dimension : null;
}

const partial = /等(?![级候待])|主要|重点|尤其|例如|比如|其[余他它](?![^，,；;。\d]{0,60}\d)/;
const saysSome = /^\s*(?:其中|含|包[括含])/;

/** Whether the list says to be complete. */
function claimOf({ text, depths }: CountedSentence, { lead, end: leadEnd }: PlacedLead, depth: number, list: PartList): Breakdown['claim'] {
  const { parts, end, isClosed } = list;
  let stop = end;
  while (stop < text.length && (depths[stop] ?? 0) >= depth && !/[；;。]/.test(text.charAt(stop))) stop++;
  if (partial.test(withoutLabels(text.slice(leadEnd, stop)))) return 'some';
  const labels = parts.map(({ label }) => label);
  if (labels.some((label) => residual.test(label))) return 'all';
  if (labels.some((label) => /自然人|公民|个人/.test(label)) && labels.some((label) => /法人/.test(label))) return 'all';
  if (lead.name === 'bracket' && saysSome.test(text.slice(leadEnd))) return 'unsaid';
  if (lead.claim === 'closed') return isClosed ? 'all' : 'unsaid';
  return lead.claim;
}

/** Names of results and kinds that contain such words. */
const withoutLabels = (text: string): string => text.replace(/其[他它](?:处理|结果|组织|法律|行政法规|原因|形式|方式)|等级|平等/g, '');
