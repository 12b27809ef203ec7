import type { Span } from '../text/span.ts';
import type { ProseToken } from './tokens.ts';
import type { Category } from './vocabulary/category.ts';

/** A rule for words that mean something else beside others in their sentence. */
interface TokenRule {
  readonly name: string;
  /** What it is about, for the page on how prose is read. */
  readonly says: string;
  readonly example: string;
  /** A word of the example, and what it is turned into. */
  readonly turns: readonly [text: string, category: Category];
  /** The tokens of a sentence, with those that it is about turned into others. */
  readonly apply: (text: string, tokens: readonly ProseToken[]) => readonly ProseToken[];
}

/** Applied in order to the words of every sentence; depends on nothing else. */
export const tokenRules: readonly TokenRule[] = [
  {
    name: 'openness-classes',
    says: '公文的公开属性（主动公开、依申请公开、不予公开）不是申请，也不是答复',
    example: '公文409件，其中主动公开117件、依申请公开86件、不予公开206件',
    turns: ['依申请公开', 'foreign'],
    apply: withoutOpennessClasses,
  },
  {
    name: 'parts-of-others',
    says: '咨询、复议中“涉及申请公开的”几件，是前面所计的一部分，不是申请',
    example: '咨询215件，其中与申请公开有关的47件',
    turns: ['申请公开', 'foreign'],
    apply: withoutPartsOfOthers,
  },
  {
    name: 'pending-proceedings',
    says: '复议、诉讼之后的“正在办理”“尚未办结”是复议、诉讼尚未审结',
    example: '行政复议1件，正在办理中',
    turns: ['正在办理中', 'result'],
    apply: withPendingProceedings,
  },
  {
    name: 'reasons',
    says: '“因……等原因不予公开”是不予公开的，不只是所举的一种',
    example: '因属于过程性信息等原因不予公开41件',
    turns: ['属于过程性信息', 'fill'],
    apply: withoutReasons,
  },
];

export const withTokenRules = (text: string, tokens: readonly ProseToken[]): readonly ProseToken[] =>
  tokenRules.reduce((sofar, { apply }) => apply(text, sofar), tokens);

/** 依申请公开 without 申请 for what was asked: requests, or a class of documents. */
const bareRequest = /^(?:依|依法)?申请公开(?:政府信息|信息)?(?:公文|事项|件)?$/;
const isBareRequest = ({ category, text }: ProseToken): boolean => category === 'request' && bareRequest.test(text);
/** Documents, and what decides their class. */
const documents = /公开属性|公文|发文|定密|认定|目录|清单/;
/** Of these an outcome is never said; of 认定, 目录, 清单 it may be. */
const documentsOnly = /公开属性|公文|发文|定密/;

/** Where a request was spoken of in the sentence, or 收到, 办结 stand before the word, it is what it seems. */
function withoutOpennessClasses(text: string, tokens: readonly ProseToken[]): readonly ProseToken[] {
  if (!text.includes('公开') || !tokens.some((t) => isBareRequest(t) || t.concept === 'refused')) return tokens;
  const members = membersOf(tokens);
  const openUnits = new Set(members.flatMap((m) => (m.some((t) => t.category === 'information') ? unitsIn(m) : [])));
  let isOfRequests = false;
  let isOfDocuments = false;
  return members.flatMap((member) => {
    const units = unitsIn(member);
    const isReceived = member.some((t) => t.category === 'row' && t.concept !== 'refused');
    const isInList = units.some((unit) => openUnits.has(unit));
    return member.map((token) => {
      const isBehind = (words: RegExp) => words.test(text.slice(0, token.start));
      if (isBareRequest(token) && !isReceived && units.length > 0) {
        const isItems = token.text.endsWith('事项') && units.includes('项');
        if (isInList || isItems || isBehind(documents)) {
          isOfDocuments = true;
          return foreign(token);
        }
      }
      if (token.category === 'request' && (!isBareRequest(token) || isReceived)) isOfRequests = true;
      const isRefusal = token.concept === 'refused' && !isOfRequests;
      return isRefusal && (isInList || isOfDocuments || isBehind(documentsOnly)) ? foreign(token) : token;
    });
  });
}

const relating = /涉及|关于|有关|相关/;

function withoutPartsOfOthers(_: string, tokens: readonly ProseToken[]): readonly ProseToken[] {
  const isOfAnother = (t: ProseToken) => t.category === 'foreign' || t.category === 'proceeding';
  if (!tokens.some(isOfAnother) || !tokens.some((t) => t.concept === 'strong')) return tokens;
  let isOfOthers = false;
  let isOfWhich = false;
  return membersOf(tokens).flatMap((member) => {
    const isOther = member.some(isOfAnother);
    const isPart = isOfOthers && (isOfWhich || member.some((t) => t.category === 'fill' && relating.test(t.text)));
    const isCounted = unitsIn(member).length > 0;
    const isRequest = member.some((t) => t.category === 'request' || t.category === 'row');
    isOfWhich = member.at(-1)?.category === 'of-which';
    if (isCounted && (isOther || (isRequest && !isPart))) isOfOthers = isOther;
    if (!isPart || isOther || member.some((t) => t.category === 'row')) return member;
    return member.map((t) => (t.category === 'request' ? foreign(t) : t));
  });
}

const foreign = (token: ProseToken): ProseToken => ({ ...token, category: 'foreign', concept: '' });

const memberEnds: ReadonlySet<Category> = new Set(['comma', 'stop', 'colon', 'open', 'close', 'link', 'of-which']);

/** The members of lists, each with the mark or 和 that it ends with. */
function membersOf(tokens: readonly ProseToken[]): ProseToken[][] {
  const members: ProseToken[][] = [[]];
  for (const token of tokens) {
    members.at(-1)?.push(token);
    if (memberEnds.has(token.category)) members.push([]);
  }
  return members;
}

const unitsIn = (member: readonly ProseToken[]): string[] => member.flatMap((t) => (t.category === 'quantity' ? [t.concept] : []));

const unfinished: ReadonlySet<string> = new Set(['stillOpen', 'carriedOut']);
/** Words that end what is said of reviews and suits. */
const otherThings: ReadonlySet<Category> = new Set(['request', 'item', 'information', 'foreign']);

function withPendingProceedings(text: string, tokens: readonly ProseToken[]): readonly ProseToken[] {
  if (!tokens.some((t) => t.category === 'proceeding') || !/办/.test(text)) return tokens;
  let isOfProceedings = false;
  return tokens.map((token) => {
    if (token.category === 'proceeding') isOfProceedings = true;
    else if (otherThings.has(token.category)) isOfProceedings = false;
    const isUnfinished = isOfProceedings && token.category === 'row' && unfinished.has(token.concept) && !token.text.includes('转');
    return isUnfinished ? { ...token, category: 'result', concept: 'pending' } : token;
  });
}

/** 因属于过程性信息等原因, 由于信息不存在等原因而: up to the result. */
const reasons =
  /(?:因|由于|鉴于|属于?)[^，,；;。：:（）()\d因由鉴]{2,60}?等(?:多种|各种|客观|其他|其它)?(?:原因|理由|因素|情形|情况)?(?:而|的|，|,)?(?:依法|依规|被|决定|作出)*“?(?=不予公开|无法提供|不能提供|不予处理|其他处理)/g;
/** 因涉及个人隐私, 以涉及个人隐私为由: one reason. */
const reason =
  /(?:(?:因|由于|鉴于)[^，,；;。：:（）()\d因由鉴以等]{2,40}?(?:原因|而|的)?|以[^，,；;。：:（）()\d因由鉴以等]{2,40}?为(?:由|理由))(?:依法|依规|被|决定|作出)*“?(?=不予公开|无法提供|不能提供|不予处理)/g;

/** 根据《条例》第十六条规定: what a result is based on. */
const basis =
  /(?:根据|依据|按照|依照)《[^《》]{1,20}》(?:第[一二三四五六七八九十百]{1,4}[条款项]){0,3}(?:的)?(?:之?规定|要求)?(?:依法|决定|作出)*“?(?=不予公开|予以公开|部分公开|无法提供|不予处理)/g;

/** The words of several reasons say nothing by themselves; one that is not known may stand for any of the lines below its result. */
function withoutReasons(text: string, tokens: readonly ProseToken[]): readonly ProseToken[] {
  if (!/因|由于|鉴于|以|属|据|照/.test(text) || !tokens.some((t) => resultsWithReasons.has(t.concept))) return tokens;
  const several = [...placesOf(text, reasons), ...placesOf(text, basis)];
  const isWithin = (places: readonly Span[], { start, end }: ProseToken) => places.some((p) => p.start <= start && end <= p.end);
  const unknown = placesOf(text, reason).filter((place) =>
    tokens.some((t) => (t.category === 'other' || t.text === '以') && isWithin([place], t)),
  );
  if (several.length + unknown.length === 0) return tokens;
  // 因……等原因不予公开5件，因……等原因不予公开3件: neither is all of them.
  const isTwice = (concept: string) => tokens.filter((t) => t.concept === concept).length > 1;
  return tokens.map((token) => {
    if (isWithin([...several, ...unknown], token)) return { ...token, category: 'fill', concept: '' };
    const isFor =
      resultsWithReasons.has(token.concept) &&
      [...unknown, ...(isTwice(token.concept) ? several : [])].some(({ end }) => end === token.start);
    return isFor ? { ...token, concept: `${token.concept}ForReason` } : token;
  });
}

const resultsWithReasons: ReadonlySet<string> = new Set(['refused', 'unavailable', 'unprocessed']);

const placesOf = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
