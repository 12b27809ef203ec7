import type { RowStandard } from '../../standard/types.ts';
import type { Span } from '../../text/span.ts';
import type { LabelEntry } from './label-index.ts';
import type { Words } from './label-reading.ts';
import type { Arrangement } from './layout.ts';
import type { TextPiece, ValuePiece } from './pieces.ts';
import type { Token } from './tag.ts';

type WordToken = Exclude<Token, ValuePiece>;

/** Adjacent values, with the words before them: a row of the table, whichever row that is. */
export interface Group {
  /** Words since the row above that are not this row's label: heads of columns, names of row groups. */
  readonly groupLabels: readonly WordToken[];
  /** The row's label, if it is one of the form's. */
  readonly label: { readonly entry: LabelEntry; readonly words: Words } | null;
  /** Words directly before the values that no label matches: perhaps the label, misspelt. */
  readonly unknown: readonly TextPiece[];
  readonly values: ValuePiece[];
}

/**
 * Parts the stream of tokens into rows. Where a physical row of the draft is a row of the table,
 * values of the next one never join it.
 */
export function group(tokens: readonly Token[], { rowwise, tableRow }: Arrangement): Group[] {
  const groups: Group[] = [];
  let groupLabels: WordToken[] = [];
  let empties: ValuePiece[] = [];
  let open: Group | null = null;
  let openRow = -1;
  for (const token of tokens) {
    if (token.kind === 'row') {
      open = { groupLabels, label: token, unknown: [], values: [] };
      openRow = tableRow(token.row);
      groups.push(open);
      groupLabels = [];
    } else if (token.kind !== 'value') {
      groupLabels.push(token);
      if (open?.values.some(isFilled) || token.kind === 'header' || token.kind === 'foreign') open = null;
      else if (open && open.values.length > 0) open = null;
      else if (open && token.kind === 'unknown') open = null;
      empties = [];
    } else if (
      open &&
      groupLabels.length === 0 &&
      !(rowwise && tableRow(token.row) !== openRow && (open.values.some(isFilled) || !isFilled(token)))
    ) {
      if (open.values.length === 0) openRow = tableRow(token.row);
      open.values.push(token);
    } else if (!isFilled(token)) {
      empties.push(token);
    } else {
      openRow = tableRow(token.row);
      const before = empties.filter((e) => tableRow(e.row) === openRow);
      open = { groupLabels: withoutTail(groupLabels), label: null, unknown: tail(groupLabels), values: [...before, token] };
      groups.push(open);
      groupLabels = [];
      empties = [];
    }
    if (token.kind === 'row') empties = [];
  }
  if (groupLabels.length > 0) groups.push({ groupLabels, label: null, unknown: [], values: [] });
  return groups;
}

const isFilled = (piece: ValuePiece): boolean => piece.value.raw !== '';

function tail(groupLabels: readonly WordToken[]): TextPiece[] {
  const pieces: TextPiece[] = [];
  for (const token of [...groupLabels].reverse()) {
    if (token.kind !== 'unknown') break;
    pieces.unshift(token.piece);
  }
  return pieces;
}

const withoutTail = (groupLabels: readonly WordToken[]): WordToken[] => groupLabels.slice(0, groupLabels.length - tail(groupLabels).length);

/** A group together with the row of the form that it is. */
export interface ResolvedRow {
  readonly standard: RowStandard;
  readonly group: Group;
  /** The words taken as the row's label, and how they match; null where there are none. */
  readonly words: Words | null;
  /** Whether its numbers are in rows of their own, which the form does not have. */
  readonly isDivided?: boolean;
  /** Whether its numbers may as well be those of the row above or below it. */
  readonly isAmbiguous?: boolean;
}

/** From the row's label, or its first value, to its last value; of a row that has neither, the word above it. */
export function spanOf({ words, group }: ResolvedRow): Span {
  const above = group.groupLabels.at(-1)?.words.span;
  if (above && !words && group.values.length === 0) return above;
  const [value] = group.values;
  const first = words ? Math.min(words.span.start, value?.span.start ?? words.span.start) : (value?.span.start ?? 0);
  const last = group.values.at(-1)?.span.end ?? words?.span.end ?? first;
  return { start: first, end: Math.max(first, last) };
}
