import { formIds, forms, newestForm, tableIds, tableStandard } from '../../standard/forms.ts';
import { opensBlock } from '../../standard/row-words.ts';
import type { CellKey, FormId, RowStandard, TableId, TableStandard } from '../../standard/types.ts';
import { collect } from '../../text/collect.ts';
import type { Span } from '../../text/span.ts';
import type { Cell, MatchedLabel, MissingColumn, MissingRow, Table, TableRow } from '../model.ts';
import { withAmbiguousRows } from './ambiguous.ts';
import { assign } from './assign.ts';
import { withEmptyCells } from './gaps.ts';
import { type Group, group, type ResolvedRow, spanOf } from './groups.ts';
import { readHead } from './head.ts';
import { distinctiveLabels, type LabelEntry, labelIndex, otherLabels } from './label-index.ts';
import { join, labelSimilarity, matchOf } from './label-reading.ts';
import { type Arrangement, arrange, byLine, layoutOf } from './layout.ts';
import type { Piece, ValuePiece } from './pieces.ts';
import { printedRows } from './printed-rows.ts';
import type { Region } from './regions.ts';
import { resolve } from './resolve.ts';
import { isGuessedInOneLine, isHeadBelow, isScrambled, runsOfSingleRow, unplacedRows } from './scrambled.ts';
import { formsOfLabels, formsOfRows, formsOfTokens, type ShownForms, showsNothing, wholeForm } from './shown-forms.ts';
import { withoutPageNumbers, withoutUnindentedPages } from './stray-numbers.ts';
import { withSingleLabels } from './sub-rows.ts';
import { splitGlued, type Token, tag } from './tag.ts';
import { withVerticalLabels } from './vertical-labels.ts';

/** The form of a table as its own labels show it. */
export function shownForms(region: Region): ShownForms {
  if (isAlikeInAll(region.id)) return showsNothing;
  const keys = collect(piecesOf(region.rows, arrange(region.rows)), (piece) => (piece.kind === 'text' ? piece.key : []));
  const byLabels = formsOfLabels(keys);
  // Labels that are in one piece are enough for nearly every draft.
  const best = byLabels.length === 1 ? byLabels : byReading(region, byLabels);
  return { best, whole: wholeForm(best, region.id, keys) };
}

/** Whether no form has the table in another way. */
const isAlikeInAll = (id: TableId): boolean => forms.every(({ tables }) => tables[id] === newestForm.tables[id]);

function byReading({ id, rows }: Region, byLabels: readonly FormId[]): readonly FormId[] {
  const tokensByForm = new Map(
    formIds.map((form) => {
      const lines = linesOf(rows, tableStandard(form, id));
      return [form, read(piecesOf(lines.rows, lines.arrangement), id, form).tokens];
    }),
  );
  const byTokens = formsOfTokens(tokensByForm);
  const fitting = byLabels.filter((form) => byTokens.includes(form));
  if (byLabels.length > 0) return fitting.length > 0 ? fitting : byLabels;
  return byTokens.length > 0 ? byTokens : formsOfRows(id, tokensByForm);
}

/** Reads a region as the table of this form. */
export function readTable(region: Region, form: FormId): Table {
  const standard = tableStandard(form, region.id);
  const { rows, arrangement, isPrinted } = linesOf(region.rows, standard);
  const { tokens, glued } = read(piecesOf(rows, arrangement), region.id, form);
  const groups = withSingleLabels(group(tokens, arrangement));
  const runs = region.id === 'proceedings' && standard.rows[0] ? runsOfSingleRow(tokens, standard.rows[0]) : [];
  const parted =
    region.id === 'proceedings' ? resolveSingle(standard, groups, runs ?? []) : withAmbiguousRows(standard, resolve(standard, groups));
  const isHeadLost = region.id === 'applications' && isHeadBelow(tokens, standard.rows[0]);
  if (runs === null || isHeadLost || isScrambled(groups, parted) || isGuessedInOneLine(parted))
    return scrambled(region, form, tokens, parted);
  const resolved = arrangement.rowwise ? parted : withEmptyCells(withoutPageNumbers(parted), region);
  const { runTogether, ...assembled } = assemble(standard, resolved);
  const unplaced = [...(isPrinted ? unplacedRows(resolved) : []), ...resolved.filter((row) => row.isAmbiguous)];
  const unplacedValues = collect(unplaced, (row) => row.group.values.map(({ span }) => span));
  const flattened = flattenedSpans(region, resolved, [...glued.filter((g) => g.labels >= 3), ...runTogether, ...unplacedValues]);
  const first = region.rows[0]?.span.start ?? 0;
  return {
    id: region.id,
    form,
    standard,
    layout: layoutOf(region.rows, resolved, arrangement.rowwise && !isPrinted, flattened.length > 0),
    span: { start: first, end: region.rows.at(-1)?.span.end ?? first },
    ...assembled,
    missingRows: missingRows(standard, assembled.rows),
    foreign: collect(tokens, (t) => (t.kind === 'foreign' ? foreignLabel(t, form) : [])),
    flattened,
  };
}

/** The lines of a region, with how they correspond to the rows of the table. */
function linesOf(rows: Region['rows'], standard: TableStandard) {
  const upright = withVerticalLabels(withoutUnindentedPages(rows), standard);
  const printed = printedRows(upright, standard);
  return printed
    ? { rows: printed, arrangement: byLine, isPrinted: true }
    : { rows: upright, arrangement: arrange(upright), isPrinted: false };
}

/** A table of which nothing but its labels can be read. */
function scrambled(region: Region, form: FormId, tokens: readonly Token[], resolved: readonly ResolvedRow[]): Table {
  const standard = tableStandard(form, region.id);
  const span = { start: region.rows[0]?.span.start ?? 0, end: region.rows.at(-1)?.span.end ?? 0 };
  const unread = resolved.map((row) => ({ ...row, group: { ...row.group, values: [] } }));
  const assembled = assemble(standard, unread);
  const rows = assembled.rows.map((row) => ({ ...row, cells: [] }));
  return {
    id: region.id,
    form,
    standard,
    layout: layoutOf(region.rows, resolved, false, true),
    span,
    rows,
    labels: assembled.labels.filter(({ match }) => match === 'exact'),
    cells: new Map(),
    missingRows: missingRows(standard, rows),
    missingColumns: [],
    foreign: collect(tokens, (t) => (t.kind === 'foreign' ? foreignLabel(t, form) : [])),
    flattened: [span],
  };
}

function read(pieces: readonly Piece[], id: TableId, form: FormId) {
  const own = labelIndex(tableStandard(form, id));
  const other = otherLabels(form, id);
  const split = splitGlued(pieces, own);
  const again = splitGlued(split.pieces, other);
  return { tokens: tag(again.pieces, own, other), glued: [...split.glued, ...again.glued] };
}

/** Where a line is not a row of the table, its empty cells are inferred from the gaps they leave. */
function piecesOf(rows: Region['rows'], { rowwise }: Arrangement): Piece[] {
  return collect(rows, ({ pieces }) => (rowwise ? pieces : pieces.filter((p) => p.kind === 'text' || p.value.raw !== '')));
}

/** Table 4 has one row without a label: all its numbers, whatever lines they are on. */
function resolveSingle(standard: TableStandard, groups: readonly Group[], runs: readonly (readonly ValuePiece[])[]): ResolvedRow[] {
  const row = standard.rows[0];
  const filled = groups.filter((g) => g.values.some((v) => v.value.raw !== ''));
  if (!row || groups.length === 0) return [];
  // Its three heads may be above one another, each with its numbers below.
  const last = filled.at(-1);
  const before = last ? groups.slice(0, groups.indexOf(last) + 1) : groups;
  const groupLabels = collect(before, (g) => [...g.groupLabels, ...g.unknown.map((piece) => unknownToken(piece))]);
  return [{ standard: row, words: null, group: { groupLabels, label: null, unknown: [], values: runs.flat() } }];
}

const unknownToken = (piece: Group['unknown'][number]): Group['groupLabels'][number] => ({
  kind: 'unknown',
  piece,
  words: join([piece]),
  row: piece.row,
});

function assemble(_standard: TableStandard, resolved: readonly ResolvedRow[]) {
  const labels: MatchedLabel[] = [];
  const rows: TableRow[] = [];
  const cells = new Map<CellKey, Cell>();
  const missingColumns: MissingColumn[] = [];
  const runTogether: Span[] = [];
  let absent: ReadonlySet<string> = new Set();
  for (const row of resolved) {
    const head = readHead(row.standard, row.group.groupLabels);
    labels.push(...head.labels);
    if (opensBlock(row.standard)) {
      const headOnly = isComplete(row.standard, resolved);
      absent = new Set(lacksColumns(row.standard, head.missing.length, resolved) ? head.missing.map((m) => m.key) : []);
      missingColumns.push(...head.missing.map((m) => ({ ...m, headOnly })));
    }
    const label = row.isAmbiguous && !row.group.label ? null : rowLabel(row);
    if (label) labels.push(label);
    const end = label?.span.end ?? row.group.groupLabels.at(-1)?.words.span.end ?? 0;
    const { cells: assigned, found } =
      row.isDivided || row.isAmbiguous ? { cells: [], found: 0 } : assign(row.standard, row.group.values, end, absent);
    for (const cell of assigned) cells.set(cell.key, cell);
    if (assigned.length === 0 && found < row.standard.columns.length && isRunTogether(row))
      runTogether.push(...row.group.values.map((v) => v.span));
    rows.push({ standard: row.standard, label, cells: assigned, span: spanOf(row), found, expected: row.standard.columns.length });
  }
  labels.sort((a, b) => a.span.start - b.span.start);
  return { labels, rows, cells, missingColumns, runTogether };
}

/** Whether a row's numbers follow their label without a separator, with digits enough for all of them. */
function isRunTogether({ standard, words, group: { values } }: ResolvedRow): boolean {
  const [first] = values;
  if (!first || (standard.label && words?.span.end !== first.span.start)) return false;
  if (values.some((v, i) => i > 0 && v.span.start !== values[i - 1]?.span.end)) return false;
  return values.reduce((sum, v) => sum + v.value.raw.replace(/\D/g, '').length, 0) >= standard.columns.length;
}

/** Whether most rows under the same head have a number for every column, though the head lacks one. */
function isComplete(opening: RowStandard, resolved: readonly ResolvedRow[]): boolean {
  const below = resolved.filter((r) => r.standard.columns === opening.columns && r.group.values.length > 0);
  return below.filter((r) => r.group.values.length >= opening.columns.length).length * 2 >= below.length;
}

/** Whether most rows under the same head have as many numbers too few as it has words: the columns are not there either. */
function lacksColumns(opening: RowStandard, missing: number, resolved: readonly ResolvedRow[]): boolean {
  const below = resolved.filter((r) => r.standard.columns === opening.columns && r.group.values.length > 0);
  const width = opening.columns.length - missing;
  return missing > 0 && missing < width && below.filter((r) => r.group.values.length === width).length * 2 > below.length;
}

function rowLabel({ standard, group: rowGroup, words }: ResolvedRow): MatchedLabel | null {
  if (!words || !standard.label) return null;
  const base = { label: standard.label, raw: words.raw, span: words.span, role: 'row' as const };
  if (rowGroup.label) return { ...base, match: matchOf(words, rowGroup.label.entry) };
  return { ...base, match: labelSimilarity(words, standard.label)?.match ?? 'unsure' };
}

function missingRows(standard: TableStandard, rows: readonly TableRow[]): MissingRow[] {
  const present = new Map(rows.map((r) => [r.standard.key, r]));
  let after: TableRow | null = null;
  return collect(standard.rows, (row): MissingRow[] => {
    const found = present.get(row.key);
    if (found) after = found;
    return found ? [] : [{ standard: row, after }];
  });
}

const foreignLabel = (token: Token & { kind: 'foreign' }, own: FormId) => {
  const having = distinctiveLabels.get(token.words.key) ?? formsOfRow(token.entry);
  const [form] = having;
  return form !== undefined && !having.includes(own) ? [{ text: token.words.raw, form, span: token.words.span }] : [];
};

/** A label too short to show a form (3.其他) still names a row that the table's own form does not have. */
const formsOfRow = ({ role, row }: LabelEntry): FormId[] =>
  role === 'row' ? collect(forms, ({ id, tables }) => (tableIds.some((table) => tables[table].rows.includes(row)) ? id : [])) : [];

/** Three labels without anything between them, numbers that run together, or two rows of the table on one line, are no table any more. */
function flattenedSpans(region: Region, resolved: readonly ResolvedRow[], glued: readonly Span[]): Span[] {
  const rowsOn = new Map<number, number>();
  for (const { group: rowGroup } of resolved) {
    const line = rowGroup.values[0]?.line;
    if (line !== undefined) rowsOn.set(line, (rowsOn.get(line) ?? 0) + 1);
  }
  const isFlat = ({ source, span: line, line: number }: Region['rows'][number]) =>
    (source === 'line' && (rowsOn.get(number) ?? 0) >= 2) || glued.some((g) => g.start >= line.start && g.end <= line.end);
  return region.rows.filter(isFlat).map((r) => r.span);
}
