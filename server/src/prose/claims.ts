import { moneyUnits } from '../standard/concepts.ts';
import type { CellKey } from '../standard/types.ts';
import { bind } from './bind.ts';
import type { BindContext, BoundSubject, Standards } from './bound-subject.ts';
import type { CellFormula, Claim, ClaimKind, ClaimScope, ClaimSort } from './claim-types.ts';
import { type Discourse, inBracket, type LastClaim, pass } from './discourse.ts';
import type { ReportSubject } from './report-subject.ts';
import { scopeOf } from './scope-rules.ts';
import { sharesCell } from './shared-cells.ts';
import type { Statement } from './statements.ts';
import { isIn } from './token-pattern.ts';
import type { ProseToken } from './tokens.ts';
import type { Quantity, Sentence } from './types.ts';

/** A sentence as its statements are turned into claims. */
export interface SentenceContext {
  readonly sentence: Sentence;
  readonly quantities: readonly Quantity[];
  /** Its words outside of brackets. */
  readonly words: readonly ProseToken[];
  readonly subject: ReportSubject;
  readonly standards: Standards;
}

/** What a claim is made of, before its place and scope are known. */
interface Draft {
  readonly kind: ClaimKind;
  readonly words: readonly ProseToken[];
  readonly formulas: (subject: BoundSubject) => readonly CellFormula[];
  /** For a claim without a number of its own. */
  readonly value?: number;
}

/** The state after a statement, and what it claims. `before`: the claims of the sentence so far. */
export function step(
  state: Discourse,
  statement: Statement,
  context: SentenceContext,
  before: readonly Claim[],
): readonly [state: Discourse, claims: readonly Claim[]] {
  const at = afterTotal(afterWords(state, statement, context.subject), statement, before);
  let next = at;
  const claims: Claim[] = [];
  for (const draft of draftsOf(at, statement, before)) {
    const claim = claimOf(next, statement, draft, context);
    if (!claim) continue;
    if (claim.claim.quantity) next = afterCount(next, claim.claim, claim.subject, before.length + claims.length === 0);
    claims.push(claim.claim);
  }
  const isUnclaimed = claims.length === 0 && statement.quantity !== null && next.sentence.column !== null;
  return [isUnclaimed ? { ...next, sentence: { ...next.sentence, column: null } } : next, claims];
}

/** The state after the words that lead to a statement. */
function afterWords(state: Discourse, { mark, bracket, namesProceedings, passed, leaves }: Statement, subject: ReportSubject): Discourse {
  const marked = mark ? pass(inBracket(state, null), [mark], subject) : state;
  const inside = inBracket(marked, bracket);
  const cleared = namesProceedings ? withoutProceedings(inside) : inside;
  const at = pass(cleared, passed, subject);
  return leaves ? afterUnread(at, leaves) : at;
}

const withoutProceedings = (state: Discourse): Discourse => ({ ...state, spoken: { ...state.spoken, proceedings: [] } });

/** After words that were not understood. */
function afterUnread(state: Discourse, leaves: NonNullable<Statement['leaves']>): Discourse {
  const { spoken, sentence } = state;
  if (leaves === 'part') return { ...state, sentence: { ...sentence, partOf: 'applicant' } };
  const topic = leaves === 'no-item' ? spoken.topic : 'foreign';
  return { ...state, spoken: { ...spoken, topic, item: leaves === 'foreign' ? spoken.item : null } };
}

/** What must be 0 where everything was finished. */
const doneFormula: CellFormula = { cells: ['carriedOut.total'], less: [], name: '' };

/** What must be 0 where every decision stood: all results but 维持. */
const notUpheld = ({ formulas }: BoundSubject): readonly CellFormula[] =>
  formulas.map(({ cells }) => ({
    cells: cells.flatMap((cell) =>
      ['corrected', 'otherResult', 'pending'].map((result): CellKey => `${cell.slice(0, cell.lastIndexOf('.'))}.${result}`),
    ),
    less: [],
    name: '纠正、其他结果和尚未审结',
  }));

/** 未收到 speaks of what came in, 无依申请公开件 of anything at all. */
const denied = ({ topic, key, formulas }: BoundSubject): readonly CellFormula[] =>
  topic === 'requests' ? formulas.filter((f, index) => index === 0 || (key === 'requests' && f.cells.length === 1)) : formulas;

const ownFormulas = ({ formulas }: BoundSubject): readonly CellFormula[] => formulas;

function draftsOf(state: Discourse, statement: Statement, before: readonly Claim[]): readonly Draft[] {
  const { kind, subjects, words } = statement;
  switch (kind) {
    case 'mention':
      return [];
    case 'count':
      return subjects.map((own) => ({ kind, words: own, formulas: ownFormulas }));
    case 'total':
      return addsChannels(statement, before) ? [{ kind: 'count', words: [], formulas: ownFormulas }] : [];
    case 'none':
      return subjects.map((own) => ({ kind, words: own, formulas: denied }));
    case 'all-done':
      return saysAllDone(state, statement, before) ? [{ kind, words, formulas: () => [doneFormula] }] : [];
    case 'result':
      return resultDrafts(state, statement, before);
  }
}

/** 网上申请62件，邮寄9件，合计71件: all of them, however they came. */
function addsChannels({ kind, words }: Statement, before: readonly Claim[]): boolean {
  const channels = before.filter((c) => c.scope === 'channel');
  const isTotal = kind === 'total' || (kind === 'count' && words.some((t) => sums.test(t.text)));
  if (!isTotal || channels.length === 0 || before.at(-1)?.topic !== 'requests') return false;
  return !words.some((t) => t.category === 'channel') && (channels.length > 1 || words.some((t) => clearSums.has(t.text)));
}

const sums = /^(?:共|合计|总计)/;
const clearSums: ReadonlySet<string> = new Set(['合计', '共计', '总计']);

/** What follows the sum of the channels is of all of them. */
function afterTotal(state: Discourse, statement: Statement, before: readonly Claim[]): Discourse {
  if (!addsChannels(statement, before)) return state;
  return { ...state, sentence: { ...state.sentence, beginsWithChannel: false, partOf: 'none' } };
}

/** 均已办结 is said of requests, and once; behind a rate of 100% also where a part was counted last. */
function saysAllDone({ spoken, sentence }: Discourse, { quantity }: Statement, before: readonly Claim[]): boolean {
  if (spoken.topic !== 'requests' || before.some((c) => c.kind === 'all-done')) return false;
  return quantity !== null || (sentence.partOf === 'none' && (spoken.last === 'whole' || spoken.last === 'none'));
}

/** 均获维持; 行政复议1件，结果纠正: the one result of all that were counted before it. */
function resultDrafts({ spoken, sentence }: Discourse, { words }: Statement, before: readonly Claim[]): readonly Draft[] {
  const subjects = words.filter((t) => isIn('subject', t.category));
  const isAlone = subjects.length === words.filter((t) => t.category === 'proceeding').length + 1;
  if (sentence.partOf !== 'none' || !isAlone || spoken.proceedings.length === 0) return [];
  const isAll = words.some((t) => t.category === 'all');
  if (isAll && words.some((t) => t.concept === 'upheld')) return [{ kind: 'all-upheld', words, formulas: notUpheld }];
  const counted = before.filter((c) => c.topic === 'proceedings' && c.kind === 'count');
  const last = counted.at(-1);
  const isOfLast = last && last.value > 0 && !last.subject.includes('.') && (counted.length === 1 || !isAll);
  return isOfLast ? [{ kind: 'count', words, formulas: ownFormulas, value: last.value }] : [];
}

/** What becomes of requests is not denied by denying that there were any: 未办理 is said of those that there are. */
const notDenied: ReadonlySet<string> = new Set(['handled', 'toDo', 'done', 'answered', 'stillOpen']);
/** 未收到依申请公开办理 denies that there were any. */
const deniesOutcome = (words: readonly ProseToken[]): boolean =>
  words.some((t) => notDenied.has(t.concept)) && !words.some((t) => t.concept === 'got' || t.concept === 'new');

function claimOf(
  state: Discourse,
  statement: Statement,
  { kind, words, formulas, value = 0 }: Draft,
  { sentence, quantities, words: sentenceWords, subject: report, standards }: SentenceContext,
): { readonly claim: Claim; readonly subject: BoundSubject } | null {
  const bound: BindContext = { state, sentenceWords, standards };
  const subject = bind(meantWords(words, report), bound);
  const { pattern } = statement;
  const quantity = quantities[statement.quantity ?? -1] ?? null;
  const counted = kind === 'count' ? quantity : null;
  if (!subject || !pattern || (counted && !isExact(counted, subject))) return null;
  if (subject.isOnlyOfNone && counted?.value) return null;
  if (kind === 'none' && subject.topic === 'requests' && deniesOutcome(words)) return null;
  const figure = counted ? (counted.value ?? 0) * (subject.units.includes('万元') ? (moneyUnits[counted.unit] ?? 1) : 1) : value;
  const claim: Claim = {
    kind,
    topic: subject.topic,
    sort: subject.sort,
    subject: subject.key,
    name: subject.name,
    table: subject.table,
    formulas: sharesCell(words, sentenceWords) ? [] : formulas(subject),
    value: figure,
    quantity: counted,
    span: spanOf(sentence, words, statement.words, counted),
    sentence,
    certainty: subject.isSure && kind !== 'all-done' ? 'sure' : 'unsure',
    scope: scopeOf({ kind, statement, subject, state, report, value: figure }),
    pattern,
  };
  return { claim, subject };
}

/** 2022年度结转 is what came in or what goes out, as the report is for the next year or for that one. */
function meantWords(words: readonly ProseToken[], { year }: ReportSubject): readonly ProseToken[] {
  if (!words.some((t) => t.year !== null)) return words;
  return words.map((token) => {
    if (token.category !== 'row' || token.year === null || year === null || token.concept !== 'carried') return token;
    return { ...token, concept: token.year === year ? 'carriedOut' : 'carriedIn' };
  });
}

function isExact({ value, approximate, unit }: Quantity, { units }: BoundSubject): boolean {
  // 0人次 are 0件.
  return value !== null && !approximate && (units.includes(unit) || (value === 0 && unit === '人次'));
}

/** From the first word of the subject, or the word that denies, to the number, or the other way round. */
function spanOf(sentence: Sentence, words: readonly ProseToken[], all: readonly ProseToken[], quantity: Quantity | null) {
  const saying = [
    ...words.filter((t) => isIn('subject', t.category) || t.category === 'rate'),
    ...all.filter((t) => t.category === 'negation'),
  ];
  const starts = saying.map((t) => sentence.span.start + t.start);
  const ends = saying.map((t) => sentence.span.start + t.end);
  return {
    start: Math.min(...starts, ...(quantity ? [quantity.span.start] : [])),
    end: Math.max(...ends, ...(quantity ? [quantity.span.end] : [])),
  };
}

function lastOf({ spoken, sentence }: Discourse, scope: ClaimScope, sort: ClaimSort): LastClaim {
  if (scope === 'channel') return 'channel';
  const isBesideWhole = (spoken.last === 'whole' || spoken.last === 'whole-and-stock') && sentence.partOf === 'none' && !sentence.bracket;
  if (sort === 'stock' && isBesideWhole) return 'whole-and-stock';
  return sort === 'other' ? 'none' : sort;
}

function afterCount(
  state: Discourse,
  { scope, subject, topic, value }: Claim,
  { sort, outcome }: BoundSubject,
  isFirst: boolean,
): Discourse {
  const last = lastOf(state, scope, sort);
  return {
    ...state,
    spoken: {
      ...state.spoken,
      last,
      stock: sort === 'stock' ? value : state.spoken.stock,
      outcome: sort === 'applicant' ? state.spoken.outcome : outcome,
    },
    sentence: {
      ...state.sentence,
      beginsWithChannel: state.sentence.beginsWithChannel || (isFirst && scope === 'channel'),
      column: scope === 'whole' && topic === 'disclosure' ? (subject.split('.')[1] ?? null) : null,
    },
  };
}
