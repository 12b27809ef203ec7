import type { ProseToken } from './tokens.ts';
import type { Category } from './vocabulary/category.ts';

/** A rule for words that mean something else beside others in their sentence. */
interface TokenRule {
  readonly name: string;
  /** What it is about, for the page on how prose is read. */
  readonly says: string;
  readonly example: string;
  /** The tokens of a sentence, those that it is about made foreign. */
  readonly apply: (text: string, tokens: readonly ProseToken[]) => readonly ProseToken[];
}

/** Applied in order to the words of every sentence; depends on nothing else. */
export const tokenRules: readonly TokenRule[] = [
  {
    name: 'openness-classes',
    says: '公文的公开属性（主动公开、依申请公开、不予公开）不是申请，也不是答复',
    example: '公文409件，其中主动公开117件、依申请公开86件、不予公开206件',
    apply: withoutOpennessClasses,
  },
  {
    name: 'parts-of-others',
    says: '咨询、复议中“涉及申请公开的”几件，是前面所计的一部分，不是申请',
    example: '咨询215件，其中与申请公开有关的47件',
    apply: withoutPartsOfOthers,
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
