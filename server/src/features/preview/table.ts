import type { Report } from '../../report/types.ts';
import { cellKey } from '../../standard/cell-key.ts';
import type { MatchedLabel, Table, TableRow } from '../../tables/model.ts';
import { type GridPiece, type GridRow, gridOf } from '../../tables/write/grid.ts';
import { type Block, escapeHtml, type Ink, type Run } from './block.ts';
import { type Prose, runsOf } from './text-runs.ts';

/** A statutory table as it is printed; the lines of the draft where they are no table any more. */
export function tableBlock(prose: Prose, table: Table): Block {
  return isReadable(table) ? gridBlock(prose.report, table) : lostBlock(prose, table);
}

/** Lines that have run together may still show what belongs where. The lines of a web page are markup, not words. */
function isReadable({ layout, flattened, rows, missingRows }: Table): boolean {
  return layout === 'html' || flattened.length === 0 || (missingRows.length === 0 && rows.every(({ cells }) => cells.length > 0));
}

function lostBlock(prose: Prose, { span }: Table): Block {
  const lines = prose.report.lines
    .filter(({ start, end }) => start >= span.start && end <= span.end)
    .map((line) => runsOf(prose, line, line))
    .filter((runs) => runs.length > 0);
  return {
    span,
    runs: lines.flat(),
    render: ({ words, line }) => {
      const rows = lines.map((runs) => `<div${line(runs[0]?.span.start ?? span.start)}>${runs.map(words).join('')}</div>`);
      return `<div class="lost"${line(span.start)}>${rows.join('')}</div>`;
    },
  };
}

/** A cell of the printed table with what the draft has for it. */
interface Box {
  readonly piece: GridPiece;
  readonly colspan: number;
  /** Null where the draft has nothing for it. */
  readonly run: Run | null;
}

function gridBlock(report: Report, table: Table): Block {
  const labels = labelQueues(table.labels);
  const unparted = unpartedRows(table);
  const rows = gridOf(table.standard).map((row) => boxesOf(row, { report, table, labels, unparted }));
  return {
    span: table.span,
    runs: rows.flatMap((row) => row.flatMap(({ run }) => run ?? [])),
    render: (ink) => {
      const lines = rows.map((row) => `<tr>${row.map((box) => cellHtml(box, ink)).join('')}</tr>`);
      return `<table class="${table.id}"${ink.line(table.span.start)}><tbody>${lines.join('')}</tbody></table>`;
    },
  };
}

interface Source {
  readonly report: Report;
  readonly table: Table;
  readonly labels: Map<string, MatchedLabel[]>;
  /** Rows whose numbers could not be told apart, by the keys of their cells. */
  readonly unparted: ReadonlyMap<string, TableRow>;
}

function boxesOf(row: GridRow, source: Source): Box[] {
  const first = row.find(({ cell }) => cell !== null)?.cell ?? '';
  const whole = source.unparted.get(first);
  if (!whole) return row.map((piece) => ({ piece, colspan: piece.colspan, run: runOf(piece, source) }));
  const [labels, values] = [row.filter(({ cell }) => cell === null), row.filter(({ cell }) => cell !== null)];
  const [piece] = values;
  const boxes = labels.map((label): Box => ({ piece: label, colspan: label.colspan, run: runOf(label, source) }));
  const colspan = values.reduce((sum, value) => sum + value.colspan, 0);
  return piece ? [...boxes, { piece, colspan, run: restOf(whole, source.report) }] : boxes;
}

function runOf({ text, cell }: GridPiece, { table, labels }: Source): Run | null {
  if (cell !== null) {
    const found = table.cells.get(cell);
    return found ? { text: found.raw, span: found.span } : null;
  }
  const label = labels.get(text ?? '')?.shift();
  if (!label) return null;
  const isOwnWording = label.match === 'typo' || label.match === 'variant';
  return { text: isOwnWording ? label.raw : (text ?? ''), span: label.span };
}

/** What a row has after its label, as it is written. */
function restOf({ label, span }: TableRow, { text }: Report): Run {
  const start = Math.min(label?.span.end ?? span.start, span.end);
  const words = text
    .slice(start, span.end)
    .replace(/<[^<>]*>/g, ' ')
    .replace(/[\s|｜]+/g, ' ')
    .trim();
  return { text: words, span: { start, end: span.end } };
}

function cellHtml({ piece, colspan, run }: Box, { words, line }: Ink): string {
  const size = (colspan > 1 ? ` colspan="${colspan}"` : '') + (piece.rowspan > 1 ? ` rowspan="${piece.rowspan}"` : '');
  const place = run ? line(run.span.start) : '';
  if (piece.cell === null) return `<th${size}${place}>${run ? words(run) : escapeHtml(piece.text ?? '')}</th>`;
  return run ? `<td${size}${place}>${words(run)}</td>` : `<td class="missing" title="草稿中没有这一格"${size}></td>`;
}

/** The labels of the draft by the label of the form that they stand for, in order: some come several times in a table. */
function labelQueues(labels: readonly MatchedLabel[]): Map<string, MatchedLabel[]> {
  const queues = new Map<string, MatchedLabel[]>();
  for (const reading of labels) {
    const queue = queues.get(reading.label.text);
    if (queue) queue.push(reading);
    else queues.set(reading.label.text, [reading]);
  }
  return queues;
}

function unpartedRows({ rows }: Table): Map<string, TableRow> {
  const odd = rows.filter(({ cells, found }) => cells.length === 0 && found > 0);
  return new Map(odd.flatMap((row) => row.standard.columns.map((column) => [cellKey(row.standard, column) as string, row] as const)));
}
