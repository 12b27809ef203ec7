import type { TableStandard } from '../../standard/types.ts';
import { collect } from '../../text/collect.ts';
import { labelKey } from '../../text/normalise.ts';
import type { TextPiece, TokenisedRow } from './pieces.ts';

/** Lines of a vertical label hold no more letters than this. */
const longestPart = 4;

/**
 * Labels beside rows, printed vertically and so read as a letter or two a line (三 、 本 年 度 …), as one piece again.
 * Their 三 is no number.
 */
export function withVerticalLabels(rows: readonly TokenisedRow[], table: TableStandard): readonly TokenisedRow[] {
  const keys = collect(table.rows, (row) => row.groupLabels.map((label) => labelKey(label.text)));
  if (keys.length === 0) return rows;
  const whole: TokenisedRow[] = [];
  for (let at = 0; at < rows.length; ) {
    const label = labelFrom(rows, at, keys);
    const row = rows[at];
    if (row) whole.push(label ? { ...row, pieces: [label.piece] } : row);
    at += label?.lines ?? 1;
  }
  return whole;
}

function labelFrom(rows: readonly TokenisedRow[], from: number, keys: readonly string[]) {
  const parts: { readonly text: string; readonly row: TokenisedRow }[] = [];
  let key = '';
  for (let at = from; ; at++) {
    const row = rows[at];
    const text = row && partOn(row);
    if (!row || text === null || text === undefined) return null;
    parts.push({ text, row });
    key += labelKey(text);
    if (!keys.some((label) => label.startsWith(key))) return null;
    if (parts.length > 2 && keys.includes(key)) return { piece: joined(parts, key), lines: parts.length };
  }
}

/** The few letters that are all there is on a line; null where it holds anything else. */
function partOn({ source, cells, pieces }: TokenisedRow): string | null {
  const [cell] = cells;
  if (source !== 'line' || cells.length !== 1 || !cell || cell.text.length > longestPart) return null;
  const isPlain = pieces.every((piece) => piece.kind === 'text' || /^\p{Script=Han}+$/u.test(piece.value.raw));
  return cell.text !== '' && isPlain ? cell.text : null;
}

function joined(parts: readonly { readonly text: string; readonly row: TokenisedRow }[], key: string): TextPiece {
  const first = parts[0]?.row;
  const last = parts.at(-1)?.row;
  const span = { start: first?.cells[0]?.span.start ?? 0, end: last?.cells[0]?.span.end ?? 0 };
  return { kind: 'text', text: parts.map((part) => part.text).join(''), key, span, row: first?.id ?? 0, line: last?.line ?? 0 };
}
