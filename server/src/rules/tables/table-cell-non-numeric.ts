import { columnOf, tableName, tablesOf } from '../../tables/check/naming.ts';
import type { Cell, Table, TableRow } from '../../tables/model.ts';
import { collect } from '../../text/collect.ts';
import { plainDigits } from '../../text/normalise.ts';
import { defineRule, type Fix, type RuleFinding } from '../rule.ts';

/** Marks and words for “nothing”. */
const nothing = /^(?:[/\\\-－−–—―]+|无|暂无|没有|不适用)$/;
const wideDigit = /[０-９]/;

const head = '信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数\n';

export default defineRule({
  id: 'table-cell-non-numeric',
  family: 'tables',
  title: '单元格不是数字',
  severity: 'warning',
  description: '统计表的格子里应当是数字：没有发生的填 0，不写“/”“—”“无”，也不写约数。',
  basis: '表二至表四各列均为件数或金额',
  since: '0.1.0',
  examples: {
    bad: [
      { text: `${head}⟦规章⟧ | / | / | /\n行政规范性文件 | 2 | 0 | 6`, fixed: `${head}规章 | 0 | 0 | 0\n行政规范性文件 | 2 | 0 | 6` },
      { text: `${head}规章 | 0 | 0 | 0\n行政规范性文件 | 2 | 0 | ⟦约6⟧` },
      {
        text: `${head}规章 | 0 | 0 | 0\n⟦行政规范性文件⟧ | ２ | ０ | １６`,
        fixed: `${head}规章 | 0 | 0 | 0\n行政规范性文件 | 2 | 0 | 16`,
        severity: 'hint',
      },
    ],
    good: ['行政许可 | 12 | 减4 | 3\n其他对外管理服务事项 | 12 | +3 | 1,295', '规章 | 0 | 0 | 0\n规范性文件 | 22（其中修订16件） | 0 | 55'],
  },
  *check(report) {
    for (const table of tablesOf(report)) {
      for (const row of table.rows) yield* inRow(row);
      yield* wideDigits(table);
    }
  },
});

function* inRow(row: TableRow): Iterable<RuleFinding> {
  const unreadable = row.cells.filter((c) => c.value === null && c.raw !== '');
  const blank = unreadable.filter((c) => nothing.test(c.raw.normalize('NFKC')));
  for (const cell of unreadable.filter((c) => !blank.includes(c))) {
    yield { span: cell.span, message: `不是数字：“${row.standard.name}·${columnOf(cell)?.name ?? ''}”填的是“${cell.raw}”，应当是一个确数` };
  }
  if (blank.length > 0) {
    const marks = [...new Set(blank.map((c) => `“${c.raw}”`))].join('、');
    yield together(row, blank, `不是数字：“${row.standard.name}”行填了${marks}，没有发生的应填 0`, '改填 0', () => '0', false);
  }
}

/** In more rows than these it is the way the whole table is typed, and told of once. */
const mostSingle = 3;

function* wideDigits(table: Table): Iterable<RuleFinding> {
  const rows = collect(table.rows, (row) => {
    const cells = row.cells.filter((c) => c.value !== null && wideDigit.test(c.raw));
    return cells.length > 0 ? [{ row, cells }] : [];
  });
  const toPlain = (c: Cell) => plainDigits(c.raw);
  const [first] = rows;
  if (first && rows.length > mostSingle) {
    const all = collect(rows, ({ cells }) => cells);
    const edits = all.map((c) => ({ span: c.span, newText: toPlain(c) }));
    yield {
      span: first.row.label?.span ?? first.row.span,
      message: `全角数字：${tableName(table)}有 ${rows.length} 行的数字是全角，宜用半角`,
      severity: 'hint',
      fixes: [{ title: '全表改为半角数字', safe: true, edits }],
    };
    return;
  }
  for (const { row, cells } of rows) {
    const message = `全角数字：“${row.standard.name}”行的数字宜用半角`;
    yield { ...together(row, cells, message, '改为半角数字', toPlain, true), severity: 'hint' };
  }
}

/** The cells of a row that have the same thing wrong make one finding. */
function together(
  row: TableRow,
  cells: readonly Cell[],
  message: string,
  title: string,
  newText: (cell: Cell) => string,
  safe: boolean,
): RuleFinding {
  const [only] = cells.length === 1 ? cells : [];
  const fix: Fix = { title, safe, edits: cells.map((c) => ({ span: c.span, newText: newText(c) })) };
  return {
    span: only?.span ?? row.label?.span ?? row.span,
    message,
    related: only ? [] : cells.map((c) => ({ message: `${columnOf(c)?.name ?? ''}：${c.raw}`, span: c.span })),
    fixes: [fix],
  };
}
