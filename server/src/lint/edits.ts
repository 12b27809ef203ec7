import type { Edit, Span } from '../text/span.ts';

export { applyEdits } from '../text/edits.ts';

/** What an edited text is made of: stretches of the original, and new text between them. */
type Piece = { readonly kept: Span } | { readonly added: string };

/**
 * One list of edits with the effect of `first`, then `second` on its result.
 * Both lists are in order and do not overlap, and so is the returned one, in offsets of the original text of `length` units.
 */
export function composeEdits(first: readonly Edit[], second: readonly Edit[], length: number): Edit[] {
  if (first.length === 0) return [...second];
  return toEdits(replacePieces(toPieces(first, length), second), length);
}

function toPieces(edits: readonly Edit[], length: number): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const { span, newText } of edits) {
    pieces.push({ kept: { start: done, end: span.start } }, { added: newText });
    done = span.end;
  }
  pieces.push({ kept: { start: done, end: length } });
  return pieces;
}

/** The pieces of the text after `edits`, which are in offsets of the text that `pieces` make. */
function replacePieces(pieces: readonly Piece[], edits: readonly Edit[]): Piece[] {
  const result: Piece[] = [];
  const rest = [...pieces].reverse();
  let offset = 0;
  const take = (until: number, keep: boolean) => {
    while (offset < until) {
      const piece = rest.pop();
      if (!piece) return;
      const size = sizeOf(piece);
      const [head, tail] = size > until - offset ? split(piece, until - offset) : [piece, null];
      if (tail) rest.push(tail);
      if (keep) result.push(head);
      offset += sizeOf(head);
    }
  };
  for (const { span, newText } of edits) {
    take(span.start, true);
    result.push({ added: newText });
    take(span.end, false);
  }
  return [...result, ...rest.reverse()];
}

function toEdits(pieces: readonly Piece[], length: number): Edit[] {
  const edits: Edit[] = [];
  let done = 0;
  let added = '';
  const close = (start: number) => {
    if (start > done || added !== '') edits.push({ span: { start: done, end: start }, newText: added });
    added = '';
  };
  for (const piece of pieces) {
    if ('added' in piece) {
      added += piece.added;
    } else if (piece.kept.end > piece.kept.start) {
      close(piece.kept.start);
      done = piece.kept.end;
    }
  }
  close(length);
  return edits;
}

function sizeOf(piece: Piece): number {
  return 'added' in piece ? piece.added.length : piece.kept.end - piece.kept.start;
}

function split(piece: Piece, size: number): [Piece, Piece] {
  if ('added' in piece) return [{ added: piece.added.slice(0, size) }, { added: piece.added.slice(size) }];
  const middle = piece.kept.start + size;
  return [{ kept: { start: piece.kept.start, end: middle } }, { kept: { start: middle, end: piece.kept.end } }];
}
