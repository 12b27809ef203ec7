import type { Location, LocationLink, Position } from 'vscode-languageserver-types';
import type { Claim } from '../prose/claim-types.ts';
import type { Span } from '../text/span.ts';
import { type CellPlace, cellAt, cellsOfClaim, claimAt, claimsAbout } from './cells.ts';
import type { DraftSnapshot } from './draft-snapshot.ts';

/** What stands at an offset: a cell, or a claim of the prose with the cells that it is compared with. */
type Place =
  | { readonly claim: null; readonly cells: readonly [CellPlace] }
  | { readonly claim: Claim; readonly cells: readonly CellPlace[] };

function placeAt({ report, index }: DraftSnapshot, position: Position): Place | null {
  const offset = index.offsetAt(position);
  const cell = cellAt(report, offset);
  if (cell) return { claim: null, cells: [cell] };
  const claim = claimAt(report, offset);
  return claim && { claim, cells: cellsOfClaim(report, claim) };
}

/**
 * Where a figure is defined: from a claim of the prose to its cells, from a cell to the claims that state it and nothing else.
 * Each link spans the claim or the cell that it begins at.
 */
export function definitionLinks(reading: DraftSnapshot, position: Position): LocationLink[] {
  const place = placeAt(reading, position);
  if (!place) return [];
  const { uri, index, report } = reading;
  const link = (from: Span, to: Span, around: Span): LocationLink => ({
    originSelectionRange: index.rangeOf(from),
    targetUri: uri,
    targetRange: index.rangeOf(around),
    targetSelectionRange: index.rangeOf(to),
  });
  const { claim, cells } = place;
  if (claim) return cells.map(({ cell }) => link(claim.span, cell.span, cell.span));
  const [own] = place.cells;
  return claimsAbout(report, own)
    .filter((about) => about.cells.length === 1)
    .map((about) => link(own.cell.span, about.claim.span, about.claim.sentence.span));
}

/** The same as places, for editors that take no links. */
export function definitions(reading: DraftSnapshot, position: Position): Location[] {
  return definitionLinks(reading, position).map(({ targetUri, targetSelectionRange }) => ({ uri: targetUri, range: targetSelectionRange }));
}

/**
 * Every claim about the cell at a place, alone or in a sum, or about a cell of the claim there, in the order of the text;
 * with the cells themselves where the declaration is asked for.
 */
export function references(reading: DraftSnapshot, position: Position, includeDeclaration: boolean): Location[] {
  const place = placeAt(reading, position);
  if (!place) return [];
  const { uri, index, report } = reading;
  const claims = place.cells.flatMap((cell) => claimsAbout(report, cell).map(({ claim }) => claim.span));
  const spans = new Set([...claims, ...(includeDeclaration ? place.cells.map(({ cell }) => cell.span) : [])]);
  return [...spans].sort((a, b) => a.start - b.start || a.end - b.end).map((span) => ({ uri, range: index.rangeOf(span) }));
}
