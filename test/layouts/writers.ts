import type { Layout } from '../../server/src/tables/model.ts';
import { aligned } from './aligned.ts';
import { hasNumbers, placed, type Sheet, type SheetCell, type SheetRow, widthOf } from './sheet.ts';

/** Every way in which sites, text extraction and authors write a table down. */

export interface Writer {
  readonly name: string;
  /** What `parse` calls it. */
  readonly layout: Layout;
  readonly write: (sheet: Sheet) => string[];
}

type Texts = readonly string[];

const texts = (row: readonly (SheetCell | null)[]): string[] => row.map((cell) => cell?.text ?? '');
const lineByLine = (lines: readonly string[]): string[] => lines.flatMap((line) => line.split('\n'));

/** A row a line. `grid`: merged cells leave empty ones. */
const rowWise =
  (line: (row: Texts) => string, grid = false) =>
  (sheet: Sheet) =>
    lineByLine((grid ? placed(sheet) : sheet.rows).map((row) => line(texts(row))));

/** A cell a line. */
interface CellLines {
  readonly cell?: (text: string) => string;
  /** Lines before each row. */
  readonly open?: Texts;
  /** Lines between two cells of a row. */
  readonly between?: Texts;
  /** Lines after each row; `bars` are as many as there are columns to its right that hold no cell of their own. */
  readonly close?: (bars: string) => Texts;
}

const cellWise =
  ({ cell = (text) => text, open = [], between = [], close = () => [] }: CellLines) =>
  (sheet: Sheet) => {
    const width = widthOf(sheet);
    return sheet.rows.flatMap((row, at) => {
      const cells = row.flatMap(({ text }, index) => [
        ...(index > 0 || (at > 0 && open.length === 0) ? between : []),
        ...cell(text).split('\n'),
      ]);
      return [...open, ...cells, ...close('|'.repeat(Math.max(0, width - row.length)))];
    });
  };

/** Bars before each row and after each cell; the last cell bears those of the columns that are merged into it. */
function barsAround(sheet: Sheet): string[] {
  const width = widthOf(sheet);
  return sheet.rows.flatMap((row) => {
    const last = row.length - 1;
    return [
      '|',
      ...row.flatMap(({ text }, at) => ` ${text.trim()} |${at === last ? '|'.repeat(Math.max(0, width - row.length)) : ''}`.split('\n')),
    ];
  });
}

/** Labels of a row run into one another, and numbers as well where each has one digit. */
function glued(row: SheetRow): string {
  const labels = row.filter(({ key }) => key === null).map(({ text }) => text);
  const numbers = row.filter(({ key }) => key !== null).map(({ text }) => text);
  return labels.join('') + numbers.join(numbers.every((text) => text.length < 2) ? '' : ' ');
}

const escapeHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>');

/** `attributes`: rowspan and colspan where cells are merged. */
const html =
  (row: (cells: readonly string[]) => string[], grid: boolean, attributes: boolean, inner = (text: string) => text) =>
  (sheet: Sheet) => {
    const span = (name: string, count: number) => (attributes && count > 1 ? ` ${name}="${count}"` : '');
    const cellOf = (cell: SheetCell | null) =>
      `<td${cell ? span('colspan', cell.colspan) + span('rowspan', cell.rowspan) : ''}>${inner(escapeHtml(cell?.text ?? ''))}</td>`;
    return ['<table>', ...(grid ? placed(sheet) : sheet.rows).flatMap((cells) => row(cells.map(cellOf))), '</table>'];
  };

const oneLine = (cells: readonly string[]) => [`<tr>${cells.join('')}</tr>`];

const blanks = (count: number) => (row: Texts) => row.filter((text) => text !== '').join(' '.repeat(count));

export const writers: readonly Writer[] = [
  { name: 'pipe', layout: 'pipe', write: rowWise((row) => `| ${row.join(' | ')} |`) },
  { name: 'pipe-inner', layout: 'pipe', write: rowWise((row) => row.join(' | ')) },
  { name: 'pipe-grid', layout: 'pipe', write: rowWise((row) => `|${row.join('|')}|`, true) },
  { name: 'pipe-trailing', layout: 'pipe', write: rowWise((row) => `${row.join(' | ')} | |||`) },
  { name: 'tab', layout: 'tab', write: rowWise((row) => row.join('\t')) },
  { name: 'tab-grid', layout: 'tab', write: rowWise((row) => row.join('\t'), true) },
  { name: 'cells', layout: 'cells', write: cellWise({}) },
  { name: 'cells-gap-1', layout: 'cells', write: cellWise({ between: [''] }) },
  { name: 'cells-gap-2', layout: 'cells', write: cellWise({ between: ['', ''] }) },
  { name: 'cells-tab', layout: 'cells', write: cellWise({ cell: (text) => `\t${text}`, close: () => [''] }) },
  { name: 'cells-indent', layout: 'cells', write: cellWise({ cell: (text) => `　　${text}` }) },
  { name: 'cells-bar-after', layout: 'cells', write: cellWise({ cell: (text) => `${text} |` }) },
  { name: 'cells-bar-alone', layout: 'cells', write: cellWise({ between: ['|'] }) },
  { name: 'cells-bar-row', layout: 'cells', write: cellWise({ cell: (text) => `${text} |`.trim(), close: (bars) => [`${bars}|`] }) },
  { name: 'cells-bar-three', layout: 'cells', write: cellWise({ cell: (text) => `${text} |`.trim(), close: () => ['|||'] }) },
  { name: 'cells-bar-around', layout: 'cells', write: barsAround },
  { name: 'cells-bar-before', layout: 'cells', write: cellWise({ cell: (text) => `| \n ${text} `, close: () => ['|'] }) },
  { name: 'spaced', layout: 'spaced', write: rowWise(blanks(1)) },
  { name: 'spaced-4', layout: 'spaced', write: rowWise(blanks(4)) },
  { name: 'spaced-aligned', layout: 'spaced', write: aligned },
  { name: 'glued', layout: 'glued', write: (sheet) => lineByLine(sheet.rows.map(glued)) },
  { name: 'glued-one-line', layout: 'glued', write: (sheet) => [sheet.rows.map(glued).join('').replaceAll('\n', '')] },
  {
    name: 'glued-values',
    layout: 'glued',
    write: (sheet) => lineByLine(sheet.rows.map((row) => (hasNumbers(row) ? texts(row).join(' ') : texts(row).join('')))),
  },
  { name: 'html', layout: 'html', write: html(oneLine, false, true) },
  { name: 'html-no-spans', layout: 'html', write: html(oneLine, true, false) },
  {
    name: 'html-lines',
    layout: 'html',
    write: html(
      (cells) => ['<tr>', ...cells.map((cell) => `  ${cell}`), '</tr>'],
      false,
      true,
      (text) => `<p>${text === '' ? '&nbsp;' : `<span>${text}</span>`}</p>`,
    ),
  },
];
