import type { Position, TextEdit } from 'vscode-languageserver-types';
import { toTextEdits } from '../output/text-edits.ts';
import type { Report } from '../report/types.ts';
import { type CellPlace, cellAt } from './cells.ts';
import type { DraftSnapshot } from './draft-snapshot.ts';
import { recomputeTotals } from './fill-totals.ts';

/** What a number ends with or consists of: typing it may have changed a cell. */
export const totalTriggers: readonly string[] = [...'0123456789', '|', '\t', '\n'];

/** Between a cell and what was typed behind it. */
const behindCell = /^[\s|｜]*$/;
/** No cell is looked for farther than this before the cursor. */
const searchedLength = 200;

/**
 * The edits that make the totals follow after a character was typed before `position` in or right behind a cell.
 * Neither that cell nor anything at the cursor changes.
 */
export function onTypeFormatting(reading: DraftSnapshot, position: Position, typed: string): TextEdit[] {
  const { report, index } = reading;
  const offset = index.offsetAt(position);
  const place = totalTriggers.includes(typed) ? cellBefore(report, offset, typed) : null;
  const edits = place ? recomputeTotals(report, place) : [];
  return edits.every(({ span }) => span.end < offset || span.start > offset) ? toTextEdits(edits, reading) : [];
}

/** The cell that a digit stands in, or that what was typed closes. */
function cellBefore(report: Report, offset: number, typed: string): CellPlace | null {
  if (/\d/.test(typed)) return cellAt(report, offset);
  const from = Math.max(0, offset - searchedLength);
  for (let at = offset - 1; at >= from && behindCell.test(report.text.slice(at, offset)); at--) {
    const place = cellAt(report, at);
    if (place && place.cell.raw !== '') return place;
  }
  return null;
}
