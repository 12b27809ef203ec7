import { once } from '../text/once.ts';
import { quantitiesOf } from './draft-prose.ts';
import { subjectOf } from './report-subject.ts';
import { statementReader } from './statement-reader.ts';
import type { Statement } from './statements.ts';
import type { DraftProse, Quantity, Sentence } from './types.ts';
import { familyOf } from './units.ts';
import { maySpeakOfThings } from './vocabulary/vocabulary.ts';

/** A count in its sentence; offsets are those of the sentence's text. */
export interface Count {
  readonly quantity: Quantity;
  readonly start: number;
  readonly end: number;
  readonly family: string;
  /** How many brackets it stands in. */
  readonly depth: number;
  /** What it counts, as far as its words tell; null where they do not. */
  readonly thing: () => CountedThing | null;
}

/** Things that are never parts of one another. */
type CountedThing = 'requests' | 'proceedings' | 'items' | 'others';

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

/** A whole, with the counts beside it that may be meant in its place. */
export interface Whole {
  readonly count: Count;
  readonly context: CountedSentence;
  readonly earlier: readonly Count[];
}

/** `比上年增加3件` is no count of things but of a change. */
const change = /(?:增(?<!新增)[加长]|减少|上升|下降|(?:较|比)(?:上|去|前|往|同|\d{4}))[^，,；;。、：:（()）至到]*$|[多少增减](?<!新.)\s*$/;
const changeWord = /[增减升降较比多少]/;
const changeReach = 16;

/** What has more is a table that lost its lines, not a sentence. */
const mostQuantities = 80;

/** Gives a sentence with its counts; null for one without quantities. */
export const countedSentences: (draft: DraftProse) => (sentence: Sentence) => CountedSentence | null = once((draft) => {
  const read = statementReader(subjectOf(null, draft.organ).names);
  const quantities = new Map<Sentence, Quantity[]>();
  for (const quantity of quantitiesOf(draft)) {
    const own = quantities.get(quantity.sentence);
    if (own) own.push(quantity);
    else quantities.set(quantity.sentence, [quantity]);
  }
  const counted = once((sentence: Sentence) =>
    countedSentence(sentence, quantities.get(sentence) ?? [], () =>
      maySpeakOfThings(sentence.text) ? read(sentence.text).statements : [],
    ),
  );
  return (sentence) => {
    const own = quantities.get(sentence)?.length ?? 0;
    return own === 0 || own > mostQuantities ? null : counted(sentence);
  };
});

/** Makes a sentence ready: its quantities sorted into counts and others. */
function countedSentence(sentence: Sentence, quantities: readonly Quantity[], statements: () => readonly Statement[]): CountedSentence {
  const { text, span } = sentence;
  const depths = depthsOf(text);
  const mayChange = changeWord.test(text);
  const counts: Count[] = [];
  const others: Quantity[] = [];
  for (const [index, quantity] of quantities.entries()) {
    const start = quantity.span.start - span.start;
    const isChange = mayChange && change.test(text.slice(Math.max(0, start - changeReach), start));
    const family = isChange ? null : familyOf(quantity);
    if (family === null) others.push(quantity);
    else
      counts.push({
        quantity,
        start,
        end: quantity.span.end - span.start,
        family,
        depth: depths[start] ?? 0,
        thing: () => thingOf(index, statements()),
      });
  }
  return { sentence, text, counts, others, depths };
}

/** What the statement of a quantity speaks of, first by the words that were understood. */
function thingOf(quantity: number, statements: readonly Statement[]): CountedThing | null {
  const statement = statements.find((s) => s.quantity === quantity);
  if (!statement) return null;
  const categories = new Set([...statement.words, ...statement.passed].map(({ category }) => category));
  const things: CountedThing[] = [];
  if (categories.has('request')) things.push('requests');
  if (categories.has('proceeding')) things.push('proceedings');
  if (categories.has('item')) things.push('items');
  if (categories.has('foreign')) things.push('others');
  return things.length === 1 ? (things[0] ?? null) : null;
}

/** Whether one count may be a part of another: 诉讼0件 is never the whole of 网上申请6件. */
export function mayBePartOf(part: Count, whole: Count): boolean {
  if (part.family !== whole.family) return false;
  const [one, other] = [part.thing(), whole.thing()];
  return one === null || other === null || one === other;
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
const each = /均|[各每](?![类级种项]|日头条|日新闻|日商报)/;
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
