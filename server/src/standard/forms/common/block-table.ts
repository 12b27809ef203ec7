import { cellKey } from '../../cell-key.ts';
import type { ColumnStandard, HeadCell, HeadGrid, Inequality, Label, Meaning, RowStandard, TableStandard } from '../../types.ts';

/** Table 2 of any form: blocks after the items of 《条例》第二十条, each with column heads of its own. */

export interface BlockRow {
  readonly key: string;
  readonly label: Label;
  readonly initials: readonly string[];
  readonly meanings: readonly Meaning[];
}

export interface TableBlock {
  /** 第二十条第（一）项 */
  readonly item: string;
  readonly columns: readonly ColumnStandard[];
  readonly rows: readonly BlockRow[];
}

/** An inequality between columns; it is one of each row that has them all. */
export interface ColumnRelation extends Pick<Inequality, 'name' | 'relation' | 'statement' | 'reason'> {
  readonly left: readonly string[];
  readonly right: readonly string[];
  /** Columns that explain what the left side lacks. */
  readonly allowance?: readonly string[];
}

export function blockTable(blocks: readonly TableBlock[], relations: readonly ColumnRelation[]): TableStandard {
  const rows = blocks.flatMap(rowsOf);
  return {
    id: 'disclosure',
    section: 2,
    name: '表二',
    title: '主动公开情况表',
    subject: '主动公开政府信息情况',
    initials: ['表二', 'be', 'biao2'],
    head: [],
    labelColumns: 1,
    rows,
    identities: relations.flatMap((relation) => rows.flatMap((row) => identityOf(relation, row))),
  };
}

function rowsOf({ item, columns, rows }: TableBlock): RowStandard[] {
  const groupLabels: readonly Label[] = [{ text: item, variants: [item.replace('第（', '（')] }, { text: '信息内容' }];
  return rows.map((row, index) => ({
    key: row.key,
    name: row.label.text,
    label: row.label,
    initials: row.initials,
    meanings: row.meanings,
    groups: [],
    groupLabels: index === 0 ? groupLabels : [],
    head: index === 0 ? headOf(groupLabels, columns) : [],
    columns,
    essential: false,
  }));
}

/** The item in a line of its own, then 信息内容 beside the heads of the columns. */
function headOf([item, content]: readonly Label[], columns: readonly ColumnStandard[]): HeadGrid {
  if (!item || !content) return [];
  const word = (label: Label, column: string | null, colspan: HeadCell['colspan']): HeadCell => ({ label, column, colspan, rowspan: 1 });
  const heads = columns.map(({ label, key }, index) => word(label, key, index === columns.length - 1 ? 'rest' : 1));
  return [[word(item, null, 'rest')], [word(content, null, 1), ...heads]];
}

function identityOf({ left, right, allowance, statement, ...relation }: ColumnRelation, row: RowStandard): Inequality[] {
  const has = (key: string) => row.columns.some((column) => column.key === key);
  if (![...left, ...right].every(has)) return [];
  const cells = (keys: readonly string[]) => keys.map((key) => cellKey(row, { key }));
  return [
    {
      ...relation,
      left: cells(left),
      right: cells(right),
      statement: `“${row.name}”行：${statement}`,
      ...(allowance ? { allowance: cells(allowance) } : {}),
    },
  ];
}
