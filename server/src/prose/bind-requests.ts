import { applicantConcepts, type RowConcept, rowConcepts, unitsOf } from '../standard/concepts.ts';
import type { CellKey, TableStandard } from '../standard/types.ts';
import { once } from '../text/once.ts';
import { type BindContext, type BoundSubject, conceptsOf } from './bound-subject.ts';
import type { CellFormula } from './claim-types.ts';
import type { ProseToken } from './tokens.ts';

/** The rows and columns of table 3 that words stand for: 自然人 + 予以公开. Null where they exclude each other. */
export function bindRequests(words: readonly ProseToken[], context: BindContext): BoundSubject | null {
  const rows = rowsOf(words);
  if (rows === null) return null;
  const people = conceptsOf(words, 'applicant');
  const { outcome } = context.state.spoken;
  const used = rows.length > 0 ? rows : people.length > 0 && outcome ? [outcome, 'requests'] : ['requests'];
  const concepts = used.flatMap((id) => rowConcepts[id] ?? []);
  const [first] = concepts;
  if (!first) return null;
  const isSum = rows.length > 1 && first.sort !== 'whole';
  const terms = isSum ? [concepts.flatMap((c) => c.formulas[0] ?? [])] : concepts.flatMap((c) => termsOf(c, words, context));
  const columns = people.length === 0 ? ['total'] : people.flatMap((id) => applicantConcepts[id]?.columns ?? []);
  const rowName = (rows.length > 0 ? concepts : concepts.slice(-1)).map(({ name }) => name).join(isSum ? '、' : '并');
  return {
    topic: 'requests',
    key: [used.slice(0, rows.length > 0 ? undefined : 1).join('+'), ...(people.length > 0 ? [people.join('+')] : [])].join('.'),
    name: people.map((id) => applicantConcepts[id]?.name ?? id).join('、') + rowName,
    table: 'applications',
    formulas: terms.map((term) => formulaOf(term, columns, context.standards.applications)),
    isSure: concepts.every((c) => !c.unsure),
    sort: people.length > 0 ? 'applicant' : first.sort,
    units: unitsOf.requests,
    outcome: people.length === 0 && first.sort === 'outcome' && rows.length === 1 ? (rows[0] ?? null) : null,
  };
}

/** A row's own formulas, then with what authors may count in with it: not what they name beside it. */
function termsOf(
  { formulas, absorbs = [] }: RowConcept,
  words: readonly ProseToken[],
  { sentenceWords }: BindContext,
): (readonly string[])[] {
  const at = sentenceWords.findIndex((t) => words.includes(t));
  const isBeside = (row: string) =>
    sentenceWords.some(
      (t, index) =>
        (t.concept === row || t.concept.startsWith(`${row}.`)) && !between(sentenceWords, at, index).some((w) => w.category === 'of-which'),
    );
  const free = absorbs.filter((row) => !isBeside(row));
  const [own = []] = formulas;
  return [...formulas, ...free.map((_, index) => [...own, ...free.slice(0, index + 1)])];
}

/** 予以公开7件，其中部分公开1件: these are among the seven. */
const between = (words: readonly ProseToken[], one: number, other: number): readonly ProseToken[] =>
  words.slice(Math.min(one, other), Math.max(one, other));

/** The rows that words are about: outcomes before what is carried over before 收到, 办结. Null where they exclude each other. */
function rowsOf(words: readonly ProseToken[]): string[] | null {
  const ids = conceptsOf(words, 'row');
  const sorted = (sort: RowConcept['sort']) => ids.filter((id) => rowConcepts[id]?.sort === sort);
  const [outcomes, stocks, wholes] = [sorted('outcome'), sorted('stock'), sorted('whole')];
  if (stocks.length > 0) return outcomes.length + wholes.length > 0 || stocks.length > 1 ? null : stocks;
  if (outcomes.length === 0) return wholes;
  const leaves = outcomes.filter((id) => !outcomes.some((other) => other.startsWith(`${id}.`) || isReasonFor(other, id)));
  if (leaves.length === 1) return leaves;
  const isLinked = words.some((t) => t.category === 'link');
  return isLinked && !words.some((t) => t.category === 'etc') ? leaves : null;
}

/** 信息不存在无法提供3件: why, in words that may stand for several lines. */
const isReasonFor = (reason: string, outcome: string): boolean =>
  outcome === 'unavailable' && (reason === 'notExisting' || reason === 'notOurs');

/** There are few different formulas, and the same ones over and over. */
const formulasOf = once((_: TableStandard) => new Map<string, CellFormula>());

function formulaOf(term: readonly string[], columns: readonly string[], table: TableStandard): CellFormula {
  const formulas = formulasOf(table);
  const key = `${term.join()} ${columns.join()}`;
  const formula = formulas.get(key) ?? newFormula(term, columns, table);
  formulas.set(key, formula);
  return formula;
}

function newFormula(term: readonly string[], columns: readonly string[], table: TableStandard): CellFormula {
  const cellsOf = (rows: readonly string[]): CellKey[] =>
    rows
      .flatMap((row) => table.rows.filter((r) => r.key === row || r.key.startsWith(`${row}.`)))
      .flatMap((r) => columns.map((c): CellKey => `${r.key}.${c}`));
  const plus = term.filter((row) => !row.startsWith('-'));
  const minus = term.filter((row) => row.startsWith('-')).map((row) => row.slice(1));
  const cells = cellsOf(plus);
  const [column] = columns;
  const columnName = columns.length === 1 && column !== 'total' ? (table.rows[0]?.columns.find((c) => c.key === column)?.name ?? '') : '';
  const name =
    [plus.map(shortName).join('加'), ...minus.map(shortName)].join('减') +
    (columns.length > 1 ? '（法人或其他组织各类）' : columnName && `（${columnName}）`);
  return { cells, less: cellsOf(minus), name: cells.length + minus.length === 1 ? '' : name };
}

const rowNames: Readonly<Record<string, string>> = {
  received: '本年新收',
  processed: '办理结果总计',
  carriedIn: '上年结转',
  carriedOut: '结转下年度',
};
const shortName = (row: string): string => rowNames[row] ?? rowConcepts[row]?.name ?? row;
