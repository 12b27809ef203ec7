import { moneyUnits, proceedingConcepts, resultConcepts, rowConcepts, unitsOf } from '../standard/concepts.ts';
import type { CellKey } from '../standard/types.ts';
import { bindItem } from './bind-item.ts';
import { bindRequests } from './bind-requests.ts';
import { type BindContext, type BoundSubject, conceptsOf } from './bound-subject.ts';
import type { Discourse } from './discourse.ts';
import type { ProseToken } from './tokens.ts';

/**
 * The subject of words, all of which belong to it: 收到 + 申请, 行政复议 + 维持, 不予公开、无法提供 (added up).
 * Null where they make no sense together, or where what they speak of is not known to be about disclosure.
 */
export function bind(words: readonly ProseToken[], context: BindContext): BoundSubject | null {
  const { spoken } = context.state;
  const has = (category: ProseToken['category']) => words.some((t) => t.category === category);
  if (has('proceeding') || has('result')) return bindProceedings(words, context.state);
  const isTable2 =
    has('item') || (has('column') && spoken.topic === 'disclosure' && spoken.item !== null && !has('row') && !has('request'));
  if (isTable2) return has('request') || has('applicant') ? null : bindItem(words, context);
  if (has('fee')) return { ...withoutTable, topic: 'fee', key: 'processingFee', name: '信息处理费', units: Object.keys(moneyUnits) };
  if (has('information')) return bindInformation(words);
  if (spoken.topic !== 'requests' && !words.some((t) => t.category === 'request' && t.concept === 'strong')) return null;
  return bindRequests(words, context);
}

const withoutTable = { table: null, formulas: [], isSure: true, sort: 'other', outcome: null } as const;

function bindInformation(words: readonly ProseToken[]): BoundSubject | null {
  const [word, ...others] = words.filter((t) => t.category === 'information');
  if (word?.concept !== '' || others.length > 0 || words.some((t) => t.category === 'request' || t.category === 'row')) return null;
  const key = word.text.replace('各类', '');
  return { ...withoutTable, topic: 'information', key, name: key, units: unitsOf.information };
}

/** Words with which a body speaks of the reviews that it decides itself. */
const ownBusiness = /受理|审理|办理|办结|处理|答复/;

function bindProceedings(
  words: readonly ProseToken[],
  { aboutDisclosure, disclosureFrom, spoken, sentence }: Discourse,
): BoundSubject | null {
  const rows = words.filter((t) => t.category === 'row');
  if (!aboutDisclosure || words.some((t) => t.category === 'item') || rows.some((t) => ownBusiness.test(t.text))) return null;
  if (rows.some((t) => rowConcepts[t.concept]?.sort !== 'whole')) return null;
  const named = conceptsOf(words, 'proceeding');
  const results = conceptsOf(words, 'result');
  if (named.length === 0 && spoken.topic !== 'proceedings') return null;
  if (disclosureFrom !== null && !words.some((t) => t.category === 'proceeding' && t.end > disclosureFrom)) return null;
  // Of reviews one says 纠正, never 败诉.
  const isOfSuits = results.some((id) => id === 'won' || id === 'lost');
  const fitting = (ids: readonly string[]) => (isOfSuits ? ids.filter((id) => id !== 'review') : ids);
  const meant = fitting(named.length > 0 ? withoutWider(named) : spoken.proceedings);
  if (meant.length === 0) return null;
  const columns = results.length === 0 ? [['total']] : columnChoices(results);
  const groupChoices = named.length > 0 ? [meant] : choices(meant, fitting(sentence.proceedings));
  const groupName = (ids: readonly string[]) => ids.map((id) => proceedingConcepts[id]?.name ?? id).join('、');
  const resultName = results.map((id) => resultConcepts[id]?.name ?? id).join('、');
  return {
    topic: 'proceedings',
    key: [meant.join('+'), ...(results.length > 0 ? [results.join('+')] : [])].join('.'),
    name: groupName(meant) + resultName,
    table: 'proceedings',
    formulas: groupChoices.flatMap((ids) =>
      columns.map((column) => {
        const cells = ids
          .flatMap((id) => proceedingConcepts[id]?.groups ?? [])
          .flatMap((group) => column.map((c): CellKey => `${group}.${c}`));
        return { cells, less: [], name: cells.length === 1 ? '' : `${groupName(ids)}${resultName || '总计'}` };
      }),
    ),
    isSure: results.every((id) => !resultConcepts[id]?.unsure),
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
  const all = results.flatMap((id) => resultConcepts[id]?.columns ?? []);
  return results.length === 1 && all.length > 1 ? [all, ...all.map((c) => [c])] : [all];
}

/** The last proceedings, then each other one of the sentence, then all together. */
function choices(last: readonly string[], all: readonly string[]): (readonly string[])[] {
  const others = [...new Set([...last, ...all])];
  return others.length === last.length && last.length === 1 ? [last] : [last, ...others.map((id) => [id]), others];
}
