import type { Breakdown, Dimension } from './breakdown-types.ts';
import { type CountedSentence, clauseBefore, isOfEach, type Whole } from './counted.ts';
import type { PlacedLead } from './leads.ts';
import { mayOverlap } from './part-kinds.ts';
import { type PartList, tellsOfActions } from './parts.ts';
import { isExact } from './units.ts';

/** A breakdown before it is known whether its sum says anything. */
export interface ReadParts {
  readonly context: CountedSentence;
  readonly lead: PlacedLead;
  readonly whole: Whole;
  readonly list: PartList;
  /** The words before 分别 that name the parts in order. */
  readonly introduction: string;
  readonly dimension: Dimension | null;
}

/** Why the sum of the parts says nothing. */
interface Reason {
  readonly name: string;
  readonly says: string;
  readonly example: string;
  /** Only the sum says nothing: a single part that is larger than the whole is wrong all the same. */
  readonly ofSums?: true;
  readonly applies: (parts: ReadParts) => boolean;
}

const labelsOf = ({ list }: ReadParts): string[] => list.parts.map(({ label }) => label);

/** Nobody is both. */
const contrasts = [
  ['专职', '兼职'],
  ['兼职', '专职'],
  ['男', '女'],
] as const;

function hasContrast(labels: string): boolean {
  return contrasts.some(([one, other]) => {
    const at = labels.indexOf(one);
    return at >= 0 && labels.includes(other, at + one.length);
  });
}

/** Any of these is enough. */
export const incomparable: readonly Reason[] = [
  {
    name: 'rough',
    says: '数是约数',
    example: '公开信息200条，其中政策文件近100条、工作动态100条',
    applies: ({ whole, list }) =>
      !isExact(whole.count.quantity) || !list.parts.every(({ quantity }) => isExact(quantity) || quantity.isAtLeast),
  },
  {
    name: 'of-each',
    says: '数是几个各自的',
    example: '公开信息100条，其中网站、公众号各50条、公示栏20条',
    applies: ({ context, list }) =>
      list.parts.some(({ quantity }) => context.counts.some((c) => c.quantity === quantity && isOfEach(context.text, c))),
  },
  {
    name: 'people',
    ofSums: true,
    says: '同一个人可以算两次',
    example: '有专职人员3名，其中党员2名，本科2名',
    applies: (parts) => /^[人名]$/.test(parts.whole.count.quantity.unit) && !hasContrast(labelsOf(parts).join('，')),
  },
  {
    name: 'unknown-order',
    says: '“分别”前面说的是什么，看不出来',
    example: '公开信息200条，甲、乙分别为60条、100条',
    applies: ({ introduction, dimension }) => introduction !== '' && dimension === null,
  },
  {
    name: 'mixed',
    ofSums: true,
    says: '分法混在一起',
    example: '收到申请10件，其中答复8件、予以公开6件',
    applies: ({ list }) => new Set(list.parts.flatMap(({ dimension }) => dimension ?? [])).size > 1,
  },
  {
    name: 'actions',
    says: '说的是做了几件事，不是分成几类',
    example: '公开文件25件，其中公开25件、解读20件',
    applies: ({ list }) => tellsOfActions(list.parts),
  },
  {
    name: 'overlapping',
    ofSums: true,
    says: '一类里可能已经含了另一类',
    example: '收到申请10件，其中法人9件，商业企业3件',
    applies: (parts) => mayOverlap(labelsOf(parts)),
  },
  {
    name: 'another-set',
    says: '有别的年度、结转的，或者没有读懂的数',
    example: '收到申请15件，其中上年结转3件、本年新收12件',
    applies: countsAnotherSet,
  },
];

/** Whether the sum of the parts can be compared with the whole. */
export const isComparable = (parts: ReadParts): Breakdown['isComparable'] => !incomparable.some(({ applies }) => applies(parts));

/** Whether each part can be compared with the whole by itself. */
export const isEachComparable = (parts: ReadParts): boolean => !incomparable.some(({ ofSums, applies }) => !ofSums && applies(parts));

const otherSet = /涉及|重点|\d{2,4}\s*年|上年|上一?年度|去年|同期|往年|历年|以前|累计|结转|跨年|顺延|同比|环比/;
const received = /收到|新收|接收|收件|受理/;
const carried = /结转|顺延|跨年/;
const nothingCarried = /[无没未][^，,；;。]{0,8}结转/g;
const hotlines = /12\d{3}/g;

function countsAnotherSet({ context, lead, whole, list: { end } }: ReadParts): boolean {
  const listed = context.text.slice(lead.start, end);
  const tail = /^[^；;。]*/.exec(context.text.slice(end))?.[0] ?? '';
  const clause = clauseBefore(whole.context.text, whole.count.start).replace(/^.*?\d{4}年(?:度|全年)?/, '');
  if (otherSet.test(listed) || carried.test(tail) || otherSet.test(clause.replace('累计', ''))) return true;
  if (received.test(clause) && carried.test(context.sentence.paragraph.text.replace(nothingCarried, ''))) return true;
  return hasUnread(context, lead.end, end);
}

function hasUnread({ text, sentence, counts, others }: CountedSentence, from: number, end: number): boolean {
  let rest = '';
  let at = from;
  for (const { span } of [...counts.map((c) => c.quantity), ...others].sort((a, b) => a.span.start - b.span.start)) {
    const start = span.start - sentence.span.start;
    if (start < at || start >= end) continue;
    rest += `${text.slice(at, start)} `;
    at = span.end - sentence.span.start;
  }
  return /[\d０-９]/.test((rest + text.slice(at, Math.max(at, end))).replace(hotlines, ''));
}
