import { allMatches } from '../text/matches.ts';
import type { Breakdown } from './breakdown-types.ts';

/** Words that lead from a whole to its parts. */
export interface Lead {
  readonly name: string;
  readonly says: string;
  /** Source of a pattern, and what tells the words that it matched from those of the others. */
  readonly pattern: string;
  readonly begins: RegExp;
  /** Which count before it is the whole: the one right beside it, the last of its clause, the last at all, or one that is no part itself. */
  readonly whole: 'beside' | 'in-clause' | 'last' | 'viewed';
  /** Whether the parts are said to be all of it; `closed`: where the last two are joined by 和. */
  readonly claim: Breakdown['claim'] | 'closed';
  /** Whether a single part is one. */
  readonly namesOne: boolean;
  readonly example: string;
}

const view = '[^，,；;。：:、（(]{1,12}?(?:来看|看|划分|分类?|统计)(?=[，,：:])';

/** Of two that begin at one place the first counts. */
export const leads: readonly Lead[] = [
  {
    name: 'of-which',
    says: '其中：后面是前一个数的一部分',
    pattern: '其中',
    begins: /^其中/,
    whole: 'last',
    claim: 'unsaid',
    namesOne: true,
    example: '收到申请12件。其中，网络申请8件、信函申请3件',
  },
  {
    name: 'in-order',
    says: '分别为、分别是：后面各数合起来就是前一个数',
    pattern: '分别[为是]',
    begins: /^分别/,
    whole: 'in-clause',
    claim: 'all',
    namesOne: false,
    example: '共收到申请27件，分别为自然人20件、法人7件',
  },
  {
    name: 'including',
    says: '包括、包含、涵盖、内含：用“和”收尾的才算列全',
    pattern: '包括|包含|涵盖|内含|内有',
    begins: /^[包涵内]/,
    whole: 'in-clause',
    claim: 'closed',
    namesOne: false,
    example: '公开信息213条，包括政策文件20条和工作动态193条',
  },
  {
    name: 'among',
    says: '……条信息中：后面是这个数的一部分',
    pattern: '(?<=[条件项篇份次个][^，,；;。：:、（()）]{0,14}(?<![其集途心当这那哪]))(?:当?中|里)[，,：:]',
    begins: /^(?:当?中|里)/,
    whole: 'in-clause',
    claim: 'unsaid',
    namesOne: true,
    example: '在主动公开的96条政府信息中，政务动态58条，通知公告38条',
  },
  {
    name: 'divided',
    says: '分为、由……组成：后面各数合起来就是前一个数',
    pattern: '分为|由(?=[^。]{0,200}组成)',
    begins: /^(?:分为|由)/,
    whole: 'in-clause',
    claim: 'all',
    namesOne: false,
    example: '公开信息213条，分为政策文件20条、工作动态193条',
  },
  {
    name: 'colon',
    says: '冒号：后面各数合起来就是冒号前面的数',
    pattern: '[：:]',
    begins: /^[：:]/,
    whole: 'beside',
    claim: 'all',
    namesOne: false,
    example: '共收到申请12件：网络申请8件、信函申请4件',
  },
  {
    name: 'bracket',
    says: '括号：里面各数合起来就是括号前面的数，说“含”“其中”的除外',
    pattern: '[（(]',
    begins: /^[（(]/,
    whole: 'beside',
    claim: 'all',
    namesOne: false,
    example: '承接事项49项（便民中心22项、执法大队27项）',
  },
  {
    name: 'seen-from',
    says: '从……看：同一个数换一个角度再分',
    pattern: `从${view}`,
    begins: /^从/,
    whole: 'viewed',
    claim: 'unsaid',
    namesOne: true,
    example: '公开信息213条。从渠道看，政府网站200条、微信13条',
  },
  {
    name: 'parted-by',
    says: '按……分：同一个数换一个角度再分，合起来就是它',
    pattern: `按照?${view}`,
    begins: /^按/,
    whole: 'viewed',
    claim: 'all',
    namesOne: true,
    example: '公开信息213条。按渠道分，政府网站200条、微信13条',
  },
];

const anyLead = new RegExp(leads.map(({ pattern }) => pattern).join('|'), 'g');

/** A lead in a text. */
export interface PlacedLead {
  readonly lead: Lead;
  readonly start: number;
  readonly end: number;
}

/** Every lead of a text, in order. */
export function leadsIn(text: string): PlacedLead[] {
  return allMatches(text, anyLead).flatMap(({ index, 0: word }) => {
    const lead = leads.find(({ begins }) => begins.test(word));
    return lead ? [{ lead, start: index, end: index + word.length }] : [];
  });
}

/** Whether a text has one at all. */
export const hasLead = (text: string): boolean => text.search(anyLead) >= 0;

/** Where the first 从……看 or 按……分 of a text begins; -1 without one. */
export const firstView = (text: string): number => text.search(aView);
const aView = new RegExp(`(?:从|按照?)${view}`);
