import type { Report } from '../../report/types.ts';
import { tableName, tablesOf } from '../../tables/check/naming.ts';
import type { Table } from '../../tables/model.ts';
import { blockBelow, tableOf } from '../../tables/write/insert-rows.ts';
import { coveringSpan } from '../../text/span.ts';
import { defineRule, type Fix } from '../rule.ts';

export default defineRule({
  id: 'table-flattened',
  family: 'tables',
  title: '表格结构丢失',
  severity: 'information',
  description:
    '表头或整行粘连在一起，或者行名、数字、空格对不上，多半是复制时或从 PDF 提取文字时丢了表格线。公布后读者无法对应行列，本工具也无法逐格校验。请重新插入表格，把数字填回去。',
  basis: '统一格式：二、三、四部分以表格形式报告',
  since: '0.1.0',
  examples: {
    bad: [{ text: '第二十条第（八）项\n⟦信息内容上一年项目数量本年增/减⟧\n行政事业性收费\n' }],
    good: ['第二十条第（八）项\n信息内容　　上一年项目数量　　本年增/减\n行政事业性收费　　0　　0'],
  },
  *check(report) {
    for (const table of tablesOf(report)) {
      if (table.flattened.length === 0) continue;
      yield {
        span: coveringSpan(table.flattened),
        message: `表格结构丢失：${tableName(table)}${faultOf(table)}，建议重新插入表格`,
        related: isScrambled(table)
          ? []
          : table.flattened.map((span) => ({ message: isMixed(table) ? '没有行名的数字' : '粘连的行', span })),
        fixes: table.layout === 'html' ? [] : [fix(report, table)],
      };
    }
  },
});

function faultOf(table: Table): string {
  if (isScrambled(table) || isUnplaced(table)) return '的数字对不上行列，看不出哪个数属于哪一格';
  if (isMixed(table)) return `有 ${table.flattened.length} 行数字没有行名，旁边又有行名没有数字，看不出哪些数属于哪一行`;
  return `${extentOf(table)}粘连在一起，无法逐格校验`;
}

/** Whether what is not read are rows of numbers without labels beside labels without numbers. */
const isMixed = ({ flattened, rows }: Table): boolean =>
  flattened.length > 0 &&
  flattened.every((line) =>
    rows.some(({ cells, found, span }) => cells.length === 0 && found === 0 && line.start <= span.start && line.end >= span.end),
  );

/** Where words and numbers stand in different orders no cell is read at all. */
const isScrambled = ({ flattened: [first], cells, span }: Table): boolean =>
  cells.size === 0 && first?.start === span.start && first.end === span.end;

/** Where most rows have fewer numbers than columns, parted by blanks, empty cells have left no place behind. */
const isUnplaced = ({ rows }: Table): boolean =>
  rows.filter(({ cells, found, expected }) => cells.length === 0 && found > 1 && found < expected).length > 2;

/** A table of which every number is known is written anew in its place; else what is known goes into one below, and the wreck stays to be copied from. */
function fix(report: Report, table: Table): Fix {
  const isKnown = table.rows.length === table.standard.rows.length && table.rows.every((row) => row.cells.length === row.expected);
  const fresh = tableOf(report, table.id, table.form, (key) => table.cells.get(key)?.raw ?? '');
  if (isKnown) return { title: '改成表格', safe: false, edits: [{ span: table.span, newText: fresh }] };
  return { title: '在下面插入表格，填上认得出的数', safe: false, edits: [blockBelow(report, table.span.end, fresh)] };
}

/** Rows that could still be parted are not among the flattened lines, but to a reader they are no table either. */
const extentOf = ({ layout, flattened }: Table): string => (layout === 'glued' ? '整表' : `有 ${flattened.length} 行`);
