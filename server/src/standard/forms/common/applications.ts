import { cellKey } from '../../cell-key.ts';
import type { ColumnStandard, Equation, HeadCell, HeadGrid, Label, RowStandard, TableStandard } from '../../types.ts';
import { usualMeaning } from './meanings.ts';
import { labelColumns, type NumberedEntry, numberedRows } from './numbered-table.ts';
import { carriedIn, carriedOut, received } from './request-rows.ts';

/** Table 3, 收到和处理政府信息公开申请情况: the head, the columns and the equations of any form. */

const count = (key: string, name: string): ColumnStandard => ({ key, name, holds: 'count', label: { text: name } });

const natural = count('natural', '自然人');
const organisations = [
  count('business', '商业企业'),
  count('research', '科研机构'),
  count('nonprofit', '社会公益组织'),
  count('legalService', '法律服务机构'),
  count('other', '其他'),
];
const total: ColumnStandard = { ...count('total', '总计'), meanings: [usualMeaning('同一行六类申请人之和。')] };
const parts = [natural, ...organisations];
const columns = [...parts, total];

/** Printed in the corner of the table. */
const balanceNote: Label = { text: '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）' };

const word = (label: Label, colspan: number, rowspan = 1): HeadCell => ({ label, column: null, colspan, rowspan });
const headOf = ({ label, key }: ColumnStandard, rowspan = 1): HeadCell => ({ label, column: key, colspan: 1, rowspan });

const head: HeadGrid = [
  [word(balanceNote, labelColumns, 3), word({ text: '申请人情况' }, columns.length)],
  [headOf(natural, 2), word({ text: '法人或其他组织' }, organisations.length), headOf(total, 2)],
  organisations.map((column) => headOf(column)),
];

/** Table 3 with these results below 三、本年度办理结果, the sum of them last. */
export function applicationsTable(results: readonly NumberedEntry[]): TableStandard {
  const rows = numberedRows([received, carriedIn, { text: '本年度办理结果', rows: results }, carriedOut], columns, head);
  return {
    id: 'applications',
    section: 3,
    name: '表三',
    title: '申请情况表',
    subject: '收到和处理政府信息公开申请情况',
    initials: ['表三', 'bs', 'biao3'],
    head,
    labelColumns,
    rows,
    identities: [...columns.flatMap((column) => ofColumn(column, rows)), ...rows.map(ofRow)],
  };
}

const balance = { left: ['received', 'carriedIn'], right: ['processed', 'carriedOut'] };

/** What came in is what went out, and the results add up to their sum. */
function ofColumn(column: ColumnStandard, rows: readonly RowStandard[]): Equation[] {
  const cells = (keys: readonly string[]) => keys.map((key) => cellKey({ key }, column));
  const summands = rows.map(({ key }) => key).filter((key) => ![...balance.left, ...balance.right].includes(key));
  const sum = numberOf(rows.find(({ key }) => key === 'processed'));
  const last = numberOf(rows.find(({ key }) => key === summands.at(-1)));
  const name = `“${column.name}”列`;
  return [
    {
      name: 'balance',
      left: cells(balance.left),
      relation: '=',
      right: cells(balance.right),
      statement: `${name}：一＋二＝三${sum}＋四`,
      subject: `${name}收到与办结`,
    },
    {
      name: 'result-total',
      left: cells(summands),
      relation: '=',
      right: cells(['processed']),
      statement: `${name}：（一）至${last}各项之和＝${sum}总计`,
      subject: `${name}办理结果总计`,
    },
  ];
}

/** （六）: the number of a result, or of the group that it is in. */
function numberOf(row: RowStandard | undefined): string {
  const texts = [...(row?.groups ?? []), ...(row?.label ? [row.label] : [])].map(({ text }) => /^（.）/.exec(text)?.[0]);
  return texts.find((number) => number !== undefined) ?? '';
}

/** The applicants add up to the total. */
function ofRow(row: RowStandard): Equation {
  const cells = (of: readonly ColumnStandard[]) => of.map((column) => cellKey(row, column));
  return {
    name: 'row-total',
    left: cells(parts),
    relation: '=',
    right: cells([total]),
    statement: `“${row.name}”行：各类申请人之和＝总计`,
  };
}
