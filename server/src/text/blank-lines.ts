import type { Edit } from './span.ts';

/**
 * The edits with the gaps closed that they leave: where lines are taken out between two blank ones, one of these goes as well.
 * The edits must be in order and not overlap, and so are the returned ones.
 */
export function withoutDoubledBlanks(text: string, edits: readonly Edit[]): Edit[] {
  const result = [...edits];
  let first = -1;
  for (const [i, { span }] of edits.entries()) {
    if (!takesLines(text, edits[i])) continue;
    const goesOn = first >= 0 && edits[i - 1]?.span.end === span.start && takesLines(text, edits[i - 1]);
    if (!goesOn) first = i;
    const next = edits[i + 1];
    if (next?.span.start === span.end && takesLines(text, next)) continue;
    const above = blankLineAbove(text, edits[first]?.span.start ?? span.start);
    if (above === null) continue;
    const below = blankLineBelow(text, span.end);
    if (below !== null && (!next || next.span.start >= below)) result[i] = removal(span.start, below);
    else if (span.end === text.length && above >= (edits[first - 1]?.span.end ?? 0))
      result[first] = removal(above, edits[first]?.span.end ?? span.end);
  }
  return result;
}

const removal = (start: number, end: number): Edit => ({ span: { start, end }, newText: '' });

/** Whole lines with the breaks after them, and nothing in their stead. */
function takesLines(text: string, edit: Edit | undefined): boolean {
  if (edit?.newText !== '') return false;
  const { start, end } = edit.span;
  return end > start && startsLine(text, start) && startsLine(text, end);
}

const startsLine = (text: string, offset: number): boolean =>
  offset === 0 || text[offset - 1] === '\n' || (text[offset - 1] === '\r' && text[offset] !== '\n');

const blankLine = /[^\S\r\n]*(?:\r\n|\r|\n)/y;

/** Where the blank line ends that begins at an offset; null where none does. */
function blankLineBelow(text: string, offset: number): number | null {
  blankLine.lastIndex = offset;
  return blankLine.test(text) ? blankLine.lastIndex : null;
}

/** Where the blank line begins that ends at an offset, which may be the beginning of the text itself; null where none does. */
function blankLineAbove(text: string, offset: number): number | null {
  let at = offset;
  if (at > 0 && text[at - 1] === '\n') at--;
  if (at > 0 && text[at - 1] === '\r') at--;
  while (at > 0 && /[^\S\r\n]/.test(text.charAt(at - 1))) at--;
  return at === 0 || text[at - 1] === '\n' || text[at - 1] === '\r' ? at : null;
}
