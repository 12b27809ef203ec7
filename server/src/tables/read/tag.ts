import { distance } from 'fastest-levenshtein';
import { labelKey, labelKeyWithOffsets } from '../../text/normalise.ts';
import { type LabelEntry, type LabelIndex, splitKey } from './label-index.ts';
import { join, type Words } from './label-reading.ts';
import type { Piece, TextPiece, ValuePiece } from './pieces.ts';

/** A piece, or several pieces of one label, with what it stands for. */
export type Token =
  | ValuePiece
  | { readonly kind: 'row'; readonly entry: LabelEntry; readonly words: Words; readonly row: number }
  | { readonly kind: 'header'; readonly entry: LabelEntry; readonly words: Words; readonly row: number }
  /** A label of another form. */
  | { readonly kind: 'foreign'; readonly entry: LabelEntry; readonly words: Words; readonly row: number }
  | { readonly kind: 'unknown'; readonly piece: TextPiece; readonly words: Words; readonly row: number };

/** A label broken over cells or lines comes in no more pieces than this. */
const mostPieces = 4;

/**
 * Says of every piece which label it is, joining labels that are broken over lines or cells.
 * What no spelling of any form matches stays unknown.
 */
export function tag(pieces: readonly Piece[], own: LabelIndex, other: LabelIndex): Token[] {
  const tokens: Token[] = [];
  let belowHead = false;
  for (let i = 0; i < pieces.length; ) {
    const piece = pieces[i];
    if (!piece) break;
    if (piece.kind === 'value') {
      tokens.push(piece);
      i++;
      continue;
    }
    const run = textRun(pieces, i);
    const found = longestLabel(run, own, pieces, i, belowHead) ?? longestForeign(run, own, other);
    const words = join(run.slice(0, found?.count ?? 1));
    if (!found) tokens.push({ kind: 'unknown', piece, words, row: piece.row });
    else tokens.push({ kind: found.kind, entry: found.entry, words, row: piece.row });
    if (found?.kind === 'row') belowHead = true;
    i += found?.count ?? 1;
  }
  return tokens;
}

function textRun(pieces: readonly Piece[], from: number): TextPiece[] {
  const run: TextPiece[] = [];
  for (let i = from; i < pieces.length && run.length < mostPieces; i++) {
    const piece = pieces[i];
    if (piece?.kind === 'value' && piece.value.raw === '') continue;
    if (piece?.kind !== 'text') break;
    run.push(piece);
  }
  return run;
}

interface Found {
  readonly kind: 'row' | 'header' | 'foreign';
  readonly entry: LabelEntry;
  readonly count: number;
}

function longestLabel(
  run: readonly TextPiece[],
  index: LabelIndex,
  pieces: readonly Piece[],
  from: number,
  belowHead: boolean,
): Found | null {
  for (let count = run.length; count > 0; count--) {
    const entries = index.get(keyOf(run, count));
    if (!entries) continue;
    const row = entries.find((e) => e.role === 'row' && !e.isUnnumbered);
    if (row) return { kind: 'row', entry: row, count };
    const unnumbered = entries.find((e) => e.role === 'row');
    const header = entries.find((e) => e.role !== 'row');
    const beforeValue = pieces[from + count]?.kind === 'value';
    if (unnumbered && beforeValue && (belowHead || !header)) return { kind: 'row', entry: unnumbered, count };
    if (header) return { kind: 'header', entry: header, count };
  }
  return null;
}

function longestForeign(run: readonly TextPiece[], index: LabelIndex, other: LabelIndex): Found | null {
  for (let count = run.length; count > 0; count--) {
    const key = keyOf(run, count);
    const entry = index.has(key) ? undefined : other.get(key)?.find((e) => !e.isUnnumbered && e.match === 'exact');
    const own = entry?.role === 'row' ? sameRow(entry, index) : undefined;
    if (own) return { kind: 'row', entry: { ...own, match: 'variant' }, count };
    if (entry) return { kind: 'foreign', entry, count };
  }
  return null;
}

/** The same row as the table has it: other forms have it under another number. */
function sameRow({ row }: LabelEntry, index: LabelIndex): LabelEntry | undefined {
  return [...index.values()].flat().find((entry) => entry.role === 'row' && entry.row.key === row.key);
}

const keyOf = (run: readonly TextPiece[], count: number): string => {
  let key = '';
  for (let i = 0; i < count; i++) key += run[i]?.key ?? '';
  return key;
};

export interface Split {
  readonly pieces: readonly Piece[];
  /** Ranges of words in which several labels follow one another without a separator. */
  readonly glued: readonly { readonly start: number; readonly end: number; readonly labels: number }[];
}

/** KeyParts the words in which several labels have run into one another. */
export function splitGlued(pieces: readonly Piece[], index: LabelIndex): Split {
  const result: Piece[] = [];
  const glued: Split['glued'][number][] = [];
  for (const piece of pieces) {
    const found = piece.kind === 'text' && piece.key.length >= 4 && !index.has(piece.key) ? partsOf(piece, index) : null;
    if (piece.kind !== 'text' || !found) {
      result.push(piece);
      continue;
    }
    const { offsets } = labelKeyWithOffsets(piece.text);
    const parts = outsideOpenNote(found, piece.text, offsets);
    const split = parts.map(({ from, to }) => subPiece(piece, offsets, from, to));
    result.push(...split);
    const labels = parts.filter((p) => p.known).length;
    const touching = parts.some(({ from }) => from > 0 && !/\s/.test(piece.text.slice((offsets[from - 1] ?? 0) + 1, offsets[from])));
    if (touching) glued.push({ ...piece.span, labels });
  }
  return { pieces: result, glued };
}

type KeyParts = NonNullable<ReturnType<typeof splitKey>>;

function partsOf({ text, key }: TextPiece, index: LabelIndex): KeyParts | null {
  const parts = splitKey(key, index);
  if (parts) return parts.some((part) => !part.known) && isMisspelt(key, index) ? null : parts;
  return /\s/.test(text) ? partsAtBlank(text, key, index) : null;
}

/** A label in a note that goes on in the next line, 行政许可（不含行政处罚, is only named there. */
function outsideOpenNote(parts: KeyParts, text: string, offsets: readonly number[]): KeyParts {
  const note = Math.max(text.lastIndexOf('（'), text.lastIndexOf('('));
  if (note < 0 || /[）)]/.test(text.slice(note))) return parts;
  const inNote = parts.findIndex(({ from }) => (offsets[from] ?? 0) > note);
  const first = parts[inNote];
  if (inNote < 1 || !first) return parts;
  return [...parts.slice(0, inNote), { from: first.from, to: parts.at(-1)?.to ?? first.to, known: false }];
}

/** A long label with a wrong letter may still have shorter labels in it. */
function isMisspelt(key: string, index: LabelIndex): boolean {
  return [...index.keys()].some((label) => Math.abs(label.length - key.length) <= 2 && label.length > 6 && distance(label, key) <= 2);
}

/** Shorter labels are also the beginnings of words broken by a blank. */
const shortestBeforeBlank = 4;

/** A label, a blank, and words that are none: 信息内容 本年收费金頟. */
function partsAtBlank(text: string, key: string, index: LabelIndex): KeyParts | null {
  for (const blank of text.matchAll(/\s+/g)) {
    const first = labelKey(text.slice(0, blank.index));
    const isKnown = first.length >= shortestBeforeBlank && first.length < key.length && index.has(first);
    if (isKnown) {
      return [
        { from: 0, to: first.length, known: true },
        { from: first.length, to: key.length, known: false },
      ];
    }
  }
  return null;
}

function subPiece(piece: TextPiece, offsets: readonly number[], from: number, to: number): TextPiece {
  const first = from === 0 ? 0 : (offsets[from] ?? 0);
  const last = to >= offsets.length ? piece.text.length : (offsets[to - 1] ?? 0) + 1;
  const isBroken = piece.text.length !== piece.span.end - piece.span.start;
  const span = isBroken ? piece.span : { start: piece.span.start + first, end: piece.span.start + last };
  return { ...piece, text: piece.text.slice(first, last), key: piece.key.slice(from, to), span };
}
