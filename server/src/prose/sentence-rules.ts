/** What a sentence's own words decide for all that it counts. */

/** Whether it speaks of disclosure: its reviews and suits are then about that. */
export const isAboutDisclosure = (text: string): boolean => /信息公开|政务公开|依申请公开|公开申请|申请公开/.test(text);

/** 其中涉及政府信息公开的1件, （与政府信息公开无关）: a part of what was counted before. 均涉及政府信息公开 are all of it. */
const restricted =
  /(?<![均都皆部][为系属]?(?:政府)?)(?:(?:其中[，,：:]?|涉及?|含|包括|[（(])[^，,；;。、（(）)均都皆]{0,10}?(?:信息公开|政务公开|申请公开|公开申请)|与[^，,；;。、]{0,6}(?:信息公开|政务公开|申请公开|公开申请)[^，,；;。、]{0,6}[有无相]关|(?:信息公开|政务公开)(?:类|方面))/g;
const countedProceeding =
  /(?:复议|诉)[^，,；;。]{0,20}?[\d〇零一二两三四五六七八九十百]\s*[件起宗例次]|[\d〇零一二两三四五六七八九十百]\s*[件起宗例次][^，,；;。]{0,20}?(?:复议|诉)/;
/** 因政府信息公开被提起行政复议3件: these are about it, whatever follows. */
const ofDisclosure = /(?:信息公开|政务公开|申请公开|公开申请)[^，,；;。、]{0,20}(?:复议|诉)/;

/** Where the words begin that tell which of all the reviews and suits counted before are about disclosure; -1 where there are none. */
export function disclosureStart(text: string): number {
  const counted = countedProceeding.exec(text);
  if (!counted) return -1;
  restricted.lastIndex = counted.index + counted[0].length;
  const restriction = restricted.exec(text);
  return restriction && !ofDisclosure.test(text.slice(0, restriction.index)) ? restriction.index : -1;
}

/** 行政应诉9件。其中涉及政府信息公开的1件。: the next sentence says which of all that a sentence counts are about disclosure. */
export function isRestrictedBy(text: string, next: string): boolean {
  restricted.lastIndex = 0;
  return /^\s*其中/.test(next) && countedProceeding.test(text) && !ofDisclosure.test(text) && restricted.test(next);
}

const asReviewingBody = /作为(?:行政)?复议机[关构]|(?:审理|审结|受理)[^，。；、\d]{0,14}复议(?:案件|申请)/;
const countedElsewhere = /[（(][^（）()]*(?:[不未]计入|[不未]列入|未纳入)/;

/** Whether it is about what the organ decides on as a reviewing body, or a bracket says that it is counted elsewhere. */
export const countsOtherBusiness = (text: string): boolean => asReviewingBody.test(text) || countedElsewhere.test(text);
