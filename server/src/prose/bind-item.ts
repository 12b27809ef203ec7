import { columnConcepts, itemNames, unitsOf } from '../standard/concepts.ts';
import { type BindContext, type BoundSubject, conceptsOf } from './bound-subject.ts';
import type { ProseToken } from './tokens.ts';

/** The cell of table 2 that words stand for: 规范性文件 + 制发. Null where they name none, or several. */
export function bindItem(words: readonly ProseToken[], { state, standards }: BindContext): BoundSubject | null {
  const items = conceptsOf(words, 'item');
  // 规章13件（含修改4件，废止4件）: parts of what was counted before.
  const item = items[0] ?? (state.sentence.bracket ? null : state.spoken.item);
  const columns = conceptsOf(words, 'column');
  const isMoney = item === 'fees';
  const isOfDecisions = decided.has(item ?? '');
  const goesOn = state.sentence.column !== null && isOfDecisions === (state.sentence.column === 'decisions');
  const isBare = isOfDecisions && columns.length === 0;
  const isHandled = words.some((t) => t.category === 'row');
  // 公开行政许可5件，行政处罚0件: what is published, not what was decided.
  if (isBare && !isHandled && !goesOn && state.sentence.hasUnknown) return null;
  if (isBare && words.some((t) => t.category === 'fill' && t.text.includes('信息'))) return null;
  // 制发规章0件，规范性文件2件.
  const continued = documents.has(items[0] ?? '') && goesOn && !isHandled ? state.sentence.column : null;
  const column = isMoney ? 'amount' : (columns[0] ?? (item === 'procurement' ? 'items' : isOfDecisions ? 'decisions' : continued));
  if (!item || items.length > 1 || columns.length > 1 || !column || words.some((t) => t.category === 'information')) return null;
  if (words.some((t) => t.category === 'row' && !(isOfDecisions ? ofDecisions : ofOthers).has(t.concept))) return null;
  const row = standards.disclosure.rows.find((r) => r.key === item);
  const meant = (columnConcepts[column]?.columns ?? []).filter((c) => row?.columns.some((known) => known.key === c));
  return {
    topic: 'disclosure',
    key: `${item}.${column}`,
    name: `${itemNames[item] ?? item}${isMoney || column === 'items' ? '' : (columnConcepts[column]?.name ?? '')}`,
    table: 'disclosure',
    // The form of 2019 did not say in which unit the amount is to be given.
    formulas: item === 'procurement' && column === 'amount' ? [] : meant.map((c) => ({ cells: [`${item}.${c}`], less: [], name: '' })),
    isSure: true,
    isOnlyOfNone: isBare && (isHandled || !goesOn),
    sort: 'other',
    units: isMoney || column === 'amount' ? unitsOf.money : documents.has(item) ? unitsOf.documents : unitsOf.decisions,
    outcome: null,
  };
}

/** What may be said of such lines: 办理行政许可0件, 办结行政许可0件. */
const ofDecisions: ReadonlySet<string> = new Set(['handled', 'done']);
const ofOthers: ReadonlySet<string> = new Set(['handled']);
/** Lines whose cell counts decisions: 行政处罚3件 may be cases. */
const decided: ReadonlySet<string> = new Set(['licensing', 'penalties', 'coercion']);
const documents: ReadonlySet<string> = new Set(['regulations', 'normativeDocs']);
