import { quantitiesIn } from './quantities.ts';
import { isIn, tokenPattern } from './token-pattern.ts';
import type { ProseToken } from './tokens.ts';

/** What a piece of a clause says. `total`: what was counted part by part before. `mention`: nothing that can be compared; it only sets what is spoken of. */
export type StatementKind = 'count' | 'total' | 'none' | 'all-done' | 'result' | 'mention';

/** A way to say something, as a pattern of token categories. */
export interface ClausePattern {
  readonly name: string;
  /** The way in the reader's words, for the hover and the page on how prose is read. */
  readonly title: string;
  readonly kind: StatementKind;
  readonly pattern: RegExp;
  /** Where the words themselves decide. */
  readonly when?: (parts: ClauseParts) => boolean;
  /** Pieces of prose that are read so; all of them say something that is claimed, but for the kind `mention`. */
  readonly examples: readonly string[];
}

/** What a pattern matched. */
export interface ClauseParts {
  /** The sentence. */
  readonly text: string;
  /** The words that say what it is about, before the number. */
  readonly words: readonly ProseToken[];
  /** Those behind it. */
  readonly behind: readonly ProseToken[];
  /** The number, if it has one. */
  readonly number: ProseToken | null;
}

/** The words up to the last mark of time or belonging: 2023年，我镇. */
const lead = '(?: !{quantity negation compare}* scope )?';
/** Likewise, before the first word that denies. */
const denialLead = '(?: !negation* scope )?';
/** What may stand before the word that denies. */
const beforeDenial = '{deniable fill link all channel etc foreign}';
/** 和通过电子邮件提交的: not one of several ways that are listed with 等. */
const otherChannel = 'link etc? channel (?: fill* link channel )* (?! fill* link channel | {fill link}* etc )';
/** Members of a list up to one that is a channel: 和通过电子邮件提交的. */
const members = `(?: (?! ${otherChannel} ) {denied foreign} )*`;
/** Likewise, up to the first that may be denied, or the first result. */
const membersToDeniable = `(?: (?! ${otherChannel} ) {denial-joint foreign} )*`;
const membersToResult = `(?: (?! result | ${otherChannel} ) denied )*`;
/** The list ends, or goes on with a channel or a word that is not known. */
const membersEnd = '(?= $ | link etc? channel | link other )';

/** 行政复议、行政诉讼分别为3件、2件: looked for at the beginning of a clause with several numbers. */
export const inOrderPattern: ClausePattern = {
  name: 'in-order',
  title: '……分别为几件、几件',
  kind: 'count',
  pattern: tokenPattern(`^ ${lead} (?<words> (?: (?! in-order ) known )* ) in-order {joint quantity}* $`),
  examples: ['行政复议、行政诉讼分别为3件、2件'],
};

/** 数据, 指标 behind a number of 项: it counts the words before it. */
const countsListed = ({ text, words, number }: ClauseParts): boolean => {
  if (number?.concept !== '项') return false;
  const behind = text.slice(number.end).trimStart();
  const isOfProceedings = words.some((t) => t.category === 'proceeding');
  const value = quantitiesIn(text)[number.quantity ?? -1]?.value;
  return /^(?:数据|指标|内容)/.test(behind) || (/^[均都]/.test(behind) && (isOfProceedings || splitConjuncts(words).length === value));
};

const isFull = ({ text, words, number }: ClauseParts): boolean => {
  const rate = words.find((t) => t.category === 'rate');
  const value = quantitiesIn(text)[number?.quantity ?? -1]?.value;
  return value === 100 && rate?.concept === 'done' && !words.some((t) => t.category === 'on-time');
};

/** 126条信息予以公开 is no answer to a request. */
const isNoInformation = ({ behind }: ClauseParts): boolean => !behind[0]?.text.endsWith('信息');

const total = /^(?:合计|共计|总计|共|总共|一共|计)$/;

/** Tried in order on the words up to each number, and those behind it. */
export const numberPatterns: readonly ClausePattern[] = [
  {
    name: 'number-of-listed',
    title: '几项数据：数的是前面列出的事',
    kind: 'mention',
    pattern: tokenPattern(`${lead} (?<words> known* ) (?<number> quantity )`),
    when: countsListed,
    examples: ['申请公开、复议、诉讼三项数据均为零'],
  },
  {
    name: 'full-rate',
    title: '办结率100%',
    kind: 'all-done',
    pattern: tokenPattern(`${lead} (?<words> (?: (?! rate ) known )* rate known* ) (?<number> quantity )`),
    when: isFull,
    examples: ['申请办结率100%'],
  },
  {
    name: 'rate',
    title: '……率为百分之几',
    kind: 'mention',
    pattern: tokenPattern(`${lead} (?<words> (?: (?! rate ) known )* rate known* ) (?<number> quantity )`),
    examples: ['申请按时答复率100%', '申请办结率98%'],
  },
  {
    name: 'words-then-number',
    title: '所说的事＋数量',
    kind: 'count',
    pattern: tokenPattern(`${lead} (?<words> joint* subject known* ) (?<number> quantity ) (?= $ | known | compare | whose | quantity )`),
    examples: ['2023年，我镇共收到政府信息公开申请3件', '其中予以公开2件', '行政复议和行政诉讼均为0件', '规范性文件制发2件'],
  },
  {
    name: 'words-then-number-of-others',
    title: '所说的事＋数量＋别的词：数的不是它',
    kind: 'mention',
    pattern: tokenPattern(`${lead} (?<words> joint* subject known* ) (?<number> quantity )`),
    examples: ['申请3件材料'],
  },
  {
    name: 'number-then-words',
    title: '数量＋所说的事',
    kind: 'count',
    pattern: tokenPattern(
      `${lead} (?<words> joint* ) (?<number> quantity ) (?<behind> (?: (?! link ) joint )* subject (?: (?! link ) known )* ) (?= $ | link )`,
    ),
    when: isNoInformation,
    examples: ['有1件被申请行政复议', '对3件申请予以公开'],
  },
  {
    name: 'total-of-parts',
    title: '合计、共计＋数量：前面各种渠道的申请之和',
    kind: 'total',
    pattern: tokenPattern(`${lead} (?<words> joint* ) (?<number> quantity )`),
    when: ({ words }) => words.some((t) => total.test(t.text)),
    examples: ['收到网上申请62件，邮寄9件，合计71件'],
  },
  {
    name: 'number-alone',
    title: '只有数量',
    kind: 'mention',
    pattern: tokenPattern(`${lead} joint* (?<number> quantity )`),
    examples: ['有3件'],
  },
];

/** What may stand beside 办结: 办结答复完毕. */
const finished: ReadonlySet<string> = new Set(['done', 'answered', 'handled']);

const isDone = ({ words }: ClauseParts): boolean =>
  words.some((t) => t.concept === 'done') &&
  !words.some((t) => t.category === 'on-time' || (t.category === 'row' && !finished.has(t.concept)));

/** Not only the business of others. */
const deniesOurs = ({ words }: ClauseParts): boolean => !words.some((t) => t.category === 'foreign') || besidesForeign(words).length > 0;

/** Tried in order on the words behind the last number of a clause, or on all of one without numbers. */
export const restPatterns: readonly ClausePattern[] = [
  {
    name: 'no-result',
    title: '复议、诉讼没有某种结果',
    kind: 'none',
    pattern: tokenPattern(
      `${denialLead} (?<words> (?: (?! proceeding ) ${beforeDenial} )* proceeding ${beforeDenial}* negation ${membersToResult} result ${members} ) ${membersEnd}`,
    ),
    examples: ['行政诉讼无败诉'],
  },
  {
    name: 'denied',
    title: '未、没有、无＋所说的事',
    kind: 'none',
    pattern: tokenPattern(
      `${denialLead} {fill link all channel etc request}* (?<words> negation ${membersToDeniable} deniable ${members} ) ${membersEnd}`,
    ),
    when: deniesOurs,
    examples: [
      '未收到政府信息公开申请',
      '没有因政府信息公开被申请行政复议、提起行政诉讼',
      '无依申请公开件',
      '依申请公开零申请',
      '没有发生因信息公开工作引发的投诉、举报、行政复议或者行政诉讼等事件',
    ],
  },
  {
    name: 'denied-before',
    title: '所说的事＋均无、没有',
    kind: 'none',
    pattern: tokenPattern(`${denialLead} (?<words> {fill link all channel etc}* deniable ${beforeDenial}* negation ) denial-joint* $`),
    when: deniesOurs,
    examples: ['行政复议、行政诉讼均无', '行政复议、行政诉讼为零', '政府信息公开申请数为0'],
  },
  {
    name: 'denied-otherwise',
    title: '否定了别的事',
    kind: 'mention',
    pattern: tokenPattern('!negation* negation'),
    examples: ['未收到投诉'],
  },
  {
    name: 'result',
    title: '均获维持、结果纠正：前面所计复议、诉讼的结果',
    kind: 'result',
    pattern: tokenPattern(`${lead} (?<words> (?: (?! result ) known )* result known* ) $`),
    examples: ['行政复议2件，均获维持', '行政复议1件，结果纠正'],
  },
  {
    name: 'all-done',
    title: '均已办结',
    kind: 'all-done',
    pattern: tokenPattern(`${lead} (?<words> (?: (?! all ) known )* all known* ) $`),
    when: isDone,
    examples: ['收到申请3件，均已办结'],
  },
];

/** The subjects of a list: 行政复议、行政诉讼 are two; 网上、信函等申请 is one. */
export function splitConjuncts(words: readonly ProseToken[]): ProseToken[][] {
  const parts: ProseToken[][] = [[]];
  for (const [index, token] of words.entries()) {
    const isOfChannels = words[index - 1]?.category === 'channel' && words[index + 1]?.category === 'channel';
    if (token.category === 'link' && !isOfChannels) parts.push([]);
    else if (isIn('subject', token.category)) parts.at(-1)?.push(token);
  }
  return parts.filter((part) => part.length > 0);
}

/**
 * Of 投诉、举报、行政复议 the last. What stands before the business of others in one member of the list, and the members before
 * that, only say of what it is: 因政府信息公开申请、答复引发的投诉.
 */
export function besidesForeign(words: readonly ProseToken[]): readonly (readonly ProseToken[])[] {
  const members: ProseToken[][] = [[]];
  for (const token of words) {
    if (token.category === 'link') members.push([]);
    else if (token.category !== 'negation') members.at(-1)?.push(token);
  }
  const from = members.findLastIndex((member) => member.findIndex((t) => t.category === 'foreign') > 0);
  return members
    .slice(from + 1)
    .filter((member) => !member.some((t) => t.category === 'foreign'))
    .map((member) => member.filter((t) => isIn('subject', t.category)))
    .filter((member) => member.some((t) => t.category === 'request' || t.category === 'proceeding' || t.category === 'row'));
}
