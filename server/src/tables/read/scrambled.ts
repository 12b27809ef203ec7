import type { RowStandard } from '../../standard/types.ts';
import { collect } from '../../text/collect.ts';
import type { Group, ResolvedRow } from './groups.ts';
import { labelSimilarity } from './label-reading.ts';
import type { ValuePiece } from './pieces.ts';
import { withoutTrailingEmpties } from './resolve.ts';
import type { Token } from './tag.ts';

/** Tables whose words and numbers text extraction put in another order than rows have: no number can be assigned to a cell. */

const filled = (values: readonly ValuePiece[]): number => values.filter((v) => v.value.raw !== '').length;

/** Whether rows have labels only while numbers are left over elsewhere: theirs, most likely. */
export function isScrambled(groups: readonly Group[], resolved: readonly ResolvedRow[]): boolean {
  const unfilled = resolved.filter(({ group, isDivided }) => group.label && group.values.length === 0 && !isDivided);
  if (unfilled.length === 0) return false;
  const over = ({ standard, group }: ResolvedRow) => Math.max(0, filled(group.values) - standard.columns.length);
  const fitting = resolved.reduce((sum, row) => sum + filled(row.group.values) - over(row), 0);
  // Numbers behind words have a row of their own, though its label is not known.
  const placed = new Set(collect(resolved, ({ group }) => group.values));
  const free = groups.filter(({ unknown, values }) => unknown.length === 0 || values.some((value) => placed.has(value)));
  const left = free.reduce((sum, group) => sum + filled(group.values), 0) - fitting;
  if (left >= Math.min(...unfilled.map(({ standard }) => standard.columns.length))) return true;
  if (unfilled.length > 1 && resolved.some((row) => over(row) > 1)) return true;
  const isLeft = (values: readonly ValuePiece[]) => filled(values) > 0 && values.every((value) => !placed.has(value));
  return unfilled.length > 1 && groups.some(({ values, unknown }) => unknown.length === 0 && isLeft(values));
}

/** So many rows without a label of theirs may be slips of their author. */
const mostGuessed = 3;

/**
 * Whether several rows have run together in one line, and more than a few of them are rows only by their place: the line was a
 * page rendered with blanks, and the parts of its labels are before, between and behind the numbers.
 */
export function isGuessedInOneLine(resolved: readonly ResolvedRow[]): boolean {
  const guessed = resolved.filter(
    ({ standard, group, words }) => !group.label && standard.label && !(words && labelSimilarity(words, standard.label)),
  );
  const lines = new Set(collect(guessed, ({ group }) => group.values[0]?.line ?? []));
  return (
    guessed.length > mostGuessed &&
    lines.size === 1 &&
    resolved.filter(({ group }) => lines.has(group.values[0]?.line ?? -1)).length > guessed.length
  );
}

/** Fewer short rows are slips of their author. */
const fewestUnplaced = 3;

/** Rows with fewer numbers than columns, where most rows are so: their empty cells left nothing behind, not even a place. */
export function unplacedRows(resolved: readonly ResolvedRow[]): readonly ResolvedRow[] {
  const counted = resolved.filter(({ standard, group }) => standard.columns.length > 1 && filled(group.values) > 0);
  const short = counted.filter(({ standard, group }) => group.values.length < standard.columns.length && !isRunTogether(group.values));
  return short.length >= fewestUnplaced && short.length * 2 > counted.length ? short : [];
}

/** One number of so many digits may still be parted. */
const isRunTogether = (values: readonly ValuePiece[]): boolean => values.length === 1 && (values[0]?.value.raw.length ?? 0) > 2;

/** Whether the words above the columns of table 3 are below its first row instead. */
export function isHeadBelow(tokens: readonly Token[], row: RowStandard | undefined): boolean {
  const first = tokens.findIndex((token) => token.kind === 'row');
  const above = tokens.filter((token, at) => isColumnHead(token) && at < first).length;
  const below = tokens.filter((token, at) => isColumnHead(token) && at > first).length;
  const half = (row?.columns.length ?? 0) / 2;
  return first >= 0 && above < half && below > above && above + below > half;
}

const isColumnHead = (token: Token): boolean => token.kind === 'header' && token.entry.role === 'column';

/** How many results table 4 has of each kind of proceedings. */
function perProceedings({ columns: [first, ...others] }: RowStandard): number {
  const kind = (key: string) => key.slice(0, key.indexOf('.'));
  return 1 + others.filter(({ key }) => first && kind(key) === kind(first.key)).length;
}

/**
 * The runs of numbers of table 4, which are adjacent, or below the heads of their own kinds, or each behind its head.
 * Null where words part them in another way; a list of a few numbers is no such table.
 */
export function runsOfSingleRow(tokens: readonly Token[], row: RowStandard): readonly (readonly ValuePiece[])[] | null {
  const runs: ValuePiece[][] = [];
  let isOpen = false;
  for (const token of tokens) {
    const isValue = token.kind === 'value';
    if (isValue && isOpen) runs.at(-1)?.push(token);
    else if (isValue) runs.push([token]);
    isOpen = isValue;
  }
  const told = runs.filter((run) => filled(run) > 0);
  const full = told.filter((run) => withoutTrailingEmpties(run, row.columns.length).length === row.columns.length);
  if (full.length === 1 && told.every((run) => run.length === 1 || run === full[0])) return full;
  const each = perProceedings(row);
  const isInGroups = told.every((run) => withoutTrailingEmpties(run, each).length % each === 0);
  const isList = told.flat().length < each;
  return told.length <= 1 || isList || isInGroups || isEachBehindItsHead(tokens, told, row) ? told : null;
}

function isEachBehindItsHead(tokens: readonly Token[], runs: readonly (readonly ValuePiece[])[], row: RowStandard): boolean {
  if (runs.length !== row.columns.length || runs.some((run) => run.length !== 1)) return false;
  const heads = collect(runs, ([value]) => {
    const before = value && tokens[tokens.indexOf(value) - 1];
    return before?.kind === 'header' ? before.entry.label.text : '';
  });
  return heads.every((head, i) => head === row.columns[i]?.label.text);
}
