import { memoByText } from '../../text/memo.ts';
import type { ClaimScope, ClaimTopic } from '../claim-types.ts';
import type { Sentence } from '../types.ts';
import type { Token } from './tokens.ts';

/** What was claimed last: whose parts follow where 其中 comes next. */
type LastClaim = 'none' | 'whole' | 'stock' | 'outcome' | 'applicant' | 'channel';

/** What a clause takes over from the words before it. Changes as the reading goes on. */
export interface Context {
  topic: ClaimTopic | 'foreign' | null;
  /** The proceedings last spoken of, and all those of the sentence. */
  proceedings: readonly string[];
  sentenceProceedings: readonly string[];
  /** The line of table 2 last spoken of. */
  item: string | null;
  /** The outcome whose applicants may follow. */
  outcome: string | null;
  last: LastClaim;
  time: ClaimScope;
  whose: ClaimScope;
  /** After 其中: what the parts belong to. */
  partOf: LastClaim;
  /** The sentence's first claim counts requests of one channel only. */
  beginsWithChannel: boolean;
  /** The words of the sentence outside brackets. */
  words: readonly Token[];
  /** Inside brackets. */
  inBrackets: boolean;
  /** The sentence, the one before it or the heading speaks of disclosure: its reviews and suits are about that. */
  aboutDisclosure: boolean;
  /** Only what is named behind this place in the sentence is about disclosure; null where all of it may be. */
  disclosureFrom: number | null;
  /** What others were helped to do is spoken of. */
  othersDo: boolean;
}

const emptyContext: Context = {
  topic: null,
  proceedings: [],
  sentenceProceedings: [],
  item: null,
  outcome: null,
  last: 'none',
  time: 'whole',
  whose: 'whole',
  partOf: 'none',
  beginsWithChannel: false,
  words: [],
  inBrackets: false,
  aboutDisclosure: false,
  disclosureFrom: null,
  othersDo: false,
};

const sectionTopics: Readonly<Record<number, ClaimTopic>> = { 2: 'disclosure', 3: 'requests', 4: 'proceedings' };
const isAboutDisclosure = memoByText((text) => /信息公开|政务公开|依申请公开|公开申请|申请公开/.test(text));

/** 其中涉及政府信息公开的1件, （与政府信息公开无关）: a part of what was counted before. 均涉及政府信息公开 are all of it. */
const restricted =
  /(?<![均都皆部][为系属]?(?:政府)?)(?:(?:其中[，,：:]?|涉及?|含|包括|[（(])[^，,；;。、（(）)均都皆]{0,10}?(?:信息公开|政务公开|申请公开|公开申请)|与[^，,；;。、]{0,6}(?:信息公开|政务公开|申请公开|公开申请)[^，,；;。、]{0,6}[有无相]关|(?:信息公开|政务公开)(?:类|方面))/g;
const countedProceeding =
  /(?:复议|诉)[^，,；;。]{0,20}?[\d〇零一二两三四五六七八九十百]\s*[件起宗例次]|[\d〇零一二两三四五六七八九十百]\s*[件起宗例次][^，,；;。]{0,20}?(?:复议|诉)/;
/** 因政府信息公开被提起行政复议3件: these are about it, whatever follows. */
const ofDisclosure = /(?:信息公开|政务公开|申请公开|公开申请)[^，,；;。、]{0,20}(?:复议|诉)/;

/** Where the words begin that tell which of all the reviews and suits counted before are about disclosure; -1 where there are none. */
const restrictionIn = memoByText((text) => {
  const counted = countedProceeding.exec(text);
  if (!counted) return -1;
  restricted.lastIndex = counted.index + counted[0].length;
  const restriction = restricted.exec(text);
  return restriction && !ofDisclosure.test(text.slice(0, restriction.index)) ? restriction.index : -1;
});
const timeScopes: Readonly<Record<string, ClaimScope>> = { whole: 'whole', part: 'part', 'other-year': 'other-year' };

/** Leads a context from sentence to sentence. */
export class ContextTrail {
  now: Context = { ...emptyContext };
  private paragraph = -1;
  private heading: { readonly topic: Context['topic']; readonly isAboutDisclosure: boolean } | null = null;
  private headingSection: number | null = null;
  private previousIsAbout = false;
  /** All reviews and suits were counted, and then those about disclosure. */
  private isRestricted = false;
  /** The other year or region that the sentence before was about. */
  private leadTime: ClaimScope = 'whole';
  private claimedElsewhere = false;

  /** Turns to the next sentence. */
  enter(sentence: Sentence): void {
    const { paragraph, section } = sentence;
    const isNewParagraph = paragraph.span.start !== this.paragraph;
    const isAbout = isAboutDisclosure(sentence.text);
    if (isNewParagraph) {
      this.paragraph = paragraph.span.start;
      this.previousIsAbout = false;
      this.isRestricted = false;
      this.leadTime = 'whole';
      this.claimedElsewhere = false;
      if (paragraph.heading || section !== this.headingSection) this.heading = null;
      this.headingSection = section;
      this.now = { ...emptyContext, topic: this.heading?.topic ?? sectionTopics[section ?? 0] ?? null };
    }
    const isHeading = isNewParagraph && paragraph.heading !== null;
    const { now } = this;
    now.aboutDisclosure = isAbout || this.previousIsAbout || section === 4 || (this.heading?.isAboutDisclosure ?? false);
    const restriction = restrictionIn(sentence.text);
    if (restriction >= 0) this.isRestricted = true;
    else if (isAbout) this.isRestricted = false;
    if (restriction >= 0) now.disclosureFrom = restriction;
    else now.disclosureFrom = this.isRestricted ? Number.POSITIVE_INFINITY : null;
    now.sentenceProceedings = [];
    now.partOf = 'none';
    now.beginsWithChannel = false;
    now.inBrackets = false;
    now.othersDo = false;
    now.time = this.leadTime;
    now.whose = this.claimedElsewhere ? 'elsewhere' : 'whole';
    this.previousIsAbout = isAbout;
    this.claimedElsewhere = false;
    if (isHeading) this.heading = { topic: null, isAboutDisclosure: isAbout };
  }

  /** Turns away from a sentence. `tokens` are its words, `scopes` those of its claims. */
  leave(sentence: Sentence, tokens: readonly Token[], scopes: readonly ClaimScope[]): void {
    const lead = tokens.slice(0, 2).find((t) => t.cls === 'time');
    if (lead) this.leadTime = timeScopes[lead.id] ?? 'whole';
    this.claimedElsewhere = scopes.includes('elsewhere');
    const { heading, span } = sentence.paragraph;
    if (heading && this.heading && sentence.span.start === span.start) this.heading = { ...this.heading, topic: this.now.topic };
  }
}

/** Takes note of a word that was passed. */
export function pass(context: Context, token: Token): void {
  switch (token.cls) {
    case 'request':
      if (token.id === 'strong') context.topic = 'requests';
      break;
    case 'proceeding':
      context.topic = 'proceedings';
      context.sentenceProceedings = [...context.sentenceProceedings, token.id];
      break;
    case 'item':
      context.topic = 'disclosure';
      context.item = token.id;
      break;
    case 'information':
      // 答复5件，其中主动公开2件 is one of the answers.
      if (token.id !== 'topic' || context.topic !== 'requests') context.topic = 'information';
      break;
    case 'fee':
      context.topic = 'fee';
      break;
    case 'foreign':
      context.topic = 'foreign';
      break;
    case 'time':
      context.time = timeScopes[token.id] ?? 'whole';
      break;
    case 'whose':
      // 全省各级行政机关 are all of those that 全省 means.
      if (token.id !== 'levels') context.whose = token.id === 'own' ? 'whole' : 'elsewhere';
      break;
    case 'of-which':
      context.partOf = context.last;
      break;
    case 'stop':
      context.partOf = 'none';
      context.othersDo = false;
      break;
    default:
  }
}
