import type { TableStandard } from '../../standard/types.ts';
import { collect } from '../collect.ts';
import { allMatches } from '../matches.ts';
import { labelKey } from '../normalise.ts';
import type { Span } from '../types.ts';
import type { Piece, TextPiece, TokenisedRow, ValuePiece } from './pieces.ts';

/** A line of a table as a printed page gives it when it is turned into text: words, then the numbers beside them. */
export interface PrintedLine {
  readonly row: TokenisedRow;
  readonly words: readonly TextPiece[];
  readonly values: readonly ValuePiece[];
}

/** The line, if its words all stand before its numbers. */
export function printedLine(row: TokenisedRow): PrintedLine | null {
  if (row.source !== 'line') return null;
  if (isNumeralAlone(row.pieces)) return { row, words: row.pieces.map(asWord), values: [] };
  const words: TextPiece[] = [];
  const values: ValuePiece[] = [];
  for (const piece of row.pieces) {
    if (piece.kind === 'value') values.push(piece);
    else if (values.length > 0) return null;
    else words.push(...wordsOf(piece));
  }
  return { row, words, values };
}

/** 三 alone on a line: a letter of a vertical label, no number. */
const numeralAlone = /^[一二三四五六七八九十]$/;

const isNumeralAlone = (pieces: readonly Piece[]): boolean => {
  const [only] = pieces;
  return pieces.length === 1 && only?.kind === 'value' && numeralAlone.test(only.value.raw);
};

const asWord = (piece: Piece): TextPiece => {
  const text = piece.kind === 'value' ? piece.value.raw : piece.text;
  return { kind: 'text', text, key: labelKey(text), span: piece.span, row: piece.row, line: piece.line };
};

/** The words of a piece, parted at blanks. */
function wordsOf(piece: TextPiece): TextPiece[] {
  if (!/\s/.test(piece.text) || piece.text.length !== piece.span.end - piece.span.start) return [piece];
  return collect(allMatches(piece.text, /\S+/g), ({ 0: text, index }) => {
    const key = labelKey(text);
    const start = piece.span.start + index;
    return key === '' ? [] : [{ ...piece, text, key, span: { start, end: start + text.length } }];
  });
}

/** The letters of the labels beside which rows stand: （三）不予公开, 三、本年度办理结果. Narrow cells break these into pieces. */
export function leadLetters(table: TableStandard): ReadonlySet<string> {
  return new Set(labelKey(collect(table.rows, (row) => row.lead.map((label) => label.text)).join('')));
}

export const isOfLead = (key: string, letters: ReadonlySet<string>): boolean => [...key].every((letter) => letters.has(letter));

/**
 * The words of a label among words that stand together on neighbouring lines, in order; between them may stand pieces of the
 * labels beside it. Null where anything else is there, or where letters are missing.
 */
export function labelAmong(words: readonly TextPiece[], key: string, letters: ReadonlySet<string>): TextPiece[] | null {
  const used: TextPiece[] = [];
  let at = 0;
  for (const word of words) {
    if (key.startsWith(word.key, at) && at < key.length) {
      used.push(word);
      at += word.key.length;
    } else if (!isOfLead(word.key, letters)) {
      const glued = behindLead(word, key.slice(at), letters);
      if (!glued) return null;
      used.push(glued);
      at += glued.key.length;
    }
  }
  return at === key.length && used.length > 0 ? used : null;
}

/** 供3.补正后申请内容: the last letter of the label beside it stands before the label without a blank. */
function behindLead(word: TextPiece, rest: string, letters: ReadonlySet<string>): TextPiece | null {
  const { text, key, span } = word;
  for (let cut = 1; cut < text.length && isOfLead(labelKey(text.charAt(cut - 1)), letters); cut++) {
    const tail = text.slice(cut);
    const tailKey = labelKey(tail);
    if (tailKey === '' || tailKey.length === key.length || !rest.startsWith(tailKey)) continue;
    return { ...word, text: tail, key: tailKey, span: { start: span.end - tail.length, end: span.end } };
  }
  return null;
}

export const hullOf = (spans: readonly Span[]): Span => ({
  start: Math.min(...spans.map((s) => s.start)),
  end: Math.max(...spans.map((s) => s.end)),
});
