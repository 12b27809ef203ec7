import type { Label, RowStandard, TableStandard } from '../../standard/types.ts';
import { collect } from '../../text/collect.ts';

/** The statutory tables as they are printed: rows of pieces with the columns and lines that each piece takes up. */

export interface Piece {
  /** What is printed; null for a number, which `cell` names. */
  readonly text: string | null;
  /** `received.natural`; null for a label. */
  readonly cell: string | null;
  readonly colspan: number;
  readonly rowspan: number;
}

export type GridRow = readonly Piece[];

/** How deep a label stands in table 3: 一、 is 1, （一） is 2, everything else 3. */
function depthOf(text: string): 1 | 2 | 3 {
  if (/^[一二三四五六七八九十]+、/.test(text)) return 1;
  return text.startsWith('（') ? 2 : 3;
}

const labelColumns = 3;

const label = (text: string, colspan = 1, rowspan = 1): Piece => ({ text, cell: null, colspan, rowspan });

function valuesOf(row: RowStandard, width: number): Piece[] {
  const last = row.columns.length - 1;
  return row.columns.map((column, index) => ({
    text: null,
    cell: row.key ? `${row.key}.${column.key}` : column.key,
    colspan: index === last ? width - last : 1,
    rowspan: 1,
  }));
}

function blockWidth(table: TableStandard): number {
  return Math.max(...table.rows.map((row) => row.columns.length));
}

/** Table 2: a block begins with the item of 第二十条 and its own column heads. */
function disclosureRow(table: TableStandard, row: RowStandard, lead: boolean): GridRow[] {
  const width = blockWidth(table);
  const last = row.columns.length - 1;
  const heads = row.columns.map((column, index) => label(column.label.text, index === last ? width - last : 1));
  const [item, content] = row.lead;
  const opening = lead && item && content ? [[label(item.text, width + 1)], [label(content.text), ...heads]] : [];
  return [...opening, [label(row.label?.text ?? ''), ...valuesOf(row, width)]];
}

/** How many rows a lead label of table 3 stands beside: up to the next label of its depth or above. */
function reachOf(table: TableStandard, from: RowStandard, lead: Label): number {
  const start = table.rows.indexOf(from);
  const depth = depthOf(lead.text);
  const opens = (row: RowStandard) => [...row.lead, ...(row.label ? [row.label] : [])].some((l) => depthOf(l.text) <= depth);
  const end = table.rows.findIndex((row, index) => index > start && opens(row));
  return (end < 0 ? table.rows.length : end) - start;
}

function applicationsRow(table: TableStandard, row: RowStandard, lead: boolean): GridRow[] {
  const text = row.label?.text ?? '';
  const leads = lead ? row.lead.map((l) => label(l.text, 1, reachOf(table, row, l))) : [];
  return [[...leads, label(text, labelColumns + 1 - depthOf(text)), ...valuesOf(row, row.columns.length)]];
}

function applicationsHead(table: TableStandard, header: readonly Label[]): GridRow[] {
  const columns = (table.rows[0]?.columns ?? []).map((column) => column.label.text);
  const [natural = '', ...others] = columns;
  const total = others.pop() ?? '';
  const [note = '', applicants = '', organisations = ''] = header.map((l) => l.text);
  return [
    [label(note, labelColumns, 3), label(applicants, columns.length)],
    [label(natural, 1, 2), label(organisations, others.length), label(total, 1, 2)],
    others.map((text) => label(text)),
  ];
}

const resultsPerGroup = 5;

function proceedingsHead(table: TableStandard, header: readonly Label[]): GridRow[] {
  const results = (table.rows[0]?.columns ?? []).map((column) => column.label.text);
  const [review = '', suit = '', direct = '', afterReview = ''] = header.map((l) => l.text);
  return [
    [label(review, resultsPerGroup), label(suit, 2 * resultsPerGroup)],
    [
      ...results.slice(0, resultsPerGroup).map((text) => label(text, 1, 2)),
      label(direct, resultsPerGroup),
      label(afterReview, resultsPerGroup),
    ],
    results.slice(resultsPerGroup).map((text) => label(text)),
  ];
}

/** The rows printed above the first row of numbers, and above no block of its own. */
function headOf(table: TableStandard, header: readonly Label[]): GridRow[] {
  if (table.id === 'applications') return applicationsHead(table, header);
  return table.id === 'proceedings' ? proceedingsHead(table, header) : [];
}

/**
 * One row of numbers as printed. With `lead`, also the labels that stand before it when it opens a group:
 * in table 2 the lines of a block's head, in table 3 the cells to its left.
 */
export function rowsOf(table: TableStandard, row: RowStandard, lead: boolean): GridRow[] {
  if (table.id === 'disclosure') return disclosureRow(table, row, lead);
  if (table.id === 'applications') return applicationsRow(table, row, lead);
  return [valuesOf(row, row.columns.length)];
}

/** The whole table, line by line. */
export function gridOf(table: TableStandard, header: readonly Label[]): GridRow[] {
  return [...headOf(table, header), ...collect(table.rows, (row) => rowsOf(table, row, true))];
}

/**
 * The same rows with an empty piece (`null`) wherever a piece of the row before, or to the left, reaches:
 * every piece then stands in its true column.
 */
export function spread(rows: readonly GridRow[]): (Piece | null)[][] {
  const reaching: number[] = [];
  return rows.map((row) => {
    const line: (Piece | null)[] = [];
    const skip = () => {
      while ((reaching[line.length] ?? 0) > 0) {
        reaching[line.length] = (reaching[line.length] ?? 0) - 1;
        line.push(null);
      }
    };
    for (const piece of row) {
      skip();
      for (let i = 0; i < piece.colspan; i++) {
        reaching[line.length] = piece.rowspan - 1;
        line.push(i === 0 ? piece : null);
      }
    }
    skip();
    return line;
  });
}
