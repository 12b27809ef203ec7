import { once } from '../../text/once.ts';
import type { DraftProse, Quantity, Sentence } from '../types.ts';
import { familyOf } from './units.ts';

/** A count in its sentence; offsets are those of the sentence's text. */
export interface Count {
  readonly quantity: Quantity;
  readonly start: number;
  readonly end: number;
  readonly family: string;
  /** How many brackets it stands in. */
  readonly depth: number;
}

/** A sentence with its counts, ready to be read. */
export interface CountedSentence {
  readonly sentence: Sentence;
  readonly text: string;
  readonly counts: readonly Count[];
  /** The quantities that are no counts: shares, rough amounts. */
  readonly others: readonly Quantity[];
  /** How many brackets each character stands in; a bracket stands in itself. */
  readonly depths: readonly number[];
}

/** `比上年增加3件` is no count of things but of a change. */
const change = /(?:增(?<!新增)[加长]|减少|上升|下降|(?:较|比)(?:上|去|前|往|同|\d{4}))[^，,；;。、：:（()）至到]*$|[多少增减](?<!新.)\s*$/;
const changeWord = /[增减升降较比多少]/;
const changeReach = 16;

/** What a sentence's words alone tell of its quantities. */
interface Sorts {
  /** Of each quantity; null for what is no count. */
  readonly families: readonly (string | null)[];
  readonly depths: readonly number[];
}

/** What has more is a table that lost its lines, not a sentence. */
const mostQuantities = 80;

/** Gives a sentence with its counts; null for one without quantities. */
export const countedSentences: (draft: DraftProse) => (sentence: Sentence) => CountedSentence | null = once((draft) => {
  const quantities = new Map<Sentence, Quantity[]>();
  for (const quantity of draft.quantities) {
    const own = quantities.get(quantity.sentence);
    if (own) own.push(quantity);
    else quantities.set(quantity.sentence, [quantity]);
  }
  const known = new Map<Sentence, CountedSentence>();
  return (sentence) => {
    const own = quantities.get(sentence);
    if (!own || own.length > mostQuantities) return null;
    const counted = known.get(sentence) ?? countedSentence(sentence, own);
    known.set(sentence, counted);
    return counted;
  };
});

/** Makes a sentence ready: its quantities sorted into counts and others. */
function countedSentence(sentence: Sentence, quantities: readonly Quantity[]): CountedSentence {
  const { text, span } = sentence;
  const sorts = sortsOf(sentence, quantities);
  const { families, depths } = sorts;
  const counts: Count[] = [];
  const others: Quantity[] = [];
  quantities.forEach((quantity, index) => {
    const start = quantity.span.start - span.start;
    const family = families[index] ?? null;
    if (family === null) others.push(quantity);
    else counts.push({ quantity, start, end: quantity.span.end - span.start, family, depth: depths[start] ?? 0 });
  });
  return { sentence, text, counts, others, depths };
}

function sortsOf({ text, span }: Sentence, quantities: readonly Quantity[]): Sorts {
  const mayChange = changeWord.test(text);
  const isChange = (start: number) => mayChange && change.test(text.slice(Math.max(0, start - changeReach), start));
  const families = quantities.map((quantity) => (isChange(quantity.span.start - span.start) ? null : familyOf(quantity)));
  return { families, depths: depthsOf(text) };
}

/** Empty for a sentence without brackets, which reads as 0 throughout. */
function depthsOf(text: string): readonly number[] {
  if (!/[（(]/.test(text)) return [];
  const depths = new Array<number>(text.length);
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const c = text.charAt(at);
    if (c === '（' || c === '(') depth++;
    depths[at] = depth;
    if ((c === '）' || c === ')') && depth > 0) depth--;
  }
  return depths;
}

/** A part of the sentence's text without what stands in brackets deeper than `depth`. */
export function outside({ text, depths }: CountedSentence, from: number, to: number, depth: number): string {
  let visible = '';
  for (let i = from; i < to; i++) if ((depths[i] ?? 0) <= depth) visible += text.charAt(i);
  return visible;
}

/** 网站、公众号各（均）42条: as many of each, together more. 各类, 各级 name the things themselves. */
const each = /均|[各每](?![类级种项])/;
export const isOfEach = (text: string, { start }: Count): boolean => each.test(clauseBefore(text, start));

const delimiter = /[，,、；;：:。（()）]/;

/** The words of the clause before an offset. */
export function clauseBefore(text: string, offset: number): string {
  let start = offset;
  while (start > 0 && !delimiter.test(text.charAt(start - 1))) start--;
  return text.slice(start, offset).trim();
}

/** The words of the clause behind an offset. */
export function clauseAfter(text: string, offset: number): string {
  let end = offset;
  while (end < text.length && !delimiter.test(text.charAt(end))) end++;
  return text.slice(offset, end).trim();
}
