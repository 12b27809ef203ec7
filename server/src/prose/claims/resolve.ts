import type { TableId, TableStandard } from '../../standard/types.ts';
import { collect } from '../../text/collect.ts';
import type { ClaimSort, ClaimTopic, Reading } from '../claim-types.ts';
import type { Context } from './context.ts';
import {
  applicants,
  columnSubjects,
  itemNames,
  proceedingSubjects,
  type RowSubject,
  resultSubjects,
  rowSubjects,
  unitsOf,
} from './subjects.ts';
import type { Token } from './tokens.ts';

/** The tables of the form that the draft is in: rows that the other form has fall away. */
export type Standards = Readonly<Record<TableId, TableStandard>>;

/** What a run of subject words stands for. */
export interface Subject {
  readonly topic: ClaimTopic;
  readonly key: string;
  readonly name: string;
  readonly table: TableId | null;
  readonly readings: readonly Reading[];
  readonly isSure: boolean;
  readonly sort: ClaimSort;
  readonly units: readonly string[];
  /** The outcome whose applicants may follow. */
  readonly outcome: string | null;
}

const idsOf = (tokens: readonly Token[], cls: Token['cls']): string[] => [...new Set(tokens.filter((t) => t.cls === cls).map((t) => t.id))];

/**
 * The subject of a run of words, all of which belong to it: 收到 + 申请, 行政复议 + 维持, 不予公开、无法提供 (added up).
 * Null where they make no sense together, or where what they speak of is not known to be about disclosure.
 */
export function resolve(run: readonly Token[], context: Context, standards: Standards): Subject | null {
  const has = (cls: Token['cls']) => run.some((t) => t.cls === cls);
  if (has('proceeding') || has('result')) return resolveProceedings(run, context);
  const isTable2 =
    has('item') || (has('column') && context.topic === 'disclosure' && context.item !== null && !has('row') && !has('request'));
  if (isTable2) return has('request') || has('applicant') ? null : resolveItem(run, context, standards.disclosure);
  if (has('fee')) return { ...noTable, topic: 'fee', key: 'processingFee', name: '信息处理费', units: unitsOf.money };
  if (has('information')) return resolveInformation(run);
  if (context.topic !== 'requests' && !run.some((t) => t.cls === 'request' && t.id === 'strong')) return null;
  return resolveRequests(run, context, standards.applications);
}

const noTable = { table: null, readings: [], isSure: true, sort: 'other', outcome: null } as const;

function resolveInformation(run: readonly Token[]): Subject | null {
  const [word, ...others] = run.filter((t) => t.cls === 'information');
  if (word?.id !== '' || others.length > 0 || run.some((t) => t.cls === 'request' || t.cls === 'row')) return null;
  const key = word.text.replace('各类', '');
  return { ...noTable, topic: 'information', key, name: key, units: unitsOf.information };
}

function resolveRequests(run: readonly Token[], context: Context, table: TableStandard): Subject | null {
  const rows = rowsOf(run);
  const people = idsOf(run, 'applicant');
  if (rows === null) return null;
  const byDefault = people.length > 0 && context.outcome ? [context.outcome, 'requests'] : ['requests'];
  const used = rows.length > 0 ? rows : byDefault;
  const subjects = collect(used, (id) => rowSubjects[id] ?? []);
  const [first] = subjects;
  if (!first) return null;
  const isSum = rows.length > 1 && first.sort !== 'whole';
  const terms = isSum ? [collect(subjects, (s) => s.readings[0] ?? [])] : collect(subjects, (s) => termsOf(s, run, context));
  const columns = people.length === 0 ? ['total'] : collect(people, (id) => applicants[id]?.columns ?? []);
  const peopleName = people.map((id) => applicants[id]?.name ?? id).join('、');
  const rowName = (rows.length > 0 ? subjects : subjects.slice(-1)).map((s) => s.name).join(isSum ? '、' : '并');
  return {
    topic: 'requests',
    key: [used.slice(0, rows.length > 0 ? undefined : 1).join('+'), ...(people.length > 0 ? [people.join('+')] : [])].join('.'),
    name: peopleName + rowName,
    table: 'applications',
    readings: terms.map((term) => requestReading(term, columns, table)),
    isSure: subjects.every((s) => !s.unsure),
    sort: people.length > 0 ? 'applicant' : first.sort,
    units: unitsOf.requests,
    outcome: people.length === 0 && first.sort === 'outcome' && rows.length === 1 ? (rows[0] ?? null) : null,
  };
}

/** A row's own readings, then with what authors may count in with it: not what they name beside it. */
function termsOf({ readings, absorbs = [] }: RowSubject, run: readonly Token[], { words }: Context): (readonly string[])[] {
  const at = words.findIndex((t) => run.includes(t));
  const isBeside = (row: string) =>
    words.some((t, index) => (t.id === row || t.id.startsWith(`${row}.`)) && !between(words, at, index).some((w) => w.cls === 'of-which'));
  const free = absorbs.filter((row) => !isBeside(row));
  const [own = []] = readings;
  return [...readings, ...free.map((_, index) => [...own, ...free.slice(0, index + 1)])];
}

/** 予以公开7件，其中部分公开1件: these are among the seven. */
const between = (words: readonly Token[], one: number, other: number): readonly Token[] =>
  words.slice(Math.min(one, other), Math.max(one, other));

/** The rows that a run is about: outcomes before what is carried over before 收到, 办结. Null where they exclude each other. */
function rowsOf(run: readonly Token[]): string[] | null {
  const ids = idsOf(run, 'row');
  const sorted = (sort: RowSubject['sort']) => ids.filter((id) => rowSubjects[id]?.sort === sort);
  const [outcomes, stocks, wholes] = [sorted('outcome'), sorted('stock'), sorted('whole')];
  if (stocks.length > 0) return outcomes.length + wholes.length > 0 || stocks.length > 1 ? null : stocks;
  if (outcomes.length === 0) return wholes;
  const leaves = outcomes.filter((id) => !outcomes.some((other) => other.startsWith(`${id}.`)));
  if (leaves.length === 1) return leaves;
  const isLinked = run.some((t) => t.cls === 'link');
  return isLinked && !run.some((t) => t.cls === 'etc') ? leaves : null;
}

/** There are few different readings, and the same ones over and over. */
const known = new WeakMap<TableStandard, Map<string, Reading>>();

function requestReading(term: readonly string[], columns: readonly string[], table: TableStandard): Reading {
  const readings = known.get(table) ?? new Map<string, Reading>();
  known.set(table, readings);
  const key = `${term.join()} ${columns.join()}`;
  const reading = readings.get(key) ?? makeReading(term, columns, table);
  readings.set(key, reading);
  return reading;
}

function makeReading(term: readonly string[], columns: readonly string[], table: TableStandard): Reading {
  const expand = (rows: readonly string[]) =>
    collect(
      collect(rows, (row) => table.rows.filter((r) => r.key === row || r.key.startsWith(`${row}.`))),
      (r) => columns.map((c) => `${r.key}.${c}`),
    );
  const plus = term.filter((row) => !row.startsWith('-'));
  const minus = term.filter((row) => row.startsWith('-')).map((row) => row.slice(1));
  const cells = expand(plus);
  const column =
    columns.length === 1 && columns[0] !== 'total' ? (table.rows[0]?.columns.find((c) => c.key === columns[0])?.name ?? '') : '';
  const rowName =
    [plus.map(shortName).join('加'), ...minus.map(shortName)].join('减') +
    (columns.length > 1 ? '（法人或其他组织各类）' : column && `（${column}）`);
  return { cells, less: expand(minus), name: cells.length + minus.length === 1 ? '' : rowName };
}

const rowNames: Readonly<Record<string, string>> = {
  received: '本年新收',
  processed: '办理结果总计',
  carriedIn: '上年结转',
  carriedOut: '结转下年度',
};
const shortName = (row: string): string => rowNames[row] ?? rowSubjects[row]?.name ?? row;

/** Words with which a body speaks of the reviews that it decides itself. */
const ownBusiness = /受理|审理|办理|办结|处理|答复/;

function resolveProceedings(run: readonly Token[], context: Context): Subject | null {
  if (!context.aboutDisclosure || run.some((t) => t.cls === 'item' || (t.cls === 'row' && ownBusiness.test(t.text)))) return null;
  if (run.some((t) => t.cls === 'row' && rowSubjects[t.id]?.sort !== 'whole')) return null;
  const named = idsOf(run, 'proceeding');
  const results = idsOf(run, 'result');
  if (named.length === 0 && context.topic !== 'proceedings') return null;
  const { disclosureFrom } = context;
  if (disclosureFrom !== null && !run.some((t) => t.cls === 'proceeding' && t.end > disclosureFrom)) return null;
  // Of reviews one says 纠正, never 败诉.
  const isOfSuits = results.some((id) => id === 'won' || id === 'lost');
  const fitting = (ids: readonly string[]) => (isOfSuits ? ids.filter((id) => id !== 'review') : ids);
  const known = fitting(named.length > 0 ? withoutWider(named) : context.proceedings);
  if (known.length === 0) return null;
  const columns = results.length === 0 ? [['total']] : columnChoices(results);
  const groupChoices = named.length > 0 ? [known] : choices(known, fitting(context.sentenceProceedings));
  const groupName = (ids: readonly string[]) => ids.map((id) => proceedingSubjects[id]?.name ?? id).join('、');
  const resultName = results.map((id) => resultSubjects[id]?.name ?? id).join('、');
  return {
    topic: 'proceedings',
    key: [known.join('+'), ...(results.length > 0 ? [results.join('+')] : [])].join('.'),
    name: groupName(known) + resultName,
    table: 'proceedings',
    readings: collect(groupChoices, (ids) =>
      columns.map((column) => {
        const cells = collect(
          collect(ids, (id) => proceedingSubjects[id]?.groups ?? []),
          (group) => column.map((c) => `${group}.${c}`),
        );
        return { cells, less: [], name: cells.length === 1 ? '' : `${groupName(ids)}${resultName || '总计'}` };
      }),
    ),
    isSure: results.every((id) => !resultSubjects[id]?.unsure),
    sort: 'other',
    units: unitsOf.proceedings,
    outcome: null,
  };
}

/** 行政诉讼未经复议直接起诉 is the latter. */
const withoutWider = (ids: readonly string[]): string[] =>
  ids.filter((id) => id !== 'suits' || !ids.some((other) => other === 'suitDirect' || other === 'suitAfterReview'));

/** Several results are added up; one with several columns may mean each of them or all. */
function columnChoices(results: readonly string[]): string[][] {
  const all = collect(results, (id) => resultSubjects[id]?.columns ?? []);
  return results.length === 1 && all.length > 1 ? [all, ...all.map((c) => [c])] : [all];
}

/** The last proceedings, then each other one of the sentence, then all together. */
function choices(last: readonly string[], all: readonly string[]): (readonly string[])[] {
  const others = [...new Set([...last, ...all])];
  return others.length === last.length && last.length === 1 ? [last] : [last, ...others.map((id) => [id]), others];
}

function resolveItem(run: readonly Token[], context: Context, table: TableStandard): Subject | null {
  const items = idsOf(run, 'item');
  // 规章13件（含修改4件，废止4件）: parts of what was counted before.
  const item = items[0] ?? (context.inBrackets ? null : context.item);
  const columns = idsOf(run, 'column');
  const isMoney = item === 'fees';
  const column = isMoney ? 'amount' : (columns[0] ?? (item === 'procurement' ? 'items' : null));
  if (!item || items.length > 1 || columns.length > 1 || !column || run.some((t) => t.cls === 'information')) return null;
  if (run.some((t) => t.cls === 'row' && t.id !== 'handled')) return null;
  const row = table.rows.find((r) => r.key === item);
  const meant = (columnSubjects[column]?.columns ?? []).filter((c) => row?.columns.some((known) => known.key === c));
  const isDocument = item === 'regulations' || item === 'normativeDocs';
  const units = isMoney || column === 'amount' ? unitsOf.money : isDocument ? unitsOf.documents : unitsOf.decisions;
  return {
    topic: 'disclosure',
    key: `${item}.${column}`,
    name: `${itemNames[item] ?? item}${isMoney || column === 'items' ? '' : (columnSubjects[column]?.name ?? '')}`,
    table: 'disclosure',
    // The form of 2019 did not say in which unit the amount is to be given.
    readings: item === 'procurement' && column === 'amount' ? [] : meant.map((c) => ({ cells: [`${item}.${c}`], less: [], name: '' })),
    isSure: true,
    sort: 'other',
    units,
    outcome: null,
  };
}
