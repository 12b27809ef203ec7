import { collect } from '../../text/collect.ts';
import { allMatches } from '../../text/matches.ts';
import { memoByText } from '../../text/memo.ts';
import { once } from '../../text/once.ts';
import type { DraftProse, Sentence } from '../types.ts';
import { type Count, type CountedSentence, clauseBefore, countedSentences, isOfEach, outside } from './counts.ts';
import { dimensionOf, mayOverlap } from './dimensions.ts';
import { listEndingWith, type PartList, readPartList, residual, tellsOfActions } from './part-list.ts';
import { totalsOf } from './totals.ts';
import type { Breakdown, Dimension } from './types.ts';
import { isExact, sumOf } from './units.ts';

/** Every whole that the prose takes apart, in order. */
export const readBreakdowns: (draft: DraftProse) => readonly Breakdown[] = once(breakdownsOf);

/** A whole, with the counts beside it that may be meant in its place. */
interface Whole {
  readonly count: Count;
  readonly context: CountedSentence;
  readonly earlier: readonly Count[];
}

const view = '(?:从|按照?)[^，,；;。：:、（(]{1,12}?(?:来看|看|划分|分类?|统计)(?=[，,：:])';
const aView = new RegExp(view);
const lead = new RegExp(`其中|分别[为是]|包括|包含|分为|由(?=[^。]{0,200}组成)|[：:]|[（(]|${view}`, 'g');
const anyLead = new RegExp(lead.source);
const hasLead = memoByText((text) => anyLead.test(text));
const startsWithView = /^(?:从|按)/;
const opens = /^(?:[^，,；;。：:（(]{0,8}[\d.．]+[%％][，,；;])?(?:其中|从|按)/;
const mayOpen = memoByText((text) => opens.test(text));

function breakdownsOf(draft: DraftProse): Breakdown[] {
  const counted = countedSentences(draft);
  const found: Breakdown[] = [];
  let before: Sentence | null = null;
  let ownBefore: readonly Breakdown[] = [];
  let inherited: Whole | null = null;
  for (const sentence of draft.sentences) {
    let own: readonly Breakdown[] = [];
    const { text } = sentence;
    {
      const context = counted(sentence);
      const leads = context !== null && hasLead(text) && mayHoldParts(context);
      const opening: Whole | null = leads && mayOpen(text) ? openingWhole(context, before && counted(before), ownBefore, inherited) : null;
      if (context) {
        own = [...(leads ? readSentence(context, opening) : []), ...totalsOf(context)];
        found.push(...own);
        inherited = leads && startsWithView.test(context.text) ? opening : null;
      }
    }
    before = sentence;
    ownBefore = own;
  }
  return found;
}

/** A single count is a part only of a whole in the sentence before. */
const mayHoldParts = ({ counts, text }: CountedSentence): boolean => counts.length > 1 || (counts.length === 1 && opens.test(text));

/** The whole of a sentence that begins with 其中 or 从渠道看: the one before it. */
function openingWhole(
  context: CountedSentence,
  before: CountedSentence | null,
  breakdowns: readonly Breakdown[],
  inherited: Whole | null,
): Whole | null {
  const family = context.counts[0]?.family;
  if (inherited?.count.family === family && startsWithView.test(context.text)) return inherited;
  const candidates = before?.counts.filter((c) => c.family === family && c.depth === 0) ?? [];
  if (!before) return null;
  if (!startsWithView.test(context.text)) return wholeAmong(before, candidates, candidates);
  return before.sentence.paragraph === context.sentence.paragraph ? viewedWhole(before, candidates, breakdowns) : null;
}

/** The last of the counts, unless it counts each of several. */
function wholeAmong(context: CountedSentence, counts: readonly Count[], candidates: readonly Count[]): Whole | null {
  const count = counts.at(-1);
  return count && !isOfEach(context.text, count) ? { count, context, earlier: candidates.filter((c) => c !== count) } : null;
}

/** The whole of 从渠道看: a count that is no part itself, neither of another view nor in a list. */
function viewedWhole(context: CountedSentence, candidates: readonly Count[], breakdowns: readonly Breakdown[]): Whole | null {
  const firstView = context.text.search(aView);
  const parts = new Set(collect(breakdowns, (breakdown) => breakdown.parts.map(({ quantity }) => quantity)));
  const counts = candidates.filter((c) => !parts.has(c.quantity) && (firstView < 0 || c.start < firstView));
  return listEndingWith(context, counts).length > 1 ? null : wholeAmong(context, counts, candidates);
}

function readSentence(context: CountedSentence, opening: Whole | null): Breakdown[] {
  const { text, depths } = context;
  const found: Breakdown[] = [];
  let consumed = 0;
  for (const match of allMatches(text, lead)) {
    if (match.index < consumed) continue;
    const word = match[0];
    const isBracket = word === '（' || word === '(';
    const depth = depths[match.index] ?? 0;
    const trigger: Trigger = { word, start: match.index, end: match.index + word.length, depth, isBracket };
    const reading = readTrigger(context, trigger, opening, found);
    if (!reading) continue;
    found.push(reading.breakdown);
    consumed = reading.firstPart;
  }
  return found;
}

interface Trigger {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Of the parts. */
  readonly depth: number;
  readonly isBracket: boolean;
}

const refusedInBracket = /^\s*(?:不含|不包[括含]|另|较|比|同比|上年|去年|占|详?见)/;
const itemsFollow = /^\s*(?:一是|第一|首先|[（(]?[一1１][）)、.．])/;

function readTrigger(context: CountedSentence, trigger: Trigger, opening: Whole | null, found: readonly Breakdown[]) {
  const { text, counts, depths } = context;
  const { start, end, depth, isBracket, word } = trigger;
  const rest = text.slice(end);
  if (isBracket && refusedInBracket.test(rest)) return null;
  if (!isBracket && itemsFollow.test(rest)) return null;
  let limit = end;
  while (limit < text.length && (depths[limit] ?? 0) >= depth) limit++;
  const first = counts.find((c) => c.start >= end && c.start < limit && c.depth === depth);
  if (!first || first.start - end > longestReach) return null;
  const isFirst = !counts.some((c) => c.end <= start);
  const whole = wholeOf(context, trigger, first.family, found) ?? (isFirst || startsWithView.test(word) ? opening : null);
  if (!whole) return null;
  const parts = counts.filter((c) => c.start >= first.start && c.start < limit && c.depth === depth && c.family === first.family);
  const nested = indexOfNested(text, depths, first.end, depth);
  const setting = `${whole.context === context ? '' : whole.context.text}${text.slice(0, start)}`;
  const list = readPartList(context, end, parts, nested, setting);
  const named = word === '其中' || startsWithView.test(word) || (isBracket && /^\s*其中/.test(rest));
  if (list.parts.length < 2 && !named) return null;
  return { breakdown: breakdownOf(context, trigger, whole, list), firstPart: first.start };
}

const longestReach = 60;

function indexOfNested(text: string, depths: readonly number[], from: number, depth: number): number {
  for (let at = text.indexOf('其中', from); at >= 0; at = text.indexOf('其中', at + 2)) {
    if ((depths[at] ?? 0) === depth) return at;
  }
  return text.length;
}

const adjacent = /^[^，,；;。：:、]{0,14}$/;
const withinClause = /^[^，,；;。：:]{0,14}(?:[，,][^，,；;：:。]{0,14})?$/;

/** The count that a trigger in the same sentence takes apart. */
function wholeOf(
  context: CountedSentence,
  { word, start, depth, isBracket }: Trigger,
  family: string,
  found: readonly Breakdown[],
): Whole | null {
  const outer = isBracket ? depth - 1 : depth;
  const before = context.counts.filter((c) => c.end <= start && c.depth === outer);
  const candidates = before.filter((c) => c.family === family);
  const count = candidates.at(-1);
  if (!count) return null;
  const between = outside(context, count.end, start, outer);
  if (isBracket || word === '：' || word === ':') return adjacent.test(between) ? wholeWith(context, count) : null;
  if (startsWithView.test(word)) return viewedWhole(context, candidates, found);
  if (word === '其中') return wholeWith(context, count);
  return count === before.at(-1) && withinClause.test(between) ? wholeWith(context, count) : null;
}

function wholeWith(context: CountedSentence, count: Count): Whole | null {
  return wholeAmong(
    context,
    [count],
    context.counts.filter((c) => c.family === count.family && c.end <= count.start),
  );
}

/** The sum of the whole and what is listed before it. */
function listedWith({ count, context }: Whole): number {
  const before = context.counts.filter((c) => c.family === count.family && c.depth === count.depth && c.end <= count.start);
  return sumOf(listEndingWith(context, [...before, count]).map(({ quantity }) => quantity));
}

function breakdownOf(context: CountedSentence, trigger: Trigger, whole: Whole, list: PartList): Breakdown {
  const { parts, further, end } = list;
  const introduction = trigger.word.startsWith('分别') ? clauseBefore(context.text, trigger.start) : '';
  const dimension = commonDimension(list, introduction, context.text);
  return {
    whole: whole.count.quantity,
    parts,
    further,
    earlier: whole.earlier.map((c) => c.quantity),
    together: listedWith(whole),
    dimension,
    claim: claimOf(context, trigger, list),
    isComparable:
      [whole.count.quantity, ...parts.map(({ quantity }) => quantity)].every(isExact) &&
      !parts.some(({ quantity }) => context.counts.some((c) => c.quantity === quantity && isOfEach(context.text, c))) &&
      !describesPeople({ whole, parts }) &&
      (introduction === '' || dimension !== null) &&
      !mixesDimensions(list) &&
      !tellsOfActions(parts) &&
      !mayOverlap(parts.map(({ label }) => label)) &&
      !countsAnotherSet(context, trigger, whole, end),
  };
}

/** The same person may be counted for more than one quality: 党员2名，本科3名. */
function describesPeople({ whole, parts }: { readonly whole: Whole; readonly parts: PartList['parts'] }): boolean {
  const labels = parts.map(({ label }) => label).join('，');
  return /^[人名]$/.test(whole.count.quantity.unit) && !contrasts.some((words) => stand(words, labels));
}

/** Nobody is both. */
const contrasts = [
  ['专职', '兼职'],
  ['兼职', '专职'],
  ['男', '女'],
] as const;

function stand([first, second]: (typeof contrasts)[number], text: string): boolean {
  const at = text.indexOf(first);
  return at >= 0 && text.includes(second, at + first.length);
}

function commonDimension({ parts }: PartList, introduction: string, text: string): Dimension | null {
  const named = parts.filter(({ label }) => !residual.test(label));
  const [first] = named;
  if (!first) return null;
  if (first.label === '' || introduction !== '') return dimensionOf(introduction, text);
  return named.every(({ dimension }) => dimension === first.dimension) ? first.dimension : null;
}

function mixesDimensions({ parts }: PartList): boolean {
  return new Set(collect(parts, ({ dimension }) => dimension ?? [])).size > 1;
}

const otherSet = /涉及|重点|\d{2,4}\s*年|上年|上一?年度|去年|同期|往年|历年|以前|累计|结转|跨年|顺延|同比|环比/;
const received = /收到|新收|接收|收件|受理/;
const carried = /结转|顺延|跨年/;
const nothingCarried = /[无没未][^，,；;。]{0,8}结转/g;
const hotlines = /12\d{3}/g;

/** True where a part is of another year, or holds numbers that were not read. */
function countsAnotherSet(context: CountedSentence, trigger: Trigger, whole: Whole, end: number): boolean {
  const listed = context.text.slice(trigger.start, end);
  const tail = /^[^；;。]*/.exec(context.text.slice(end))?.[0] ?? '';
  const clause = clauseBefore(whole.context.text, whole.count.start).replace(/^.*?\d{4}年(?:度|全年)?/, '');
  if (otherSet.test(listed) || carried.test(tail) || otherSet.test(clause.replace('累计', ''))) return true;
  if (received.test(clause) && carried.test(context.sentence.paragraph.text.replace(nothingCarried, ''))) return true;
  return hasUnread(context, trigger.end, end);
}

function hasUnread({ text, sentence, counts, others }: CountedSentence, from: number, end: number): boolean {
  let rest = '';
  let at = from;
  for (const { span } of [...counts.map((c) => c.quantity), ...others].sort((a, b) => a.span.start - b.span.start)) {
    const start = span.start - sentence.span.start;
    if (start < at || start >= end) continue;
    rest += `${text.slice(at, start)} `;
    at = span.end - sentence.span.start;
  }
  return /[\d０-９]/.test((rest + text.slice(at, Math.max(at, end))).replace(hotlines, ''));
}

const partial = /等(?![级候待])|主要|重点|尤其|例如|比如|其[余他它](?![^，,；;。\d]{0,60}\d)/;

function claimOf(
  { text, depths }: CountedSentence,
  { word, start, end: triggerEnd, depth, isBracket }: Trigger,
  list: PartList,
): Breakdown['claim'] {
  const { parts, end, isClosed } = list;
  let stop = end;
  while (stop < text.length && (depths[stop] ?? 0) >= depth && !/[；;。]/.test(text.charAt(stop))) stop++;
  if (partial.test(withoutLabelled(text.slice(triggerEnd, stop)))) return 'some';
  const labels = parts.map(({ label }) => label);
  if (labels.some((label) => residual.test(label))) return 'all';
  if (labels.some((label) => /自然人|公民|个人/.test(label)) && labels.some((label) => /法人/.test(label))) return 'all';
  if (isBracket) return /^\s*(?:其中|含|包[括含])/.test(text.slice(start + 1)) ? 'unsaid' : 'all';
  if (word.startsWith('包')) return isClosed ? 'all' : 'unsaid';
  return word === '其中' || word.startsWith('从') ? 'unsaid' : 'all';
}

/** Names of results and kinds that contain such words. */
const withoutLabelled = (text: string): string => text.replace(/其[他它](?:处理|结果|组织|法律|行政法规|原因|形式|方式)|等级|平等/g, '');
