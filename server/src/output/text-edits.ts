import type { TextEdit } from 'vscode-languageserver-types';
import type { Report } from '../report/types.ts';
import { once } from '../text/once.ts';
import type { Edit } from '../text/span.ts';
import { createLineIndex, type LineIndex } from './positions.ts';

/** A report with the way between offsets and positions of its document. */
export interface DraftPlaces {
  readonly report: Report;
  readonly index: LineIndex;
}

/** Edits of a report's text in the protocol's words, as edits of its document. */
export function toTextEdits(edits: readonly Edit[], { report, index }: DraftPlaces): TextEdit[] {
  return documentEdits(report.source.edits(edits), { report, index });
}

/** Edits of the document that a report was read from, in the protocol's words. */
export function documentEdits(edits: readonly Edit[], { report, index }: DraftPlaces): TextEdit[] {
  const places = report.source.isVerbatim ? index : documentIndex(report);
  return edits.map(({ span, newText }) => ({ range: places.rangeOf(span), newText }));
}

const documentIndex = once(({ source }: Report) => createLineIndex(source.text));
