import type { Paragraph } from '../text/document.ts';
import type { ClaimScope, ClaimTopic } from './claim-types.ts';
import { type ReportSubject, timeScope } from './report-subject.ts';
import { disclosureStart, isAboutDisclosure, isRestrictedBy } from './sentence-rules.ts';
import type { ProseToken } from './tokens.ts';
import type { Sentence } from './types.ts';
import { isOwnWord } from './vocabulary/owners.ts';

/**
 * What was claimed last: whose parts follow where 其中 comes next. `whole-and-stock`: 收到12件，上年结转2件, of which it may be either;
 * `unread`: something that was not understood.
 */
export type LastClaim = 'none' | 'whole' | 'stock' | 'whole-and-stock' | 'outcome' | 'applicant' | 'channel' | 'unread';

/** What words that were passed leave behind: it is taken over from clause to clause within a paragraph. */
interface Spoken {
  readonly topic: ClaimTopic | 'foreign' | null;
  /** The line of table 2 last spoken of. */
  readonly item: string | null;
  /** The proceedings last spoken of. */
  readonly proceedings: readonly string[];
  /** The outcome whose applicants may follow. */
  readonly outcome: string | null;
  readonly last: LastClaim;
  /** The number of the stock claimed last. */
  readonly stock: number;
}

/** What holds within one sentence. */
interface SentenceState {
  readonly time: ClaimScope;
  readonly whose: ClaimScope;
  /** After 其中: what the parts belong to. */
  readonly partOf: LastClaim;
  /** The sentence's first claim counts requests of one channel only. */
  readonly beginsWithChannel: boolean;
  /** The column of table 2 counted last, up to a stop: 作出行政许可决定5件，行政处罚3件. */
  readonly column: string | null;
  /** All proceedings that it has named. */
  readonly proceedings: readonly string[];
  /** Words that are not known were passed; a word for the whole year was. */
  readonly hasUnknown: boolean;
  readonly hasYear: boolean;
  /** Inside a bracket: its number, and what held outside. */
  readonly bracket: { readonly number: number; readonly outer: Outer } | null;
}

/** What a bracket does not change for the words behind it. */
type Outer = Pick<SentenceState, 'partOf' | 'time' | 'whose'> & Pick<Spoken, 'topic' | 'item' | 'last' | 'outcome'>;

/** What a heading says of the paragraphs below it. */
interface HeadingState {
  readonly topic: Spoken['topic'];
  readonly isAboutDisclosure: boolean;
}

/** Where the reading of a draft has come to. */
export interface Discourse {
  readonly spoken: Spoken;
  readonly sentence: SentenceState;
  /** The sentence, the one before it or the heading speaks of disclosure: its reviews and suits are about that. */
  readonly aboutDisclosure: boolean;
  /** Only what is named behind this place in the sentence is about disclosure; null where all of it may be. */
  readonly disclosureFrom: number | null;
  readonly section: number | null;
  readonly heading: HeadingState | null;
  readonly previousIsAbout: boolean;
  /** All reviews and suits were counted, and then those about disclosure. */
  readonly isRestricted: boolean;
  /** The other year or region that the sentence before was about. */
  readonly leadTime: ClaimScope;
  readonly claimedElsewhere: boolean;
}

const nothingSpoken: Spoken = { topic: null, item: null, proceedings: [], outcome: null, last: 'none', stock: 0 };
const newSentence: SentenceState = {
  time: 'whole',
  whose: 'whole',
  partOf: 'none',
  beginsWithChannel: false,
  column: null,
  proceedings: [],
  hasUnknown: false,
  hasYear: false,
  bracket: null,
};

/** Before the first sentence. */
export const startOfDraft: Discourse = {
  spoken: nothingSpoken,
  sentence: newSentence,
  aboutDisclosure: false,
  disclosureFrom: null,
  section: null,
  heading: null,
  previousIsAbout: false,
  isRestricted: false,
  leadTime: 'whole',
  claimedElsewhere: false,
};

const sectionTopics: Readonly<Record<number, ClaimTopic>> = { 2: 'disclosure', 3: 'requests', 4: 'proceedings' };

/** Turns to the next paragraph. */
export function enterParagraph(state: Discourse, { heading }: Paragraph, section: number | null): Discourse {
  const above = heading || section !== state.section ? null : state.heading;
  return {
    ...startOfDraft,
    section,
    heading: above,
    spoken: { ...nothingSpoken, topic: above?.topic ?? sectionTopics[section ?? 0] ?? null },
  };
}

/** Turns to the next sentence of the paragraph; `next` is the one behind it. */
export function enter(state: Discourse, { text, paragraph, section, span }: Sentence, next: Sentence | undefined): Discourse {
  const isAbout = isAboutDisclosure(text);
  const isCutDown = next?.paragraph === paragraph && isRestrictedBy(text, next.text);
  const restriction = isCutDown ? Number.POSITIVE_INFINITY : disclosureStart(text);
  const isRestricted = restriction >= 0 || (state.isRestricted && !isAbout);
  const isHeading = paragraph.heading !== null && span.start === paragraph.span.start;
  return {
    ...state,
    aboutDisclosure: isAbout || state.previousIsAbout || section === 4 || (state.heading?.isAboutDisclosure ?? false),
    disclosureFrom: restriction >= 0 ? restriction : isRestricted ? Number.POSITIVE_INFINITY : null,
    isRestricted,
    // A sentence of its own goes on with all that the one before counted.
    spoken: state.spoken.last === 'whole-and-stock' ? { ...state.spoken, last: 'whole' } : state.spoken,
    heading: isHeading ? { topic: null, isAboutDisclosure: isAbout } : state.heading,
    previousIsAbout: isAbout,
    sentence: { ...newSentence, time: state.leadTime, whose: state.claimedElsewhere ? 'elsewhere' : 'whole' },
    claimedElsewhere: false,
  };
}

/** Turns away from a sentence. `claims`: what it claimed. */
export function leave(
  state: Discourse,
  { paragraph, span }: Sentence,
  tokens: readonly ProseToken[],
  claims: readonly { readonly scope: ClaimScope }[],
  subject: ReportSubject,
): Discourse {
  const outside = leaveBracket(state);
  const lead = tokens.slice(0, 2).find((t) => t.category === 'time');
  const isHeading = paragraph.heading !== null && span.start === paragraph.span.start;
  return {
    ...outside,
    leadTime: lead ? timeScope(lead, subject) : outside.leadTime,
    claimedElsewhere: claims.some(({ scope }) => scope === 'elsewhere'),
    heading: isHeading && outside.heading ? { ...outside.heading, topic: outside.spoken.topic } : outside.heading,
  };
}

/** After a sentence about the business of others. */
export const turnedAway = (state: Discourse): Discourse => ({ ...state, spoken: { ...state.spoken, topic: 'foreign' } });

/** What held before the bracket holds again. */
function leaveBracket(state: Discourse): Discourse {
  const { bracket } = state.sentence;
  if (!bracket) return state;
  const { topic, item, last, outcome, ...sentence } = bracket.outer;
  return { ...state, spoken: { ...state.spoken, topic, item, last, outcome }, sentence: { ...state.sentence, ...sentence, bracket: null } };
}

/** Goes into the bracket of this number, or stays outside. */
export function inBracket(state: Discourse, number: number | null): Discourse {
  if (number === (state.sentence.bracket?.number ?? null)) return state;
  const outside = leaveBracket(state);
  if (number === null) return outside;
  const { partOf, time, whose } = outside.sentence;
  const { topic, item, last, outcome } = outside.spoken;
  return { ...outside, sentence: { ...outside.sentence, bracket: { number, outer: { partOf, time, whose, topic, item, last, outcome } } } };
}

/** Takes note of words that are passed. */
export function pass(state: Discourse, tokens: readonly ProseToken[], subject: ReportSubject): Discourse {
  let { spoken, sentence } = state;
  for (const token of tokens) {
    spoken = spokenAfter(spoken, token);
    sentence = sentenceAfter(sentence, token, spoken, subject);
  }
  return spoken === state.spoken && sentence === state.sentence ? state : { ...state, spoken, sentence };
}

function spokenAfter(spoken: Spoken, { category, concept }: ProseToken): Spoken {
  switch (category) {
    case 'request':
      return concept === 'strong' ? withTopic(spoken, 'requests') : spoken;
    case 'proceeding':
      return { ...spoken, topic: 'proceedings', proceedings: [...spoken.proceedings, concept] };
    case 'item':
      return { ...spoken, topic: 'disclosure', item: concept };
    case 'information':
      // 答复5件，其中主动公开2件 is one of the answers.
      return concept !== 'topic' || spoken.topic !== 'requests' ? withTopic(spoken, 'information') : spoken;
    case 'fee':
      return withTopic(spoken, 'fee');
    case 'foreign':
      return withTopic(spoken, 'foreign');
    default:
      return spoken;
  }
}

/** Most words confirm what is spoken of already. */
const withTopic = (spoken: Spoken, topic: Spoken['topic']): Spoken => (spoken.topic === topic ? spoken : { ...spoken, topic });

function sentenceAfter(sentence: SentenceState, token: ProseToken, { last, topic }: Spoken, subject: ReportSubject): SentenceState {
  switch (token.category) {
    case 'proceeding':
      return { ...sentence, proceedings: [...sentence.proceedings, token.concept] };
    case 'time': {
      const time = timeScope(token, subject);
      return {
        ...sentence,
        time,
        hasYear: sentence.hasYear || time === 'whole',
        // 思湖区全年收到申请31件: the word of time does not hide whose they are.
        whose: token.ofOthers ? 'elsewhere' : sentence.whose,
      };
    }
    case 'whose':
      // 全省各级行政机关 are all of those that 全省 means.
      if (token.concept === 'levels') return sentence;
      return withWhose(sentence, isOwn(token, subject) ? 'whole' : 'elsewhere');
    case 'of-which':
      return { ...sentence, partOf: last === 'none' && topic !== 'foreign' ? 'unread' : last };
    case 'stop':
      return sentence.partOf === 'none' && sentence.column === null ? sentence : { ...sentence, partOf: 'none', column: null };
    case 'other':
      return sentence.hasUnknown ? sentence : { ...sentence, hasUnknown: true };
    default:
      return sentence;
  }
}

const withWhose = (sentence: SentenceState, whose: ClaimScope): SentenceState =>
  sentence.whose === whose ? sentence : { ...sentence, whose };

const isOwn = ({ concept, text }: ProseToken, { organ }: ReportSubject): boolean =>
  concept === 'own' || (concept === 'word' && isOwnWord(text, organ));
