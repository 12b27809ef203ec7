import { type DocumentHighlight, DocumentHighlightKind, type Position } from 'vscode-languageserver-types';
import type { Cell } from '../tables/model.ts';
import type { Span } from '../text/span.ts';
import { type CellPlace, cellAt, cellsOf, cellsOfClaim, claimAt, identitiesOf } from './cells.ts';
import type { DraftSnapshot } from './draft-snapshot.ts';

/**
 * What belongs with the words under the cursor. In a cell: the cells of every relation that it takes part in, sums as written,
 * parts as read. On a claim of the prose: the claim and the cells that it is compared with.
 * Null elsewhere, so that the editor's own highlighting of words works.
 */
export function documentHighlights({ report, index }: DraftSnapshot, position: Position): DocumentHighlight[] | null {
  const offset = index.offsetAt(position);
  const found = placesAt();
  return found && [...found].map(([span, kind]) => ({ range: index.rangeOf(span), kind })).sort(byPlace);

  function placesAt(): Map<Span, DocumentHighlightKind> | null {
    const place = cellAt(report, offset);
    if (place) return new Map([...related(place)].map(([cell, kind]) => [cell.span, kind]));
    const claim = claimAt(report, offset);
    const cells = claim ? cellsOfClaim(report, claim) : [];
    if (!claim || cells.length === 0) return null;
    return new Map([
      [claim.span, DocumentHighlightKind.Text],
      ...cells.map(({ cell }): [Span, DocumentHighlightKind] => [cell.span, DocumentHighlightKind.Read]),
    ]);
  }
}

/** The cell itself and those of its relations. A cell that is the sum of one and a part of another counts as the sum. */
function related(place: CellPlace): Map<Cell, DocumentHighlightKind> {
  const kinds = new Map<Cell, DocumentHighlightKind>();
  const identities = identitiesOf(place);
  for (const { left, right } of identities) {
    for (const cell of cellsOf(place.table, [...left, ...right])) kinds.set(cell, DocumentHighlightKind.Read);
  }
  for (const { relation, right } of identities) {
    if (relation !== '=' || right.length !== 1) continue;
    for (const sum of cellsOf(place.table, right)) kinds.set(sum, DocumentHighlightKind.Write);
  }
  return kinds.set(place.cell, DocumentHighlightKind.Text);
}

function byPlace(a: DocumentHighlight, b: DocumentHighlight): number {
  return a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character;
}
