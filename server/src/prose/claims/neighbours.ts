import { collect } from '../../text/collect.ts';
import type { Token } from './tokens.ts';

/** Words that mean something else beside others: depends on nothing but the words of the sentence. */

/** 依申请公开 without 申请 for what was asked: requests, or a class of documents. */
const bareRequest = /^(?:依|依法)?申请公开(?:政府信息|信息)?(?:公文|事项|件)?$/;
/** Documents, and what decides their class. */
const documents = /公开属性|公文|发文|定密|认定|目录|清单/;
/** Of these an outcome is never said; of 认定, 目录, 清单 it may be. */
const documentsOnly = /公开属性|公文|发文|定密/;

const ends: ReadonlySet<Token['cls']> = new Set(['comma', 'stop', 'colon', 'open', 'close', 'link', 'of-which']);

/** The words of a sentence, those made foreign that mean something else there. */
export const besideNeighbours = (text: string, tokens: readonly Token[]): readonly Token[] =>
  withoutPartsOfOthers(withoutOpennessClasses(text, tokens));

/**
 * 公文409件，其中主动公开117件、依申请公开86件、不予公开206件: how documents may be disclosed, no requests and no answers to them.
 * Where a request was spoken of in the sentence, or 收到, 办结 stand before the word, it is what it seems.
 */
function withoutOpennessClasses(text: string, tokens: readonly Token[]): readonly Token[] {
  if (!text.includes('公开') || !tokens.some((t) => (t.cls === 'request' && bareRequest.test(t.text)) || t.id === 'refused')) return tokens;
  const members = membersOf(tokens);
  const openUnits = new Set(collect(members, (m) => (m.some((t) => t.cls === 'information') ? unitsIn(m) : [])));
  let isOfRequests = false;
  let isOfDocuments = false;
  return collect(members, (member) => {
    const units = unitsIn(member);
    const isReceived = member.some((t) => t.cls === 'row' && t.id !== 'refused');
    return member.map((token) => {
      const isBare = token.cls === 'request' && bareRequest.test(token.text);
      const isAfter = (words: RegExp) => words.test(text.slice(0, token.start));
      const isInList = units.some((unit) => openUnits.has(unit));
      if (isBare && !isReceived && units.length > 0) {
        const isItems = token.text.endsWith('事项') && units.includes('项');
        if (isInList || isItems || isAfter(documents)) {
          isOfDocuments = true;
          return foreign(token);
        }
      }
      if (token.cls === 'request' && (!isBare || isReceived)) isOfRequests = true;
      const isRefusal = token.id === 'refused' && !isOfRequests;
      return isRefusal && (isInList || isOfDocuments || isAfter(documentsOnly)) ? foreign(token) : token;
    });
  });
}

/** 咨询215件，其中与申请公开有关的47件; 行政复议12件，其中涉及依申请公开的3件: parts of what was counted before, no requests. */
function withoutPartsOfOthers(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((t) => t.cls === 'foreign' || t.cls === 'proceeding') || !tokens.some((t) => t.id === 'strong')) return tokens;
  let isOfOthers = false;
  let isOfWhich = false;
  return collect(membersOf(tokens), (member) => {
    const isOther = member.some((t) => t.cls === 'foreign' || t.cls === 'proceeding');
    const isPart = isOfOthers && (isOfWhich || member.some((t) => t.cls === 'fill' && relating.test(t.text)));
    const isCounted = unitsIn(member).length > 0;
    const isRequest = member.some((t) => t.cls === 'request' || t.cls === 'row');
    isOfWhich = member.at(-1)?.cls === 'of-which';
    if (isCounted && (isOther || (isRequest && !isPart))) isOfOthers = isOther;
    if (!isPart || isOther || member.some((t) => t.cls === 'row')) return member;
    return member.map((t) => (t.cls === 'request' ? foreign(t) : t));
  });
}

const relating = /涉及|关于|有关|相关/;

const foreign = (token: Token): Token => ({ ...token, cls: 'foreign', id: '' });

/** The members of lists, each with the mark or 和 that it ends with. */
function membersOf(tokens: readonly Token[]): Token[][] {
  const members: Token[][] = [[]];
  for (const token of tokens) {
    members.at(-1)?.push(token);
    if (ends.has(token.cls)) members.push([]);
  }
  return members;
}

const unitsIn = (member: readonly Token[]): string[] => collect(member, (t) => (t.cls === 'quantity' ? [t.id] : []));
