import type { BoundSubject } from './bound-subject.ts';
import type { ClaimKind, ClaimScope } from './claim-types.ts';
import type { Discourse } from './discourse.ts';
import { type ReportSubject, timeScope } from './report-subject.ts';
import type { Statement } from './statements.ts';

/** A statement with what it is about, and what was said before it. */
export interface ScopedStatement {
  readonly kind: ClaimKind;
  readonly statement: Statement;
  readonly subject: BoundSubject;
  readonly state: Discourse;
  readonly report: ReportSubject;
  readonly value: number;
}

/** Whose and of when a count is. */
interface ScopeRule {
  readonly name: string;
  readonly says: string;
  /** The last count of it is decided by the rule, in the report for 2023 of a town. */
  readonly example: string;
  readonly applies: (scoped: ScopedStatement) => boolean;
  readonly scope: ClaimScope | ((scoped: ScopedStatement) => ClaimScope);
}

const together = /共|合计|总/;
const ofYear = /共|累计|合计|总/;

const channelsOf = ({ words }: Statement): number => words.filter((t) => t.category === 'channel').length;

/** What makes all ways of those that are listed. */
const anyWay = /^(?:等|任何|各种|多种|通过|其[他它])/;

/** 未收到其他渠道的申请. */
const isOfOtherChannels = ({ words }: Statement): boolean =>
  words.some((t) => t.category === 'etc' && /^其[他它]/.test(t.text)) && !words.some((t) => t.category === 'channel');

/** 通过网上、信函等渠道共收到5件; 未收到网上、信函等形式的申请: all channels together. */
const countsAllChannels = (statement: Statement): boolean =>
  channelsOf(statement) > 1 &&
  statement.words.some((t) => t.category === 'etc') &&
  statement.words.some((t) => (statement.kind === 'none' ? anyWay : together).test(t.text));

/** 2023年，我镇共公开政府信息126条: nothing before it in the sentence narrows it down. */
const isOfWholeYear = ({ statement, state: { sentence } }: ScopedStatement): boolean =>
  !sentence.hasUnknown && (sentence.hasYear || statement.words.some((t) => ofYear.test(t.text)));

const countsRequests = ({ kind, subject }: ScopedStatement): boolean => kind === 'count' && subject.topic === 'requests';

/** 收到12件，上年结转2件，其中予以公开1件: of which of them is not said. */
const mayBeOfStock = ({ state, value }: ScopedStatement): boolean =>
  state.sentence.partOf === 'whole-and-stock' && value <= state.spoken.stock;

const timesIn = ({ statement, report }: ScopedStatement): ClaimScope[] => statement.times.map((time) => timeScope(time, report));

/** The first that applies decides; a count to which none applies is of this organ, for the whole year. */
export const scopeRules: readonly ScopeRule[] = [
  {
    name: 'of-others',
    says: '别的机关、整个地区或者系统的数',
    example: '各部门收到政府信息公开申请3件',
    applies: ({ state }) => state.sentence.whose !== 'whole',
    scope: ({ state }) => state.sentence.whose,
  },
  {
    name: 'of-another-time',
    says: '别的年度，或者一年中的一段时间',
    example: '2022年收到政府信息公开申请3件',
    applies: ({ state }) => state.sentence.time !== 'whole',
    scope: ({ state }) => state.sentence.time,
  },
  {
    name: 'time-in-brackets',
    says: '数字后面的括号里写着别的时间',
    example: '累计收到政府信息公开申请35件（2019年以来）',
    applies: (scoped) => timesIn(scoped).some((time) => time !== 'whole'),
    scope: (scoped) => timesIn(scoped).find((time) => time !== 'whole') ?? 'whole',
  },
  {
    name: 'one-channel',
    says: '从一种渠道来的申请；几种渠道“等……共”才是全部',
    example: '收到书面政府信息公开申请3件',
    applies: ({ statement, state }) =>
      isOfOtherChannels(statement) || (channelsOf(statement) > 0 && (!countsAllChannels(statement) || state.sentence.partOf !== 'none')),
    scope: 'channel',
  },
  {
    name: 'after-channel',
    says: '一句话从某个渠道的申请说起，后面的也是这个渠道的',
    example: '收到网上政府信息公开申请3件，答复3件',
    applies: ({ kind, state }) => kind === 'count' && state.sentence.beginsWithChannel,
    scope: 'part',
  },
  {
    name: 'some-information',
    says: '公开信息的条数，句中说是全年、共计的才是全部',
    example: '开设专栏，公开政府信息12条',
    applies: (scoped) =>
      scoped.subject.topic === 'information' &&
      !(scoped.state.sentence.partOf === 'none' && scoped.state.sentence.bracket === null && isOfWholeYear(scoped)),
    scope: 'part',
  },
  {
    name: 'requests-of-which',
    says: '其中、括号里的申请，是前面所计的一部分；新收的除外',
    example: '收到政府信息公开申请5件，其中申请公开3件',
    applies: (scoped) =>
      countsRequests(scoped) &&
      scoped.subject.sort === 'whole' &&
      (scoped.state.sentence.partOf !== 'none' || scoped.state.sentence.bracket !== null) &&
      scoped.subject.key !== 'new',
    scope: 'part',
  },
  {
    name: 'of-one-channel',
    says: '其中是某个渠道的申请中的',
    example: '收到网上政府信息公开申请5件，其中予以公开3件',
    applies: (scoped) => countsRequests(scoped) && scoped.state.sentence.partOf === 'channel',
    scope: 'part',
  },
  {
    name: 'outcomes-of-part',
    says: '其中是某类申请人、上年结转的申请中的',
    example: '上年结转政府信息公开申请5件，其中予以公开3件',
    applies: (scoped) =>
      countsRequests(scoped) &&
      scoped.subject.sort === 'outcome' &&
      (scoped.state.sentence.partOf === 'applicant' || scoped.state.sentence.partOf === 'stock' || mayBeOfStock(scoped)),
    scope: 'part',
  },
];

/** Whose and of when a statement's count is. */
export function scopeOf(scoped: ScopedStatement): ClaimScope {
  const rule = scopeRules.find(({ applies }) => applies(scoped));
  if (!rule) return 'whole';
  return typeof rule.scope === 'string' ? rule.scope : rule.scope(scoped);
}
