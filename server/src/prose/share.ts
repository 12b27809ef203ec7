import { collect } from '../text/collect.ts';
import { plainDigits } from '../text/normalise.ts';
import { once } from '../text/once.ts';
import { readBreakdowns } from './breakdown.ts';
import type { Breakdown, Share } from './breakdown-types.ts';
import { type Count, type CountedSentence, clauseBefore, countedSentences } from './counted.ts';
import { sentencesOf } from './draft-prose.ts';
import { residual } from './parts.ts';
import type { DraftProse, Quantity, Sentence } from './types.ts';
import { familyOf, isExact, isPercent } from './units.ts';

/** Every share whose count stands with it, in order. */
export const readShares: (draft: DraftProse) => readonly Share[] = once(sharesOf);

/** Before the percentage: what it is a share of. */
const shareWords = /占([^，,。；;：:占]{0,20})$/;
/** Shares of something else than what the text counts, or rough ones. */
const refused = /全[市省区县国州旗镇乡]|上年|去年|同期|约|近|超|不足|半|多/;
const searchedLength = 24;

/** A share before its whole is looked for. */
interface Stated {
  readonly percent: Quantity;
  readonly numerator: Count;
  /** A count between 占 and the percentage. */
  readonly named: Count | null;
  readonly words: string;
}

function sharesOf(draft: DraftProse): Share[] {
  const counted = countedSentences(draft);
  const breakdowns = new Map(collect(readBreakdowns(draft), (one) => one.parts.map(({ quantity }) => [quantity, one] as const)));
  const found: Share[] = [];
  let before: Sentence | null = null;
  for (const sentence of sentencesOf(draft)) {
    const context = sentence.text.includes('占') ? counted(sentence) : null;
    const stated = context ? statedIn(context) : [];
    for (const share of stated) if (context) found.push(completed(share, stated, context, before && counted(before), breakdowns));
    before = sentence;
  }
  return found;
}

function statedIn(context: CountedSentence): Stated[] {
  const { text, sentence, others } = context;
  const stated: Stated[] = [];
  const percents = others.filter(isPercent);
  for (let i = 0; i < percents.length; i++) {
    const percent = percents[i];
    if (!percent || !isExact(percent)) continue;
    const start = percent.span.start - sentence.span.start;
    const words = shareWords.exec(text.slice(Math.max(0, start - searchedLength), start));
    if (!words || refused.test(words[1] ?? '')) continue;
    const at = start - words[0].length;
    const run = /分别/.test(text.slice(Math.max(0, at - 4), start)) ? runOf(context, percents, i) : [percent];
    const before = numeratorsBefore(context, at, run.length);
    const numerators = before.length > 0 ? before : numeratorBehind(context, percent);
    const named = context.counts.find((c) => c.start >= at && c.end <= start) ?? null;
    numerators.forEach((numerator, k) => {
      const one = run[k];
      if (one) stated.push({ percent: one, numerator, named, words: words[1] ?? '' });
    });
    i += run.length - 1;
  }
  return stated;
}

/** 60%、30%和10%: the percentages that follow one another. */
function runOf({ text, sentence }: CountedSentence, percents: readonly Quantity[], from: number): Quantity[] {
  const run = percents.slice(from, from + 1);
  for (const next of percents.slice(from + 1)) {
    const end = (run.at(-1)?.span.end ?? 0) - sentence.span.start;
    if (!/^\s*(?:、|和|及|以及|与|，|,)\s*$/.test(text.slice(end, next.span.start - sentence.span.start))) break;
    run.push(next);
  }
  return run;
}

const joinsNumerator = /^[^，,。；;：:、（(]{0,12}[，,、（(]?\s*(?:分别)?$/;

/** The counts right before 占; none where they are not as many as the percentages. */
function numeratorsBefore({ text, counts }: CountedSentence, at: number, length: number): Count[] {
  const before = counts.filter((c) => c.end <= at);
  const last = before.at(-1);
  if (!last || !joinsNumerator.test(text.slice(last.end, at))) return [];
  const run = before.filter((c) => c.family === last.family).slice(-length);
  return run.length === length ? run : [];
}

const bracketed = /^(\s*[（(]\s*(?:[即共计为]\s*)?)([\d０-９][\d０-９,，]*)(\s*)(人次|件次|[件条宗起份例次项篇个家户场期人名])\s*[)）]/;

/** 占62.5%（5件）: the count that is all there is in the brackets right behind the percentage. A number right behind a bracket is no quantity. */
function numeratorBehind({ text, sentence, counts, depths }: CountedSentence, percent: Quantity): Count[] {
  const from = percent.span.end - sentence.span.start;
  const match = bracketed.exec(text.slice(from, from + searchedLength));
  if (!match) return [];
  const [, lead = '', digits = '', gap = '', unit = ''] = match;
  const start = from + lead.length;
  const known = counts.find((c) => c.start === start);
  if (known) return [known];
  const at = sentence.span.start + start;
  const numberSpan = { start: at, end: at + digits.length };
  const span = { start: at, end: numberSpan.end + gap.length + unit.length };
  const value = Number(plainDigits(digits).replace(/[,，]/g, ''));
  const quantity: Quantity = { sentence, span, numberSpan, value, unit, approximate: false, isAtLeast: false };
  const family = familyOf(quantity);
  return family === null
    ? []
    : [{ quantity, start, end: span.end - sentence.span.start, family, depth: depths[start] ?? 0, thing: () => null }];
}

function completed(
  { percent, numerator, named, words }: Stated,
  stated: readonly Stated[],
  context: CountedSentence,
  before: CountedSentence | null,
  breakdowns: ReadonlyMap<Quantity, Breakdown>,
): Share {
  const numerators = stated.map((share) => share.numerator);
  const isCandidate = (c: Count) => c.family === numerator.family && !numerators.includes(c);
  const sameSentence = context.counts.filter((c) => isCandidate(c) && c.end <= numerator.start);
  const lastSentence = before?.counts.filter(isCandidate) ?? [];
  const only = sameSentence.length > 0 ? sameSentence : saysWhole.test(words) || goesOn.test(context.text) ? lastSentence : [];
  const single = only.length === 1 ? only[0]?.quantity : undefined;
  const breakdown = breakdowns.get(numerator.quantity);
  const certain = named?.quantity ?? breakdown?.whole ?? (single && startsList(single, numerator) ? single : null);
  const candidates = [...context.counts, ...(before?.counts ?? [])].filter(isCandidate);
  const whole = certain ?? summedWhole(context, numerators, candidates) ?? agreedWhole(percent, stated, candidates);
  // Named, or found from the other shares; or else the counts beside it that are no parts may be meant as well.
  const isSettled =
    named !== null || whole !== certain || stated.some((share) => share.percent !== percent && isShare(share, whole?.value ?? 0));
  const others = candidates
    .map((c) => c.quantity)
    .filter((q) => q !== whole && q.sentence === whole?.sentence && !breakdowns.has(q) && isExact(q));
  const together = numerators.filter((c) => c.family === numerator.family).map((c) => c.quantity.value ?? 0);
  return {
    percent,
    numerator: numerator.quantity,
    wholes: whole ? [whole, ...(isSettled ? [] : others)] : [],
    alternatives: [
      breakdown?.together ?? 0,
      ...[...context.counts, ...(before?.counts ?? [])].filter((c) => c !== numerator).map((c) => c.quantity.value ?? 0),
      together.reduce((sum, value) => sum + value, 0),
    ],
  };
}

/** The count that all numerators together make up, with what is left beside them (其余6件) or at least two of them. */
function summedWhole({ text }: CountedSentence, numerators: readonly Count[], candidates: readonly Count[]): Quantity | null {
  const family = candidates[0]?.family;
  const rest = candidates.find((c) => residual.test(clauseBefore(text, c.start)));
  const parts = [...new Set(numerators.filter((c) => c.family === family)), ...(rest ? [rest] : [])];
  if (parts.length < 2) return null;
  const sum = parts.reduce((total, { quantity }) => total + (quantity.value ?? Number.NaN), 0);
  return candidates.find((c) => c !== rest && c.quantity.value === sum)?.quantity ?? null;
}

/** The one count of which every other share in the sentence, two at least, is right. */
function agreedWhole(percent: Quantity, stated: readonly Stated[], candidates: readonly Count[]): Quantity | null {
  const others = stated.filter((share) => share.percent !== percent);
  if (others.length < fewestAgreeing) return null;
  const agreed = candidates.filter(({ quantity }) => others.every((share) => isShare(share, quantity.value ?? 0)));
  return agreed.length === 1 ? (agreed[0]?.quantity ?? null) : null;
}

const fewestAgreeing = 2;
/** Close enough for any way of rounding to one decimal. */
const closeness = 0.06;

const isShare = ({ percent, numerator }: Stated, whole: number): boolean =>
  whole > 0 && Math.abs((100 * (numerator.quantity.value ?? 0)) / whole - (percent.value ?? 0)) <= closeness;

const saysWhole = /总|全部|比/;
const goesOn = /^其中/;

/** A count cannot be a share of a smaller one. */
const startsList = (whole: Quantity, { quantity }: Count): boolean => (whole.value ?? 0) >= (quantity.value ?? 0);
