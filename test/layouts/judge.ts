import { lint } from '../../server/src/lint/lint.ts';
import { parse } from '../../server/src/report/parse.ts';
import type { Report } from '../../server/src/report/types.ts';
import { rules } from '../../server/src/rules/index.ts';
import { tableIds } from '../../server/src/standard/forms.ts';
import type { CellKey, TableId } from '../../server/src/standard/types.ts';

/** What must come back of a table: each cell's number, null for a blank one. */
export type Truth = Readonly<Record<TableId, ReadonlyMap<string, number | null>>>;

/** What came back of a draft. */
export interface Verdict {
  readonly cells: number;
  readonly right: number;
  /** Cells with another number, or called blank though a number stands in them: `received.natural: 12, not 7`. */
  readonly wrong: readonly string[];
  /** Tables with cells that were not read, of which no finding speaks. */
  readonly untold: readonly string[];
  /** Findings about sums, which all hold. */
  readonly untrue: readonly string[];
}

const tells = [
  'table-flattened',
  'table-missing',
  'table-row-missing',
  'table-column-missing',
  'table-cell-count',
  'table-cell-non-numeric',
  'line-breaks-lost',
  'missing-section',
];
const sums = ['table2-inequality', 'table3-balance', 'table3-result-total', 'table3-row-total', 'table4-total'];
const used = rules.filter(({ id }) => tells.includes(id) || sums.includes(id));

export function judge(text: string, truth: Truth): Verdict {
  const report = parse(text);
  const findings = lint(report, used);
  const verdicts = tableIds.map((id) => judgeTable(report, id, truth));
  return {
    cells: sum(verdicts.map(({ cells }) => cells)),
    right: sum(verdicts.map(({ right }) => right)),
    wrong: verdicts.flatMap(({ wrong }) => wrong),
    untold: tableIds.filter((id, at) => {
      const table = verdicts[at];
      return (
        table &&
        table.right + table.wrong.length < table.cells &&
        !findings.some((f) => tells.includes(f.rule) && isAbout(report, id, f.span.start))
      );
    }),
    untrue: findings.filter((f) => sums.includes(f.rule)).map((f) => f.message),
  };
}

function judgeTable({ tables }: Report, id: TableId, truth: Truth) {
  const wrong: string[] = [];
  let right = 0;
  for (const [key, value] of truth[id]) {
    const cell = tables[id]?.cells.get(key as CellKey);
    const isCalledBlank = cell?.value === null && cell.raw === '';
    if (cell && cell.value === value) right++;
    else if (cell && (cell.value !== null || isCalledBlank)) wrong.push(`${id}.${key}: ${cell.value ?? 'blank'}, not ${value ?? 'blank'}`);
  }
  return { cells: truth[id].size, right, wrong };
}

/** Whether an offset lies in the table or in its section; anywhere where the draft has neither. */
function isAbout({ tables, sections }: Report, id: TableId, offset: number): boolean {
  const section = sections.find(({ number }) => number === tableIds.indexOf(id) + 2);
  const places = [tables[id]?.span, section && { start: section.heading.span.start, end: section.body.end }].filter(
    (span) => span !== undefined && span !== null,
  );
  return places.length === 0 || places.some(({ start, end }) => offset >= start && offset <= end);
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
