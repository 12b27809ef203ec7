import type { TableStandard } from '../../standard/types.ts';
import { collect } from '../../text/collect.ts';
import { allMatches } from '../../text/matches.ts';
import { labelKey } from '../../text/normalise.ts';
import type { Span } from '../../text/span.ts';
import type { Piece, TextPiece, TokenisedRow, ValuePiece } from './pieces.ts';

/** A line of a table as a printed page gives it when it is turned into text: words, then the numbers beside them. */
export interface PrintedLine {
  readonly row: TokenisedRow;
  readonly words: readonly TextPiece[];
  readonly values: readonly ValuePiece[];
}

/** Whether a line is a row: the numbers of most rows are beside one another, or beside their label. */
export function isPrinted(rows: readonly TokenisedRow[]): boolean {
  const values = ({ pieces }: TokenisedRow) => pieces.filter((p) => p.kind === 'value').length;
  const wide = rows.filter((r) => values(r) >= 2 || (values(r) === 1 && r.pieces.length > 1)).length;
  const alone = rows.filter((r) => values(r) === 1 && r.pieces.length === 1 && /\d/.test(r.cells[0]?.text ?? '')).length;
  return wide >= 2 && alone <= wide / 3 && rows.every((r) => r.source === 'line');
}

/** The line, if all its words come before its numbers. */
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

/** The letters of the labels beside rows: （三）不予公开, 三、本年度办理结果. Narrow cells break these into pieces. */
export function leadLetters(table: TableStandard): ReadonlySet<string> {
  return new Set(labelKey(collect(table.rows, (row) => row.groupLabels.map((label) => label.text)).join('')));
}

export const isOfLead = (key: string, letters: ReadonlySet<string>): boolean => [...key].every((letter) => letters.has(letter));

/** Finds the words of labels in lines of one table, between the pieces of the labels beside them. */
export class LabelFinder {
  readonly #letters: ReadonlySet<string>;
  /** What a word may be without its first letters, which is asked for again and again. */
  readonly #tails = new Map<TextPiece, readonly TextPiece[]>();

  constructor(letters: ReadonlySet<string>) {
    this.#letters = letters;
  }

  /**
   * The words of a label among words on neighbouring lines, in order; between them may be pieces of the
   * labels beside it. Null where anything else is there, or where letters are missing.
   */
  labelAmong(words: readonly TextPiece[], key: string): TextPiece[] | null {
    const used: TextPiece[] = [];
    let at = 0;
    for (const word of words) {
      if (key.startsWith(word.key, at) && at < key.length) {
        used.push(word);
        at += word.key.length;
      } else if (!isOfLead(word.key, this.#letters)) {
        const glued = this.#behindLead(word).find((tail) => key.startsWith(tail.key, at));
        if (!glued) return null;
        used.push(glued);
        at += glued.key.length;
      }
    }
    return at === key.length && used.length > 0 ? used : null;
  }

  /** 供3.补正后申请内容: the last letter of the label beside it is before the label without a blank. */
  #behindLead(word: TextPiece): readonly TextPiece[] {
    let tails = this.#tails.get(word);
    if (!tails) {
      tails = tailsOf(word, this.#letters);
      this.#tails.set(word, tails);
    }
    return tails;
  }
}

function tailsOf(word: TextPiece, letters: ReadonlySet<string>): TextPiece[] {
  const { text, key, span } = word;
  const tails: TextPiece[] = [];
  for (let cut = 1; cut < text.length && isOfLead(labelKey(text.charAt(cut - 1)), letters); cut++) {
    const tail = text.slice(cut);
    const tailKey = labelKey(tail);
    if (tailKey === '' || tailKey.length === key.length) continue;
    tails.push({ ...word, text: tail, key: tailKey, span: { start: span.end - tail.length, end: span.end } });
  }
  return tails;
}

export const hullOf = (spans: readonly Span[]): Span => ({
  start: Math.min(...spans.map((s) => s.start)),
  end: Math.max(...spans.map((s) => s.end)),
});
